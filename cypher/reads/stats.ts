/** Counts over the whole graph. */
import type { ClaimFilter, GraphStats, Page, Speaker, TimelineEntry } from "../graph-store.ts";
import type { EntityType } from "../ontology.ts";
import { toText } from "../rows.ts";
import type { Row } from "../stores/cypher-session.ts";
import type { Reader } from "./reader.ts";
import { toClaimParameters } from "./relations.ts";

export async function getStats(reader: Reader, revision: number): Promise<GraphStats> {
  const publishers = await reader.read("count-documents-by-publisher");
  const [stories] = await reader.read("count-stories");
  const entities = await reader.read("count-entities-by-type");
  const claims = await reader.read("count-claims-by-polarity");
  const relations = await reader.read("count-relations-by-predicate");
  const [figures] = await reader.read("count-figures");
  const [firstPublished] = publishers.flatMap((row) => toText(row["first"]) ?? []).sort();
  const lastPublished = publishers
    .flatMap((row) => toText(row["last"]) ?? [])
    .sort()
    .at(-1);
  return {
    revision,
    documents: sum(publishers, "documents"),
    stories: Number(stories?.["stories"] ?? 0),
    entities: sum(entities, "count"),
    claims: sum(claims, "count"),
    relations: sum(relations, "count"),
    figures: Number(figures?.["count"] ?? 0),
    contested: sum(
      relations.filter((row) => row["contested"] === true),
      "count",
    ),
    entitiesByType: countBy(entities, "type"),
    relationsByPredicate: countBy(relations, "predicate"),
    claimsByPolarity: countBy(claims, "polarity"),
    publishers: publishers
      .flatMap((row) => {
        const publisher = toText(row["publisher"]);
        return publisher === undefined ? [] : [{ publisher, documents: Number(row["documents"]) }];
      })
      .sort((a, b) => b.documents - a.documents || (a.publisher < b.publisher ? -1 : 1)),
    ...(firstPublished === undefined ? {} : { firstPublished }),
    ...(lastPublished === undefined ? {} : { lastPublished }),
  };
}

function sum(rows: readonly Row[], field: string): number {
  return rows.reduce((total, row) => total + Number(row[field]), 0);
}

/** Counts by name, in order of name. */
function countBy(rows: readonly Row[], field: string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = toText(row[field]) ?? "";
    counts.set(name, (counts.get(name) ?? 0) + Number(row["count"]));
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Those whom claims are attributed to, with the most claims first. */
export async function findSpeakers(reader: Reader, limit: number): Promise<Page<Speaker>> {
  const [count] = await reader.read("count-speakers");
  const rows = await reader.read("rank-speakers", { limit });
  return {
    total: Number(count?.["speakers"] ?? 0),
    items: rows.map((row) => ({
      id: toText(row["id"]) ?? "",
      name: toText(row["name"]) ?? "",
      type: row["type"] as EntityType,
      claims: Number(row["claims"]),
    })),
  };
}

/** Claims under a filter by date, oldest first. */
export async function getTimeline(reader: Reader, filter: ClaimFilter): Promise<readonly TimelineEntry[]> {
  const rows = await reader.read(
    ["claims-of-all", "claims-filter", "claims-timeline"],
    await toClaimParameters(reader, filter),
  );
  return rows.map((row) => ({
    date: toText(row["date"]) ?? "",
    claims: Number(row["claims"]),
    documents: Number(row["documents"]),
  }));
}
