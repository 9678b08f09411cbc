/** The schema of the live graph as a Mermaid flowchart: types of entities with the relations between them, and evidence beside. */
import type { SchemaCounts } from "../../cypher/graph-store.ts";
import { groupBy } from "../../cypher/group-by.ts";
import { ENTITY_TYPE_NAMES } from "../../cypher/ontology.ts";

export interface MermaidOptions {
  /** Most relation types named on one arrow; the rest are counted. */
  readonly named: number;
}

type Edge = SchemaCounts["edges"][number];

const ENTITY_LABELS: ReadonlySet<string> = new Set(ENTITY_TYPE_NAMES);

/** What is empty is left out. An arrow sums the relation types between two types of entities. */
export function toMermaid({ revision, nodes, edges }: SchemaCounts, { named }: MermaidOptions): string {
  const shown = nodes.filter(({ count }) => count > 0);
  const entities = shown.filter(({ label }) => ENTITY_LABELS.has(label));
  const evidence = shown.filter(({ label }) => !ENTITY_LABELS.has(label));
  const present = edges.filter(({ count }) => count > 0);
  const toNode = ({ label, count }: (typeof shown)[number]) => `    ${label}["${label}<br/>${formatCount(count)}"]`;
  const arrows = [
    ...groupBy(
      present.filter(({ derived }) => derived),
      ({ from, to }) => `${from} ${to}`,
    ).values(),
  ];
  const links = present.filter(({ derived }) => !derived);
  return [
    `%% The graph of Newsgraph at revision ${revision}.`,
    "flowchart LR",
    ...toSubgraph("Entity", "Entities and derived relations", entities.map(toNode)),
    ...toSubgraph("Evidence", "Evidence", evidence.map(toNode)),
    ...arrows.map((group) => toArrow(group, named)),
    ...links.map(({ from, type, to, count }) => `  ${from} -. "${type} ${formatCount(count)}" .-> ${to}`),
    "",
  ].join("\n");
}

function toSubgraph(id: string, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  subgraph ${id}["${title}"]`, ...lines, "  end"];
}

function toArrow(group: readonly Edge[], named: number): string {
  const [first] = group;
  const lines = group.slice(0, named).map(({ type, count }) => `${type} ${formatCount(count)}`);
  const rest = group.slice(named);
  const sum = rest.reduce((total, { count }) => total + count, 0);
  if (rest.length > 0) lines.push(`${rest.length} more types, ${formatCount(sum)}`);
  return `  ${first?.from ?? ""} -- "${lines.join("<br/>")}" --> ${first?.to ?? ""}`;
}

function formatCount(count: number): string {
  return count.toLocaleString("en");
}
