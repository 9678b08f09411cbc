/**
 * Jobs one after another in this process: there is one writer to a store. Bounded, so that a flood of uploads is refused
 * instead of eating the memory. Jobs are kept for a while after they ended, for those who ask later.
 */
import { randomBytes } from "node:crypto";
import { NewsgraphError } from "../../cypher/errors.ts";
import { createId } from "../../cypher/ids.ts";
import type { IngestOutcome, IngestProgress, IngestReport } from "../loader.ts";
import { addOutcome, isOver, type Job, type JobSummary, type NumberedEvent } from "./job.ts";
import { createJobLog, type JobLog } from "./job-log.ts";

/** @throws whatever stops the whole job; a bad document is an outcome */
export type JobWork = (control: {
  readonly signal: AbortSignal;
  onProgress(progress: IngestProgress): void;
}) => Promise<IngestReport>;

export interface JobRequest {
  readonly work: JobWork;
  /** Number of inputs, as far as known. */
  readonly total: number;
  /** The same key with the same content gives the first job again; with another content it is a Conflict. */
  readonly idempotency?: { readonly key: string; readonly digest: string };
}

export interface JobQueue {
  /** Jobs that wait or run. */
  readonly pending: number;
  /** @throws StoreUnavailable if the queue is full or closing, Conflict */
  submit(request: JobRequest): { readonly job: Job; readonly repeated: boolean };
  list(): readonly JobSummary[];
  /** @throws NotFound */
  get(id: string): Job;
  /** Events after the one with this number. @throws NotFound */
  follow(
    id: string,
    afterId: number,
    signal: AbortSignal,
  ): { readonly lastId: number; readonly events: AsyncGenerator<NumberedEvent> };
  /** What is loaded stays. A job that is over stays as it is. @throws NotFound */
  cancel(id: string): Job;
  /** Takes no more, finishes what it took on; what is not done after the grace period is cancelled. */
  close(graceMs: number): Promise<void>;
}

export interface JobQueueOptions {
  /** Most jobs that wait or run. */
  readonly maxPending: number;
  /** Most jobs kept after they ended. */
  readonly maxKept?: number;
  readonly now?: () => Date;
}

interface Entry {
  job: JobSummary;
  readonly outcomes: IngestOutcome[];
  readonly log: JobLog;
  readonly abort: AbortController;
  readonly idempotency: JobRequest["idempotency"];
  /** Dropped when the job is over: it holds the uploaded bytes. */
  work: JobWork | undefined;
}

export function createJobQueue(options: JobQueueOptions): JobQueue {
  const { maxPending, maxKept = 200, now = () => new Date() } = options;
  const entries = new Map<string, Entry>();
  const waiting: Entry[] = [];
  let running: Promise<void> | undefined;
  let closing = false;

  const countPending = (): number => [...entries.values()].filter(({ job }) => !isOver(job.state)).length;
  const change = (entry: Entry, changes: Partial<JobSummary>): void => {
    entry.job = { ...entry.job, ...changes };
    entry.log.append({ kind: "state", job: entry.job });
    if (!isOver(entry.job.state)) return;
    entry.work = undefined;
    entry.log.close();
  };
  const getEntry = (id: string): Entry => {
    const entry = entries.get(id);
    if (entry === undefined)
      throw new NewsgraphError(
        "NotFound",
        `There is no job ${id}; jobs are kept for the last ${maxKept} uploads of this run.`,
      );
    return entry;
  };
  const drain = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      if (isOver(entry.job.state)) continue;
      change(entry, { state: "running", startedAt: now().toISOString() });
      change(entry, { ...(await run(entry)), endedAt: now().toISOString() });
      forgetOldest(entries, maxKept);
    }
    running = undefined;
  };

  return {
    get pending() {
      return countPending();
    },
    submit(request) {
      const repeated = findRepeated(entries.values(), request);
      if (repeated !== undefined) return { job: toJob(repeated), repeated: true };
      if (closing) throw new NewsgraphError("StoreUnavailable", "The server is shutting down and takes no more jobs.");
      if (countPending() >= maxPending) {
        throw new NewsgraphError("StoreUnavailable", `${maxPending} jobs wait already; try again when one has ended.`);
      }
      const entry = createEntry(request, now());
      entries.set(entry.job.id, entry);
      waiting.push(entry);
      entry.log.append({ kind: "state", job: entry.job });
      running ??= Promise.resolve().then(drain);
      return { job: toJob(entry), repeated: false };
    },
    list: () => [...entries.values()].map(({ job }) => job).reverse(),
    get: (id) => toJob(getEntry(id)),
    follow(id, afterId, signal) {
      const { log } = getEntry(id);
      return { lastId: log.lastId, events: log.read(afterId, signal) };
    },
    cancel(id) {
      const entry = getEntry(id);
      entry.abort.abort();
      if (entry.job.state === "queued") change(entry, { state: "cancelled", endedAt: now().toISOString() });
      return toJob(entry);
    },
    async close(graceMs) {
      closing = true;
      const timer = setTimeout(() => {
        for (const { abort } of entries.values()) abort.abort();
      }, graceMs);
      await running;
      clearTimeout(timer);
    },
  };
}

function forgetOldest(entries: Map<string, Entry>, maxKept: number): void {
  const over = [...entries.values()].filter(({ job }) => isOver(job.state));
  for (const { job } of over.slice(0, Math.max(0, over.length - maxKept))) entries.delete(job.id);
}

function createEntry(request: JobRequest, now: Date): Entry {
  const job: JobSummary = {
    id: createId("job", randomBytes(16).toString("hex")),
    kind: "ingest",
    state: "queued",
    createdAt: now.toISOString(),
    progress: { done: 0, total: request.total, stage: "waiting" },
    counts: { ingested: 0, duplicate: 0, rejected: 0 },
  };
  return {
    job,
    outcomes: [],
    log: createJobLog(),
    abort: new AbortController(),
    work: request.work,
    idempotency: request.idempotency,
  };
}

function toJob({ job, outcomes }: Entry): Job {
  return { ...job, outcomes: [...outcomes] };
}

function findRepeated(entries: Iterable<Entry>, request: JobRequest): Entry | undefined {
  const { idempotency } = request;
  if (idempotency === undefined) return undefined;
  for (const entry of entries) {
    if (entry.idempotency?.key !== idempotency.key) continue;
    if (entry.idempotency.digest === idempotency.digest) return entry;
    throw new NewsgraphError(
      "Conflict",
      `The Idempotency-Key ${JSON.stringify(idempotency.key)} was used for ${entry.job.id} with another content.`,
    );
  }
  return undefined;
}

async function run(entry: Entry): Promise<Partial<JobSummary>> {
  const { signal } = entry.abort;
  const isCancelled = (): boolean => signal.aborted;
  const { work } = entry;
  if (work === undefined || isCancelled()) return { state: "cancelled" };
  try {
    const { revision } = await work({ signal, onProgress: (progress) => takeProgress(entry, progress) });
    return { state: isCancelled() ? "cancelled" : "succeeded", revision };
  } catch (error) {
    if (isCancelled()) return { state: "cancelled" };
    const code = error instanceof NewsgraphError ? error.code : "Internal";
    return { state: "failed", error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

function takeProgress(entry: Entry, { done, total, stage, last }: IngestProgress): void {
  const progress = { done, total: Math.max(total, entry.job.progress.total), stage };
  entry.job = { ...entry.job, progress };
  if (last !== undefined) {
    entry.job = { ...entry.job, counts: addOutcome(entry.job.counts, last) };
    entry.outcomes.push(last);
    entry.log.append({ kind: "document", outcome: last });
  }
  entry.log.append({ kind: "progress", ...progress });
}
