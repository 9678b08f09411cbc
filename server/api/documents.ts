/** Documents: metadata, text, what was marked in it. */
import { z } from "zod";
import {
  countSchema,
  cursorSchema,
  documentIdSchema,
  limitSchema,
  pageSchema,
  partialDateSchema,
  storyIdSchema,
} from "./primitives.ts";

export const documentSummarySchema = z
  .object({
    id: documentIdSchema,
    title: z.string(),
    publishedOn: partialDateSchema.optional(),
    publisher: z.string().optional(),
    url: z.string().optional(),
    language: z.string(),
    storyId: storyIdSchema,
    ingestedAt: z.string(),
  })
  .meta({ id: "DocumentSummary" });

export const documentSchema = documentSummarySchema
  .extend({
    text: z.string().meta({ description: "Unaltered. All offsets are UTF-16 units into it, end exclusive." }),
    contentHash: z.string(),
    extractorVersion: z.string(),
    counts: z.object({ entities: countSchema, mentions: countSchema, claims: countSchema, figures: countSchema }),
  })
  .meta({ id: "Document" });

export const documentsQuerySchema = z.strictObject({
  q: z.string().trim().min(1).max(200).optional().meta({ description: "Words of the title or the text." }),
  publisher: z.string().min(1).max(200).optional(),
  from: partialDateSchema.optional().meta({ description: "Published on or after." }),
  to: partialDateSchema.optional().meta({ description: "Published on or before." }),
  story: storyIdSchema.optional(),
  limit: limitSchema,
  cursor: cursorSchema,
});

export const documentsAnswerSchema = z
  .object({ items: z.array(documentSummarySchema), page: pageSchema })
  .meta({ id: "DocumentsAnswer" });

const selectorSchema = z.union([
  z.object({
    type: z.literal("TextPositionSelector"),
    start: countSchema.meta({ description: "In Unicode code points, as the standard wants it." }),
    end: countSchema,
  }),
  z.object({ type: z.literal("TextQuoteSelector"), exact: z.string(), prefix: z.string(), suffix: z.string() }),
]);

export const annotationSchema = z
  .object({
    "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
    id: z.string(),
    type: z.literal("Annotation"),
    motivation: z
      .enum(["identifying", "describing"])
      .meta({ description: "identifying: a mention of an entity; describing: a claim or a figure." }),
    body: z
      .record(z.string(), z.unknown())
      .meta({ description: "What is marked: `{kind: mention | claim | figure, …}`." }),
    target: z.object({ source: z.string(), selector: z.array(selectorSchema) }),
    span: z
      .object({ start: countSchema, end: countSchema })
      .meta({ description: "The same place in UTF-16 units, for `text.slice(start, end)`." }),
  })
  .meta({ id: "Annotation", description: "W3C Web Annotation." });

export const annotationsQuerySchema = z.strictObject({
  kind: z
    .array(z.enum(["mention", "claim", "figure"]))
    .optional()
    .meta({ description: "Only annotations of these kinds." }),
});

export const annotationsAnswerSchema = z
  .object({
    "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
    id: z.string(),
    type: z.literal("AnnotationPage"),
    startIndex: z.literal(0),
    items: z.array(annotationSchema),
  })
  .meta({ id: "AnnotationPage", description: "All annotations of one document, by offset." });

export type DocumentSummary = z.infer<typeof documentSummarySchema>;
export type Document = z.infer<typeof documentSchema>;
export type DocumentsQuery = z.input<typeof documentsQuerySchema>;
export type DocumentsAnswer = z.infer<typeof documentsAnswerSchema>;
export type Annotation = z.infer<typeof annotationSchema>;
export type AnnotationPage = z.infer<typeof annotationsAnswerSchema>;
