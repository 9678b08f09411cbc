/** The same graph in another format, by `Accept`. */
import { Readable } from "node:stream";
import type { GraphStore, Subgraph } from "../../cypher/graph-store.ts";
import { createEvidenceReader, type Exporter, toBlocks } from "../exports/exporter.ts";
import { EXPORTERS } from "../exports/index.ts";
import { HttpError } from "./problem.ts";

/** JSON first: it is what callers get that take anything. */
export const GRAPH_MEDIA_TYPES = [
  "application/json",
  ...new Set(
    EXPORTERS.map(({ mediaType }) => mediaType).filter((type) => type !== "application/json" && !type.includes(";")),
  ),
];

/** The best of a list of media types for this caller, or false, as Express has it. */
export type Accepts = (types: string[]) => string | false;

/** @throws HttpError NotAcceptable */
export function chooseExporter(accepts: Accepts): Exporter | undefined {
  const chosen = accepts([...GRAPH_MEDIA_TYPES]);
  if (chosen === false) throw new HttpError("NotAcceptable", `This graph comes as ${GRAPH_MEDIA_TYPES.join(", ")}.`);
  return EXPORTERS.find(({ mediaType }) => mediaType === chosen);
}

/** A graph that was read already. Its evidence is not narrowed by filters: it is that of the relations shown. */
export function writeSubgraph(
  exporter: Exporter,
  { entities, relations, truncated }: Subgraph,
  revision: number,
  store: GraphStore,
  filters: Readonly<Record<string, unknown>>,
): AsyncIterable<string> {
  const batch = { entities, relations };
  const text = exporter.write({
    read: () => Readable.from([batch]),
    readEvidence: createEvidenceReader(store, {}),
    provenance: { revision, filters: truncated === null ? filters : { ...filters, truncated } },
  });
  return toBlocks(text);
}
