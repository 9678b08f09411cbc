/** Ingest and its jobs. */
import { z } from "zod";
import {
  countSchema,
  cursorSchema,
  documentIdSchema,
  jobIdSchema,
  limitSchema,
  pageSchema,
  partialDateSchema,
} from "./primitives.ts";

const sourceDocumentSchema = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: "The sender's own name for it; comes back as `name`." }),
  title: z.string().max(1000).optional(),
  text: z.string().min(1),
  publishedOn: partialDateSchema.optional(),
  publisher: z.string().max(200).optional(),
  url: z.url().max(2000).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, "must be an ISO 639-1 code")
    .optional(),
});

export const ingestQuerySchema = z.strictObject({
  publisher: z.string().min(1).max(200).optional().meta({ description: "For documents that do not name theirs." }),
  publishedOn: partialDateSchema.optional().meta({ description: "For documents that do not carry a date." }),
  column: z
    .array(z.string().regex(/^(?:id|title|text|publishedOn|publisher|url):.{1,200}$/, "must be field:header"))
    .max(6)
    .optional()
    .meta({
      description: "For CSV: which column holds what, as `text:Body`. Headers that say it themselves need none.",
    }),
  dateOrder: z
    .enum(["dmy", "mdy", "ymd"])
    .optional()
    .meta({ description: "For CSV: the order in dates of numbers. Without it `03/04/2024` is left out." }),
});

export const ingestBodySchema = z
  .strictObject({
    documents: z.array(sourceDocumentSchema).max(10_000).optional(),
    urls: z
      .array(z.url({ protocol: /^https?$/ }).max(2000))
      .max(100)
      .optional()
      .meta({ description: "Fetched by the server; public addresses only." }),
  })
  .refine(
    (body) => (body.documents?.length ?? 0) + (body.urls?.length ?? 0) > 0,
    "must hold at least one document or URL",
  )
  .meta({ id: "IngestRequest" });

export const ingestOutcomeSchema = z
  .object({
    name: z.string(),
    status: z.enum(["ingested", "duplicate", "rejected"]),
    documentId: documentIdSchema
      .optional()
      .meta({ description: "For a duplicate, the document that was there before." }),
    reason: z.object({ code: z.string(), message: z.string() }).optional(),
    nearCopyOf: documentIdSchema
      .optional()
      .meta({ description: "A document that was there before and says nearly the same; both count as one source." }),
    notes: z
      .array(z.string())
      .optional()
      .meta({ description: "What was left out of its fields and why, and what was inferred." }),
    counts: z
      .object({ entities: countSchema, claims: countSchema, figures: countSchema, mentions: countSchema })
      .optional(),
  })
  .meta({ id: "IngestOutcome" });

export const jobSchema = z
  .object({
    id: jobIdSchema,
    kind: z.enum(["ingest"]),
    state: z.enum(["queued", "running", "succeeded", "failed", "cancelled"]),
    createdAt: z.string(),
    startedAt: z.string().optional(),
    endedAt: z.string().optional(),
    progress: z.object({ done: countSchema, total: countSchema, stage: z.string() }),
    counts: z.object({ ingested: countSchema, duplicate: countSchema, rejected: countSchema }),
    outcomes: z.array(ingestOutcomeSchema).meta({ description: "By document, as far as it has come." }),
    revision: countSchema.optional().meta({ description: "Of the graph, when it had ended." }),
    error: z.object({ code: z.string(), message: z.string() }).optional(),
    resumable: z.boolean().optional().meta({
      description: "It failed because the store was away; what came in is kept for `POST /jobs/{id}/resume`.",
    }),
  })
  .meta({ id: "Job" });

export const jobSummarySchema = jobSchema.omit({ outcomes: true }).meta({ id: "JobSummary" });

export const jobsQuerySchema = z.strictObject({
  state: z.array(jobSchema.shape.state).optional(),
  limit: limitSchema,
  cursor: cursorSchema,
});

export const jobsAnswerSchema = z
  .object({ items: z.array(jobSummarySchema), page: pageSchema })
  .meta({ id: "JobsAnswer" });

/** `data:` of the server-sent events. `event:` is `state`, `progress` or `document`. */
export const jobEventSchema = z
  .union([
    z.object({ kind: z.literal("state"), job: jobSummarySchema }),
    z.object({ kind: z.literal("progress"), done: countSchema, total: countSchema, stage: z.string() }),
    z.object({ kind: z.literal("document"), outcome: ingestOutcomeSchema }),
  ])
  .meta({ id: "JobEvent" });

/** One event as it stands in the stream. */
export const jobStreamEventSchema = z
  .object({
    id: z.string().meta({ description: "For `Last-Event-ID`." }),
    event: z.enum(["state", "progress", "document"]),
    data: z.string().meta({ description: "A JobEvent as JSON." }),
  })
  .meta({ id: "JobStreamEvent" });

export type IngestRequest = z.input<typeof ingestBodySchema>;
export type IngestOutcome = z.infer<typeof ingestOutcomeSchema>;
export type Job = z.infer<typeof jobSchema>;
export type JobSummary = z.infer<typeof jobSummarySchema>;
export type JobsAnswer = z.infer<typeof jobsAnswerSchema>;
export type JobEvent = z.infer<typeof jobEventSchema>;
