/** Saved views. Merged ids in them are brought up to date when they are read. */
import type { z } from "zod";
import type { GraphStore } from "../../cypher/graph-store.ts";
import { viewIdSchema } from "../api/primitives.ts";
import { type View, viewBodySchema, viewSchema, viewsAnswerSchema, viewsQuerySchema } from "../api/views.ts";
import { GONE, idParams, json, toPageReply } from "../http/answers.ts";
import { defineEndpoint, type EndpointContext, type Reply } from "../http/endpoint.ts";
import { cutPage, toKeyedPlace } from "../http/paging.ts";
import { HttpError } from "../http/problem.ts";
import { compareViews, type StoredView, type ViewContent } from "../views/view-store.ts";
import { present } from "../wire/to-filter.ts";

const params = idParams(viewIdSchema);
const headers = { "If-Match": "The ETag of the version that is to be changed." };

export const listViews = defineEndpoint({
  method: "get",
  path: "/views",
  tag: "Views",
  summary: "Saved views by name",
  role: "reader",
  query: viewsQuerySchema,
  answers: json("Views without their content.", viewsAnswerSchema),
  async handle({ query }, { views, url }) {
    const place = toKeyedPlace(query, url);
    const page = cutPage(await views.list(), place, {
      toKey: ({ name, id }) => [name, id],
      compare: ([nameA, idA], [nameB, idB]) =>
        compareViews({ name: String(nameA), id: String(idA) }, { name: String(nameB), id: String(idB) }),
    });
    const items = page.items.map(({ id, name, version, createdAt, changedAt }) => ({
      id,
      name,
      version,
      createdAt,
      changedAt,
    }));
    return toPageReply(url, { items, page: place.toPage(page) });
  },
});

export const createView = defineEndpoint({
  method: "post",
  path: "/views",
  tag: "Views",
  summary: "Save a view",
  role: "analyst",
  body: viewBodySchema,
  answers: { 201: { description: "The view, version 1.", schema: viewSchema } },
  async handle({ body }, { views, store, url }) {
    const view = await views.create(toContent(body));
    const reply = await toReply(view, store);
    return { ...reply, status: 201, headers: { ...reply.headers, Location: `${url.pathname}/${view.id}` } };
  },
});

export const getView = defineEndpoint({
  method: "get",
  path: "/views/{id}",
  tag: "Views",
  summary: "One saved view",
  role: "reader",
  params,
  answers: json("The view, its ids canonical.", viewSchema),
  problems: ["NotFound"],
  async handle({ params: { id } }, { views, store }) {
    return toReply(await views.get(id), store);
  },
});

export const replaceView = defineEndpoint({
  method: "put",
  path: "/views/{id}",
  tag: "Views",
  summary: "Change a view",
  role: "analyst",
  params,
  body: viewBodySchema,
  headers,
  answers: json("The new version.", viewSchema),
  problems: ["NotFound", "PreconditionFailed", "PreconditionRequired"],
  async handle({ params: { id }, body }, context) {
    const version = await getMatchedVersion(id, context);
    return toReply(await context.views.replace(id, version, toContent(body)), context.store);
  },
});

export const removeView = defineEndpoint({
  method: "delete",
  path: "/views/{id}",
  tag: "Views",
  summary: "Delete a view",
  role: "analyst",
  params,
  headers,
  answers: { 204: GONE },
  problems: ["NotFound", "PreconditionFailed", "PreconditionRequired"],
  async handle({ params: { id } }, context) {
    await context.views.remove(id, await getMatchedVersion(id, context));
    return { status: 204 };
  },
});

function toContent({ name, nodes, filters, query, state }: z.output<typeof viewBodySchema>): ViewContent {
  return { name, nodes, filters, ...present({ query, state }) };
}

function toTag({ version }: { readonly version: number }): string {
  return `"v${version}"`;
}

/** @throws NotFound, HttpError PreconditionRequired, PreconditionFailed */
async function getMatchedVersion(id: string, { headers: given, views }: EndpointContext): Promise<number> {
  const { version } = await views.get(id);
  const match = given["if-match"];
  if (match === undefined)
    throw new HttpError("PreconditionRequired", `Send If-Match: ${toTag({ version })} to say which version you mean.`);
  if (match !== toTag({ version }) && match !== "*") {
    throw new HttpError("PreconditionFailed", `The view ${id} has version ${version} by now; you mean ${match}.`);
  }
  return version;
}

/** Of a picture's thousands of nodes, so many at a time: the store has one queue for all callers. */
const LOOKUPS = 50;

async function findCanonicalIds(
  ids: readonly string[],
  store: GraphStore,
): Promise<ReadonlyMap<string, string | undefined>> {
  const found = new Map<string, string | undefined>();
  const wanted = [...new Set(ids)];
  for (let start = 0; start < wanted.length; start += LOOKUPS) {
    const some = wanted.slice(start, start + LOOKUPS);
    const answers = await Promise.all(some.map(async (id) => [id, await store.findCanonicalId(id)] as const));
    for (const [id, canonical] of answers) found.set(id, canonical);
  }
  return found;
}

async function toReply(stored: StoredView, store: GraphStore): Promise<Reply> {
  const canonical = await findCanonicalIds(
    stored.nodes.map(({ id }) => id),
    store,
  );
  const missing = [...canonical].filter(([, id]) => id === undefined).map(([id]) => id);
  const nodes = new Map<string, StoredView["nodes"][number]>();
  for (const node of stored.nodes) {
    const id = canonical.get(node.id);
    // Two that were merged since lie where the first of them lay.
    if (id !== undefined && !nodes.has(id)) nodes.set(id, { ...node, id });
  }
  const body: View = { ...stored, nodes: [...nodes.values()], missing };
  return { body, headers: { ETag: toTag(stored) } };
}
