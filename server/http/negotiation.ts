/** The same graph in another format, by `Accept`. */
import { Readable } from "node:stream";
import type { Subgraph } from "../../cypher/graph-store.ts";
import { type Exporter, toBlocks } from "../exports/exporter.ts";
import { EXPORTERS } from "../exports/index.ts";
import { HttpError } from "./problem.ts";

/** JSON first: it is what callers get that take anything. */
export const GRAPH_MEDIA_TYPES = [
  "application/json",
  ...new Set(
    EXPORTERS.map(({ mediaType }) => mediaType).filter((type) => type !== "application/json" && !type.includes(";")),
  ),
];

/**
 * @param accepts picks the best of a list, or false, as Express does
 * @returns undefined for the JSON answer of the endpoint
 * @throws HttpError NotAcceptable
 */
export function chooseExporter(accepts: (types: string[]) => string | false): Exporter | undefined {
  const chosen = accepts(GRAPH_MEDIA_TYPES);
  if (chosen === false) throw new HttpError("NotAcceptable", `This graph comes as ${GRAPH_MEDIA_TYPES.join(", ")}.`);
  return chosen === "application/json" ? undefined : EXPORTERS.find(({ mediaType }) => mediaType === chosen);
}

export function writeSubgraph(
  exporter: Exporter,
  { entities, relations, truncated }: Subgraph,
  revision: number,
): AsyncIterable<string> {
  const batch = { entities, relations };
  const text = exporter.write({
    read: () => Readable.from([batch]),
    provenance: { revision, filters: truncated === null ? {} : { truncated } },
  });
  return toBlocks(text);
}
