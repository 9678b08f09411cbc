/** Relations, their evidence, and claims in general. */
import type { Evidence } from "../../cypher/graph-store.ts";
import { groupBy } from "../../cypher/group-by.ts";
import { relationIdSchema } from "../api/primitives.ts";
import {
  claimsQuerySchema,
  type EvidenceAnswer,
  evidenceAnswerSchema,
  evidenceQuerySchema,
  relationAnswerSchema,
} from "../api/relations.ts";
import { idParams, json, toPageReply } from "../http/answers.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { toKeyedPlace } from "../http/paging.ts";
import { present, toClaimFilter, toRelationFilter } from "../wire/to-filter.ts";
import { toEdgeAttributes } from "../wire/to-graph.ts";
import { toEntity, toEvidence } from "../wire/to-hit.ts";

export const getRelation = defineEndpoint({
  method: "get",
  path: "/relations/{id}",
  tag: "Relations",
  summary: "One relation with both its ends",
  role: "reader",
  params: idParams(relationIdSchema),
  bound: true,
  answers: json("The sum of its claims.", relationAnswerSchema),
  problems: ["NotFound"],
  async handle({ params: { id } }, { store }) {
    const { relation, subject, object } = await store.getRelation(id);
    return { body: { relation: toEdgeAttributes(relation), subject: toEntity(subject), object: toEntity(object) } };
  },
});

export const getRelationEvidence = defineEndpoint({
  method: "get",
  path: "/relations/{id}/evidence",
  tag: "Relations",
  summary: "The sentences behind a relation",
  role: "reader",
  params: idParams(relationIdSchema),
  query: evidenceQuerySchema,
  bound: true,
  answers: json("Claims by publication date, each with sentence and source.", evidenceAnswerSchema),
  problems: ["NotFound"],
  async handle({ params: { id }, query }, { store, url }) {
    await store.getRelation(id);
    const place = toKeyedPlace(query, url);
    const found = await store.findEvidence({
      ...toClaimFilter(query),
      ...present({ after: place.after }),
      relationId: id,
      limit: place.limit,
    });
    return toPageReply(url, {
      items: found.items.map(toEvidence),
      page: place.toPage(found),
      ...(query.group === "story" && { stories: toStories(found.items) }),
    });
  },
});

export const findClaims = defineEndpoint({
  method: "get",
  path: "/claims",
  tag: "Relations",
  summary: "What is said, by whom, about whom",
  role: "reader",
  query: claimsQuerySchema,
  bound: true,
  answers: json("Claims by publication date, each with sentence and source.", evidenceAnswerSchema),
  problems: ["NotFound"],
  async handle({ query }, { store, url }) {
    const { subject, object, participant, document } = query;
    const place = toKeyedPlace(query, url);
    const found = await store.findEvidence({
      ...toRelationFilter(query),
      ...present({ subject, object, participant, documentId: document, after: place.after }),
      limit: place.limit,
    });
    return toPageReply(url, { items: found.items.map(toEvidence), page: place.toPage(found) });
  },
});

function toStories(items: readonly Evidence[]): EvidenceAnswer["stories"] {
  return [...groupBy(items, ({ document }) => document.storyId)].map(([storyId, group]) => ({
    storyId,
    claims: group.map(({ claim }) => claim.id),
    documents: [...new Set(group.map(({ document }) => document.id))],
  }));
}
