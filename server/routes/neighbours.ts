/** Neighbours of entities, and how many there are before one asks for them. */
import type { z } from "zod";
import { NewsgraphError } from "../../cypher/errors.ts";
import type { NeighbourCounts } from "../../cypher/graph-store.ts";
import { neighbourCountsQuerySchema, neighboursBodySchema, neighboursQuerySchema } from "../api/filters.ts";
import { neighbourCountsSchema, neighboursAnswerSchema } from "../api/graph.ts";
import { entityIdSchema } from "../api/primitives.ts";
import { idParams, json, MOVED } from "../http/answers.ts";
import { findRedirect } from "../http/canonical.ts";
import { defineEndpoint, type EndpointContext, type Reply } from "../http/endpoint.ts";
import { toLinkHeader } from "../http/paging.ts";
import { readExpansionPage } from "../neighbour-pages.ts";
import { toNeighbourFilter } from "../wire/to-filter.ts";
import { toSerializedGraph, toTruncation } from "../wire/to-graph.ts";

export const getNeighbours = defineEndpoint({
  method: "get",
  path: "/entities/{id}/neighbours",
  tag: "Neighbours",
  summary: "Entities related to one",
  description:
    "`counts.available` counts all neighbours under the filters, `counts.shown` those given. For more, follow `page.next`, or send the ids shown in `exclude`.",
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
    return (await findRedirect(context, id)) ?? expand(context, [id], query, "query");
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
  handle({ body: { ids, ...query } }, context) {
    return expand(context, ids, query, "body");
  },
});

type RankedQuery = z.output<typeof neighboursQuerySchema>;

async function expand(
  context: EndpointContext,
  ids: readonly string[],
  query: RankedQuery,
  part: "query" | "body",
): Promise<Reply> {
  if (query.limitPerPredicate !== undefined && query.depth > 1) {
    throw new NewsgraphError("InvalidInput", "limitPerPredicate goes with depth=1 only.");
  }
  const { expansion, page } = await readExpansionPage(ids, query, context, part);
  const body: z.input<typeof neighboursAnswerSchema> = {
    graph: toSerializedGraph(expansion),
    counts: {
      nodes: expansion.entities.length,
      edges: expansion.relations.length,
      shown: toCounts(expansion.shown),
      available: toCounts(expansion.counts),
    },
    page,
    truncated: toTruncation(expansion.truncated),
  };
  return { body, subgraph: expansion, ...(part === "query" && { headers: toLinkHeader(context.url, page.next) }) };
}

function toCounts(counts: NeighbourCounts): z.input<typeof neighbourCountsSchema> {
  return { ...counts, byPredicate: counts.byPredicate.map((each) => ({ ...each })), byType: { ...counts.byType } };
}
