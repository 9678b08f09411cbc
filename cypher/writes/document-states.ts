/** What the store remembers of a document: whether its layers are the ones given, its place in the order of ingest. */
import { createHash } from "node:crypto";
import type { DocumentGraph } from "../model.ts";
import { toDocumentProperties, toText } from "../rows.ts";
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
 */
export function toLayersHash(
  { document, mentions, claims, figures }: DocumentGraph,
  records: readonly string[],
): string {
  const { storyId: _story, ingestedAt: _instant, ...own } = toDocumentProperties(document);
  const lists = [records, mentions.map(toSortedJson), claims.map(toSortedJson), figures.map(toSortedJson)];
  const text = JSON.stringify([toSortedJson(own), ...lists.map((list) => list.toSorted())]);
  return createHash("sha256").update(text).digest("hex");
}

/** `[[field, value], …]` in order of the fields. */
function toSortedJson(record: object): string {
  const map = record as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of sortKeys(Object.keys(map))) {
    if (map[key] !== undefined) text += `${text === "" ? "" : ","}["${key}",${JSON.stringify(map[key])}]`;
  }
  return `[${text}]`;
}

/** Records come in few shapes: each is put in order once. */
const sortedKeys = new Map<string, readonly string[]>();

function sortKeys(keys: readonly string[]): readonly string[] {
  const shape = keys.join();
  const known = sortedKeys.get(shape);
  if (known !== undefined) return known;
  const sorted = keys.toSorted();
  sortedKeys.set(shape, sorted);
  return sorted;
}
