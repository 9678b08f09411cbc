/** Prometheus metrics of one server; each server has its own registry, so that several can live in one process. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { GraphStats, GraphStore } from "../../cypher/graph-store.ts";
import type { IngestOutcome } from "../../ingest/loader.ts";
import type { JobState } from "../../ingest/queue/job.ts";

export interface Metrics {
  readonly contentType: string;
  observeRequest(request: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  observeStore(call: {
    readonly store: string;
    readonly operation: string;
    readonly outcome: "ok" | "error";
    readonly seconds: number;
  }): void;
  countDocument(outcome: IngestOutcome): void;
  countCacheLookup(outcome: "hit" | "miss"): void;
  readonly observeExtraction: (seconds: number) => void;
  render(): Promise<string>;
}

/** What is asked for at each scrape. */
export interface MetricSources {
  readonly version: string;
  readonly store: Pick<GraphStore, "name" | "getRevision" | "getStats">;
  listJobStates(): Iterable<JobState>;
}

const JOB_STATES: readonly JobState[] = ["queued", "running", "succeeded", "failed", "cancelled"];
const SIZES = ["documents", "stories", "entities", "relations", "claims", "figures", "contested"] as const;
const QUICK = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30];

export function createMetrics(sources: MetricSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "newsgraph_http_request_duration_seconds",
    help: "Time from the first byte in to the last byte out, by route.",
    labelNames: ["method", "route", "status"],
    buckets: QUICK,
    registers,
  });
  const calls = new Histogram({
    name: "newsgraph_store_query_duration_seconds",
    help: "Time the graph store took, waiting for its turn included, by operation.",
    labelNames: ["store", "operation", "outcome"],
    buckets: QUICK,
    registers,
  });
  const lookups = new Counter({
    name: "newsgraph_answer_cache_lookups_total",
    help: "Answers looked for among those kept of this revision, by whether they were there.",
    labelNames: ["outcome"],
    registers,
  });
  const ingest = createIngestMetrics(registry);
  const scrape = createScrape(registry, sources);
  for (const outcome of ["hit", "miss"]) lookups.inc({ outcome }, 0);
  return {
    contentType: registry.contentType,
    observeRequest: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    observeStore: ({ seconds, ...labels }) => calls.observe(labels, seconds),
    countCacheLookup: (outcome) => lookups.inc({ outcome }),
    ...ingest,
    async render() {
      await scrape();
      return registry.metrics();
    },
  };
}

function createIngestMetrics(registry: Registry): Pick<Metrics, "countDocument" | "observeExtraction"> {
  const registers = [registry];
  const documents = new Counter({
    name: "newsgraph_ingest_documents_total",
    help: "Documents that were sent in, by what became of them.",
    labelNames: ["outcome"],
    registers,
  });
  const found = new Counter({
    name: "newsgraph_ingest_readings_total",
    help: "What was read out of the documents taken in: entities, mentions, claims, figures.",
    labelNames: ["kind"],
    registers,
  });
  const extraction = new Histogram({
    name: "newsgraph_extraction_duration_seconds",
    help: "Time to extract one document, waiting for the extraction process included.",
    buckets: [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60],
    registers,
  });
  for (const outcome of ["ingested", "duplicate", "rejected"]) documents.inc({ outcome }, 0);
  return {
    countDocument({ status, counts }) {
      documents.inc({ outcome: status });
      for (const [kind, count] of Object.entries<number>({ ...counts })) found.inc({ kind }, count);
    },
    observeExtraction: (seconds) => extraction.observe(seconds),
  };
}

/** Numbers that are not counted as things happen but looked up: how many jobs there are, how large the graph is. */
function createScrape(registry: Registry, { version, store, listJobStates }: MetricSources): () => Promise<void> {
  const registers = [registry];
  const jobs = new Gauge({ name: "newsgraph_jobs", help: "Jobs kept, by state.", labelNames: ["state"], registers });
  const up = new Gauge({ name: "newsgraph_store_up", help: "1 if the graph store answers.", registers });
  const revision = new Gauge({ name: "newsgraph_graph_revision", help: "Revision of the graph.", registers });
  const size = new Gauge({
    name: "newsgraph_graph_size",
    help: "How much the graph holds.",
    labelNames: ["kind"],
    registers,
  });
  const build = new Gauge({
    name: "newsgraph_build_info",
    help: "1; the labels say what runs.",
    labelNames: ["version", "store"],
    registers,
  });
  build.set({ version, store: store.name }, 1);
  let stats: GraphStats | undefined;
  return async () => {
    const states = [...listJobStates()];
    for (const state of JOB_STATES) jobs.set({ state }, states.filter((each) => each === state).length);
    try {
      const now = await store.getRevision();
      // Counting the whole graph takes long: only when it has changed.
      if (stats?.revision !== now) stats = await store.getStats();
      up.set(1);
      revision.set(now);
      for (const kind of SIZES) size.set({ kind }, stats[kind]);
    } catch {
      // Whoever watches learns it from this number; what failed is in the log of those who asked for more.
      up.set(0);
    }
  };
}
