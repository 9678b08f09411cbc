/** Graph answers: graphology's serialized form, which `Graph.from(answer.graph)` takes as it is. */
import { z } from "zod";
import {
  confidenceSchema,
  countrySchema,
  countSchema,
  entityIdSchema,
  entityTypeSchema,
  pageSchema,
  partialDateSchema,
  predicateSchema,
  relationIdSchema,
  truncationSchema,
} from "./primitives.ts";

export const nodeAttributesSchema = z
  .object({
    id: entityIdSchema,
    label: z.string(),
    name: z.string(),
    type: entityTypeSchema,
    aliases: z.array(z.string()),
    country: countrySchema.optional(),
    role: z.string().optional(),
    degree: countSchema.meta({ description: "Number of all its relations, whatever the filter." }),
    mentions: countSchema,
    documents: countSchema,
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    wikidata: z.string().optional(),
    eventKind: z.string().optional(),
    placeId: entityIdSchema.optional(),
    date: partialDateSchema.optional(),
  })
  .meta({ id: "NodeAttributes" });

export const edgeAttributesSchema = z
  .object({
    id: relationIdSchema,
    predicate: predicateSchema,
    reads: z.string().meta({ description: "How a person reads the edge: subject READS object." }),
    label: z.string(),
    claims: countSchema,
    documents: countSchema,
    sources: countSchema.meta({ description: "Independent sources: near-copies of one story count once." }),
    asserted: countSchema,
    alleged: countSchema,
    speculated: countSchema,
    denied: countSchema,
    contested: z.boolean(),
    firstSeen: partialDateSchema.optional(),
    lastSeen: partialDateSchema.optional(),
    confidence: confidenceSchema,
    symmetric: z
      .boolean()
      .meta({ description: "The predicate has no direction. The edge is stored directed all the same." }),
  })
  .meta({ id: "EdgeAttributes" });

const graphOptionsSchema = z
  .object({ type: z.literal("directed"), multi: z.literal(true), allowSelfLoops: z.literal(true) })
  .meta({ id: "GraphOptions" });

export const serializedGraphSchema = z
  .object({
    attributes: z.record(z.string(), z.unknown()),
    options: graphOptionsSchema,
    nodes: z.array(z.object({ key: z.string(), attributes: nodeAttributesSchema })),
    edges: z.array(
      z.object({
        key: z.string(),
        source: z.string(),
        target: z.string(),
        attributes: edgeAttributesSchema,
      }),
    ),
  })
  .meta({ id: "SerializedGraph", description: "graphology's JSON." });

export const graphCountsSchema = z.object({ nodes: countSchema, edges: countSchema }).meta({ id: "GraphCounts" });

export const graphAnswerSchema = z
  .object({ graph: serializedGraphSchema, counts: graphCountsSchema, truncated: truncationSchema.nullable() })
  .meta({ id: "GraphAnswer" });

export const predicateCountSchema = z
  .object({ predicate: predicateSchema, direction: z.enum(["in", "out"]), count: countSchema })
  .meta({ id: "PredicateCount" });

export const neighbourCountsSchema = z
  .object({
    neighbours: countSchema.meta({ description: "Distinct neighbours under the filters." }),
    relations: countSchema,
    byPredicate: z.array(predicateCountSchema),
    byType: z.partialRecord(entityTypeSchema, countSchema),
  })
  .meta({ id: "NeighbourCounts" });

export const neighboursAnswerSchema = z
  .object({
    graph: serializedGraphSchema,
    counts: z.object({
      nodes: countSchema,
      edges: countSchema,
      shown: neighbourCountsSchema.meta({ description: "What is given, with the pages before." }),
      available: neighbourCountsSchema,
    }),
    page: pageSchema.meta({
      description:
        "Of neighbours: `next` leads to those that were not given yet, with their relations to all that were.",
    }),
    truncated: truncationSchema.nullable().meta({ description: "Counts what the pages before have given as shown." }),
  })
  .meta({ id: "NeighboursAnswer" });

export const pathsAnswerSchema = z
  .object({
    paths: z.array(
      z.object({
        nodes: z.array(entityIdSchema),
        edges: z.array(relationIdSchema),
        weakest: relationIdSchema.meta({ description: "The edge with the fewest independent sources." }),
      }),
    ),
    graph: serializedGraphSchema,
    counts: graphCountsSchema,
    truncated: truncationSchema.nullable(),
  })
  .meta({ id: "PathsAnswer" });

export type NodeAttributes = z.infer<typeof nodeAttributesSchema>;
export type EdgeAttributes = z.infer<typeof edgeAttributesSchema>;
export type SerializedGraph = z.infer<typeof serializedGraphSchema>;
export type GraphAnswer = z.infer<typeof graphAnswerSchema>;
export type NeighbourCounts = z.infer<typeof neighbourCountsSchema>;
export type NeighboursAnswer = z.infer<typeof neighboursAnswerSchema>;
export type PathsAnswer = z.infer<typeof pathsAnswerSchema>;
export type PredicateCount = z.infer<typeof predicateCountSchema>;
