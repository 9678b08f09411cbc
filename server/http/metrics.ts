/** Prometheus metrics of one server; each server has its own registry, so that several can live in one process. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export interface Metrics {
  readonly contentType: string;
  observeRequest(request: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  countDocument(status: string): void;
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
  const pending = new Gauge({ name: "newsgraph_jobs_pending", help: "Jobs that wait or run.", registers: [registry] });
  return {
    contentType: registry.contentType,
    observeRequest: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    countDocument: (status) => documents.inc({ status }),
    render() {
      pending.set(countWaiting());
      return registry.metrics();
    },
  };
}
