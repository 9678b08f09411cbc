/** What the store remembers of a document: whether its layers are the ones given, its place in the order of ingest. */
import { createHash } from "node:crypto";
import type { DocumentGraph } from "../model.ts";
import { toDocumentProperties, toFigureProperties, toText } from "../rows.ts";
import type { Parameter } from "../stores/cypher-session.ts";
import type { Statements } from "./statements.ts";

export interface DocumentState {
  readonly id: string;
  readonly storyId: string;
  readonly ingestedAt: string;
  readonly sequence: number;
  /** Hash of the layers; absent where they were cleared. */
  readonly layers?: string;
}

export async function getDocumentStates(
  statements: Statements,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DocumentState>> {
  const rows = await statements.eachId("get-document-states", ids);
  return new Map(
    rows.map((row) => {
      const layers = toText(row["layers"]);
      const state: DocumentState = {
        id: row["id"] as string,
        storyId: row["storyId"] as string,
        ingestedAt: row["ingestedAt"] as string,
        sequence: Number(row["sequence"]),
        ...(layers === undefined ? {} : { layers }),
      };
      return [state.id, state];
    }),
  );
}

/**
 * Hash of all that a document graph says, whatever the order of its lists. The story and the instant of ingest are left
 * out: they belong to the store, not to the document.
 * @param records of the entities
 * @param claims their values, as stored
 */
export function toLayersHash(
  { document, mentions, figures }: DocumentGraph,
  records: readonly string[],
  claims: readonly (readonly Parameter[])[],
): string {
  const { storyId: _story, ingestedAt: _instant, ...own } = toDocumentProperties(document);
  const lists = [
    records,
    mentions.map(({ entityId, starts, ends, kinds }) => JSON.stringify([entityId, starts, ends, kinds])),
    claims.map((values) => JSON.stringify(values)),
    figures.map((figure) => JSON.stringify(toFigureProperties(figure, ""))),
  ];
  // No JSON has a line break in it: one parts the items of a list, two the lists.
  const text = [JSON.stringify(own), ...lists.map((list) => list.toSorted().join("\n"))].join("\n\n");
  return createHash("sha256").update(text).digest("hex");
}
