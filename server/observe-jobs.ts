import type { Logger } from "pino";
import type { JobRun } from "../ingest/queue/job-queue.ts";
import type { Metrics } from "./http/metrics.ts";

/** Counts the outcomes, and logs how each job went under the request that asked for it: nobody may be looking at it. */
export function observeJobs(run: JobRun, metrics: Metrics, logger: Logger): JobRun {
  return async (control) => {
    const { job, settled } = control;
    const log = logger.child({ jobId: job.id, reqId: job.requestId });
    log.info({ settled: settled.length }, settled.length > 0 ? "an ingest job goes on" : "an ingest job begins");
    let outcomes = 0;
    try {
      const report = await run({
        ...control,
        onProgress(progress) {
          if (progress.last !== undefined) {
            outcomes += 1;
            metrics.countDocument(progress.last);
          }
          control.onProgress(progress);
        },
      });
      log.info({ outcomes, stopped: control.signal.aborted }, "an ingest job ended");
      return report;
    } catch (error) {
      log.error({ err: error, outcomes }, "an ingest job failed");
      throw error;
    }
  };
}
