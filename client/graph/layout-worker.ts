import type { LayoutRequest } from "./force-layout.ts";
import { computeLayout } from "./layout.ts";
import { createRandom } from "./seeded.ts";

// The overlap remover jitters with Math.random; the same graph shall look the same, so this worker has its own, seeded.
self.onmessage = (event: MessageEvent<{ readonly id: number; readonly request: LayoutRequest }>): void => {
  Math.random = createRandom(1);
  const answer = computeLayout(event.data.request);
  self.postMessage({ id: event.data.id, answer });
};
