/** The OpenAPI 3.1 document, made from the endpoints that are served and the schemas that check them. */
import { STATUS_CODES } from "node:http";
import type { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import { groupBy } from "../../cypher/group-by.ts";
import { graphAnswerSchema, neighboursAnswerSchema, pathsAnswerSchema } from "../api/graph.ts";
import { jobEventSchema } from "../api/jobs.ts";
import { problemSchema } from "../api/primitives.ts";
import type { Config } from "../config.ts";
import type { AnswerDefinition, Endpoint } from "./endpoint.ts";
import { GRAPH_MEDIA_TYPES } from "./negotiation.ts";
import { TAGS, toAnswerHeaders, toProblemHeaders } from "./openapi-headers.ts";
import { PROBLEMS, type ProblemCode } from "./problem.ts";

export type OpenApiDocument = ReturnType<typeof createDocument>;

/** Answers that also come in the export formats. */
const GRAPH_ANSWERS: ReadonlySet<z.ZodType> = new Set<z.ZodType>([
  graphAnswerSchema,
  neighboursAnswerSchema,
  pathsAnswerSchema,
]);

const DESCRIPTION = `Every edge of this graph is the sum of attributed claims, each with its sentence, its source, its polarity and the rule that found it.

- Ids are stable and opaque; a merged id answers 308.
- Unknown or ill-formed parameters answer 400 with their name. Lists repeat: \`predicate=ATTACKED&predicate=ACCUSED\`.
- Lists have \`page.next\`, an opaque cursor, and a \`Link\` header. What a cap hides is always said: \`truncated\`.
- Answers that depend on the graph alone carry a weak \`ETag\` bound to its last write, and \`X-Graph-Revision\`.
- Errors are \`application/problem+json\` (RFC 9457); look at \`code\`.`;

export function createOpenApi(routes: readonly Endpoint[], version: string, config: Config): OpenApiDocument {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const endpoint of routes) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: toOperation(endpoint, config) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Newsgraph",
      version,
      description: DESCRIPTION,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/api/v1" }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: paths,
    components: {
      // What the data of a job's events hold.
      schemas: { JobEvent: jobEventSchema },
      securitySchemes: {
        key: {
          type: "http",
          scheme: "bearer",
          description: "A key of NEWSGRAPH_KEYS. Roles: reader, analyst, editor.",
        },
      },
    },
    // Without keys nobody needs one; that too is said.
    security: config.keys.length > 0 ? [{ key: [] }] : [{ key: [] }, {}],
  });
}

function toOperation(endpoint: Endpoint, config: Config): ZodOpenApiOperationObject {
  const { method, path, tag, summary, params, query, body, takes, answers } = endpoint;
  const conditional = endpoint.bound === true ? { "If-None-Match": "The ETag of the answer you have." } : {};
  const headers = Object.entries({ ...conditional, ...endpoint.headers }).map(([name, description]) => ({
    name,
    in: "header" as const,
    description,
    schema: { type: "string" as const },
  }));
  return {
    operationId: toOperationId(method, path),
    tags: [tag],
    summary,
    description: [endpoint.description, `Role: ${endpoint.role}.`].filter((part) => part !== undefined).join("\n\n"),
    requestParams: { ...(params !== undefined && { path: params }), ...(query !== undefined && { query }) },
    ...(headers.length > 0 && { parameters: headers }),
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content:
          endpoint.form === true
            ? { "application/x-www-form-urlencoded": { schema: body } }
            : toRequestContent(body, takes?.mediaTypes, config),
      },
    }),
    responses: { ...toAnswers(answers, endpoint), ...toProblems(endpoint) },
  };
}

function toOperationId(method: string, path: string): string {
  const words = path.split(/[/{}-]+/).filter((word) => word !== "");
  return [method, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
}

type RequestContent = NonNullable<ZodOpenApiOperationObject["requestBody"]>["content"];

function toRequestContent(
  body: NonNullable<Endpoint["body"]>,
  mediaTypes: readonly string[] | undefined,
  config: Config,
): RequestContent {
  const others = (mediaTypes ?? []).filter((type) => type !== "application/json");
  return {
    "application/json": { schema: body },
    ...Object.fromEntries(
      others.map((type) => [
        type,
        type === "multipart/form-data"
          ? {
              schema: {
                type: "object" as const,
                description: `At most ${config.maxUploadFiles} files and ${config.maxUploadBytes} bytes.`,
                properties: {
                  files: {
                    type: "array" as const,
                    items: { type: "string" as const, contentMediaType: "application/octet-stream" },
                  },
                },
              },
            }
          : { schema: { type: "string" as const, description: "One article a line." } },
      ]),
    ),
  };
}

function toAnswers(answers: Endpoint["answers"], endpoint: Endpoint): ZodOpenApiResponsesObject {
  const entries = Object.entries(answers).map(([status, answer]) => [
    status,
    { description: answer.description, headers: toAnswerHeaders(Number(status), endpoint), ...toContent(answer) },
  ]);
  const unchanged = "The graph is still at the revision of If-None-Match.";
  if (endpoint.bound === true)
    entries.push(["304", { description: unchanged, headers: toAnswerHeaders(304, endpoint) }]);
  return Object.fromEntries(entries) as ZodOpenApiResponsesObject;
}

function toContent({ schema, mediaTypes }: AnswerDefinition) {
  if (mediaTypes !== undefined) {
    const toSchema = (type: string) => (DESCRIBED.has(type) && schema !== undefined ? schema : toOtherSchema(type));
    return { content: Object.fromEntries(mediaTypes.map((type) => [type, { schema: toSchema(type) }])) };
  }
  if (schema === undefined) return {};
  const others = GRAPH_ANSWERS.has(schema) ? GRAPH_MEDIA_TYPES.slice(1) : [];
  return {
    content: {
      "application/json": { schema },
      ...Object.fromEntries(others.map((type) => [type, { schema: toOtherSchema(type) }])),
    },
  };
}

/** Of an event stream the schema is that of one event: OpenAPI 3.1 has no other word for it. */
const DESCRIBED: ReadonlySet<string> = new Set(["application/json", "text/event-stream"]);

/** Of a body that others have described: STIX and JSON-LD are objects, the rest is text. */
function toOtherSchema(type: string): { type: "object" | "string" } {
  return { type: type.endsWith("+json") ? "object" : "string" };
}

/** What any endpoint may answer, and what this one may besides; several codes may share a status. */
function toProblems({ problems = [], params, query, body, costly }: Endpoint): ZodOpenApiResponsesObject {
  const general: ProblemCode[] = [
    "Unauthorized",
    "Forbidden",
    "WrongHost",
    "RequestTimeout",
    "HeadTooLarge",
    "TooManyRequests",
    "Internal",
    "StoreUnavailable",
  ];
  if (params !== undefined || query !== undefined || body !== undefined || costly === true)
    general.push("InvalidInput");
  if (body !== undefined) general.push("TooLarge", "UnsupportedFormat");
  const byStatus = groupBy(new Set([...general, ...problems]), (code) => PROBLEMS[code].status);
  const content = { "application/problem+json": { schema: problemSchema } };
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: `${STATUS_CODES[status] ?? ""}. Code: ${codes.join(" or ")}.`,
        headers: toProblemHeaders(status),
        content,
      },
    ]),
  );
}
