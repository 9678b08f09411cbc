/** Starts and stops the server: opens the store, listens, and when told to stop finishes what it took on. */
import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type DestinationStream, type Logger, pino } from "pino";
import type { GraphStore } from "../cypher/graph-store.ts";
import { readVersion } from "../cypher/project-files.ts";
import { openGraph } from "../ingest/open-graph.ts";
import { createExtractionProcess } from "../ingest/queue/extraction-process.ts";
import { createIngestWork } from "../ingest/queue/ingest-work.ts";
import { createJobQueue, type JobQueue } from "../ingest/queue/job-queue.ts";
import { createApp } from "./app.ts";
import { type Config, toStoreConfig } from "./config.ts";
import { createAnswerCache } from "./http/answer-cache.ts";
import { createGivenLists } from "./http/given-lists.ts";
import { createMetrics, type Metrics } from "./http/metrics.ts";
import { createUnreadAnswerer, MAX_HEAD_BYTES } from "./http/unread-requests.ts";
import { observeJobs } from "./observe-jobs.ts";
import { observeStore } from "./observe-store.ts";
import type { Services } from "./services.ts";
import { createViewStore } from "./views/view-store.ts";

export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  readonly services: Services;
  /** Takes no more, finishes requests and the running job, closes the store. */
  close(): Promise<void>;
}

export interface StartOptions {
  /** One that is open already; it stays the caller's to close. Without it the configured one is opened. */
  readonly store?: GraphStore;
  /** Where the log goes, a JSON line an entry; standard output if not given. */
  readonly logTo?: DestinationStream;
}

/** @throws StoreUnavailable, or an Error of the listening socket (port in use) */
export async function startServer(config: Config, options: StartOptions = {}): Promise<RunningServer> {
  const settings = { level: config.logLevel };
  const logger = options.logTo === undefined ? pino(settings) : pino(settings, options.logTo);
  const store = options.store ?? (await openConfigured(config, logger));
  const services = createServices(config, store, logger);
  let closing: Promise<void> | undefined;
  const server = createServer(
    { maxHeaderSize: MAX_HEAD_BYTES },
    createApp({ services, isClosing: () => closing !== undefined }),
  );
  server.on("clientError", createUnreadAnswerer(logger));
  // Uploads may take long; heads may not.
  server.headersTimeout = 20_000;
  server.requestTimeout = 300_000;
  server.keepAliveTimeout = 10_000;

  const close = async (): Promise<void> => {
    const stopped = stopListening(server, config.shutdownMs);
    await services.queue.close(config.shutdownMs);
    await services.extraction.close();
    await stopped;
    if (options.store === undefined) await store.close();
    logger.info("stopped");
  };
  try {
    await listen(server, config);
  } catch (error) {
    await services.extraction.close();
    if (options.store === undefined) await store.close();
    throw error;
  }
  // Until then, and if it fails, the engine answers by itself.
  void store.warm().catch((error: unknown) => logger.warn({ err: error }, "the graph was not read into memory"));
  const url = toUrl(config.host, server.address() as AddressInfo);
  logger.info(
    { url, store: store.name, keys: config.keys.length },
    config.keys.length === 0 ? "listening on loopback only, as there are no keys" : "listening",
  );
  return { url, services, close: () => (closing ??= close()) };
}

function openConfigured(config: Config, logger: Logger): Promise<GraphStore> {
  const notify = (text: string): void => logger.warn(text);
  return openGraph(toStoreConfig(config), { lexiconFiles: config.lexiconFiles, notify });
}

function createServices(config: Config, opened: GraphStore, logger: Logger): Services {
  const extraction = createExtractionProcess({ lexiconFiles: config.lexiconFiles });
  const version = readVersion();
  const metrics: Metrics = createMetrics({
    version,
    store: opened,
    listJobStates: () => queue.list().map(({ state }) => state),
  });
  const store = observeStore(opened, metrics);
  const work = createIngestWork(store, extraction, { onExtracted: metrics.observeExtraction });
  const queue: JobQueue = createJobQueue({
    maxPending: config.maxJobs,
    folder: join(config.dataDir, "jobs"),
    run: observeJobs(work, metrics, logger),
  });
  return {
    config,
    store,
    logger,
    queue,
    extraction,
    answers: createAnswerCache({ onLookup: metrics.countCacheLookup }),
    givenLists: createGivenLists(),
    views: createViewStore(join(config.dataDir, "views")),
    metrics,
    version,
    bootId: randomBytes(4).toString("hex"),
  };
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function toUrl(host: string, { port }: AddressInfo): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Requests that run may finish; streams that never end are cut when the grace period is over. */
async function stopListening(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A connection that is kept alive turns idle only when its last answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(timer);
}
