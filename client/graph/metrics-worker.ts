import { computeMetrics, type MetricsRequest } from "./metrics.ts";

self.onmessage = (event: MessageEvent<{ readonly id: number; readonly request: MetricsRequest }>): void => {
  self.postMessage({ id: event.data.id, answer: computeMetrics(event.data.request) });
};
