import { computeLayout } from "./layout.ts";
import { type LayoutMessage, toLayoutRequest } from "./layout-message.ts";
import { createRandom } from "./seeded.ts";

// The overlap remover jitters with Math.random; the same graph shall look the same, so this worker has its own, seeded.
self.onmessage = (event: MessageEvent<{ readonly id: number; readonly request: LayoutMessage }>): void => {
  Math.random = createRandom(1);
  const answer = computeLayout(toLayoutRequest(event.data.request));
  self.postMessage({ id: event.data.id, answer }, { transfer: [answer.positions.buffer] });
};
