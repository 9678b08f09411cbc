/**
 * Jobs one after another in this process: there is one writer to a store. Bounded, so that a flood of uploads is refused
 * instead of eating the disk. Kept on disk: a restart goes on with those that were not over. Jobs are kept for a while after
 * they ended, for those who ask later.
 */
import { NewsgraphError } from "../../cypher/errors.ts";
import type { IngestOutcome, IngestProgress, IngestReport } from "../loader.ts";
import { addOutcome, isOver, type Job, type JobSummary, type NumberedEvent } from "./job.ts";
import {
  changeEntry,
  createEntry,
  type Entry,
  findRepeated,
  forgetOldest,
  type JobRequest,
  type KeptEntry,
  keepEntry,
  reopenEntry,
  restoreEntry,
  toJob,
} from "./job-entry.ts";
import { type JobFolder, type JobOptions, listJobFolders } from "./job-folder.ts";

export interface JobControl {
  readonly job: { readonly id: string; readonly requestId?: string };
  readonly options: JobOptions;
  readonly folder: Pick<JobFolder, "readInputs" | "findFetched" | "keepFetched">;
  /** Outcomes that were told of before a restart, in the order of the inputs. */
  readonly settled: readonly IngestOutcome[];
  /** What was being loaded when the process ended. */
  readonly claimed: readonly IngestOutcome[];
  readonly signal: AbortSignal;
  onProgress(progress: IngestProgress): void;
  /** To be called before a batch is loaded. */
  onLoading(outcomes: readonly IngestOutcome[]): void;
}

/** @throws whatever stops the whole job; a bad document is an outcome */
export type JobRun = (control: JobControl) => Promise<Pick<IngestReport, "revision">>;

export interface JobQueue {
  /** Jobs that wait or run. */
  readonly pending: number;
  /** The job is on disk when this is done. @throws StoreUnavailable if the queue is full or closing, Conflict */
  submit(request: JobRequest): Promise<{ readonly job: Job; readonly repeated: boolean }>;
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
  /** Goes on with a job that failed because the store was away. @throws NotFound, Conflict if it did not, StoreUnavailable */
  resume(id: string): Job;
  /** Takes no more, finishes what it took on; what is not done after the grace period is gone on with by the next run. */
  close(graceMs: number): Promise<void>;
}

export interface JobQueueOptions {
  /** Where jobs are kept. */
  readonly folder: string;
  readonly run: JobRun;
  /** Most jobs that wait or run. */
  readonly maxPending: number;
  /** Most jobs kept after they ended. */
  readonly maxKept?: number;
  readonly now?: () => Date;
}

export function createJobQueue(options: JobQueueOptions): JobQueue {
  const { maxPending, maxKept = 200, now = () => new Date() } = options;
  const restored = listJobFolders(options.folder).map(restoreEntry);
  const entries = new Map<string, Entry>(restored.map((entry) => [entry.job.id, entry]));
  const line = createLine(entries, { ...options, maxKept, now });
  for (const entry of restored.filter(({ job }) => !isOver(job.state))) {
    if (entry.abort.signal.aborted) changeEntry(entry, { state: "cancelled", endedAt: now().toISOString() });
    else {
      changeEntry(entry, { state: "queued" });
      line.add(entry);
    }
  }

  const countPending = (): number => [...entries.values()].filter(({ job }) => !isOver(job.state)).length;
  const checkRoom = (): void => {
    if (line.isClosing())
      throw new NewsgraphError("StoreUnavailable", "The server is shutting down and takes no more jobs.");
    if (countPending() < maxPending) return;
    throw new NewsgraphError("StoreUnavailable", `${maxPending} jobs wait already; try again when one has ended.`);
  };
  const getEntry = (id: string): Entry => {
    const entry = entries.get(id);
    if (entry !== undefined) return entry;
    throw new NewsgraphError("NotFound", `There is no job ${id}; the last ${maxKept} are kept.`);
  };

  return {
    get pending() {
      return countPending();
    },
    async submit(request) {
      const repeated = findRepeated(entries.values(), request);
      if (repeated !== undefined) return { job: toJob(repeated), repeated: true };
      checkRoom();
      const entry = createEntry(request, now());
      // In the list before it is on disk, so that the same request at the same time finds it.
      entries.set(entry.job.id, entry);
      const kept = await keepEntry(entry, options.folder, request.inputs).catch((error: unknown) => {
        entries.delete(entry.job.id);
        throw error;
      });
      changeEntry(kept, {});
      line.add(kept);
      return { job: toJob(entry), repeated: false };
    },
    list: () => [...entries.values()].map(({ job }) => job).reverse(),
    get: (id) => toJob(getEntry(id)),
    follow(id, afterId, signal) {
      const { kept } = getEntry(id);
      if (kept === undefined) throw new NewsgraphError("NotFound", `There is no job ${id} yet.`);
      return { lastId: kept.log.lastId, events: kept.log.read(afterId, signal) };
    },
    cancel(id) {
      const entry = getEntry(id);
      if (isOver(entry.job.state)) return toJob(entry);
      // Written down at once: if the process ends before the job does, the next run must not go on with it.
      entry.kept?.log.cancel();
      entry.abort.abort();
      if (entry.job.state === "queued") changeEntry(entry, { state: "cancelled", endedAt: now().toISOString() });
      return toJob(entry);
    },
    resume(id) {
      const failed = getEntry(id);
      checkRoom();
      const entry = reopenEntry(failed);
      entries.set(id, entry);
      line.add(entry);
      return toJob(entry);
    },
    close: line.close,
  };
}

/** Why a running job is stopped that the next run shall go on with. */
const SHUTDOWN = "shutdown";

/** Runs jobs one after another. */
function createLine(
  entries: Map<string, Entry>,
  { run, maxKept, now }: Required<Pick<JobQueueOptions, "run" | "maxKept" | "now">>,
) {
  const waiting: KeptEntry[] = [];
  let running: Promise<void> | undefined;
  let closing = false;
  const drain = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      if (isOver(entry.job.state)) continue;
      changeEntry(entry, { state: "running", startedAt: entry.job.startedAt ?? now().toISOString() });
      const end = await runEntry(entry, run);
      if (entry.abort.signal.reason === SHUTDOWN) entry.kept.log.close();
      else changeEntry(entry, { ...end, endedAt: now().toISOString() });
      forgetOldest(entries, maxKept);
    }
    running = undefined;
  };
  return {
    isClosing: () => closing,
    add(entry: KeptEntry): void {
      // Written down while the queue was being closed: the next run finds it.
      if (closing) {
        entry.kept.log.close();
        return;
      }
      waiting.push(entry);
      running ??= Promise.resolve().then(drain);
    },
    close: async (graceMs: number): Promise<void> => {
      closing = true;
      const timer = setTimeout(() => {
        for (const { kept } of waiting.splice(0)) kept.log.close();
        for (const { job, abort } of entries.values()) if (job.state === "running") abort.abort(SHUTDOWN);
      }, graceMs);
      await running;
      clearTimeout(timer);
    },
  };
}

async function runEntry(entry: KeptEntry, work: JobRun): Promise<Partial<JobSummary>> {
  const { signal } = entry.abort;
  const isCancelled = (): boolean => signal.aborted;
  if (isCancelled()) return { state: "cancelled" };
  const { order, outcomes, claimed } = entry;
  const { folder, log } = entry.kept;
  try {
    const { revision } = await work({
      job: { id: order.job.id, ...(order.requestId !== undefined && { requestId: order.requestId }) },
      options: order.options,
      folder,
      settled: [...outcomes],
      claimed,
      signal,
      onProgress: (progress) => takeProgress(entry, progress),
      onLoading: (loading) => log.claim(loading),
    });
    return { state: isCancelled() ? "cancelled" : "succeeded", revision };
  } catch (error) {
    if (isCancelled()) return { state: "cancelled" };
    const code = error instanceof NewsgraphError ? error.code : "Internal";
    const failure = { code, message: error instanceof Error ? error.message : String(error) };
    return { state: "failed", error: failure, ...(code === "StoreUnavailable" && { resumable: true }) };
  }
}

function takeProgress(entry: KeptEntry, { done, total, stage, last }: IngestProgress): void {
  const { log } = entry.kept;
  const progress = { done, total: Math.max(total, entry.job.progress.total), stage };
  entry.job = { ...entry.job, progress };
  if (last !== undefined) {
    log.append({ kind: "document", outcome: last });
    entry.job = { ...entry.job, counts: addOutcome(entry.job.counts, last) };
    entry.outcomes.push(last);
  }
  log.append({ kind: "progress", ...progress });
}
