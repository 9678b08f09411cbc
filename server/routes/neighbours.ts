/** Neighbours of entities, and how many there are before one asks for them. */
import type { z } from "zod";
import { NewsgraphError } from "../../cypher/errors.ts";
import type { GraphStore, NeighbourCounts, NeighbourQuery, Subgraph } from "../../cypher/graph-store.ts";
import { neighbourCountsQuerySchema, neighboursBodySchema, neighboursQuerySchema } from "../api/filters.ts";
import { neighbourCountsSchema, neighboursAnswerSchema } from "../api/graph.ts";
import { entityIdSchema } from "../api/primitives.ts";
import { idParams, json, MOVED } from "../http/answers.ts";
import { findRedirect } from "../http/canonical.ts";
import { defineEndpoint, type Reply } from "../http/endpoint.ts";
import { findNeighboursByPredicate } from "../neighbours-by-predicate.ts";
import { toNeighbourFilter } from "../wire/to-filter.ts";
import { toSerializedGraph, toTruncation } from "../wire/to-graph.ts";

export const getNeighbours = defineEndpoint({
  method: "get",
  path: "/entities/{id}/neighbours",
  tag: "Neighbours",
  summary: "Entities related to one",
  description:
    "`counts.available` counts all neighbours under the filters, `counts.shown` those given. For more, send the ids shown in `exclude`.",
  role: "reader",
  params: idParams(entityIdSchema),
  query: neighboursQuerySchema,
  bound: true,
  answers: {
    ...json("The entity, its neighbours and the relations between them.", neighboursAnswerSchema),
    308: MOVED,
  },
  problems: ["NotFound"],
  async handle({ params: { id }, query }, context) {
    return (await findRedirect(context, id)) ?? expand(context.store, [id], query);
  },
});

export const countNeighbours = defineEndpoint({
  method: "get",
  path: "/entities/{id}/neighbours/counts",
  tag: "Neighbours",
  summary: "How many neighbours an expansion would find",
  role: "reader",
  params: idParams(entityIdSchema),
  query: neighbourCountsQuerySchema,
  bound: true,
  answers: { ...json("Numbers by predicate and by type.", neighbourCountsSchema), 308: MOVED },
  problems: ["NotFound"],
  async handle({ params: { id }, query }, context) {
    return (
      (await findRedirect(context, id)) ?? {
        body: toCounts(await context.store.countNeighbours(toNeighbourFilter([id], query))),
      }
    );
  },
});

export const expandNeighbours = defineEndpoint({
  method: "post",
  path: "/neighbours",
  tag: "Neighbours",
  summary: "Entities related to any of several",
  role: "reader",
  body: neighboursBodySchema,
  answers: json("The entities, their neighbours and the relations between them.", neighboursAnswerSchema),
  problems: ["NotFound"],
  handle({ body: { ids, ...query } }, { store }) {
    return expand(store, ids, query);
  },
});

type RankedQuery = z.output<typeof neighboursQuerySchema>;
type Expansion = Subgraph & { readonly counts: NeighbourCounts; readonly shown: NeighbourCounts };

async function expand(store: GraphStore, ids: readonly string[], query: RankedQuery): Promise<Reply> {
  const { rank, limit, limitPerPredicate } = query;
  const question: NeighbourQuery = { ...toNeighbourFilter(ids, query), rank, limit };
  if (limitPerPredicate !== undefined && query.depth > 1) {
    throw new NewsgraphError("InvalidInput", "limitPerPredicate goes with depth=1 only.");
  }
  const found: Expansion =
    limitPerPredicate === undefined
      ? await store.getNeighbours(question)
      : await findNeighboursByPredicate(store, question, limitPerPredicate);
  const body: z.input<typeof neighboursAnswerSchema> = {
    graph: toSerializedGraph(found),
    counts: {
      nodes: found.entities.length,
      edges: found.relations.length,
      shown: toCounts(found.shown),
      available: toCounts(found.counts),
    },
    truncated: toTruncation(found.truncated),
  };
  return { body, subgraph: found };
}

function toCounts(counts: NeighbourCounts): z.input<typeof neighbourCountsSchema> {
  return { ...counts, byPredicate: counts.byPredicate.map((each) => ({ ...each })), byType: { ...counts.byType } };
}
