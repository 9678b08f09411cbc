/** Judgements: one or two, decided by people, never destructive. */
import { NewsgraphError } from "../../cypher/errors.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import { createId } from "../../cypher/ids.ts";
import type { Judgement } from "../../cypher/model.ts";
import { findAlike } from "../../ingest/linking/alike.ts";
import { settle } from "../../ingest/loader.ts";
import {
  judgementBodySchema,
  judgementSchema,
  judgementsAnswerSchema,
  judgementsQuerySchema,
  suggestionsAnswerSchema,
  suggestionsQuerySchema,
} from "../api/judgements.ts";
import { judgementIdSchema } from "../api/primitives.ts";
import { GONE, idParams, json, toPageReply } from "../http/answers.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { cutPage, toKeyedPlace } from "../http/paging.ts";
import { readRankedPage } from "../http/ranked-paging.ts";
import { toJudgement } from "../wire/to-hit.ts";

export const listJudgements = defineEndpoint({
  method: "get",
  path: "/judgements",
  tag: "Judgements",
  summary: "Which entities were judged one, and which not",
  role: "reader",
  query: judgementsQuerySchema,
  bound: true,
  answers: json("Judgements by id.", judgementsAnswerSchema),
  async handle({ query }, { store, url }) {
    const place = toKeyedPlace(query, url);
    const { verdict, by } = query;
    const all = await store.listJudgements();
    const found = all
      .filter((each) => (verdict === undefined || each.verdict === verdict) && (by === undefined || each.by === by))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const page = cutPage(found, place, {
      toKey: ({ id }) => [id],
      compare: ([a = ""], [b = ""]) => (a === b ? 0 : a < b ? -1 : 1),
    });
    const names = await getNames(
      store,
      page.items.flatMap(({ pair }) => pair),
    );
    const items = page.items.map((each) => ({
      ...toJudgement(each),
      names: [names(each.pair[0]), names(each.pair[1])] as const,
    }));
    return toPageReply(url, { items, page: place.toPage(page) });
  },
});

/** Names as extracted; an id that no document names any more stands for itself. */
async function getNames(store: GraphStore, ids: readonly string[]): Promise<(id: string) => string> {
  const names = new Map((await store.listExtractedEntities(ids)).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

export const suggestMerges = defineEndpoint({
  method: "get",
  path: "/judgements/suggestions",
  tag: "Judgements",
  summary: "Which entities may be one",
  description: "Likely pairs that neither the linker nor a person has judged, each with the reason. Nothing is merged.",
  role: "reader",
  query: suggestionsQuerySchema,
  bound: true,
  costly: true,
  answers: json("Pairs, the likeliest first.", suggestionsAnswerSchema),
  async handle({ query }, context) {
    const { store, url } = context;
    const { entity } = query;
    const entities = await store.listExtractedEntities();
    const wanted = entity === undefined ? undefined : ((await store.findCanonicalId(entity)) ?? entity);
    const found = findAlike(entities, await store.listJudgements()).filter(
      ({ pair }) => wanted === undefined || pair.some(({ id }) => id === wanted),
    );
    const { items, page } = await readRankedPage(
      query,
      context,
      ({ offset, limit }) => Promise.resolve({ items: found.slice(offset, offset + limit), total: found.length }),
      ({ pair: [one, other] }) => `${one.id} ${other.id}`,
    );
    return toPageReply(url, {
      items: items.map(({ pair: [one, other], reason }) => ({
        pair: [one.id, other.id] as const,
        names: [one.name, other.name] as const,
        type: one.type,
        reason,
      })),
      page,
    });
  },
});

export const addJudgement = defineEndpoint({
  method: "post",
  path: "/judgements",
  tag: "Judgements",
  summary: "Judge two entities to be one, or not",
  description:
    "Deleting the judgement undoes it. 409 if a person's judgement says the opposite: delete that one first.",
  role: "editor",
  body: judgementBodySchema,
  answers: { 201: { description: "The judgement, applied.", schema: judgementSchema } },
  problems: ["NotFound", "Conflict"],
  async handle({ body }, { store, caller, url }) {
    const [first, second] = "same" in body ? body.same : body.distinct;
    if (first === second) throw new NewsgraphError("InvalidInput", "A judgement is about two entities, not one.");
    const pair = first < second ? ([first, second] as const) : ([second, first] as const);
    const judgement: Judgement = {
      id: createId("jdg", ...pair),
      verdict: "same" in body ? "same" : "distinct",
      pair,
      by: caller.name,
      reason: body.reason,
      madeAt: new Date().toISOString(),
    };
    await store.judge([judgement]);
    await settle(store);
    return { status: 201, body: toJudgement(judgement), headers: { Location: `${url.pathname}/${judgement.id}` } };
  },
});

export const removeJudgement = defineEndpoint({
  method: "delete",
  path: "/judgements/{id}",
  tag: "Judgements",
  summary: "Undo a judgement",
  role: "editor",
  params: idParams(judgementIdSchema),
  answers: { 204: GONE },
  problems: ["NotFound"],
  async handle({ params: { id } }, { store }) {
    await store.unjudge([id]);
    await settle(store);
    return { status: 204 };
  },
});
