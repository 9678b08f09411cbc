/** Jobs: list, state, events as they happen, cancel. */
import type { PageKey } from "../../cypher/graph-store.ts";
import { isOver } from "../../ingest/queue/job.ts";
import { type JobSummary, jobSchema, jobStreamEventSchema, jobsAnswerSchema, jobsQuerySchema } from "../api/jobs.ts";
import { jobIdSchema } from "../api/primitives.ts";
import { idParams, json, toPageReply } from "../http/answers.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { cutPage, toKeyedPlace } from "../http/paging.ts";
import { HttpError } from "../http/problem.ts";
import { toEventStream } from "../http/server-sent-events.ts";

const params = idParams(jobIdSchema);

export const listJobs = defineEndpoint({
  method: "get",
  path: "/jobs",
  tag: "Ingest",
  summary: "Jobs, newest first",
  role: "reader",
  query: jobsQuerySchema,
  answers: json("Jobs of this run of the server, without their outcomes.", jobsAnswerSchema),
  handle({ query }, { queue, url }) {
    const place = toKeyedPlace(query, url);
    const { state } = query;
    const jobs = queue
      .list()
      .filter((job) => state === undefined || state.includes(job.state))
      .sort((a, b) => newestFirst(toKey(a), toKey(b)));
    const page = cutPage(jobs, place, { toKey, compare: newestFirst });
    return toPageReply(url, { items: page.items, page: place.toPage(page) });
  },
});

function toKey({ createdAt, id }: JobSummary): PageKey {
  return [createdAt, id];
}

function newestFirst([instantA = "", idA = ""]: PageKey, [instantB = "", idB = ""]: PageKey): number {
  if (instantA !== instantB) return instantA < instantB ? 1 : -1;
  return idA === idB ? 0 : idA < idB ? 1 : -1;
}

export const getJob = defineEndpoint({
  method: "get",
  path: "/jobs/{id}",
  tag: "Ingest",
  summary: "One job with the outcome of each document",
  role: "reader",
  params,
  answers: json("The job.", jobSchema),
  problems: ["NotFound"],
  handle({ params: { id } }, { queue }) {
    return { body: queue.get(id) };
  },
});

export const followJob = defineEndpoint({
  method: "get",
  path: "/jobs/{id}/events",
  tag: "Ingest",
  summary: "A job as it happens, by server-sent events",
  description:
    "`event:` is `state`, `progress` or `document`; `data:` is a JobEvent. After a break send `Last-Event-ID` and nothing is lost. " +
    "The stream ends when the job has ended; asking again for what was all seen answers 204.",
  role: "reader",
  params,
  headers: { "Last-Event-ID": "Number of the last event seen." },
  answers: {
    200: {
      description: "Events; a comment every 15 s keeps the line open.",
      mediaTypes: ["text/event-stream"],
      schema: jobStreamEventSchema,
    },
    204: { description: "The job is over and all its events were seen." },
  },
  problems: ["NotFound"],
  handle({ params: { id } }, { queue, headers, signal }) {
    const last = headers["last-event-id"] ?? "0";
    if (typeof last !== "string" || !/^\d{1,9}$/.test(last))
      throw new HttpError("InvalidInput", "Last-Event-ID must be the number of an event.");
    const { lastId, events } = queue.follow(id, Number(last), signal);
    if (isOver(queue.get(id).state) && Number(last) >= lastId) return { status: 204 };
    return { stream: toEventStream(events, signal), mediaType: "text/event-stream" };
  },
});

export const cancelJob = defineEndpoint({
  method: "delete",
  path: "/jobs/{id}",
  tag: "Ingest",
  summary: "Stop a job before its next document",
  description: "What is loaded stays. A job that is over stays as it is.",
  role: "editor",
  params,
  answers: { 202: { description: "The job, which ends soon.", schema: jobSchema } },
  problems: ["NotFound"],
  handle({ params: { id } }, { queue }) {
    return { status: 202, body: queue.cancel(id) };
  },
});

export const resumeJob = defineEndpoint({
  method: "post",
  path: "/jobs/{id}/resume",
  tag: "Ingest",
  summary: "Go on with a job that failed because the store was away",
  description: "What it has loaded is passed over; nothing needs to be sent again. Any other job is a Conflict.",
  role: "editor",
  params,
  costly: true,
  answers: { 202: { description: "The job, which waits again.", schema: jobSchema } },
  problems: ["NotFound", "Conflict", "Busy"],
  handle({ params: { id } }, { queue }) {
    return { status: 202, body: queue.resume(id) };
  },
});
