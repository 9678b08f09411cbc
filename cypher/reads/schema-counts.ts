/** What the graph is made of: how many nodes of each label, and how many edges of each type lead from where to where. */
import type { SchemaCounts } from "../graph-store.ts";
import { ENTITY_TYPE_NAMES } from "../ontology.ts";
import { toText } from "../rows.ts";
import { EVIDENCE_EDGES } from "../schema.ts";
import { listJudgements } from "./canonical-ids.ts";
import type { Reader } from "./reader.ts";
import { getStats } from "./stats.ts";

export async function countSchema(reader: Reader, revision: number): Promise<SchemaCounts> {
  const stats = await getStats(reader, revision);
  const nodes = [
    ...ENTITY_TYPE_NAMES.map((label) => ({ label, count: stats.entitiesByType[label] ?? 0 })),
    { label: "Document", count: stats.documents },
    { label: "Claim", count: stats.claims },
    { label: "Figure", count: stats.figures },
    { label: "Judgement", count: (await listJudgements(reader)).length },
  ];
  const relations = (await reader.read("count-relations-by-ends")).map((row) => ({
    from: toText(row["subject"]) ?? "",
    type: toText(row["predicate"]) ?? "",
    to: toText(row["object"]) ?? "",
    count: Number(row["count"]),
    derived: true,
  }));
  const links = [];
  for (const { from, type, to } of EVIDENCE_EDGES) {
    const [row] = await reader.read("count-links", {}, { label: from, link: type });
    links.push({ from, type, to, count: Number(row?.["count"] ?? 0), derived: false });
  }
  return { revision, nodes, edges: [...relations.sort(compareEdges), ...links] };
}

type Edge = SchemaCounts["edges"][number];

/** The most frequent first, then by name. */
function compareEdges(a: Edge, b: Edge): number {
  const [keyA, keyB] = [a, b].map(({ from, type, to }) => `${from} ${type} ${to}`);
  return b.count - a.count || ((keyA ?? "") < (keyB ?? "") ? -1 : 1);
}
