/** Taking documents in. The work is done by a job. */
import { createIngestWork } from "../../ingest/queue/ingest-work.ts";
import type { JobWork } from "../../ingest/queue/job-queue.ts";
import { ingestBodySchema, ingestQuerySchema, jobSchema } from "../api/jobs.ts";
import { defineEndpoint, type EndpointContext } from "../http/endpoint.ts";
import { HttpError } from "../http/problem.ts";
import { readUpload, UPLOAD_TYPES } from "../uploads.ts";
import { present } from "../wire/to-filter.ts";

export const ingestDocuments = defineEndpoint({
  method: "post",
  path: "/ingest",
  tag: "Ingest",
  summary: "Take documents in",
  description:
    "JSON with `documents` or `urls`, NDJSON with an article a line, or files as multipart/form-data. Answers at once with a job. " +
    "The same document again changes nothing and is reported as duplicate. With `Idempotency-Key` a repeated request gives the first job.",
  role: "editor",
  query: ingestQuerySchema,
  body: ingestBodySchema,
  takes: { mediaTypes: UPLOAD_TYPES },
  headers: { "Idempotency-Key": "At most 200 printable characters, unique for this content." },
  costly: true,
  answers: { 202: { description: "The job; Location has its address.", schema: jobSchema } },
  problems: ["TooLarge", "UnsupportedFormat", "Conflict", "Busy"],
  async handle({ query }, context) {
    const { incoming, headers, config, store, extraction, queue, url, caller } = context;
    const key = headers["idempotency-key"];
    if (key !== undefined && (typeof key !== "string" || !/^[\x21-\x7e]{1,200}$/.test(key))) {
      throw new HttpError("InvalidInput", "Idempotency-Key must be 1 to 200 printable characters without spaces.");
    }
    const { inputs, digest } = await readUpload(incoming, {
      maxBytes: config.maxUploadBytes,
      maxFiles: config.maxUploadFiles,
    });
    const idempotency =
      key === undefined ? undefined : { key: `${caller.name} ${key}`, digest: `${digest} ${JSON.stringify(query)}` };
    const { job, repeated } = queue.submit({
      total: inputs.length,
      ...present({ idempotency }),
      work: observe(createIngestWork(store, extraction, inputs, { defaults: present(query) }), context),
    });
    const location = `${url.pathname.replace(/\/ingest$/, "/jobs/")}${job.id}`;
    return {
      status: 202,
      body: job,
      headers: { Location: location, ...(repeated && { "Idempotent-Replayed": "true" }) },
    };
  },
});

/** Counts the outcomes and logs a job that failed: nobody may be looking at it. */
function observe(work: JobWork, { metrics, logger }: EndpointContext): JobWork {
  return async (control) => {
    try {
      return await work({
        ...control,
        onProgress(progress) {
          if (progress.last !== undefined) metrics.countDocument(progress.last.status);
          control.onProgress(progress);
        },
      });
    } catch (error) {
      logger.error({ err: error }, "an ingest job failed");
      throw error;
    }
  };
}
