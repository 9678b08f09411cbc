/** Events and the figures given for them: never averaged, side by side. */
import { z } from "zod";
import { documentSummarySchema } from "./documents.ts";
import { entityDetailSchema, entityHitSchema } from "./entities.ts";
import {
  countSchema,
  cursorSchema,
  entityIdSchema,
  figureIdSchema,
  limitSchema,
  pageSchema,
  partialDateSchema,
  speakerSchema,
  truncationSchema,
} from "./primitives.ts";

export const eventsQuerySchema = z.strictObject({
  q: z.string().trim().min(1).max(200).optional(),
  participant: entityIdSchema.optional().meta({ description: "Has any relation with this entity." }),
  place: entityIdSchema.optional().meta({ description: "Happened in this place." }),
  from: partialDateSchema.optional().meta({ description: "Happened on or after." }),
  to: partialDateSchema.optional().meta({ description: "Happened on or before." }),
  bbox: z
    .string()
    .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/, "must be west,south,east,north in degrees")
    .optional()
    .meta({ description: "west,south,east,north in degrees; events without coordinates are left out." }),
  limit: limitSchema,
  cursor: cursorSchema,
});

export const eventsAnswerSchema = z
  .object({ items: z.array(entityHitSchema), page: pageSchema, truncated: truncationSchema.nullable() })
  .meta({ id: "EventsAnswer" });

export const eventDetailSchema = entityDetailSchema
  .extend({ place: z.object({ id: entityIdSchema, name: z.string() }).optional() })
  .meta({ id: "EventDetail" });

export const figureSchema = z
  .object({
    id: figureIdSchema,
    measure: z.string().meta({ description: "killed, injured, detained, evacuated, distance, …" }),
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    qualifier: z.enum(["exact", "at_least", "at_most", "about", "over", "almost"]),
    unit: z.string().optional(),
    derivation: z
      .string()
      .optional()
      .meta({ description: "How it was worked out, if the text gives no plain number." }),
    start: countSchema,
    end: countSchema,
    sentenceStart: countSchema,
    sentenceEnd: countSchema,
    sentence: z.string(),
    document: documentSummarySchema,
    attributedTo: speakerSchema.optional(),
  })
  .meta({ id: "Figure" });

export const figureBoardSchema = z
  .object({
    event: z.object({ id: entityIdSchema, name: z.string() }),
    measures: z.array(
      z.object({
        measure: z.string(),
        unit: z.string().optional(),
        figures: z.array(figureSchema).meta({ description: "By publication date." }),
        range: z
          .object({ low: z.number(), high: z.number() })
          .nullable()
          .meta({ description: "Lowest and highest number given by anyone." }),
        overTime: z
          .array(z.object({ date: partialDateSchema, low: z.number(), high: z.number(), figures: countSchema }))
          .meta({ description: "Range of the numbers published on each date." }),
      }),
    ),
  })
  .meta({ id: "FigureBoard" });

export type EventsAnswer = z.infer<typeof eventsAnswerSchema>;
export type EventsQuery = z.input<typeof eventsQuerySchema>;
export type EventDetail = z.infer<typeof eventDetailSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type FigureBoard = z.infer<typeof figureBoardSchema>;
