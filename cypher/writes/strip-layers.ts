/** Takes the claims, figures and mentions of documents away, and notes what they touched. */
import type { Polarity } from "../model.ts";
import type { PredicateName } from "../ontology.ts";
import { toText } from "../rows.ts";
import type { Row } from "../stores/cypher-session.ts";
import type { Statements } from "./statements.ts";
import type { Touched } from "./touched.ts";

/** Changes to the number of documents that describe an entity so: extracted id → record → change. */
export type VariantChanges = Map<string, Map<string, number>>;

/** Notes that a document describes an entity so (1), or no longer does (-1). */
export function countVariant(changes: VariantChanges, id: string, record: string, change: 1 | -1): void {
  const own = changes.get(id) ?? new Map<string, number>();
  own.set(record, (own.get(record) ?? 0) + change);
  changes.set(id, own);
}

export async function stripLayers(
  statements: Statements,
  documentIds: readonly string[],
  touched: Touched,
  changes: VariantChanges,
): Promise<void> {
  noteClaims(await statements.eachId("get-layer-claims", documentIds), touched);
  for (const row of await statements.eachId("get-layer-mentions", documentIds)) {
    countVariant(changes, row["extractedId"] as string, row["record"] as string, -1);
    touched.entities.add(row["canonicalId"] as string);
  }
  await statements.eachId("delete-layer-claims", documentIds);
  await statements.eachId("delete-layer-figures", documentIds);
  await statements.eachId("delete-layer-mentions", documentIds);
}

/** Notes the claims of rows with `subject`, `predicate`, `object`, `about`, `polarity`. */
export function noteClaims(rows: readonly Row[], touched: Touched): void {
  for (const row of rows) {
    const about = toText(row["about"]);
    touched.addClaim({
      subject: row["subject"] as string,
      predicate: row["predicate"] as PredicateName,
      object: row["object"] as string,
      polarity: row["polarity"] as Polarity,
      ...(about === undefined ? {} : { about }),
    });
  }
}
