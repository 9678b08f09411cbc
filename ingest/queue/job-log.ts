/** The events of one job: numbered, written to disk before anybody sees them, followed by any number of readers. */
import { appendFileSync, closeSync, openSync, readFileSync, readSync, truncateSync } from "node:fs";
import type { IngestOutcome } from "../loader.ts";
import type { JobEvent, NumberedEvent } from "./job.ts";

export interface JobLog {
  readonly lastId: number;
  append(event: JobEvent): void;
  /** Notes down what is about to be loaded; no event. */
  claim(outcomes: readonly IngestOutcome[]): void;
  /** Notes down that the job is to end, which it may do only later; no event. */
  cancel(): void;
  /** No more events: readers end. */
  close(): void;
  /** Events after `afterId`, then the new ones as they come, until the log closes or the signal fires. */
  read(afterId: number, signal: AbortSignal): AsyncGenerator<NumberedEvent>;
}

export interface Replay {
  readonly events: readonly JobEvent[];
  /** What was being loaded when the process ended; it may have come into the store, or not. */
  readonly claimed: readonly IngestOutcome[];
  /** Somebody cancelled it: no later run goes on with it. */
  readonly cancelled: boolean;
}

type Line = { readonly event: JobEvent } | { readonly claim: readonly IngestOutcome[] } | { readonly cancel: true };

/** @param path of the file, which is there; @param onReplay gets what it holds already */
export function createJobLog(path: string, onReplay: (replay: Replay) => void = () => undefined): JobLog {
  /** Where each event begins, and where it ends. */
  const places: { readonly start: number; readonly end: number }[] = [];
  const sleepers = new Set<() => void>();
  let size = 0;
  let closed = false;
  const wakeAll = (): void => {
    for (const wake of sleepers) wake();
    sleepers.clear();
  };
  const sleep = (): Promise<void> => new Promise((resolve) => sleepers.add(resolve));
  const take = (line: Line, length: number): void => {
    if ("event" in line) places.push({ start: size, end: size + length });
    size += length;
  };
  const write = (line: Line): void => {
    const text = `${JSON.stringify(line)}\n`;
    appendFileSync(path, text);
    take(line, Buffer.byteLength(text));
  };
  onReplay(replay(path, take));

  return {
    get lastId() {
      return places.length;
    },
    append(event) {
      write({ event });
      wakeAll();
    },
    claim: (outcomes) => write({ claim: outcomes }),
    cancel: () => write({ cancel: true }),
    close() {
      closed = true;
      wakeAll();
    },
    async *read(afterId, signal) {
      signal.addEventListener("abort", wakeAll);
      const file = openSync(path, "r");
      try {
        let seen = afterId;
        while (!signal.aborted) {
          const place = places[seen];
          if (place !== undefined) {
            seen += 1;
            yield { id: seen, event: readEvent(file, place) };
          } else if (closed) return;
          else await sleep();
        }
      } finally {
        closeSync(file);
        signal.removeEventListener("abort", wakeAll);
      }
    },
  };
}

function readEvent(file: number, { start, end }: { readonly start: number; readonly end: number }): JobEvent {
  const bytes = Buffer.alloc(end - start);
  readSync(file, bytes, 0, bytes.length, start);
  const line = JSON.parse(bytes.toString()) as { readonly event: JobEvent };
  return line.event;
}

/** A line that was cut off by the end of the process was never seen by anybody, and goes. */
function replay(path: string, take: (line: Line, length: number) => void): Replay {
  const bytes = readFileSync(path);
  const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
  if (whole.length < bytes.length) truncateSync(path, whole.length);
  const events: JobEvent[] = [];
  let claimed: readonly IngestOutcome[] = [];
  let cancelled = false;
  for (const text of whole.toString().split("\n").slice(0, -1)) {
    const line = JSON.parse(text) as Line;
    take(line, Buffer.byteLength(text) + 1);
    if ("claim" in line) claimed = line.claim;
    else if ("cancel" in line) cancelled = true;
    else events.push(line.event);
  }
  return { events, claimed, cancelled };
}
