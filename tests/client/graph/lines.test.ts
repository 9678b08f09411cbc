import { describe, expect, it } from "vitest";
import { findBend } from "../../../client/graph/bend.ts";
import { fanOut } from "../../../client/graph/fan-out.ts";
import { findFocus } from "../../../client/graph/focus.ts";
import { buildCanvas, buildEdge } from "../../support/canvas-graph.ts";

const edge = (key: string, source: string, target: string) => ({ key, source, target });

/** Side of the line a → b on which an edge bends. */
function toSide({ source, target }: { source: string; target: string }, curvature: number): number {
  return source < target ? curvature : -curvature;
}

describe("fanOut", () => {
  it("leaves a lone edge straight", () => {
    expect(fanOut([edge("1", "a", "b")]).has("1")).toBe(false);
  });

  it("gives every edge of a bundle its own side and bend, whichever way it runs", () => {
    const edges = [edge("1", "a", "b"), edge("2", "b", "a"), edge("3", "a", "b"), edge("4", "b", "a")];
    const curvatures = fanOut(edges);
    const sides = edges.map((each) => toSide(each, curvatures.get(each.key) ?? 0).toFixed(4));
    expect(new Set(sides).size).toBe(4);
  });

  it("does not bend a large bundle more than a small one", () => {
    const edges = Array.from({ length: 30 }, (_, at) => edge(String(at).padStart(2, "0"), "a", "b"));
    expect(Math.max(...fanOut(edges).values())).toBeLessThan(1);
  });

  it("gives loops at one node different sizes", () => {
    const curvatures = fanOut([edge("1", "a", "a"), edge("2", "a", "a")]);
    expect(curvatures.get("1")).not.toBe(curvatures.get("2"));
  });
});

describe("findBend", () => {
  const from = { id: "a", x: 0, y: 0, radius: 10 };
  const to = { id: "b", x: 200, y: 0, radius: 10 };

  it("runs straight where nothing is in the way", () => {
    expect(findBend(from, to, [from, to, { id: "c", x: 100, y: 80, radius: 10 }])).toBe(0);
  });

  it("bends round a disc between its ends", () => {
    expect(findBend(from, to, [from, to, { id: "c", x: 100, y: 0, radius: 8 }])).not.toBe(0);
  });

  it("bends to the side that is free, with y upwards", () => {
    const blocked = [
      { id: "c", x: 100, y: 0, radius: 8 },
      { id: "d", x: 100, y: 20, radius: 14 },
    ];
    expect(findBend(from, to, blocked)).toBeLessThan(0);
  });
});

describe("findFocus", () => {
  const canvas = buildCanvas(["a", "b", "c"], [buildEdge("a", "ACCUSED", "b"), buildEdge("b", "DENIED", "c")]);
  const visible = new Set(canvas.edges.keys());

  it("is a node with its visible edges and neighbours", () => {
    const focus = findFocus(canvas, visible, ["ent_a"], null);
    expect([...(focus.nodes ?? [])].sort()).toEqual(["ent_a", "ent_b"]);
    expect([...(focus.edges ?? [])]).toEqual(["rel_a_ACCUSED_b"]);
  });

  it("is one relation with its two ends where a relation is shown", () => {
    expect([...(findFocus(canvas, visible, ["ent_a"], "rel_b_DENIED_c").nodes ?? [])]).toEqual(["ent_b", "ent_c"]);
  });

  it("is nothing where nothing is chosen", () => {
    expect(findFocus(canvas, visible, [], null).nodes).toBeNull();
  });
});
