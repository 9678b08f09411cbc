/** Read-only Cypher for analysts. */
import { z } from "zod";
import { countSchema, truncationSchema } from "./primitives.ts";

const statementSchema = z.string().trim().min(1).max(20_000);
const parametersSchema = z.record(z.string().regex(/^[A-Za-z_]\w*$/), z.unknown());

export const cypherBodySchema = z
  .strictObject({
    statement: statementSchema,
    parameters: parametersSchema.optional(),
    limit: z.int().min(1).max(10_000).default(1000).meta({ description: "Most rows." }),
    timeoutMs: z.int().min(100).max(30_000).default(10_000),
  })
  .meta({ id: "CypherRequest" });

export const explainBodySchema = z
  .strictObject({ statement: statementSchema, parameters: parametersSchema.optional() })
  .meta({ id: "CypherExplainRequest" });

/** A graph out of any query: its nodes may be documents and claims as well as entities, so attributes are open. */
export const cypherGraphSchema = z
  .object({
    attributes: z.record(z.string(), z.unknown()),
    options: z.object({ type: z.literal("directed"), multi: z.literal(true), allowSelfLoops: z.literal(true) }),
    nodes: z.array(
      z.object({
        key: z.string(),
        attributes: z.looseObject({ id: z.string(), label: z.string(), type: z.string(), labels: z.array(z.string()) }),
      }),
    ),
    edges: z.array(
      z.object({
        key: z.string(),
        source: z.string(),
        target: z.string(),
        attributes: z.looseObject({ id: z.string(), label: z.string(), predicate: z.string() }),
      }),
    ),
  })
  .meta({ id: "CypherGraph" });

export const cypherAnswerSchema = z
  .object({
    fields: z.array(z.string()),
    rows: z
      .array(z.array(z.unknown()))
      .meta({ description: "Nodes and relationships carry `$kind: node | relationship`." }),
    graph: cypherGraphSchema
      .optional()
      .meta({ description: "The nodes and relationships in the rows; absent if there are none." }),
    summary: z.object({
      rows: countSchema,
      ms: z.number(),
      truncated: truncationSchema.nullable(),
      danglingEdges: countSchema.meta({
        description: "Relationships left out of `graph` because the rows hold only one of their ends, or none.",
      }),
    }),
  })
  .meta({ id: "CypherAnswer" });

export const explainAnswerSchema = z
  .object({
    allowed: z.literal(true),
    store: z.string(),
    parameters: z.array(z.string()),
    missing: z.array(z.string()),
  })
  .meta({
    id: "CypherExplainAnswer",
    description: "The statement is allowed. `missing` are the parameters it wants and was not given.",
  });

export const cypherQueriesAnswerSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        description: z.string(),
        statement: z.string(),
        parameters: z.array(
          z.object({ name: z.string(), type: z.string(), description: z.string(), example: z.unknown().optional() }),
        ),
      }),
    ),
  })
  .meta({ id: "CypherQueriesAnswer" });

export type CypherRequest = z.input<typeof cypherBodySchema>;
export type CypherGraph = z.infer<typeof cypherGraphSchema>;
export type CypherAnswer = z.infer<typeof cypherAnswerSchema>;
export type CypherExplainAnswer = z.infer<typeof explainAnswerSchema>;
export type CypherQueriesAnswer = z.infer<typeof cypherQueriesAnswerSchema>;
