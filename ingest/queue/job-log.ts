/** The events of one job: numbered, kept up to a bound, followed by any number of readers. */
import type { JobEvent, NumberedEvent } from "./job.ts";

/** A reader that comes back after more events than this starts at the oldest kept one. */
const MAX_EVENTS = 20_000;

export interface JobLog {
  readonly lastId: number;
  append(event: JobEvent): void;
  /** No more events: readers end. */
  close(): void;
  /** Events after `afterId`, then the new ones as they come, until the log closes or the signal fires. */
  read(afterId: number, signal: AbortSignal): AsyncGenerator<NumberedEvent>;
}

export function createJobLog(): JobLog {
  const events: NumberedEvent[] = [];
  const sleepers = new Set<() => void>();
  let lastId = 0;
  let closed = false;
  const wakeAll = (): void => {
    for (const wake of sleepers) wake();
    sleepers.clear();
  };
  const sleep = (): Promise<void> => new Promise((resolve) => sleepers.add(resolve));
  const findNext = (seen: number): NumberedEvent | undefined => events[Math.max(0, seen + 1 - (events[0]?.id ?? 0))];
  return {
    get lastId() {
      return lastId;
    },
    append(event) {
      lastId += 1;
      events.push({ id: lastId, event });
      if (events.length > MAX_EVENTS) events.shift();
      wakeAll();
    },
    close() {
      closed = true;
      wakeAll();
    },
    async *read(afterId, signal) {
      signal.addEventListener("abort", wakeAll);
      try {
        let seen = afterId;
        while (!signal.aborted) {
          const next = findNext(seen);
          if (next !== undefined) {
            seen = next.id;
            yield next;
          } else if (closed) return;
          else await sleep();
        }
      } finally {
        signal.removeEventListener("abort", wakeAll);
      }
    },
  };
}
