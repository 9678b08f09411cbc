/** The Express application: guards, endpoints, docs, health, metrics, the explorer's files. */
import { randomUUID } from "node:crypto";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { renderDocs } from "./http/docs-page.ts";
import { DOCS_STYLE } from "./http/docs-style.ts";
import { checkHost, checkOrigin, toAllowedHosts, toCorsHeaders } from "./http/guards.ts";
import { authenticate } from "./http/keys.ts";
import { createLimits } from "./http/limits.ts";
import { createOpenApi } from "./http/openapi.ts";
import { HttpError, toProblem } from "./http/problem.ts";
import { createClientRouter } from "./routes/client.ts";
import { ROUTES } from "./routes/index.ts";
import { createApiRouter } from "./routes/mount.ts";
import type { Services } from "./services.ts";

export interface AppOptions {
  readonly services: Services;
  /** True once the server takes no more work. */
  readonly isClosing?: () => boolean;
}

export function createApp({ services, isClosing = () => false }: AppOptions): Express {
  const { config, metrics, version } = services;
  const app = express();
  app.set("etag", false);
  app.set("trust proxy", config.trustProxy);
  app.set("query parser", false);
  app.disable("x-powered-by");
  app.use(createRequestLog(services.logger), observe(services), createHeaders(), guard(services));
  app.use(
    compression({
      filter: (request, response) =>
        response.getHeader("Content-Type")?.toString().startsWith("text/event-stream") !== true &&
        compression.filter(request, response),
    }),
  );
  addHealth(app, services, isClosing);

  const openApi = createOpenApi(ROUTES, version, config);
  const docs = renderDocs(openApi);
  app.get("/api/v1/openapi.json", (_request, response) => void response.set("Cache-Control", "no-cache").json(openApi));
  app.get("/api/docs", (_request, response) => void response.set("Cache-Control", "no-cache").type("html").send(docs));
  app.get(
    "/api/docs.css",
    (_request, response) => void response.set("Cache-Control", "no-cache").type("css").send(DOCS_STYLE),
  );
  app.get("/metrics", async (request, response) => {
    authenticate(config.keys, request.headers.authorization);
    response
      .set("Cache-Control", "no-store")
      .type(metrics.contentType)
      .send(await metrics.render());
  });
  app.use("/api/v1", createApiRouter(ROUTES, { services, ...createLimits(config) }));
  app.use("/api", (request) => {
    throw new HttpError(
      "NotFound",
      `There is nothing at ${request.originalUrl}; the API is below /api/v1, see /api/docs.`,
    );
  });
  app.use(createClientRouter(config.clientDir));
  app.use(createErrorHandler());
  return app;
}

function createRequestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId(request, response) {
      const given = request.headers["x-request-id"];
      const id = typeof given === "string" && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    customLogLevel: (_request, response) =>
      response.statusCode >= 500 ? "error" : response.statusCode >= 400 ? "info" : "debug",
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, url }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}

function toRequestId(response: { getHeader(name: string): unknown }): string {
  const id = response.getHeader("X-Request-Id");
  return typeof id === "string" ? id : "";
}

/** No inline script or style, nothing from elsewhere; workers from blobs, for the layout. */
function createHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whoever ends TLS in front of this server decides that.
    strictTransportSecurity: false,
  });
}

function guard({ config }: Services): RequestHandler {
  const hosts = toAllowedHosts(config.host, config.allowedHosts);
  return (request, response, next) => {
    checkHost(request, hosts);
    checkOrigin(request, config.trustedOrigins);
    response.set(toCorsHeaders(request, config.trustedOrigins));
    if (request.method === "OPTIONS") response.status(204).end();
    else next();
  };
}

function observe({ metrics }: Services): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.on("finish", () => {
      const route = typeof response.locals["route"] === "string" ? response.locals["route"] : "other";
      metrics.observeRequest({
        method: request.method,
        route,
        status: response.statusCode,
        seconds: (performance.now() - start) / 1000,
      });
    });
    next();
  };
}

function addHealth(app: Express, { store }: Services, isClosing: () => boolean): void {
  app.get("/healthz", (_request, response) => void response.set("Cache-Control", "no-store").json({ alive: true }));
  app.get("/readyz", async (_request, response) => {
    response.set("Cache-Control", "no-store");
    if (isClosing()) throw new HttpError("Busy", "The server is shutting down.");
    await store.ping();
    response.json({ ready: true });
  });
}

function createErrorHandler(): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error: unknown, request, response, next) => {
    const { body, headers } = toProblem(error, toRequestId(response));
    if (body.status >= 500) request.log.error({ err: error }, body.detail);
    if (response.headersSent) {
      next(error);
      return;
    }
    for (const name of ["ETag", "Content-Disposition", "Location"]) response.removeHeader(name);
    // Where the body was not read to its end the connection cannot be used again.
    if (!request.complete) response.set("Connection", "close");
    response
      .status(body.status)
      .set(headers)
      .set("Cache-Control", "no-store")
      .type("application/problem+json")
      .send(JSON.stringify(body));
  };
}
