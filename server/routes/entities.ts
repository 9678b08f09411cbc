/** Entities: search, typeahead, detail. */
import type { EntitySearch, GraphStore } from "../../cypher/graph-store.ts";
import { ENTITY_TYPE_NAMES, type EntityType } from "../../cypher/ontology.ts";
import {
  entityDetailSchema,
  entitySearchAnswerSchema,
  entitySearchQuerySchema,
  entitySuggestAnswerSchema,
  entitySuggestQuerySchema,
} from "../api/entities.ts";
import { entityIdSchema } from "../api/primitives.ts";
import { idParams, json, MOVED, toPageReply } from "../http/answers.ts";
import { findRedirect } from "../http/canonical.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { readRankedPage } from "../http/ranked-paging.ts";
import { present } from "../wire/to-filter.ts";
import { toDetail, toHit } from "../wire/to-hit.ts";

export const searchEntities = defineEndpoint({
  method: "get",
  path: "/entities",
  tag: "Entities",
  summary: "Find entities by name or alias",
  role: "reader",
  query: entitySearchQuerySchema,
  bound: true,
  answers: json("Hits with the name or alias that matched.", entitySearchAnswerSchema),
  async handle({ query }, context) {
    const { store, url } = context;
    const { q, type, country, sort, facets } = query;
    const search = {
      ...present({ text: q, types: type, countries: country }),
      sort: sort ?? (q === undefined ? "degree" : "relevance"),
    } as const;
    const { items, page } = await readRankedPage(
      query,
      context,
      (window) => store.findEntities({ ...search, ...window }),
      ({ entity }) => entity.id,
    );
    return toPageReply(url, {
      items: items.map(toHit),
      page,
      ...(facets && { facets: { type: await countTypes(store, search) } }),
    });
  },
});

/** How many hits each type would have, were it chosen alone: what a filter's badges show. */
async function countTypes(
  store: GraphStore,
  search: Omit<EntitySearch, "offset" | "limit">,
): Promise<Partial<Record<EntityType, number>>> {
  const counts = await Promise.all(
    ENTITY_TYPE_NAMES.map(async (type) => {
      const { total } = await store.findEntities({ ...search, types: [type], offset: 0, limit: 1 });
      return [type, total] as const;
    }),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

export const suggestEntities = defineEndpoint({
  method: "get",
  path: "/entities/suggest",
  tag: "Entities",
  summary: "Complete a name",
  role: "reader",
  query: entitySuggestQuerySchema,
  bound: true,
  answers: json("The best-known entities with a word of a name or alias that starts so.", entitySuggestAnswerSchema),
  async handle({ query: { q, limit, type } }, { store }) {
    const hits = await store.suggestEntities(q, limit, type);
    return { body: { items: hits.map(toHit) } };
  },
});

export const getEntity = defineEndpoint({
  method: "get",
  path: "/entities/{id}",
  tag: "Entities",
  summary: "One entity in detail",
  role: "reader",
  params: idParams(entityIdSchema),
  bound: true,
  answers: { ...json("Names, documents, degrees, previous ids.", entityDetailSchema), 308: MOVED },
  problems: ["NotFound"],
  async handle({ params: { id } }, context) {
    return (await findRedirect(context, id)) ?? { body: toDetail(await context.store.getEntity(id)) };
  },
});
