/** Relations, the claims they sum up, and the sentences behind them. */
import { z } from "zod";
import { documentSummarySchema } from "./documents.ts";
import { entitySchema } from "./entities.ts";
import { claimFilterShape, relationFilterShape } from "./filters.ts";
import { edgeAttributesSchema } from "./graph.ts";
import {
  claimIdSchema,
  confidenceSchema,
  countSchema,
  cursorSchema,
  documentIdSchema,
  entityIdSchema,
  eventTypeSchema,
  limitSchema,
  pageSchema,
  partialDateSchema,
  polaritySchema,
  predicateSchema,
  speakerSchema,
  storyIdSchema,
} from "./primitives.ts";

export const relationAnswerSchema = z
  .object({ relation: edgeAttributesSchema, subject: entitySchema, object: entitySchema })
  .meta({ id: "RelationAnswer" });

export const claimSchema = z
  .object({
    id: claimIdSchema,
    documentId: documentIdSchema,
    subject: entityIdSchema,
    predicate: predicateSchema,
    object: entityIdSchema,
    polarity: polaritySchema,
    attributedTo: entityIdSchema.optional(),
    about: entityIdSchema.optional(),
    eventType: eventTypeSchema.optional(),
    date: partialDateSchema.optional(),
    sentenceStart: countSchema.meta({ description: "UTF-16 offset into the document's text, inclusive." }),
    sentenceEnd: countSchema.meta({ description: "UTF-16 offset, exclusive." }),
    start: countSchema,
    end: countSchema,
    frameId: z.string().meta({ description: "The rule that found it." }),
    cues: z.array(z.string()).meta({ description: "Words that set polarity or attribution, as written." }),
    confidence: confidenceSchema,
  })
  .meta({ id: "Claim" });

export const evidenceSchema = z
  .object({
    claim: claimSchema,
    sentence: z.string(),
    document: documentSummarySchema,
    attributedTo: speakerSchema.optional(),
  })
  .meta({ id: "Evidence", description: "One claim with its sentence and its source." });

export const evidenceQuerySchema = z.strictObject({
  ...claimFilterShape,
  group: z
    .enum(["story", "none"])
    .default("none")
    .meta({ description: "story: give the groups of near-copies of this page as well." }),
  limit: limitSchema,
  cursor: cursorSchema,
});

export const claimsQuerySchema = z.strictObject({
  subject: entityIdSchema.optional(),
  object: entityIdSchema.optional(),
  participant: entityIdSchema.optional().meta({ description: "Subject or object." }),
  document: documentIdSchema.optional(),
  ...relationFilterShape,
  limit: limitSchema,
  cursor: cursorSchema,
});

export const evidenceAnswerSchema = z
  .object({
    items: z.array(evidenceSchema),
    page: pageSchema,
    stories: z
      .array(z.object({ storyId: storyIdSchema, claims: z.array(claimIdSchema), documents: z.array(documentIdSchema) }))
      .optional()
      .meta({ description: "With group=story: the claims of this page by story, in order of appearance." }),
  })
  .meta({ id: "EvidenceAnswer" });

export type RelationAnswer = z.infer<typeof relationAnswerSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type EvidenceAnswer = z.infer<typeof evidenceAnswerSchema>;
export type EvidenceQuery = z.input<typeof evidenceQuerySchema>;
export type ClaimsQuery = z.input<typeof claimsQuerySchema>;
