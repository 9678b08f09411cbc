/** Extracted entities as the store has them: the ways documents describe each, and which canonical one it stands under. */
import { type EntityVariant, uniteVariants } from "../merging.ts";
import type { Entity } from "../model.ts";
import { parseEntityRecord, toText } from "../rows.ts";
import type { Row } from "../stores/cypher-session.ts";
import type { Statements } from "./statements.ts";

/** Number of documents by entity record. */
export type Variants = ReadonlyMap<string, number>;

export interface ExtractedState {
  readonly id: string;
  readonly canonicalId: string;
  readonly variants: Variants;
  /** What a canonical one shows of itself. */
  readonly counts?: Counts;
}

export interface Counts {
  /** Number of relations. */
  readonly degree: number;
  readonly documents: number;
  readonly mentions: number;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

/** States of the entities given that exist. */
export async function getStates(statements: Statements, ids: Iterable<string>): Promise<Map<string, ExtractedState>> {
  const wanted = [...new Set(ids)];
  const canonical = (await statements.eachId("get-canonical-states", wanted)).map((row) => ({
    ...toState(row),
    counts: toCounts(row),
  }));
  const found = new Set(canonical.map(({ id }) => id));
  const missing = wanted.filter((id) => !found.has(id));
  const merged = (await statements.eachId("get-merged-states", missing)).map(toState);
  return new Map([...canonical, ...merged].map((state) => [state.id, state]));
}

function toState(row: Row): ExtractedState {
  return {
    id: row["id"] as string,
    canonicalId: row["canonicalId"] as string,
    variants: parseVariants(row["variants"] as readonly string[]),
  };
}

function toCounts(row: Row): Counts {
  const [firstSeen, lastSeen] = [toText(row["firstSeen"]), toText(row["lastSeen"])];
  return {
    degree: Number(row["degree"] ?? 0),
    documents: Number(row["documents"] ?? 0),
    mentions: Number(row["mentions"] ?? 0),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

/** Stored form: one text for each variant, the number of documents before a tab, in order of the record. */
export function formatVariants(variants: Variants): readonly string[] {
  return [...variants].sort(([a], [b]) => (a < b ? -1 : 1)).map(([record, documents]) => `${documents}\t${record}`);
}

export function parseVariants(stored: readonly string[]): Variants {
  return new Map(
    stored.map((text) => {
      const tab = text.indexOf("\t");
      return [text.slice(tab + 1), Number(text.slice(0, tab))];
    }),
  );
}

/** Variants after documents came and went. */
export function changeVariants(before: Variants, changes: Variants): Variants {
  const after = new Map(before);
  for (const [record, change] of changes) {
    const documents = (after.get(record) ?? 0) + change;
    if (documents > 0) after.set(record, documents);
    else after.delete(record);
  }
  return after;
}

/** One entity for all variants. */
export function uniteStored(id: string, variants: readonly Variants[]): Entity {
  const described: EntityVariant[] = variants.flatMap((own) =>
    [...own].map(([record, documents]) => ({ entity: parseEntityRecord(record), documents })),
  );
  return uniteVariants(id, described);
}
