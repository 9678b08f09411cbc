/** The filters that all graph questions share. Lists are repeatable parameters: `predicate=ATTACKED&predicate=ACCUSED`. */
import { z } from "zod";
import {
  confidenceSchema,
  countrySchema,
  cursorSchema,
  entityIdSchema,
  entityTypeSchema,
  partialDateSchema,
  polaritySchema,
  predicateSchema,
} from "./primitives.ts";

export const claimFilterShape = {
  predicate: z.array(predicateSchema).optional().meta({ description: "Only these predicates." }),
  polarity: z.array(polaritySchema).optional().meta({ description: "Only claims put in one of these ways." }),
  from: partialDateSchema.optional().meta({ description: "First date, inclusive." }),
  to: partialDateSchema.optional().meta({ description: "Last date, inclusive." }),
  timeField: z.enum(["event", "published"]).optional().meta({
    description: "Which date `from` and `to` are about: when it happened, or (default) when it was published.",
  }),
  minConfidence: confidenceSchema.optional().meta({ description: "Least confidence of a claim." }),
  source: z.array(z.string().min(1).max(200)).optional().meta({ description: "Only documents of these publishers." }),
  attributedTo: z
    .array(entityIdSchema)
    .optional()
    .meta({ description: "Only claims that one of these entities makes." }),
};

export const relationFilterShape = {
  ...claimFilterShape,
  minSources: z.int().min(1).max(1000).optional().meta({ description: "Least number of independent sources." }),
  contested: z
    .boolean()
    .optional()
    .meta({ description: "true: only contested relations; false: only uncontested ones." }),
};

export const entityFilterShape = {
  type: z.array(entityTypeSchema).optional().meta({ description: "Only entities of these types." }),
  country: z
    .array(countrySchema)
    .optional()
    .meta({ description: "Only entities of these countries (ISO 3166-1 alpha-3)." }),
};

const neighbourShape = {
  ...relationFilterShape,
  direction: z.enum(["in", "out", "both"]).default("both"),
  depth: z.int().min(1).max(3).default(1).meta({ description: "How many relations away at most." }),
  type: entityFilterShape.type.meta({ description: "Only neighbours of these types." }),
  exclude: z.array(entityIdSchema).max(300).optional().meta({
    description: "Leave these out: what is shown already. For more of them than fit an address, POST /neighbours.",
  }),
};

const rankedShape = {
  rank: z
    .enum(["evidence", "recent", "degree"])
    .default("evidence")
    .meta({ description: "Which neighbours come first where not all are shown." }),
  limit: z.int().min(1).max(500).default(50).meta({ description: "Most neighbours to give." }),
  limitPerPredicate: z
    .int()
    .min(1)
    .max(500)
    .optional()
    .meta({ description: "Most neighbours by one predicate. Only with depth 1." }),
  cursor: cursorSchema,
};

export const neighbourCountsQuerySchema = z.strictObject(neighbourShape);
export const neighboursQuerySchema = z.strictObject({ ...neighbourShape, ...rankedShape });
export const neighboursBodySchema = z
  .strictObject({
    ids: z.array(entityIdSchema).min(1).max(200),
    ...neighbourShape,
    exclude: z
      .array(entityIdSchema)
      .max(5000)
      .optional()
      .meta({ description: "Leave these out: what is shown already." }),
    ...rankedShape,
  })
  .meta({ id: "NeighboursRequest" });

export const inducedBodySchema = z
  .strictObject({ ids: z.array(entityIdSchema).min(1).max(20_000), ...relationFilterShape })
  .meta({ id: "InducedRequest" });

export const overviewQuerySchema = z.strictObject({
  ...entityFilterShape,
  ...relationFilterShape,
  limit: z.int().min(1).max(500).default(60).meta({ description: "Most entities to give." }),
});

// `from` and `to` are the ends of the path here, so paths have no filter by date.
const pathFilterShape = {
  predicate: relationFilterShape.predicate,
  polarity: relationFilterShape.polarity,
  minConfidence: relationFilterShape.minConfidence,
  source: relationFilterShape.source,
  attributedTo: relationFilterShape.attributedTo,
  minSources: relationFilterShape.minSources,
  contested: relationFilterShape.contested,
};

export const pathsQuerySchema = z.strictObject({
  from: entityIdSchema.meta({ description: "Entity at one end." }),
  to: entityIdSchema.meta({ description: "Entity at the other end." }),
  maxLength: z.int().min(1).max(6).default(4).meta({ description: "Most relations of a path." }),
  k: z.int().min(1).max(20).default(5).meta({ description: "Most paths." }),
  rank: z.enum(["short", "evidence"]).default("short"),
  excludeHubs: z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .meta({ description: "Leave out inner entities with more relations than this." }),
  ...pathFilterShape,
});

export type NeighboursQuery = z.input<typeof neighboursQuerySchema>;
export type NeighboursRequest = z.input<typeof neighboursBodySchema>;
export type InducedRequest = z.input<typeof inducedBodySchema>;
export type NeighbourCountsQuery = z.input<typeof neighbourCountsQuerySchema>;
export type OverviewQuery = z.input<typeof overviewQuerySchema>;
export type PathsQuery = z.input<typeof pathsQuerySchema>;
export type RelationFilterQuery = Pick<NeighboursQuery, keyof typeof relationFilterShape>;
