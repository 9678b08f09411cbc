import { useEffect, useState } from "react";
import type { IngestOutcome, Job, JobEvent, JobSummary } from "../../../server/api/jobs.ts";
import { getJson, RequestError, toApiAddress } from "../../api/request.ts";
import { formatNumber } from "../../ui/format.ts";

export interface JobProgress {
  readonly state: Job["state"];
  readonly done: number;
  readonly total: number;
  readonly stage: string;
  readonly outcomes: readonly IngestOutcome[];
  readonly error: string | undefined;
  /** It failed because the store was away, and can go on. */
  readonly resumable: boolean;
  /** What keeps the progress from being seen, if anything. */
  readonly lost: Lost | undefined;
}

/** The line broke and is tried again, or the server no longer knows the job. */
export type Lost = "reconnecting" | "expired";

function fromJob(job: JobSummary, outcomes: readonly IngestOutcome[]): JobProgress {
  return {
    state: job.state,
    ...job.progress,
    outcomes,
    error: job.error?.message,
    resumable: job.resumable === true,
    lost: undefined,
  };
}

export function isOver({ state }: Pick<JobProgress, "state">): boolean {
  return state === "succeeded" || state === "failed" || state === "cancelled";
}

export const STATUS_WORDS = { ingested: "read", duplicate: "there already", rejected: "skipped" } as const;

/** "3 read, 1 skipped"; empty where nothing came of it yet. */
export function summarize(outcomes: readonly IngestOutcome[]): string {
  return (["ingested", "duplicate", "rejected"] as const)
    .map((status) => [outcomes.filter((outcome) => outcome.status === status).length, STATUS_WORDS[status]] as const)
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${formatNumber(number)} ${word}`)
    .join(", ");
}

/** An event with the number of documents that the stream had told of before it: every stream begins with the first. */
type PlacedEvent = JobEvent & { readonly place: number };

/** The progress after one more event of the job's stream; a document that an earlier stream told of is there already. */
export function applyEvent(progress: JobProgress, event: PlacedEvent): JobProgress {
  if (event.kind === "state") return fromJob(event.job, progress.outcomes);
  if (event.kind === "progress")
    return { ...progress, done: event.done, total: event.total, stage: event.stage, lost: undefined };
  if (event.place < progress.outcomes.length) return progress;
  return { ...progress, outcomes: [...progress.outcomes, event.outcome] };
}

const EVENT_NAMES = ["state", "progress", "document"];
const RETRY_MS = 2000;

/** What a silent stream means: the job as the server has it, null if it has none, undefined if it cannot be asked. */
async function findJob(id: string, signal: AbortSignal): Promise<Job | null | undefined> {
  try {
    return await getJson<Job>(`/jobs/${id}`, {}, signal);
  } catch (error) {
    return error instanceof RequestError && error.status === 404 ? null : undefined;
  }
}

/**
 * Follows a job by its stream of events. When the line breaks or the stream tells of an end, the server is asked for the job
 * itself: it may have ended, it may go on (the stream of a job that was resumed tells of its earlier end, too), or the server
 * may have been started anew and know nothing of it.
 */
export function useJob(job: Job | null, onEnd: () => void): JobProgress | null {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEffect(() => {
    if (job === null) return;
    const controller = new AbortController();
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told = 0;
    const end = (): void => {
      source?.close();
      controller.abort();
      onEnd();
    };
    const take = (message: MessageEvent<string>): void => {
      const event = { ...(JSON.parse(message.data) as JobEvent), place: told };
      if (event.kind === "document") told += 1;
      if (event.kind === "state" && isOver(event.job)) void look();
      else setProgress((before) => before && applyEvent(before, event));
    };
    const follow = (): void => {
      told = 0;
      source = new EventSource(toApiAddress(`/jobs/${job.id}/events`));
      for (const name of EVENT_NAMES) source.addEventListener(name, take);
      source.addEventListener("error", () => {
        source?.close();
        void recover();
      });
    };
    const lose = (lost: Lost): void => setProgress((before) => before && { ...before, lost });
    /** Takes what the server has of the job. */
    const look = async (): Promise<"unreached" | "over" | "underway"> => {
      const found = await findJob(job.id, controller.signal);
      if (controller.signal.aborted) return "over";
      if (found === undefined) lose("reconnecting");
      else if (found === null) lose("expired");
      else setProgress(fromJob(found, found.outcomes));
      const over = found === null || (found !== undefined && isOver(found));
      if (over) end();
      return over ? "over" : found === undefined ? "unreached" : "underway";
    };
    const recover = async (): Promise<void> => {
      const seen = await look();
      if (seen !== "over") timer = setTimeout(seen === "unreached" ? () => void recover() : follow, RETRY_MS);
    };
    setProgress(fromJob(job, job.outcomes));
    follow();
    return () => {
      controller.abort();
      clearTimeout(timer);
      source?.close();
    };
  }, [job, onEnd]);
  return progress;
}
