/** A job as the queue holds it, in memory and on disk. */
import { randomBytes } from "node:crypto";
import { NewsgraphError } from "../../cypher/errors.ts";
import { createId } from "../../cypher/ids.ts";
import type { IngestOutcome } from "../loader.ts";
import { addOutcome, isOver, type Job, type JobSummary } from "./job.ts";
import { createJobFolder, type IngestInput, type JobFolder, type JobOptions, type JobOrder } from "./job-folder.ts";
import { createJobLog, type JobLog, type Replay } from "./job-log.ts";

export interface JobRequest extends Pick<JobOrder, "idempotency" | "requestId"> {
  readonly inputs: readonly IngestInput[];
  readonly options: JobOptions;
}

export interface Entry {
  job: JobSummary;
  readonly order: JobOrder;
  readonly outcomes: IngestOutcome[];
  readonly claimed: readonly IngestOutcome[];
  readonly abort: AbortController;
  /** Missing while the job is being written down. */
  kept?: { readonly folder: JobFolder; readonly log: JobLog };
}

export type KeptEntry = Entry & { readonly kept: NonNullable<Entry["kept"]> };

export function forgetOldest(entries: Map<string, Entry>, maxKept: number): void {
  const over = [...entries.values()].filter(({ job }) => isOver(job.state));
  for (const { job, kept } of over.slice(0, Math.max(0, over.length - maxKept))) {
    entries.delete(job.id);
    kept?.folder.remove();
  }
}

/** A change of state: written down, then seen by readers; a job that is over, and stays so, gives up what came in. */
export function changeEntry(entry: Entry, changes: Partial<JobSummary>): void {
  entry.job = { ...entry.job, ...changes };
  entry.kept?.log.append({ kind: "state", job: entry.job });
  if (!isOver(entry.job.state)) return;
  entry.kept?.log.close();
  if (entry.job.resumable !== true) entry.kept?.folder.dropInputs();
}

export function createEntry({ inputs, options, idempotency, requestId }: JobRequest, now: Date): Entry {
  const job: JobSummary = {
    id: createId("job", randomBytes(16).toString("hex")),
    kind: "ingest",
    state: "queued",
    createdAt: now.toISOString(),
    progress: { done: 0, total: inputs.length, stage: "waiting" },
    counts: { ingested: 0, duplicate: 0, rejected: 0 },
  };
  const order: JobOrder = {
    job,
    options,
    ...(idempotency !== undefined && { idempotency }),
    ...(requestId !== undefined && { requestId }),
  };
  return { job, order, outcomes: [], claimed: [], abort: new AbortController() };
}

export async function keepEntry(entry: Entry, root: string, inputs: readonly IngestInput[]): Promise<KeptEntry> {
  const folder = await createJobFolder(root, entry.order, inputs);
  return Object.assign(entry, { kept: { folder, log: createJobLog(folder.eventsPath) } });
}

/** As it was when the earlier run ended, from its own events; one that was cancelled is stopped already. */
export function restoreEntry(kept: { readonly order: JobOrder; readonly folder: JobFolder }): KeptEntry {
  const entry = readEntry(kept);
  if (isOver(entry.job.state)) entry.kept.log.close();
  return entry;
}

function readEntry({ order, folder }: { readonly order: JobOrder; readonly folder: JobFolder }): KeptEntry {
  let { job } = order;
  let left: Pick<Replay, "claimed" | "cancelled"> = { claimed: [], cancelled: false };
  const outcomes: IngestOutcome[] = [];
  const log = createJobLog(folder.eventsPath, (replay) => {
    left = replay;
    for (const event of replay.events) {
      if (event.kind === "state") ({ job } = event);
      else if (event.kind === "progress") {
        const { done, total, stage } = event;
        job = { ...job, progress: { done, total, stage } };
      } else {
        outcomes.push(event.outcome);
        job = { ...job, counts: addOutcome(job.counts, event.outcome) };
      }
    }
  });
  const abort = new AbortController();
  if (left.cancelled) abort.abort();
  return { job, order, outcomes, claimed: left.claimed, abort, kept: { folder, log } };
}

/** A job that failed, as it waits again: what it settled stays settled. @throws Conflict if it cannot be gone on with */
export function reopenEntry({ job, order, kept }: Entry): KeptEntry {
  if (job.resumable !== true || kept === undefined) {
    const message = `Only a job that failed because the store was away can be gone on with; ${job.id} is ${job.state}.`;
    throw new NewsgraphError("Conflict", message);
  }
  const entry = readEntry({ order, folder: kept.folder });
  const { error: _error, endedAt: _endedAt, resumable: _resumable, ...rest } = entry.job;
  entry.job = rest;
  changeEntry(entry, { state: "queued" });
  return entry;
}

export function toJob({ job, outcomes }: Entry): Job {
  return { ...job, outcomes: [...outcomes] };
}

export function findRepeated(entries: Iterable<Entry>, request: JobRequest): Entry | undefined {
  const { idempotency } = request;
  if (idempotency === undefined) return undefined;
  for (const entry of entries) {
    if (entry.order.idempotency?.key !== idempotency.key) continue;
    if (entry.order.idempotency.digest === idempotency.digest) return entry;
    throw new NewsgraphError(
      "Conflict",
      `The Idempotency-Key ${JSON.stringify(idempotency.key)} was used for ${entry.job.id} with another content.`,
    );
  }
  return undefined;
}
