/** The reconciliation protocol of the W3C Entity Reconciliation Community Group, version 0.2, as OpenRefine speaks it. */
import { z } from "zod";
import { entityIdSchema } from "./primitives.ts";

const textSchema = z.string().max(500);
export const MOST_CANDIDATES = 100;
const MOST_QUERIES = 100;

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

const queriesSchema = z.string().meta({
  description: `JSON: an object of queries by keys of your own, at most ${MOST_QUERIES}, each {query, type, type_strict, limit (at most ${MOST_CANDIDATES}), properties}.`,
});

// The clients add parameters of their own, which the protocol lets a service pass over: these objects are open.
export const reconcileGetSchema = z.object({ queries: queriesSchema.optional() });
export const reconcileFormSchema = z.object({ queries: queriesSchema }).meta({ id: "ReconcileForm" });
export const reconcileSuggestSchema = z.object({
  prefix: z.string().max(200).meta({ description: "What was typed so far." }),
});
export const reconcilePreviewSchema = z.object({ id: entityIdSchema });

const typeSchema = z.object({ id: z.string(), name: z.string() });

const serviceSchema = z.object({ service_url: z.string(), service_path: z.string() });

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
    suggest: z.object({ entity: serviceSchema, type: serviceSchema, property: serviceSchema }),
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

export const reconcileResultsSchema = z
  .record(z.string(), z.object({ result: z.array(candidateSchema) }))
  .meta({ id: "ReconcileResults" });

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
