/** An endpoint as data: what it takes, what it answers, who may call it. Routing, checks and OpenAPI are all made from it. */
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { z } from "zod";
import type { Subgraph } from "../../cypher/graph-store.ts";
import type { Services } from "../services.ts";
import type { Caller, Role } from "./keys.ts";
import type { Accepts } from "./negotiation.ts";
import type { ProblemCode } from "./problem.ts";

export interface AnswerDefinition {
  readonly description: string;
  /** Of a JSON body, or of one event of a stream; absent if the answer has none or is of another type. */
  readonly schema?: z.ZodType;
  /** Media types of an answer that is not JSON. */
  readonly mediaTypes?: readonly string[];
}

/** `body` goes out as JSON; `stream` as it comes; `subgraph` lets the caller have the same graph in another format. */
export type Reply =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly subgraph?: Subgraph;
    }
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly stream: AsyncIterable<string>;
      readonly mediaType: string;
    };

export interface EndpointContext extends Services {
  readonly caller: Caller;
  /** As in the log and in `X-Request-Id`. */
  readonly requestId: string;
  /** As asked for; the host is the one in the request. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly accepts: Accepts;
  /** Of the answer's headers; for an endpoint that is not `bound`, as it is when first asked for. */
  getGraphRevision(): Promise<number>;
  /** Fires when the caller has gone. */
  readonly signal: AbortSignal;
  /** Unread body of an endpoint with `takes: "raw"`. */
  readonly incoming: IncomingMessage;
}

export interface Endpoint<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
> {
  readonly method: "get" | "post" | "put" | "delete";
  /** Below `/api/v1`, parameters in braces: `/entities/{id}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly role: Role;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Default json. A raw body is read by the endpoint itself; `mediaTypes` then says what it takes. */
  readonly takes?: { readonly mediaTypes: readonly string[] };
  /** The body is a form (`application/x-www-form-urlencoded`), not JSON. */
  readonly form?: true;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer depends on nothing but the graph: ETag and 304 by its last write. */
  readonly bound?: boolean;
  /** Takes much of the store: a lower rate. */
  readonly costly?: boolean;
  readonly answers: Readonly<Record<number, AnswerDefinition>>;
  /** Codes besides those that any endpoint may give. */
  readonly problems?: readonly ProblemCode[];
  handle(
    input: { readonly params: z.output<P>; readonly query: z.output<Q>; readonly body: z.output<B> },
    context: EndpointContext,
  ): Promise<Reply> | Reply;
}

const NOTHING = z.strictObject({});

/** Keeps the types of the schemas for `handle`, then forgets them, so that endpoints fit in one list. */
export function defineEndpoint<
  P extends z.ZodObject = typeof NOTHING,
  Q extends z.ZodObject = typeof NOTHING,
  B extends z.ZodType = z.ZodUndefined,
>(endpoint: Endpoint<P, Q, B>): Endpoint {
  return endpoint;
}

/** The schema of an absent part: any parameter is unknown then. */
export function getParameterSchema(schema: z.ZodObject | undefined): z.ZodObject {
  return schema ?? NOTHING;
}
