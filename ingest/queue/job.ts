/** A job: a piece of work that outlives the request which asked for it. Plain data; the queue alone changes it. */
import type { IngestOutcome } from "../loader.ts";

export type JobState = "queued" | "running" | "succeeded" | "failed" | "cancelled";

export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly stage: string;
}

export interface JobCounts {
  readonly ingested: number;
  readonly duplicate: number;
  readonly rejected: number;
}

export interface JobSummary {
  readonly id: string;
  readonly kind: "ingest";
  readonly state: JobState;
  /** ISO instants. */
  readonly createdAt: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly progress: JobProgress;
  readonly counts: JobCounts;
  /** Revision of the graph when the job had ended. */
  readonly revision?: number;
  readonly error?: { readonly code: string; readonly message: string };
  /** It failed because the store was away: what came in is kept, and the job can be gone on with. */
  readonly resumable?: boolean;
}

export interface Job extends JobSummary {
  readonly outcomes: readonly IngestOutcome[];
}

export type JobEvent =
  | { readonly kind: "state"; readonly job: JobSummary }
  | { readonly kind: "progress"; readonly done: number; readonly total: number; readonly stage: string }
  | { readonly kind: "document"; readonly outcome: IngestOutcome };

/** Events of one job are numbered from 1. */
export interface NumberedEvent {
  readonly id: number;
  readonly event: JobEvent;
}

export function isOver(state: JobState): boolean {
  return state === "succeeded" || state === "failed" || state === "cancelled";
}

export function addOutcome(counts: JobCounts, outcome: IngestOutcome): JobCounts {
  return { ...counts, [outcome.status]: counts[outcome.status] + 1 };
}
