/** "These two are one" or "these two are not": stored, applied, undone. */
import { z } from "zod";
import {
  cursorSchema,
  entityIdSchema,
  entityTypeSchema,
  judgementIdSchema,
  limitSchema,
  pageSchema,
} from "./primitives.ts";

const pairSchema = z.tuple([entityIdSchema, entityIdSchema]);
const reasonSchema = z.string().trim().min(1).max(1000).meta({ description: "Why; shown to whoever asks later." });

export const judgementSchema = z
  .object({
    id: judgementIdSchema,
    verdict: z.enum(["same", "distinct"]),
    pair: pairSchema,
    by: z.string().meta({ description: "`linker`, or the name of the key that was used." }),
    reason: z.string(),
    madeAt: z.string().optional().meta({ description: "ISO instant; absent for the linker." }),
  })
  .meta({ id: "Judgement" });

/** A judgement with what it is about, for reading. */
const namedJudgementSchema = judgementSchema
  .extend({ names: z.tuple([z.string(), z.string()]).meta({ description: "Of the pair, as extracted." }) })
  .meta({ id: "NamedJudgement" });

export const suggestionsQuerySchema = z.strictObject({
  entity: entityIdSchema.optional().meta({ description: "Only suggestions that this entity is part of." }),
  limit: limitSchema,
  cursor: cursorSchema,
});

export const suggestionsAnswerSchema = z
  .object({
    items: z.array(
      z.object({
        pair: pairSchema,
        names: z.tuple([z.string(), z.string()]),
        type: entityTypeSchema,
        reason: z.string().meta({ description: "Why they may be one." }),
      }),
    ),
    page: pageSchema,
  })
  .meta({ id: "SuggestionsAnswer" });

export const judgementBodySchema = z
  .union([
    z.strictObject({ same: pairSchema, reason: reasonSchema }),
    z.strictObject({ distinct: pairSchema, reason: reasonSchema }),
  ])
  .meta({ id: "JudgementRequest" });

export const judgementsQuerySchema = z.strictObject({
  verdict: z.enum(["same", "distinct"]).optional(),
  by: z.string().min(1).max(100).optional(),
  limit: limitSchema,
  cursor: cursorSchema,
});

export const judgementsAnswerSchema = z
  .object({ items: z.array(namedJudgementSchema), page: pageSchema })
  .meta({ id: "JudgementsAnswer" });

export type Judgement = z.infer<typeof judgementSchema>;
export type JudgementRequest = z.input<typeof judgementBodySchema>;
export type JudgementsAnswer = z.infer<typeof judgementsAnswerSchema>;
export type SuggestionsAnswer = z.infer<typeof suggestionsAnswerSchema>;
