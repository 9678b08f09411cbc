/** Headers and tags of the OpenAPI document: what is sent with an answer, besides its body. */
import type { Endpoint } from "./endpoint.ts";

// A type, not an interface: only then it fits where an open record is wanted.
type Header = { description: string; schema: { type: "string" | "integer" } };
type Headers = Record<string, Header>;

function header(description: string, type: Header["schema"]["type"] = "string"): Header {
  return { description, schema: { type } };
}

const REQUEST_ID = { "X-Request-Id": header("Id of the request, as in the server's log.") };
const RATE = {
  "RateLimit-Limit": header("Requests a minute.", "integer"),
  "RateLimit-Remaining": header("How many of them are left.", "integer"),
  "RateLimit-Reset": header("Seconds until they are all there again.", "integer"),
};
const CACHING = {
  ETag: header("Weak; bound to the graph's last write and to what was asked for. Send it back as If-None-Match."),
  "X-Graph-Revision": header("Revision of the graph that the answer was read from.", "integer"),
};

export function toAnswerHeaders(status: number, { bound, query }: Endpoint): Headers {
  const isPaged = query !== undefined && "cursor" in query.shape;
  return {
    ...REQUEST_ID,
    ...RATE,
    ...(bound === true && status < 300 && CACHING),
    ...(isPaged && status === 200 && { Link: header('The next page, `rel="next"` (RFC 8288); absent on the last.') }),
    ...((status === 201 || status === 202 || status === 308) && { Location: header("Address of what it is about.") }),
  };
}

export function toProblemHeaders(status: number): Headers {
  return {
    ...REQUEST_ID,
    ...((status === 429 || status === 503) && { "Retry-After": header("Seconds to wait.", "integer") }),
    ...(status === 401 && { "WWW-Authenticate": header("Bearer.") }),
  };
}

/** By the tag of an endpoint; a test wants every one of them here. */
export const TAGS: Readonly<Record<string, string>> = {
  Graph: "The graph as a whole, and ways through it.",
  Entities: "People, bodies, places and events, by name.",
  Neighbours: "What is related to what.",
  Relations: "Edges, and the sentences they are the sum of.",
  Events: "What happened, and the figures given for it.",
  Documents: "The texts that everything comes from.",
  Ingest: "Taking documents in, by jobs.",
  Judgements: "Decisions on who is one with whom.",
  Reconciliation: "Names of a table of your own matched with entities, as OpenRefine asks for it.",
  Cypher: "Questions in Cypher, read-only.",
  Views: "Saved pictures of a part of the graph.",
};
