import { describe, expect, it } from "vitest";
import { addGraph, EMPTY_CANVAS } from "../../../client/state/canvas.ts";
import { type Filters, NO_FILTERS } from "../../../client/state/filters.ts";
import { findVisible, type PassingEdges } from "../../../client/state/visibility.ts";
import { buildEdge, buildNode } from "../../support/canvas-graph.ts";

const CANVAS = addGraph(EMPTY_CANVAS, {
  nodes: [buildNode("a"), buildNode("b", { type: "State" }), buildNode("c"), buildNode("alone")],
  edges: [
    buildEdge("a", "ACCUSED", "b", { sources: 3, confidence: 0.9, firstSeen: "2024-03-23", lastSeen: "2024-03-25" }),
    buildEdge("b", "DENIED", "c", {
      contested: true,
      confidence: 0.5,
      asserted: 0,
      denied: 1,
      firstSeen: "2024-05",
      lastSeen: "2024-05",
    }),
  ],
});

function see(filters: Partial<Filters>, keep: readonly string[] = [], passing: PassingEdges = new Map()) {
  return findVisible(CANVAS, { ...NO_FILTERS, ...filters }, passing, new Set(keep));
}

describe("findVisible", () => {
  it("shows all without filters", () => {
    const { nodes, edges, hiddenBy } = see({});
    expect([nodes.size, edges.size, hiddenBy.size]).toEqual([4, 2, 0]);
  });

  it("hides a node with its last edge, but not one that never had any", () => {
    expect([...see({ predicates: ["ACCUSED"] }).nodes.keys()].sort()).toEqual(["ent_a", "ent_alone", "ent_b"]);
  });

  it("keeps what is selected", () => {
    expect(see({ predicates: ["ACCUSED"] }, ["ent_c"]).nodes.has("ent_c")).toBe(true);
  });

  it("lets an edge through only if the server says that one claim passes all of its filters", () => {
    const both = new Set(["rel_a_ACCUSED_b", "rel_b_DENIED_c"]);
    const passing: PassingEdges = new Map([
      ["sources", both],
      ["attributedTo", both],
      ["all", new Set(["rel_b_DENIED_c"])],
    ]);
    const { edges, hiddenBy } = see({ sources: ["The Courier"], attributedTo: ["ent_a"] }, [], passing);
    expect([...edges.keys()]).toEqual(["rel_b_DENIED_c"]);
    expect(hiddenBy.get("attributedTo")).toEqual({ nodes: 0, edges: 0 });
  });

  it("leaves event dates to the server", () => {
    expect(see({ from: "2030", timeField: "event" }).edges.size).toBe(2);
    expect(see({ from: "2030" }).edges.size).toBe(0);
  });

  it("says for each filter what it hides when it stands alone", () => {
    const { hiddenBy } = see({ types: ["Person"], contested: true });
    expect(hiddenBy.get("types")).toEqual({ nodes: 1, edges: 2 });
    expect(hiddenBy.get("contested")).toEqual({ nodes: 0, edges: 1 });
  });

  it("hides entities with few relations in the whole graph, and their edges", () => {
    const canvas = addGraph(EMPTY_CANVAS, {
      nodes: [buildNode("hub", { degree: 9 }), buildNode("leaf", { degree: 1 })],
      edges: [buildEdge("hub", "ACCUSED", "leaf")],
    });
    const { nodes, edges, hiddenBy } = findVisible(canvas, { ...NO_FILTERS, minDegree: 2 }, new Map(), new Set());
    expect([[...nodes.keys()], edges.size, hiddenBy.get("minDegree")]).toEqual([
      ["ent_hub"],
      0,
      { nodes: 1, edges: 1 },
    ]);
  });

  it("compares dates of any precision", () => {
    expect([...see({ from: "2024-03-24", to: "2024-03-31" }).edges.keys()]).toEqual(["rel_a_ACCUSED_b"]);
    expect([...see({ from: "2024-05-10" }).edges.keys()]).toEqual(["rel_b_DENIED_c"]);
    expect(see({ to: "2024-03-22" }).edges.size).toBe(0);
  });

  it("narrows by polarity, confidence, number of sources and publisher", () => {
    expect([...see({ polarities: ["denied"] }).edges.keys()]).toEqual(["rel_b_DENIED_c"]);
    expect([...see({ minConfidence: 0.8 }).edges.keys()]).toEqual(["rel_a_ACCUSED_b"]);
    expect([...see({ minSources: 2 }).edges.keys()]).toEqual(["rel_a_ACCUSED_b"]);
    const passing = new Map([["sources", new Set(["rel_b_DENIED_c"])]] as const);
    expect([...see({ sources: ["The Courier"] }, [], passing).edges.keys()]).toEqual(["rel_b_DENIED_c"]);
  });
});
