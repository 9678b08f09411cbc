import { describe, expect, it } from "vitest";
import { type Action, createState, reduce } from "../../../client/state/explorer-state.ts";
import { NO_FILTERS } from "../../../client/state/filters.ts";
import { parseLink, toInspectedHref, toLink } from "../../../client/state/url.ts";
import { buildNode } from "../../support/canvas-graph.ts";

describe("toLink and parseLink", () => {
  it("have nothing to say at the plain start", () => {
    expect(toLink(createState())).toBe("");
    expect(parseLink("").filters).toEqual(NO_FILTERS);
  });

  it("carry selection, what is shown, tool, filters, query, expansions and what was taken off", () => {
    const graph = { nodes: [buildNode("a"), buildNode("b")], edges: [] };
    const filters = {
      types: ["Person"],
      minConfidence: 0.5,
      contested: true,
      from: "2024-03-01",
      polarities: ["denied"] as const,
    };
    const state = [
      { type: "loaded", graph, truncated: null } as const,
      { type: "added", graph, expansion: { id: "ent_a", predicate: "ACCUSED" } } as const,
      { type: "removed", ids: ["ent_b"] } as const,
      { type: "selected", id: "ent_a" } as const,
      { type: "inspected", inspected: { kind: "article", id: "doc_1", claimId: "clm_2" } } as const,
      { type: "toolChosen", tool: "cypher" } as const,
      { type: "filtered", filters } as const,
      { type: "stated", statement: "MATCH (n) RETURN n & 'x'" } as const,
    ].reduce(reduce, createState());
    const shared = parseLink(toLink(state));
    expect(shared.selection).toEqual(["ent_a"]);
    expect(shared.trail).toEqual([{ kind: "article", id: "doc_1", claimId: "clm_2" }]);
    expect(shared.tool).toBe("cypher");
    expect(shared.filters).toEqual({ ...NO_FILTERS, ...filters });
    expect(shared.statement).toBe("MATCH (n) RETURN n & 'x'");
    expect(shared.expansions).toEqual([{ id: "ent_a", predicate: "ACCUSED" }]);
    expect(shared.removed).toEqual(["ent_b"]);
  });

  it("carry the look, and an answer that stands alone by the names of its nodes", () => {
    const graph = { nodes: [buildNode("a"), buildNode("b")], edges: [] };
    const look = { coloring: "group", sizing: "links", group: "ent_a", standing: "double" } as const;
    const actions: readonly Action[] = [
      { type: "replaced", graph },
      { type: "added", graph: { nodes: [buildNode("c")], edges: [] } },
      { type: "looked", look },
    ];
    const state = actions.reduce(reduce, createState());
    const shared = parseLink(toLink(state));
    expect(shared).toMatchObject({ look, alone: true, added: ["ent_a", "ent_b", "ent_c"], removed: [] });
  });

  it("falls back where a link is ill-formed", () => {
    const shared = parseLink("?show=nonsense&polarity=loud&minConfidence=7&minSources=x");
    expect(shared.trail).toEqual([]);
    expect(shared.filters).toEqual({ ...NO_FILTERS, minConfidence: 1 });
  });
});

describe("toInspectedHref", () => {
  it("opens the explorer with that thing shown", () => {
    expect(parseLink(toInspectedHref({ kind: "relation", id: "rel_9" })).trail).toEqual([
      { kind: "relation", id: "rel_9" },
    ]);
  });
});
