import { useEffect, useState } from "react";
import type { Canvas } from "../state/canvas.ts";
import { yieldToBrowser } from "../state/slices.ts";
import { type Metrics, toMetrics, toMetricsRequest } from "./groups.ts";
import type { MetricsAnswer } from "./metrics.ts";

/**
 * Groups and measures of what lies on the canvas: worked out once for each canvas, off the main thread; null until known.
 * @param drawn there is a picture: before, its layout has the processor to itself
 */
export function useMetrics(canvas: Canvas, drawn: boolean): Metrics | null {
  const [metrics, setMetrics] = useState<Metrics | null>(null);
  const [worker, setWorker] = useState<Worker | null>(null);
  useEffect(() => {
    const created = new Worker(new URL("./metrics-worker.ts", import.meta.url), { type: "module" });
    setWorker(created);
    return () => created.terminate();
  }, []);
  useEffect(() => {
    if (worker === null || !drawn || canvas.nodes.size === 0) return;
    const id = takeNumber();
    let wanted = true;
    const onMessage = (event: MessageEvent<{ readonly id: number; readonly answer: MetricsAnswer }>): void => {
      if (event.data.id === id) setMetrics(toMetrics(canvas, event.data.answer));
    };
    worker.addEventListener("message", onMessage);
    // The picture comes first.
    void yieldToBrowser().then(() => {
      if (!wanted) return;
      const request = toMetricsRequest(canvas);
      worker.postMessage({ id, request }, [request.ends.buffer, request.weights.buffer]);
    });
    return () => {
      wanted = false;
      worker.removeEventListener("message", onMessage);
    };
  }, [worker, canvas, drawn]);
  return metrics;
}

let last = 0;

function takeNumber(): number {
  last += 1;
  return last;
}
