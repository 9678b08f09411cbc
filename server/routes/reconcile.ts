/** Reconciliation: rows of a table of the caller's own matched with the entities of the graph. */
import { ENTITY_TYPE_NAMES } from "../../cypher/ontology.ts";
import {
  type ReconcileSuggestions,
  reconcileBatchSchema,
  reconcileFormSchema,
  reconcileGetSchema,
  reconcileManifestSchema,
  reconcilePreviewSchema,
  reconcileResultsSchema,
  reconcileSuggestionsSchema,
  reconcileSuggestSchema,
} from "../api/reconcile.ts";
import { toXmlText } from "../exports/xml.ts";
import { json } from "../http/answers.ts";
import { defineEndpoint, type EndpointContext } from "../http/endpoint.ts";
import { parseInput } from "../http/input.ts";
import { HttpError } from "../http/problem.ts";
import { describeEntity, reconcile, suggestProperties, suggestTypes, toType } from "../reconcile.ts";

const TAG = "Reconciliation";
const MOST_SUGGESTIONS = 10;
const PREVIEW = { width: 430, height: 240 } as const;

export const getReconcile = defineEndpoint({
  method: "get",
  path: "/reconcile",
  tag: TAG,
  summary: "The service's manifest, or the answers to queries",
  description: "Reconciliation Service API 0.2. Give this address to OpenRefine as a standard service.",
  role: "reader",
  query: reconcileGetSchema,
  bound: true,
  answers: json(
    "The manifest, or with `queries` candidates for each.",
    reconcileManifestSchema.or(reconcileResultsSchema),
  ),
  async handle({ query: { queries } }, context) {
    return { body: queries === undefined ? toManifest(context) : await answer(queries, context) };
  },
});

export const postReconcile = defineEndpoint({
  method: "post",
  path: "/reconcile",
  tag: TAG,
  summary: "Match names with entities",
  role: "reader",
  body: reconcileFormSchema,
  form: true,
  answers: json("Candidates for each query, best first.", reconcileResultsSchema),
  async handle({ body: { queries } }, context) {
    return { body: await answer(queries, context) };
  },
});

async function answer(queries: string, { store, signal }: EndpointContext) {
  const results = [];
  for (const [key, query] of Object.entries(parseInput(reconcileBatchSchema, parseJson(queries), "query"))) {
    signal.throwIfAborted();
    results.push([key, { result: await reconcile(store, query) }] as const);
  }
  return Object.fromEntries(results);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError("InvalidInput", "queries: it is not JSON.", {
      errors: [{ pointer: "/query/queries", detail: "it is not JSON" }],
    });
  }
}

function toManifest({ url: { origin }, version }: EndpointContext) {
  const base = `${origin}/api/v1`;
  const service = (what: string) => ({ service_url: base, service_path: `/reconcile/suggest/${what}` });
  return {
    versions: ["0.2"],
    name: "Newsgraph",
    identifierSpace: `${base}/entities/`,
    schemaSpace: `${base}/schema`,
    documentation: `${origin}/api/docs`,
    serviceVersion: version,
    defaultTypes: ENTITY_TYPE_NAMES.map(toType),
    view: { url: `${base}/entities/{{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, ...PREVIEW },
    suggest: { entity: service("entity"), type: service("type"), property: service("property") },
  };
}

export const suggestReconcileEntities = defineEndpoint({
  method: "get",
  path: "/reconcile/suggest/entity",
  tag: TAG,
  summary: "Complete the name of an entity",
  role: "reader",
  query: reconcileSuggestSchema,
  bound: true,
  answers: json("Entities with a word of a name that starts so.", reconcileSuggestionsSchema),
  async handle({ query: { prefix } }, { store }) {
    const hits = prefix.trim() === "" ? [] : await store.suggestEntities(prefix.trim(), MOST_SUGGESTIONS);
    const result = hits.map(({ entity }) => {
      const { id, name, type } = entity;
      return { id, name, description: describeEntity(entity), notable: [toType(type)] };
    });
    return { body: { result } satisfies ReconcileSuggestions };
  },
});

export const suggestReconcileTypes = defineEndpoint({
  method: "get",
  path: "/reconcile/suggest/type",
  tag: TAG,
  summary: "Complete the name of a type",
  role: "reader",
  query: reconcileSuggestSchema,
  answers: json("Types of the ontology.", reconcileSuggestionsSchema),
  handle: ({ query: { prefix } }) => ({ body: { result: suggestTypes(prefix) } }),
});

export const suggestReconcileProperties = defineEndpoint({
  method: "get",
  path: "/reconcile/suggest/property",
  tag: TAG,
  summary: "Complete the name of a property",
  role: "reader",
  query: reconcileSuggestSchema,
  answers: json("Properties that queries may give.", reconcileSuggestionsSchema),
  handle: ({ query: { prefix } }) => ({ body: { result: suggestProperties(prefix) } }),
});

export const previewReconcile = defineEndpoint({
  method: "get",
  path: "/reconcile/preview",
  tag: TAG,
  summary: "An entity as a small page",
  description: "May be framed by this server's own pages and those of the trusted origins.",
  role: "reader",
  query: reconcilePreviewSchema,
  answers: {
    200: { description: "HTML.", mediaTypes: ["text/html"] },
  },
  problems: ["NotFound"],
  async handle({ query: { id } }, { store, config }) {
    const { entity, documents } = await store.getEntity((await store.findCanonicalId(id)) ?? id);
    const titles = documents.slice(0, 3).map(({ title }) => `<li>${toXmlText(title)}</li>`);
    const html =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${toXmlText(entity.name)}</title>` +
      `<h1>${toXmlText(entity.name)}</h1><p>${toXmlText(describeEntity(entity))}</p><ul>${titles.join("")}</ul></html>`;
    const frames = ["'self'", ...config.trustedOrigins].join(" ");
    return {
      stream: toStream(html),
      mediaType: "text/html",
      // Newer than X-Frame-Options, and heard instead of it.
      headers: { "Content-Security-Policy": `default-src 'none'; frame-ancestors ${frames}` },
    };
  },
});

async function* toStream(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
