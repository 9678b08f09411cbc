import { useEffect, useState } from "react";
import type { IngestOutcome, Job, JobEvent, JobSummary } from "../../../server/api/jobs.ts";
import { toApiAddress } from "../../api/request.ts";

export interface JobProgress {
  readonly state: Job["state"];
  readonly done: number;
  readonly total: number;
  readonly stage: string;
  readonly outcomes: readonly IngestOutcome[];
  readonly error: string | undefined;
}

function fromJob(job: JobSummary, outcomes: readonly IngestOutcome[]): JobProgress {
  return { state: job.state, ...job.progress, outcomes, error: job.error?.message };
}

/** The progress after one more event of the job's stream. */
export function applyEvent(progress: JobProgress, event: JobEvent): JobProgress {
  if (event.kind === "state") return fromJob(event.job, progress.outcomes);
  if (event.kind === "progress") return { ...progress, done: event.done, total: event.total, stage: event.stage };
  const known = progress.outcomes.some(
    (outcome) => outcome.name === event.outcome.name && outcome.documentId === event.outcome.documentId,
  );
  return known ? progress : { ...progress, outcomes: [...progress.outcomes, event.outcome] };
}

const EVENT_NAMES = ["state", "progress", "document"];

/** Follows a job by its stream of events, which the browser takes up again by itself when the line breaks. */
export function useJob(job: Job | null, onEnd: () => void): JobProgress | null {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEffect(() => {
    if (job === null) return;
    setProgress(fromJob(job, job.outcomes));
    const source = new EventSource(toApiAddress(`/jobs/${job.id}/events`));
    const take = (message: MessageEvent<string>): void => {
      const event = JSON.parse(message.data) as JobEvent;
      setProgress((before) => (before === null ? before : applyEvent(before, event)));
      if (event.kind !== "state" || event.job.state === "queued" || event.job.state === "running") return;
      source.close();
      onEnd();
    };
    for (const name of EVENT_NAMES) source.addEventListener(name, take);
    return () => source.close();
  }, [job, onEnd]);
  return progress;
}
