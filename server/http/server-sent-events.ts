/** Numbered events as text/event-stream (html.spec.whatwg.org, server-sent events). */
import { setTimeout as sleep } from "node:timers/promises";
import type { NumberedEvent } from "../../ingest/queue/job.ts";

/** Proxies cut lines that are silent for longer. */
const HEARTBEAT_MS = 15_000;

export async function* toEventStream(
  events: AsyncGenerator<NumberedEvent>,
  signal: AbortSignal,
  heartbeatMs: number = HEARTBEAT_MS,
): AsyncGenerator<string> {
  yield "retry: 2000\n\n";
  let next = events.next();
  while (!signal.aborted) {
    const beat = new AbortController();
    const first = await Promise.race([
      next,
      sleep(heartbeatMs, "silence" as const, { signal: beat.signal }).catch(() => "silence" as const),
    ]);
    beat.abort();
    if (first === "silence") {
      yield ": still here\n\n";
      continue;
    }
    if (first.done === true) return;
    const { id, event } = first.value;
    yield `id: ${id}\nevent: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`;
    next = events.next();
  }
}
