/** Entities: search, typeahead, detail. */
import { z } from "zod";
import { documentSummarySchema } from "./documents.ts";
import { entityFilterShape } from "./filters.ts";
import { predicateCountSchema } from "./graph.ts";
import { judgementSchema } from "./judgements.ts";
import {
  countrySchema,
  countSchema,
  cursorSchema,
  entityIdSchema,
  entityTypeSchema,
  limitSchema,
  pageSchema,
  partialDateSchema,
} from "./primitives.ts";

const searchTextSchema = z.string().trim().min(1).max(200);

export const entitySearchQuerySchema = z.strictObject({
  q: searchTextSchema.optional().meta({ description: "Words of a name or alias; case and accents do not matter." }),
  ...entityFilterShape,
  sort: z
    .enum(["relevance", "degree", "lastSeen", "name"])
    .optional()
    .meta({ description: "Default: relevance with q, else degree." }),
  facets: z.boolean().default(false).meta({ description: "Count the hits by type, too." }),
  limit: limitSchema,
  cursor: cursorSchema,
});

export const entitySuggestQuerySchema = z.strictObject({
  q: searchTextSchema.meta({ description: "Start of a word of a name or alias." }),
  type: entityFilterShape.type,
  limit: z.int().min(1).max(10).default(8),
});

export const entitySchema = z
  .object({
    id: entityIdSchema,
    type: entityTypeSchema,
    name: z.string(),
    aliases: z.array(z.string()),
    country: countrySchema.optional(),
    role: z.string().optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    wikidata: z.string().optional(),
    eventKind: z.string().optional(),
    placeId: entityIdSchema.optional(),
    date: partialDateSchema.optional(),
  })
  .meta({ id: "Entity" });

export const entityHitSchema = entitySchema
  .extend({
    matched: z.string().meta({ description: "The name or alias that matched." }),
    degree: countSchema,
    mentions: countSchema,
    documents: countSchema,
    lastSeen: partialDateSchema.optional(),
  })
  .meta({ id: "EntityHit" });

export const entitySearchAnswerSchema = z
  .object({
    items: z.array(entityHitSchema),
    page: pageSchema,
    facets: z.object({ type: z.partialRecord(entityTypeSchema, countSchema) }).optional(),
  })
  .meta({ id: "EntitySearchAnswer" });

export const entitySuggestAnswerSchema = z
  .object({ items: z.array(entityHitSchema) })
  .meta({ id: "EntitySuggestAnswer" });

export const entityDetailSchema = entitySchema
  .extend({
    mentions: countSchema,
    degree: countSchema,
    documents: z.array(documentSummarySchema),
    degreeByPredicate: z.array(predicateCountSchema),
    firstSeen: partialDateSchema.optional(),
    lastSeen: partialDateSchema.optional(),
    previousIds: z.array(entityIdSchema).meta({ description: "Ids merged into this one; they answer 308." }),
    judgements: z.array(judgementSchema),
  })
  .meta({ id: "EntityDetail" });

export type Entity = z.infer<typeof entitySchema>;
export type EntityHit = z.infer<typeof entityHitSchema>;
export type EntitySearchQuery = z.input<typeof entitySearchQuerySchema>;
export type EntitySearchAnswer = z.infer<typeof entitySearchAnswerSchema>;
export type EntitySuggestQuery = z.input<typeof entitySuggestQuerySchema>;
export type EntitySuggestAnswer = z.infer<typeof entitySuggestAnswerSchema>;
export type EntityDetail = z.infer<typeof entityDetailSchema>;
