/** Documents: text, what was marked in it, its part of the graph; and taking it out again. */
import type { StoredDocument, Subgraph } from "../../cypher/graph-store.ts";
import { getPredicate, type PredicateName } from "../../cypher/ontology.ts";
import { withdraw } from "../../ingest/loader.ts";
import {
  annotationsAnswerSchema,
  annotationsQuerySchema,
  documentSchema,
  documentsAnswerSchema,
  documentsQuerySchema,
} from "../api/documents.ts";
import { graphAnswerSchema } from "../api/graph.ts";
import { documentIdSchema } from "../api/primitives.ts";
import { GONE, idParams, json, toPageReply } from "../http/answers.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { toKeyedPlace } from "../http/paging.ts";
import { omit } from "../wire/omit.ts";
import { toAnnotationPage } from "../wire/to-annotations.ts";
import { present } from "../wire/to-filter.ts";
import { toGraphAnswer } from "../wire/to-graph.ts";

const params = idParams(documentIdSchema);

export const findDocuments = defineEndpoint({
  method: "get",
  path: "/documents",
  tag: "Documents",
  summary: "Find documents",
  role: "reader",
  query: documentsQuerySchema,
  bound: true,
  answers: json("Documents without their texts.", documentsAnswerSchema),
  async handle({ query }, { store, url }) {
    const { q, publisher, from, to, story } = query;
    const place = toKeyedPlace(query, url);
    const found = await store.findDocuments({
      ...present({ text: q, publisher, from, to, storyId: story, after: place.after }),
      limit: place.limit,
    });
    return toPageReply(url, { items: found.items, page: place.toPage(found) });
  },
});

export const getDocument = defineEndpoint({
  method: "get",
  path: "/documents/{id}",
  tag: "Documents",
  summary: "One document with its text",
  role: "reader",
  params,
  bound: true,
  answers: json("Metadata and the unaltered text.", documentSchema),
  problems: ["NotFound"],
  async handle({ params: { id } }, { store }) {
    const { document, entities, mentions, claims, figures } = await store.getDocument(id);
    const shown = omit(document, "signature");
    const counts = {
      entities: entities.length,
      mentions: mentions.reduce((sum, { starts }) => sum + starts.length, 0),
      claims: claims.length,
      figures: figures.length,
    };
    return { body: { ...shown, counts } };
  },
});

export const getAnnotations = defineEndpoint({
  method: "get",
  path: "/documents/{id}/annotations",
  tag: "Documents",
  summary: "Mentions, claims and figures of a document, by offset",
  description:
    "W3C Web Annotations. Position selectors count code points, as the standard wants; `span` counts UTF-16 units.",
  role: "reader",
  params,
  query: annotationsQuerySchema,
  bound: true,
  answers: json("All annotations.", annotationsAnswerSchema),
  problems: ["NotFound"],
  async handle({ params: { id }, query: { kind } }, { store, url }) {
    const base = `${url.origin}${url.pathname.replace(/\/annotations$/, "")}`;
    return { body: toAnnotationPage(await store.getDocument(id), base, kind) };
  },
});

export const getDocumentGraph = defineEndpoint({
  method: "get",
  path: "/documents/{id}/graph",
  tag: "Documents",
  summary: "The relations that a document gives evidence for",
  description: "The numbers of the edges are those of all documents.",
  role: "reader",
  params,
  bound: true,
  answers: json("A graph.", graphAnswerSchema),
  problems: ["NotFound"],
  async handle({ params: { id } }, { store }) {
    const document = await store.getDocument(id);
    const induced = await store.getInduced(
      document.entities.map((entity) => entity.id),
      {},
    );
    const subgraph = keepClaimed(document, induced);
    return { body: toGraphAnswer(subgraph), subgraph };
  },
});

function keepClaimed({ claims }: StoredDocument, { entities, relations, truncated }: Subgraph): Subgraph {
  const claimed = new Set(claims.map(({ subject, predicate, object }) => toKey(subject, predicate, object)));
  const kept = relations.filter(({ subject, predicate, object }) => claimed.has(toKey(subject, predicate, object)));
  return { entities, relations: kept, truncated };
}

/** A symmetric relation may be stored the other way round than the claim has it. */
function toKey(subject: string, predicate: PredicateName, object: string): string {
  const ends = getPredicate(predicate).symmetric ? [subject, object].sort() : [subject, object];
  return [predicate, ...ends].join(" ");
}

export const withdrawDocument = defineEndpoint({
  method: "delete",
  path: "/documents/{id}",
  tag: "Documents",
  summary: "Withdraw a document and exactly its evidence",
  role: "editor",
  params,
  answers: { 204: GONE },
  problems: ["NotFound"],
  async handle({ params: { id } }, { store }) {
    await withdraw(store, id);
    return { status: 204 };
  },
});
