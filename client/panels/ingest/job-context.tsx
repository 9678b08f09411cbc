import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Job, JobsAnswer } from "../../../server/api/jobs.ts";
import { getJson } from "../../api/request.ts";
import { useStore } from "../../state/store.tsx";
import { isOver, type JobProgress, summarize, useJob } from "./use-job.ts";

interface CurrentJob {
  readonly job: Job | null;
  readonly progress: JobProgress | null;
  readonly follow: (job: Job) => void;
}

const Context = createContext<CurrentJob | null>(null);

/** Follows the job that was begun last for as long as the page is open, whichever panel is, and tells how it ended. */
export function JobProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useQueryClient();
  const store = useStore();
  const [job, setJob] = useState<Job | null>(null);
  const refresh = useCallback(() => void client.invalidateQueries(), [client]);
  const progress = useJob(job, refresh);
  const told = useRef<Job | null>(null);
  useEffect(() => {
    if (job === null || progress === null || !isOver(progress) || told.current === job) return;
    told.current = job;
    const found = summarize(progress.outcomes);
    store.dispatch({ type: "announced", text: `Job ${progress.state}${found === "" ? "." : `: ${found}.`}` });
  }, [job, progress, store]);
  const current = useMemo(() => ({ job, progress, follow: setJob }), [job, progress]);
  return <Context value={current}>{children}</Context>;
}

/** The job of this page; where there is none, one that the server has not finished, as after a reload. */
export function useCurrentJob(): CurrentJob {
  const current = useContext(Context);
  if (current === null) throw new Error("useCurrentJob wants a JobProvider above");
  const { job, follow } = current;
  const none = job === null;
  useEffect(() => {
    if (!none) return;
    const controller = new AbortController();
    void findUnfinished(controller.signal)
      .then((found) => {
        if (found !== undefined && !controller.signal.aborted) follow(found);
      })
      // A server that cannot be reached says so where something is asked of it.
      .catch(() => undefined);
    return () => controller.abort();
  }, [none, follow]);
  return current;
}

/** The newest job that is at work, waits, or failed and can go on. */
async function findUnfinished(signal: AbortSignal): Promise<Job | undefined> {
  const { items } = await getJson<JobsAnswer>("/jobs", { state: ["running", "queued", "failed"], limit: 5 }, signal);
  const found = items.find(({ state, resumable }) => state !== "failed" || resumable === true);
  return found === undefined ? undefined : await getJson<Job>(`/jobs/${found.id}`, {}, signal);
}
