/**
 * The words every answer is made of. The same schemas validate requests, write the OpenAPI document and give the client
 * its types, so the three cannot drift apart.
 */
import { z } from "zod";
import { ENTITY_TYPE_NAMES, EVENT_TYPE_NAMES, PREDICATE_NAMES } from "../../cypher/ontology.ts";

/** Ids are opaque: only the prefix is promised. */
function idSchema(prefix: string, what: string) {
  return z.string().regex(new RegExp(`^${prefix}_[0-9A-Za-z_-]{1,64}$`), `must be the id of ${what}: ${prefix}_…`);
}

export const entityIdSchema = idSchema("ent", "an entity").meta({
  description: "Stable, opaque id of an entity: `ent_…`.",
});
export const relationIdSchema = idSchema("rel", "a relation").meta({
  description: "Stable, opaque id of a relation: `rel_…`.",
});
export const claimIdSchema = idSchema("clm", "a claim").meta({ description: "Stable, opaque id of a claim: `clm_…`." });
export const figureIdSchema = idSchema("fig", "a figure").meta({
  description: "Stable, opaque id of a figure: `fig_…`.",
});
export const documentIdSchema = idSchema("doc", "a document").meta({
  description: "Stable, opaque id of a document: `doc_…`.",
});
export const storyIdSchema = idSchema("sty", "a story").meta({
  description: "Near-copies of one text share a story: `sty_…`.",
});
export const judgementIdSchema = idSchema("jdg", "a judgement").meta({
  description: "Stable, opaque id of a judgement: `jdg_…`.",
});
export const jobIdSchema = idSchema("job", "a job").meta({ description: "Id of a job: `job_…`." });
export const viewIdSchema = idSchema("view", "a view").meta({ description: "Id of a saved view: `view_…`." });

export const entityTypeSchema = z.enum(ENTITY_TYPE_NAMES).meta({
  id: "EntityType",
  description: "Kind of entity, as in the ontology.",
});
export const predicateSchema = z.enum(PREDICATE_NAMES).meta({
  id: "Predicate",
  description: "Kind of relation, as in the ontology.",
});
export const eventTypeSchema = z.enum(EVENT_TYPE_NAMES).meta({
  id: "EventType",
  description: "Kind of political event, from most cooperative to most hostile.",
});
export const polaritySchema = z.enum(["asserted", "alleged", "speculated", "denied"]).meta({
  id: "Polarity",
  description: "How the document puts it: as its own statement, at a distance, as a possibility, or as untrue.",
});

export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "must be an ISO date: 2024, 2024-03 or 2024-03-22")
  .meta({ id: "PartialDate", description: "ISO date of known precision: `2024`, `2024-03` or `2024-03-22`." });

export const countrySchema = z
  .string()
  .regex(/^[A-Z]{3}$/, "must be an ISO 3166-1 alpha-3 code such as RUS")
  .meta({ description: "ISO 3166-1 alpha-3." });

export const countSchema = z.int().nonnegative();
export const confidenceSchema = z.number().min(0).max(1);

export const speakerSchema = z
  .object({ id: entityIdSchema, name: z.string(), type: entityTypeSchema })
  .meta({ id: "Speaker" });

export const truncationSchema = z
  .strictObject({
    reason: z.string().meta({ description: "Which cap hid something." }),
    shown: countSchema,
    available: countSchema,
  })
  .meta({ id: "Truncation", description: "What a cap hid. No cap is silent." });

export const pageSchema = z
  .strictObject({
    next: z.string().nullable().meta({ description: "Cursor of the next page, or null on the last one." }),
    limit: countSchema,
    total: countSchema.meta({ description: "Number of all hits, whatever the page." }),
    totalRelation: z.enum(["eq", "gte"]).meta({ description: "`gte`: there are at least so many." }),
  })
  .meta({ id: "Page" });

export const limitSchema = z.int().min(1).max(500).default(50).meta({ description: "Most items of one page." });
export const cursorSchema = z
  .string()
  .max(1000)
  .optional()
  .meta({ description: "Opaque: `page.next` of the page before." });

export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z
      .string()
      .optional()
      .meta({ description: "Id of the request, as in the header X-Request-Id and the server's log." }),
    code: z.string().meta({ description: "Stable: what programs should look at." }),
    errors: z
      .array(
        z.strictObject({
          pointer: z.string().meta({ description: "JSON Pointer into {path, query, body}." }),
          detail: z.string(),
        }),
      )
      .optional(),
    position: z.strictObject({ offset: countSchema, line: countSchema, column: countSchema }).optional().meta({
      description: "Where in a Cypher statement it failed: offset in UTF-16 units from 0, line and column from 1.",
    }),
  })
  .meta({ id: "Problem", description: "RFC 9457." });

export type Truncation = z.infer<typeof truncationSchema>;
export type Page = z.infer<typeof pageSchema>;
export type Problem = z.infer<typeof problemSchema>;
