/** Taking documents in. The work is done by a job. */
import { ingestBodySchema, ingestQuerySchema, jobSchema } from "../api/jobs.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { HttpError } from "../http/problem.ts";
import { readUpload, UPLOAD_TYPES } from "../uploads.ts";
import { toColumnMap } from "../wire/to-column-map.ts";
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
    const { incoming, headers, config, queue, url, caller, requestId } = context;
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
    const { column, dateOrder, ...defaults } = query;
    const { job, repeated } = await queue.submit({
      inputs,
      options: { defaults: present(defaults), columns: toColumnMap(column, dateOrder) },
      requestId,
      ...present({ idempotency }),
    });
    const location = `${url.pathname.replace(/\/ingest$/, "/jobs/")}${job.id}`;
    return {
      status: 202,
      body: job,
      headers: { Location: location, ...(repeated && { "Idempotent-Replayed": "true" }) },
    };
  },
});
