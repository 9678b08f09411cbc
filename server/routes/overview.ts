/** The graph at first sight, and the ways between two entities. */
import type { z } from "zod";
import { NewsgraphError } from "../../cypher/errors.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import { inducedBodySchema, overviewQuerySchema, pathsQuerySchema } from "../api/filters.ts";
import { graphAnswerSchema, pathsAnswerSchema } from "../api/graph.ts";
import { json } from "../http/answers.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { present, toRelationFilter } from "../wire/to-filter.ts";
import { toGraphAnswer } from "../wire/to-graph.ts";

export const getOverview = defineEndpoint({
  method: "get",
  path: "/overview",
  tag: "Graph",
  summary: "The best-evidenced entities and the relations between them",
  role: "reader",
  query: overviewQuerySchema,
  bound: true,
  answers: json("A graph for first sight.", graphAnswerSchema),
  async handle({ query }, { store }) {
    const filter = { ...toRelationFilter(query), ...present({ types: query.type, countries: query.country }) };
    const subgraph = await store.getOverview(filter, query.limit);
    return { body: toGraphAnswer(subgraph), subgraph };
  },
});

export const getInduced = defineEndpoint({
  method: "post",
  path: "/induced",
  tag: "Graph",
  summary: "The relations between the entities given, under filters",
  description: "What of a picture stands under a filter, or what a saved view holds by now. Unknown ids are left out.",
  role: "reader",
  body: inducedBodySchema,
  answers: json("The entities and the relations between them.", graphAnswerSchema),
  async handle({ body: { ids, ...filter } }, { store }) {
    return { body: toGraphAnswer(await store.getInduced(ids, toRelationFilter(filter))) };
  },
});

export const findPaths = defineEndpoint({
  method: "get",
  path: "/paths",
  tag: "Graph",
  summary: "Ways from one entity to another",
  description: "Relations are followed in both directions. `from` and `to` are entities here, not dates.",
  role: "reader",
  query: pathsQuerySchema,
  bound: true,
  costly: true,
  answers: json("Paths, each with its weakest link, and the graph they make.", pathsAnswerSchema),
  problems: ["NotFound", "QueryTimeout"],
  async handle({ query }, { store }) {
    const { maxLength, k, rank, excludeHubs } = query;
    const [from, to] = await Promise.all([getCanonicalId(store, query.from), getCanonicalId(store, query.to)]);
    if (from === to) throw new NewsgraphError("InvalidInput", "from and to are one entity; a path needs two.");
    const filter = toRelationFilter({ ...query, from: undefined, to: undefined, timeField: undefined });
    const found = await store.findPaths({
      ...filter,
      from,
      to,
      maxLength,
      k,
      rank,
      ...present({ maxDegree: excludeHubs }),
    });
    const { graph, counts, truncated } = toGraphAnswer(found);
    const body: z.input<typeof pathsAnswerSchema> = {
      paths: found.paths.map(({ entityIds, relationIds, weakest }) => ({
        nodes: [...entityIds],
        edges: [...relationIds],
        weakest,
      })),
      graph,
      counts,
      truncated,
    };
    return { body, subgraph: found };
  },
});

async function getCanonicalId(store: GraphStore, id: string): Promise<string> {
  const canonical = await store.findCanonicalId(id);
  if (canonical === undefined) throw new NewsgraphError("NotFound", `There is no entity ${id}.`);
  return canonical;
}
