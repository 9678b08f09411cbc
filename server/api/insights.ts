/** The graph as a whole: numbers, groups, days, vocabulary. */
import { z } from "zod";
import { claimFilterShape, entityFilterShape, relationFilterShape } from "./filters.ts";
import {
  countrySchema,
  countSchema,
  cursorSchema,
  entityIdSchema,
  entityTypeSchema,
  pageSchema,
  partialDateSchema,
  polaritySchema,
  predicateSchema,
  speakerSchema,
  truncationSchema,
} from "./primitives.ts";

export const statsAnswerSchema = z
  .object({
    revision: countSchema,
    documents: countSchema,
    stories: countSchema,
    entities: countSchema,
    claims: countSchema,
    relations: countSchema,
    figures: countSchema,
    contested: countSchema,
    entitiesByType: z.partialRecord(entityTypeSchema, countSchema),
    relationsByPredicate: z.partialRecord(predicateSchema, countSchema),
    claimsByPolarity: z.partialRecord(polaritySchema, countSchema),
    publishers: z.array(z.object({ publisher: z.string(), documents: countSchema })),
    firstPublished: partialDateSchema.optional(),
    lastPublished: partialDateSchema.optional(),
    store: z.string(),
    version: z.string(),
  })
  .meta({ id: "Stats" });

export const speakersQuerySchema = z.strictObject({
  limit: z.int().min(1).max(500).default(100).meta({ description: "Most speakers of one page." }),
  cursor: cursorSchema,
});

export const speakersAnswerSchema = z
  .object({
    items: z.array(speakerSchema.extend({ claims: countSchema })),
    page: pageSchema,
  })
  .meta({ id: "SpeakersAnswer" });

export const timelineQuerySchema = z.strictObject({
  ...claimFilterShape,
  unit: z
    .enum(["day", "month", "year"])
    .default("day")
    .meta({ description: "Dates that are less precise than the unit keep their own precision." }),
});

export const timelineAnswerSchema = z
  .object({
    timeField: z.enum(["event", "published"]),
    unit: z.enum(["day", "month", "year"]),
    items: z.array(z.object({ date: z.string(), claims: countSchema, documents: countSchema })),
  })
  .meta({ id: "Timeline" });

export const communitiesQuerySchema = z.strictObject({
  ...entityFilterShape,
  ...relationFilterShape,
  resolution: z.number().min(0.1).max(10).default(1).meta({ description: "Higher: more and smaller groups." }),
  minSize: z.int().min(1).max(1000).default(2),
});

export const communitiesAnswerSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        size: countSchema,
        label: z.string().meta({ description: "Names of its best-connected members." }),
        leaders: z.array(z.object({ id: entityIdSchema, name: z.string(), type: entityTypeSchema })),
        members: z.array(entityIdSchema),
      }),
    ),
    modularity: z.number(),
    nodes: countSchema,
    edges: countSchema,
    truncated: truncationSchema.nullable(),
  })
  .meta({ id: "Communities" });

export const schemaQuerySchema = z.strictObject({
  counts: z
    .boolean()
    .default(false)
    .meta({ description: "Count the nodes of each label and the edges of each type by their ends, too." }),
});

export const schemaAnswerSchema = z
  .object({
    entityTypes: z.array(
      z.object({
        name: entityTypeSchema,
        definition: z.string(),
        plural: z.string(),
        followTheMoney: z.string().nullable(),
        stix: z.string().nullable(),
        schemaOrg: z.string().nullable(),
      }),
    ),
    predicates: z.array(
      z.object({
        name: predicateSchema,
        definition: z.string(),
        reads: z.string(),
        family: z.string(),
        domain: z.array(entityTypeSchema),
        range: z.array(entityTypeSchema),
        symmetric: z.boolean(),
        eventType: z.string().nullable(),
        plover: z.string().nullable(),
        wikidata: z.string().nullable(),
        stix: z.string().nullable(),
      }),
    ),
    eventTypes: z.array(z.object({ name: z.string(), definition: z.string() })),
    countries: z
      .array(z.object({ code: countrySchema, name: z.string() }))
      .meta({ description: "What the codes of countries stand for." }),
    polarities: z.array(polaritySchema),
    exports: z.array(z.object({ format: z.string(), title: z.string(), mediaType: z.string(), extension: z.string() })),
    cypher: z
      .object({
        labels: z.array(z.object({ name: z.string(), properties: z.array(z.string()) })),
        relationshipTypes: z.array(
          z.object({
            name: z.string(),
            from: z.array(z.string()),
            to: z.array(z.string()),
            properties: z.array(z.string()),
          }),
        ),
      })
      .meta({ description: "What a Cypher statement can name." }),
    counts: z
      .object({
        revision: countSchema,
        nodes: z.array(z.object({ label: z.string(), count: countSchema })),
        edges: z.array(
          z.object({ from: z.string(), type: z.string(), to: z.string(), count: countSchema, derived: z.boolean() }),
        ),
      })
      .optional()
      .meta({
        description: "Of the graph as it is: derived relations by the types of their ends, then what carries evidence.",
      }),
  })
  .meta({ id: "Schema" });

export type Stats = z.infer<typeof statsAnswerSchema>;
export type SpeakersAnswer = z.infer<typeof speakersAnswerSchema>;
export type Timeline = z.infer<typeof timelineAnswerSchema>;
export type TimelineQuery = z.input<typeof timelineQuerySchema>;
export type Communities = z.infer<typeof communitiesAnswerSchema>;
export type CommunitiesQuery = z.input<typeof communitiesQuerySchema>;
export type Schema = z.infer<typeof schemaAnswerSchema>;
