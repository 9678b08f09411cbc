/** Reconciliation: rows of a table of the caller's own matched with the entities of the graph, and filled from it. */
import type { z } from "zod";
import {
  reconcileBatchSchema,
  reconcileExtensionSchema,
  reconcileFormSchema,
  reconcileGetSchema,
  reconcileManifestSchema,
  reconcileQuerySchema,
  reconcileResultSchema,
  reconcileResultsSchema,
} from "../api/reconcile.ts";
import { json } from "../http/answers.ts";
import { defineEndpoint, type EndpointContext } from "../http/endpoint.ts";
import { type InputPart, parseMember } from "../http/input.ts";
import { HttpError } from "../http/problem.ts";
import { reconcile } from "../reconciliation/candidates.ts";
import { extend, knownExtendQuerySchema } from "../reconciliation/extension.ts";
import { toManifest } from "../reconciliation/manifest.ts";

const TAG = "Reconciliation";
const ANSWERS = reconcileResultsSchema.or(reconcileResultSchema).or(reconcileExtensionSchema);

export const getReconcile = defineEndpoint({
  method: "get",
  path: "/reconcile",
  tag: TAG,
  summary: "The service's manifest, or the answer to a question",
  description:
    "Reconciliation Service API 0.2. Give this address to OpenRefine as a standard service. Pages of other origins ask by CORS where their origin is trusted; there is no JSONP, which would answer any page.",
  role: "reader",
  query: reconcileGetSchema,
  bound: true,
  answers: json(
    "The manifest; with `queries` candidates for each, with `query` for one, with `extend` values.",
    reconcileManifestSchema.or(ANSWERS),
  ),
  async handle({ query }, context) {
    const { url, version, config } = context;
    return { body: (await answer(query, context, "query")) ?? toManifest(url.origin, version, config.keys.length > 0) };
  },
});

export const postReconcile = defineEndpoint({
  method: "post",
  path: "/reconcile",
  tag: TAG,
  summary: "Match names with entities, or fetch their values",
  role: "reader",
  body: reconcileFormSchema,
  form: true,
  answers: json("Candidates for each query, best first, or values by id and property.", ANSWERS),
  async handle({ body }, context) {
    const found = await answer(body, context, "body");
    if (found === undefined) throw new HttpError("InvalidInput", "The form wants queries, query or extend.");
    return { body: found };
  },
});

/** Undefined if nothing is asked. */
async function answer(asked: z.output<typeof reconcileGetSchema>, context: EndpointContext, part: InputPart) {
  const { queries, query, extend: extension } = asked;
  const { store, signal } = context;
  if ([queries, query, extension].filter((each) => each !== undefined).length > 1)
    throw new HttpError("InvalidInput", "Only one of queries, query and extend goes with a request.");
  if (query !== undefined) {
    // Of old a query was a plain name as well.
    const value = query.trimStart().startsWith("{") ? parseJson(query, part, "query") : { query };
    return { result: await reconcile(store, parseMember(reconcileQuerySchema, value, part, "query")) };
  }
  if (extension !== undefined) {
    const value = parseJson(extension, part, "extend");
    return extend(store, parseMember(knownExtendQuerySchema, value, part, "extend"), signal);
  }
  if (queries === undefined) return undefined;
  const results = [];
  const batch = parseMember(reconcileBatchSchema, parseJson(queries, part, "queries"), part, "queries");
  for (const [key, each] of Object.entries(batch)) {
    signal.throwIfAborted();
    results.push([key, { result: await reconcile(store, each) }] as const);
  }
  return Object.fromEntries(results);
}

function parseJson(text: string, part: InputPart, member: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError("InvalidInput", `${member}: it is not JSON.`, {
      errors: [{ pointer: `/${part}/${member}`, detail: "it is not JSON" }],
    });
  }
}
