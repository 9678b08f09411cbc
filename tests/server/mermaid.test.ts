import { describe, expect, it } from "vitest";
import type { SchemaCounts } from "../../cypher/graph-store.ts";
import { toMermaid } from "../../server/wire/to-mermaid.ts";

const edge = (from: string, type: string, to: string, count: number, derived = true) => ({
  from,
  type,
  to,
  count,
  derived,
});

const COUNTS: SchemaCounts = {
  revision: 7,
  nodes: [
    { label: "Person", count: 1_200 },
    { label: "State", count: 3 },
    { label: "Place", count: 0 },
    { label: "Document", count: 40 },
    { label: "Claim", count: 90 },
    { label: "Judgement", count: 0 },
  ],
  edges: [
    edge("Person", "ACCUSED", "State", 12),
    edge("Person", "LEADER_OF", "State", 4),
    edge("Person", "PRAISED", "State", 2),
    edge("Person", "MET_WITH", "Person", 1),
    edge("Claim", "SUBJECT", "Entity", 90, false),
    edge("Claim", "IN", "Document", 90, false),
    edge("Claim", "ABOUT", "Event", 0, false),
  ],
};

/** The shapes that the diagram is made of, as Mermaid's flowcharts have them. */
const NODE = /^ {4}\w+\["[^"]+"\]$/;
const ARROW = /^ {2}\w+ (?:-- "[^"]+" -->|-\. "[^"]+" \.->) \w+$/;
const SUBGRAPH = /^ {2}subgraph \w+\["[^"]+"\]$/;

describe("toMermaid", () => {
  const lines = toMermaid(COUNTS, { named: 2 }).split("\n");

  it("writes a flowchart and nothing else", () => {
    expect(lines[0]).toBe("%% The graph of Newsgraph at revision 7.");
    expect(lines[1]).toBe("flowchart LR");
    const rest = lines.slice(2).filter((line) => line !== "" && line !== "  end");
    expect(rest.filter((line) => ![NODE, ARROW, SUBGRAPH].some((shape) => shape.test(line)))).toEqual([]);
    expect(lines.filter((line) => SUBGRAPH.test(line))).toHaveLength(lines.filter((line) => line === "  end").length);
  });

  it("sums on one arrow what leads from one type to another, and counts what it does not name", () => {
    expect(lines).toContain('  Person -- "ACCUSED 12<br/>LEADER_OF 4<br/>1 more types, 2" --> State');
    expect(lines).toContain('  Person -- "MET_WITH 1" --> Person');
  });

  it("leaves out what is not there, and names every end that an arrow has", () => {
    expect(lines.join("\n")).not.toMatch(/Place|Judgement|ABOUT/);
    const named = new Set(lines.flatMap((line) => /^ +(?:subgraph )?(\w+)\[/.exec(line)?.[1] ?? []));
    const ends = lines.flatMap((line) => /^ {2}(\w+) (?:--|-\.) .* (\w+)$/.exec(line)?.slice(1) ?? []);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((end) => !named.has(end))).toEqual([]);
  });

  it("of an empty graph is a diagram still", () => {
    expect(toMermaid({ revision: 0, nodes: [], edges: [] }, { named: 3 })).toMatch(/flowchart LR\n$/);
  });
});
