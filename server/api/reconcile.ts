/** The reconciliation protocol of the W3C Entity Reconciliation Community Group, version 0.2, as OpenRefine speaks it. */
import { z } from "zod";
import { entityIdSchema } from "./primitives.ts";

const textSchema = z.string().max(500);
export const MOST_CANDIDATES = 100;
export const MOST_QUERIES = 100;
const MOST_IDS = 200;
const MOST_PROPERTIES = 20;
const MOST_VALUES = 100;
const MOST_SKIPPED = 500;

const propertyValueSchema = z.union([
  textSchema,
  z.number(),
  z.boolean(),
  z.object({ id: textSchema, name: textSchema.optional() }),
]);

export const reconcileQuerySchema = z
  .object({
    query: textSchema.optional(),
    type: z.union([textSchema, z.array(textSchema).max(50)]).optional(),
    type_strict: z.enum(["any", "should", "all"]).optional(),
    limit: z.number().min(1).optional(),
    properties: z
      .array(z.object({ pid: textSchema, v: z.union([propertyValueSchema, z.array(propertyValueSchema).max(50)]) }))
      .max(50)
      .optional(),
  })
  .refine(({ query, properties = [] }) => query !== undefined || properties.length > 0, "wants query or properties");

/** What the text in `queries` must hold: queries by keys of the caller's choice. */
export const reconcileBatchSchema = z
  .record(z.string(), reconcileQuerySchema)
  .refine((batch) => Object.keys(batch).length <= MOST_QUERIES, `takes at most ${MOST_QUERIES} queries`);

/** How the values of a property are to be read. A name that is not here is passed over, as clients send what another service taught them. */
const extendSettingsSchema = z.object({
  // Forms send numbers as text.
  limit: z.coerce.number().int().min(1).max(MOST_VALUES).default(10),
  direction: z.enum(["out", "in", "both"]).default("out"),
  polarity: z.enum(["asserted", "any"]).default("asserted"),
});

/** What the text in `extend` must hold. */
export const extendQuerySchema = z.object({
  ids: z.array(textSchema).max(MOST_IDS),
  properties: z.array(z.object({ id: textSchema, settings: extendSettingsSchema.prefault({}) })).max(MOST_PROPERTIES),
});

const questionsSchema = z.object({
  queries: z
    .string()
    .meta({
      description: `JSON: an object of queries by keys of your own, at most ${MOST_QUERIES}, each {query, type, type_strict, limit (at most ${MOST_CANDIDATES}), properties}.`,
    })
    .optional(),
  query: z.string().meta({ description: "One query alone, as JSON or as the plain name." }).optional(),
  extend: z
    .string()
    .meta({
      description: `JSON: {ids, properties: [{id, settings: {limit, direction, polarity}}]}, at most ${MOST_IDS} ids and ${MOST_PROPERTIES} properties; gives the values that the entities have.`,
    })
    .optional(),
});

// The clients add parameters of their own, which the protocol lets a service pass over: these objects are open.
export const reconcileGetSchema = questionsSchema;
export const reconcileFormSchema = questionsSchema.meta({ id: "ReconcileForm" });
export const reconcileSuggestSchema = z.object({
  prefix: z.string().max(200).meta({ description: "What was typed so far." }),
  cursor: z.int().min(0).max(MOST_SKIPPED).default(0).meta({ description: "How many suggestions to skip." }),
});
export const reconcileProposeSchema = z.object({
  type: textSchema.meta({ description: "Id of a type; with any other text all properties." }).optional(),
  limit: z.int().min(1).max(500).optional(),
});
export const reconcilePreviewSchema = z.object({ id: entityIdSchema });
export const reconcileFlyoutSchema = z.object({ id: textSchema });

const typeSchema = z.object({ id: z.string(), name: z.string() });

const serviceSchema = z.object({ service_url: z.string(), service_path: z.string() });
const suggestServiceSchema = serviceSchema.extend({ flyout_service_url: z.string(), flyout_service_path: z.string() });
const settingSchema = z.object({
  name: z.string(),
  label: z.string(),
  type: z.enum(["number", "select"]),
  default: z.union([z.number(), z.string()]),
  help_text: z.string(),
  choices: z.array(z.object({ value: z.string(), name: z.string() })).optional(),
});

export const reconcileManifestSchema = z
  .object({
    versions: z.array(z.string()),
    name: z.string(),
    identifierSpace: z.string(),
    schemaSpace: z.string(),
    documentation: z.string(),
    serviceVersion: z.string(),
    defaultTypes: z.array(typeSchema),
    view: z.object({ url: z.string() }),
    preview: z.object({ url: z.string(), width: z.int(), height: z.int() }),
    suggest: z.object({ entity: suggestServiceSchema, type: suggestServiceSchema, property: suggestServiceSchema }),
    extend: z.object({ propose_properties: serviceSchema, property_settings: z.array(settingSchema) }),
    batchSize: z.int(),
    authentication: z
      .object({ type: z.literal("apiKey"), name: z.string(), in: z.literal("header") })
      .optional()
      .meta({ description: "Where keys are wanted: `Bearer` and the key in this header." }),
  })
  .meta({ id: "ReconcileManifest" });

export const candidateSchema = z
  .object({
    id: entityIdSchema,
    name: z.string(),
    description: z.string(),
    type: z.array(typeSchema),
    score: z.number().min(0).max(100),
    match: z.boolean().meta({ description: "Nothing else here bears that name, and nothing given speaks against it." }),
    features: z.array(z.object({ id: z.string(), value: z.number() })),
  })
  .meta({ id: "ReconcileCandidate" });

export const reconcileResultSchema = z.object({ result: z.array(candidateSchema) }).meta({ id: "ReconcileResult" });

export const reconcileResultsSchema = z.record(z.string(), reconcileResultSchema).meta({ id: "ReconcileResults" });

const cellSchema = z.union([
  z.strictObject({ str: z.string() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({ float: z.number() }),
  z.strictObject({ id: entityIdSchema, name: z.string(), description: z.string().optional() }),
]);

export const reconcileExtensionSchema = z
  .object({
    meta: z.array(z.object({ id: z.string(), name: z.string(), type: typeSchema.optional() })),
    rows: z
      .record(z.string(), z.record(z.string(), z.array(cellSchema)))
      .meta({ description: "By the ids asked for, then by property." }),
  })
  .meta({ id: "ReconcileExtension" });

export const reconcilePropertiesSchema = z
  .object({
    type: z.string(),
    limit: z.int().optional(),
    properties: z.array(z.object({ id: z.string(), name: z.string(), description: z.string() })),
  })
  .meta({ id: "ReconcileProperties" });

export const reconcileFlyoutAnswerSchema = z
  .object({ id: z.string(), html: z.string() })
  .meta({ id: "ReconcileFlyout" });

export const reconcileSuggestionsSchema = z
  .object({
    result: z.array(
      z.object({ id: z.string(), name: z.string(), description: z.string(), notable: z.array(typeSchema).optional() }),
    ),
  })
  .meta({ id: "ReconcileSuggestions" });

export type ReconcileQuery = z.output<typeof reconcileQuerySchema>;
export type Candidate = z.infer<typeof candidateSchema>;
export type ReconcileSuggestions = z.infer<typeof reconcileSuggestionsSchema>;
export type ExtendQuery = z.output<typeof extendQuerySchema>;
export type Extension = z.infer<typeof reconcileExtensionSchema>;
export type ReconcileManifest = z.infer<typeof reconcileManifestSchema>;
