/** Judgements: one or two, decided by people, never destructive. */
import { NewsgraphError } from "../../cypher/errors.ts";
import { createId } from "../../cypher/ids.ts";
import type { Judgement } from "../../cypher/model.ts";
import { settle } from "../../ingest/loader.ts";
import {
  judgementBodySchema,
  judgementSchema,
  judgementsAnswerSchema,
  judgementsQuerySchema,
} from "../api/judgements.ts";
import { judgementIdSchema } from "../api/primitives.ts";
import { GONE, idParams, json, toPageReply } from "../http/answers.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { toPlace } from "../http/paging.ts";
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
    const place = toPlace(query);
    const { verdict, by } = query;
    const all = await store.listJudgements();
    const found = all
      .filter((each) => (verdict === undefined || each.verdict === verdict) && (by === undefined || each.by === by))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const items = found.slice(place.offset, place.offset + place.limit).map(toJudgement);
    return toPageReply(url, { items, page: place.toPage(found.length) });
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
