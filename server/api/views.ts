/** Saved views: what is on a canvas, where it lies, under which filters. */
import { z } from "zod";
import { cursorSchema, entityIdSchema, limitSchema, pageSchema, viewIdSchema } from "./primitives.ts";

export const viewBodySchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    nodes: z
      .array(z.strictObject({ id: entityIdSchema, x: z.number(), y: z.number(), pinned: z.boolean().optional() }))
      .max(5000),
    filters: z
      .record(z.string(), z.unknown())
      .default({})
      .meta({ description: "The explorer's filters, kept as they are." }),
    query: z.string().max(20_000).optional().meta({ description: "The Cypher statement it came from." }),
    state: z.record(z.string(), z.unknown()).optional().meta({ description: "Anything else that shapes the picture." }),
  })
  .meta({ id: "ViewRequest" });

export const viewSchema = viewBodySchema
  .extend({
    id: viewIdSchema,
    version: z.int().min(1).meta({ description: "Grows with every write; the ETag for If-Match." }),
    createdAt: z.string(),
    changedAt: z.string(),
    missing: z.array(entityIdSchema).meta({ description: "Entities of the view that are no longer in the graph." }),
  })
  .meta({ id: "View" });

export const viewSummarySchema = viewSchema
  .pick({ id: true, name: true, version: true, createdAt: true, changedAt: true })
  .meta({ id: "ViewSummary" });
export const viewsQuerySchema = z.strictObject({ limit: limitSchema, cursor: cursorSchema });
export const viewsAnswerSchema = z
  .object({ items: z.array(viewSummarySchema), page: pageSchema })
  .meta({ id: "ViewsAnswer" });

export type ViewRequest = z.input<typeof viewBodySchema>;
export type View = z.infer<typeof viewSchema>;
export type ViewSummary = z.infer<typeof viewSummarySchema>;
export type ViewsAnswer = z.infer<typeof viewsAnswerSchema>;
