import { describe, expect, it } from "vitest";
import { toMetrics, toMetricsRequest } from "../../../client/graph/groups.ts";
import { computeMetrics } from "../../../client/graph/metrics.ts";
import { addGraph, EMPTY_CANVAS } from "../../../client/state/canvas.ts";
import { buildEdge, buildNode } from "../../support/canvas-graph.ts";

const CIRCLES = [
  ["a", "b", "c", "d"],
  ["x", "y", "z"],
];
const inner = CIRCLES.flatMap((circle) =>
  circle.flatMap((one, at) => circle.slice(at + 1).map((other) => buildEdge(one, "MET_WITH", other, { sources: 3 }))),
);
const CANVAS = addGraph(EMPTY_CANVAS, {
  nodes: [...CIRCLES.flat(), "alone"].map((name) => buildNode(name, { mentions: name === "b" ? 9 : 2 })),
  edges: [...inner, buildEdge("a", "ACCUSED", "x")],
});
const METRICS = toMetrics(CANVAS, computeMetrics(toMetricsRequest(CANVAS)));

describe("groups", () => {
  it("are the circles that keep to themselves, the largest first, named for their most mentioned node", () => {
    expect(METRICS.groups.map(({ name, size }) => `${name} ${size}`)).toEqual(["b 4", "x 3"]);
    expect(CIRCLES.flat().map((name) => METRICS.findGroup(`ent_${name}`))).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });

  it("leave out what stands alone and what is not on the canvas", () => {
    expect([METRICS.findGroup("ent_alone"), METRICS.findGroup("ent_unknown")]).toEqual([undefined, undefined]);
  });

  it("are the same each time", () => {
    expect(computeMetrics(toMetricsRequest(CANVAS))).toEqual(computeMetrics(toMetricsRequest(CANVAS)));
  });
});

describe("measures", () => {
  it("count different neighbours, and see who stands between", () => {
    expect(METRICS.findShare("ent_a", "links")).toBe(1);
    expect(METRICS.findShare("ent_b", "links")).toBeCloseTo(3 / 4);
    expect(METRICS.findShare("ent_a", "bridge")).toBe(1);
    expect(METRICS.findShare("ent_b", "bridge")).toBe(0);
    expect(METRICS.findShare("ent_a", "rank")).toBe(1);
  });

  it("know nothing of an empty canvas", () => {
    expect(toMetrics(EMPTY_CANVAS, computeMetrics(toMetricsRequest(EMPTY_CANVAS))).groups).toEqual([]);
  });
});
