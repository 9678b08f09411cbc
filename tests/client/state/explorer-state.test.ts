import { describe, expect, it } from "vitest";
import { type Action, createState, type ExplorerState, reduce } from "../../../client/state/explorer-state.ts";
import { findLeafIds } from "../../../client/state/neighbours.ts";
import { buildCanvas, buildEdge, buildNode } from "../../support/canvas-graph.ts";

const GRAPH = {
  nodes: ["a", "b", "c", "d"].map((name) => buildNode(name)),
  edges: [
    buildEdge("a", "ACCUSED", "b"),
    buildEdge("b", "DENIED", "c"),
    buildEdge("b", "MET_WITH", "d"),
    buildEdge("a", "MET_WITH", "c"),
  ],
};

function run(...actions: readonly Action[]): ExplorerState {
  return actions.reduce(reduce, reduce(createState(), { type: "loaded", graph: GRAPH, truncated: null }));
}

const names = (state: ExplorerState) => [...state.canvas.nodes.keys()].map((id) => id.slice(4)).join("");

describe("reduce", () => {
  it("cannot undo the first picture", () => {
    expect(names(run({ type: "undone" }))).toBe("abcd");
  });

  it("undoes and redoes what changed the canvas", () => {
    expect(names(run({ type: "removed", ids: ["ent_a"] }))).toBe("bcd");
    expect(names(run({ type: "removed", ids: ["ent_a"] }, { type: "undone" }))).toBe("abcd");
    expect(names(run({ type: "removed", ids: ["ent_a"] }, { type: "undone" }, { type: "redone" }))).toBe("bcd");
  });

  it("undoes filters and looks as it does what lies on the canvas", () => {
    const contested: Action = { type: "filtered", filters: { contested: true } };
    const grouped: Action = { type: "looked", look: { coloring: "group" } };
    const state = run(contested, grouped, { type: "removed", ids: ["ent_a"] });
    const once = [{ type: "undone" } as const].reduce(reduce, state);
    expect([names(once), once.look.coloring, once.filters.contested]).toEqual(["abcd", "group", true]);
    const twice = reduce(once, { type: "undone" });
    expect([twice.look.coloring, twice.filters.contested]).toEqual(["type", true]);
    expect(reduce(twice, { type: "undone" }).filters.contested).toBe(false);
    expect(reduce(twice, { type: "redone" }).look.coloring).toBe("group");
  });

  it("takes a slider that is drawn for one step", () => {
    const state = run(
      { type: "filtered", filters: { minConfidence: 0.1 } },
      { type: "filtered", filters: { minConfidence: 0.2 } },
      { type: "filtered", filters: { minSources: 2 } },
    );
    expect(state.history.past.length).toBe(2);
    expect(reduce(state, { type: "undone" }).filters).toMatchObject({ minConfidence: 0.2, minSources: 1 });
  });

  it("brings back what the overview left out when the overview is undone", () => {
    const truncated = { reason: "limit", shown: 4, available: 9 };
    const state = run({ type: "overviewed", graph: GRAPH, truncated });
    expect(state.truncated).toEqual(truncated);
    expect(reduce(state, { type: "undone" }).truncated).toBeNull();
  });

  it("collapses to the neighbours that hang on other nodes too", () => {
    expect(names(run({ type: "collapsed", id: "ent_b" }))).toBe("abc");
  });

  it("keeps only a node and its neighbours", () => {
    expect(names(run({ type: "isolated", id: "ent_d" }))).toBe("bd");
  });

  it("selects a second node for a path, and the newest two after that", () => {
    const state = run(
      { type: "selected", id: "ent_a" },
      { type: "selected", id: "ent_b", extend: true },
      { type: "selected", id: "ent_c", extend: true },
    );
    expect(state.selection).toEqual(["ent_b", "ent_c"]);
  });

  it("drops a node that is removed from the selection", () => {
    expect(run({ type: "selected", id: "ent_a" }, { type: "removed", ids: ["ent_a"] }).selection).toEqual([]);
  });

  it("goes back along what was inspected", () => {
    const state = run(
      { type: "selected", id: "ent_a" },
      { type: "inspected", inspected: { kind: "relation", id: "rel_1" } },
      { type: "inspected", inspected: { kind: "article", id: "doc_1" } },
      { type: "wentBack" },
    );
    expect(state.trail.at(-1)).toEqual({ kind: "relation", id: "rel_1" });
  });

  it("closes a tool that is chosen again", () => {
    expect(run({ type: "toolChosen", tool: "table" }, { type: "toolChosen", tool: "table" }).tool).toBeNull();
  });

  it("leaves out edges whose ends are not there", () => {
    const state = reduce(createState(), {
      type: "loaded",
      graph: { nodes: [buildNode("a")], edges: [buildEdge("a", "ACCUSED", "z")] },
      truncated: null,
    });
    expect(state.canvas.edges.size).toBe(0);
  });
});

describe("findLeafIds", () => {
  it("are the neighbours without another relation", () => {
    expect([
      ...findLeafIds(
        buildCanvas(
          ["a", "b", "c"],
          [buildEdge("a", "ACCUSED", "b"), buildEdge("a", "ACCUSED", "c"), buildEdge("c", "ACCUSED", "b")],
        ),
        "ent_a",
      ),
    ]).toEqual([]);
  });
});
