/** Prometheus metrics of one server; each server has its own registry, so that several can live in one process. */

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { IngestOutcome } from "../../ingest/loader.ts";

export interface Metrics {
  readonly contentType: string;
  observeRequest(request: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  countDocument(outcome: IngestOutcome): void;
  readonly observeExtraction: (seconds: number) => void;
  render(): Promise<string>;
}

/** @param countWaiting number of jobs that wait or run, asked for at each scrape */
export function createMetrics(countWaiting: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "newsgraph_http_request_seconds",
    help: "Time from the first byte in to the last byte out, by route.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30],
    registers: [registry],
  });
  const documents = new Counter({
    name: "newsgraph_ingested_documents_total",
    help: "Documents taken in, by outcome.",
    labelNames: ["status"],
    registers: [registry],
  });
  const found = new Counter({
    name: "newsgraph_ingested_readings_total",
    help: "What was read out of the documents taken in: entities, mentions, claims, figures.",
    labelNames: ["kind"],
    registers: [registry],
  });
  const extraction = new Histogram({
    name: "newsgraph_extraction_seconds",
    help: "Time to extract one document, waiting for the extraction process included.",
    buckets: [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60],
    registers: [registry],
  });
  const pending = new Gauge({ name: "newsgraph_jobs_pending", help: "Jobs that wait or run.", registers: [registry] });
  return {
    contentType: registry.contentType,
    observeRequest: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    countDocument({ status, counts }) {
      documents.inc({ status });
      for (const [kind, count] of Object.entries<number>({ ...counts })) found.inc({ kind }, count);
    },
    observeExtraction: (seconds) => extraction.observe(seconds),
    render() {
      pending.set(countWaiting());
      return registry.metrics();
    },
  };
}
