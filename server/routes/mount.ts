/** Puts the endpoints on Express: checks what comes in, calls `handle`, sends what it gives. The only place that does. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { type CachedAnswer, toCacheKey } from "../http/answer-cache.ts";
import { isKnown, toCacheHeaders } from "../http/caching.ts";
import { type Endpoint, type EndpointContext, getParameterSchema, type Reply } from "../http/endpoint.ts";
import { parseInput, toQueryValue } from "../http/input.ts";
import { authenticate, authorize } from "../http/keys.ts";
import { chooseExporter, writeSubgraph } from "../http/negotiation.ts";
import { HttpError } from "../http/problem.ts";
import type { Services } from "../services.ts";

export interface MountOptions {
  readonly services: Services;
  /** Before every endpoint, and before costly ones. */
  readonly limit: RequestHandler;
  readonly limitCostly: RequestHandler;
}

export function createApiRouter(routes: readonly Endpoint[], { services, limit, limitCostly }: MountOptions): Router {
  const router = Router();
  const readJson = express.json({ limit: services.config.maxBodyBytes, strict: true, type: "application/json" });
  const readForm = express.urlencoded({ limit: services.config.maxBodyBytes, extended: false });
  for (const endpoint of routes) {
    const before = [limit, ...(endpoint.costly === true ? [limitCostly] : []), admit(endpoint, services)];
    if (endpoint.body !== undefined && endpoint.takes === undefined) {
      before.push(requireType(endpoint.form === true ? FORM : JSON_TYPE), endpoint.form === true ? readForm : readJson);
    }
    router[endpoint.method](toExpressPath(endpoint.path), ...before, (request, response) =>
      serve(endpoint, services, request, response),
    );
  }
  for (const path of new Set(routes.map((endpoint) => endpoint.path))) {
    const methods = routes.filter((endpoint) => endpoint.path === path).map(({ method }) => method.toUpperCase());
    router.all(toExpressPath(path), (request) => {
      const allow = methods.includes("GET") ? [...methods, "HEAD"] : methods;
      throw new HttpError("MethodNotAllowed", `${request.method} is not for ${path}; it takes ${allow.join(", ")}.`, {
        headers: { Allow: allow.join(", ") },
      });
    });
  }
  router.use((request) => {
    throw new HttpError("NotFound", `There is nothing at ${request.baseUrl}${request.path}; see /api/docs.`);
  });
  return router;
}

function toExpressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

/** Runs before the body is read: a stranger's body is not worth the memory. */
function admit({ path, role }: Endpoint, { config }: Services): RequestHandler {
  return (request, response, next) => {
    response.locals["route"] = path;
    const caller = authenticate(config.keys, request.headers.authorization);
    authorize(caller, role);
    response.locals["caller"] = caller;
    next();
  };
}

const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";

function requireType(type: string): RequestHandler {
  return (request, _response, next) => {
    if (request.is(type) === false) {
      throw new HttpError(
        "UnsupportedFormat",
        `This endpoint takes ${type}, not ${request.headers["content-type"] ?? "nothing"}.`,
      );
    }
    next();
  };
}

async function serve(endpoint: Endpoint, services: Services, request: Request, response: Response): Promise<void> {
  const isRead = request.method === "GET" || request.method === "HEAD";
  const isBound = endpoint.bound === true;
  if (isBound) response.set(await toCacheHeaders(services));
  else if (isRead) response.set("Cache-Control", "no-store");
  const key = isBound && isRead ? toRequestKey(request, response) : undefined;
  const isUnchanged = isBound && isRead && isKnown(request.headers["if-none-match"], response.get("ETag") ?? "");
  // What was answered before was checked before.
  const kept = key === undefined || isUnchanged ? undefined : services.answers.find(key);
  if (kept !== undefined) {
    sendJson(response, kept);
    return;
  }
  const context = toContext(services, request, response);
  const input = toInput(endpoint, request, context);
  if (isUnchanged) {
    response.status(304).end();
    return;
  }
  const reply = await endpoint.handle(input, context);
  if (key !== undefined && reply.status === undefined && "body" in reply && isJsonWanted(reply, context)) {
    const answer = { headers: reply.headers ?? {}, bytes: Buffer.from(JSON.stringify(reply.body)) };
    services.answers.keep(key, answer);
    sendJson(response, answer);
    return;
  }
  await send(reply, context, request, response);
}

function sendJson(response: Response, { headers, bytes }: CachedAnswer): void {
  response.set(headers).type("json").send(bytes);
}

/** @throws HttpError InvalidInput that names every fault */
function toInput(endpoint: Endpoint, request: Request, context: EndpointContext) {
  const query = getParameterSchema(endpoint.query);
  const hasBody = endpoint.body !== undefined && endpoint.takes === undefined;
  return {
    params: parseInput(getParameterSchema(endpoint.params), request.params, "path"),
    query: parseInput(query, toQueryValue(query, context.url.searchParams), "query"),
    body: hasBody ? parseInput(endpoint.body, request.body, "body") : undefined,
  };
}

/** Host and protocol too: some answers hold addresses. */
function toRequestKey(request: Request, response: Response): string {
  const { host, accept } = request.headers;
  return toCacheKey(response.get("ETag") ?? "", request.protocol, host, request.originalUrl, accept);
}

function isJsonWanted(reply: Extract<Reply, { body?: unknown }>, { accepts }: EndpointContext): boolean {
  return reply.subgraph === undefined || chooseExporter(accepts)?.mediaType === "application/json";
}

function toContext(services: Services, request: Request, response: Response): EndpointContext {
  const abort = new AbortController();
  response.on("close", () => {
    // Whoever has the whole answer did not go away; an error made for each would cost more than the rest of this.
    if (!response.writableFinished) abort.abort();
  });
  const host = request.headers.host ?? "localhost";
  let revision: number | undefined;
  return {
    ...services,
    caller: response.locals["caller"] as EndpointContext["caller"],
    requestId: response.getHeader("X-Request-Id")?.toString() ?? "",
    url: new URL(request.originalUrl, `${request.protocol}://${host}`),
    headers: request.headers,
    accepts: (types) => request.accepts(types),
    getGraphRevision: async () => (revision ??= toGivenRevision(response) ?? (await services.store.getRevision())),
    signal: abort.signal,
    incoming: request,
  };
}

function toGivenRevision(response: Response): number | undefined {
  const given = response.get("X-Graph-Revision");
  return given === undefined ? undefined : Number(given);
}

async function send(reply: Reply, context: EndpointContext, request: Request, response: Response): Promise<void> {
  response.status(reply.status ?? 200).set(reply.headers ?? {});
  // A redirect or an empty answer is not what the tag of the graph's revision stands for.
  if (reply.status !== undefined && reply.status >= 300) response.removeHeader("ETag");
  if ("stream" in reply) return stream(reply.stream, reply.mediaType, request, response);
  if (reply.subgraph !== undefined) {
    const exporter = chooseExporter(context.accepts);
    if (exporter !== undefined && exporter.mediaType !== "application/json") {
      const revision = Number(response.get("X-Graph-Revision") ?? (await context.store.getRevision()));
      const asked = Object.fromEntries(
        [...new Set(context.url.searchParams.keys())].map((name) => [name, context.url.searchParams.getAll(name)]),
      );
      const text = writeSubgraph(exporter, reply.subgraph, revision, context.store, asked);
      return stream(text, exporter.mediaType, request, response);
    }
  }
  if (reply.body === undefined) response.end();
  else response.json(reply.body);
}

async function stream(
  source: AsyncIterable<string>,
  mediaType: string,
  request: Request,
  response: Response,
): Promise<void> {
  response.set("Content-Type", mediaType.includes("charset") ? mediaType : `${mediaType}; charset=utf-8`);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  response.flushHeaders();
  try {
    await pipeline(Readable.from(source), response);
  } catch (error) {
    // The status is out already: a reader who gets no proper end knows that something is missing.
    response.destroy();
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ERR_STREAM_PREMATURE_CLOSE" || error.code === "ERR_STREAM_UNABLE_TO_PIPE")
  );
}
