import { describe, expect, it } from "vitest";
import {
  findEdgeWidth,
  findNodeSize,
  findStageScale,
  findStanding,
  type Interaction,
  type Scene,
  toEdgeAppearance,
  toNodeAppearance,
} from "../../../client/graph/appearance.ts";
import { toMetrics, toMetricsRequest } from "../../../client/graph/groups.ts";
import { computeMetrics } from "../../../client/graph/metrics.ts";
import type { Palette } from "../../../client/graph/palette.ts";
import { PLAIN_LOOK } from "../../../client/state/look.ts";
import { buildCanvas, buildEdge, buildNode } from "../../support/canvas-graph.ts";

const PALETTE: Palette = {
  canvas: "#ffffff",
  ink: "#000000",
  quiet: "#777777",
  glyph: "#ffffff",
  accent: "#0000ff",
  font: "sans-serif",
  types: new Map([["Person", "#112233"]]),
  groups: ["#aa0000", "#00aa00"],
  asserted: "#000001",
  alleged: "#000002",
  denied: "#000003",
  contested: "#000004",
};

const CALM: Interaction = {
  visibleNodes: new Set(["ent_a", "ent_b"]),
  visibleEdges: new Set(["rel_a_ACCUSED_b"]),
  whole: true,
  selection: new Set(),
  focusNodes: null,
  focusEdges: null,
};

function toScene(interaction: Interaction, given: Partial<Scene> = {}): Scene {
  return { interaction, palette: PALETTE, scale: 1, look: PLAIN_LOOK, metrics: null, ...given };
}

describe("findStanding", () => {
  const standing = (given: Parameters<typeof buildEdge>[3]) =>
    findStanding(buildEdge("a", "ACCUSED", "b", given).attributes);

  it("is solid where independent sources assert it and thin where one does", () => {
    expect(standing({ asserted: 2, sources: 2 })).toBe("solid");
    expect(standing({ asserted: 2, sources: 1 })).toBe("thin");
  });

  it("is dashed where nobody asserts it", () => {
    expect(standing({ asserted: 0, alleged: 1, sources: 3 })).toBe("dashed");
    expect(standing({ asserted: 0, speculated: 1 })).toBe("dashed");
  });

  it("is hollow where it is only denied, and double where claims disagree", () => {
    expect(standing({ asserted: 0, denied: 2 })).toBe("hollow");
    expect(standing({ asserted: 0, denied: 2, contested: true })).toBe("hollow");
    expect(standing({ asserted: 4, denied: 1, sources: 4 })).toBe("double");
  });

  it("is double where somebody contests it from outside", () => {
    expect(standing({ asserted: 1, contested: true })).toBe("double");
  });
});

describe("toNodeAppearance", () => {
  const { attributes } = buildNode("a");

  it("steps back beside a focus and stands out when selected", () => {
    const calm = toNodeAppearance("ent_a", attributes, toScene(CALM));
    const back = toNodeAppearance("ent_a", attributes, toScene({ ...CALM, focusNodes: new Set(["ent_b"]) }));
    const selected = toNodeAppearance("ent_a", attributes, toScene({ ...CALM, selection: new Set(["ent_a"]) }));
    expect(calm.color).toBe("#112233");
    expect(back.color).not.toBe(calm.color);
    expect(selected.size).toBeGreaterThan(calm.size);
    expect(selected.borderColor).toBe(PALETTE.ink);
  });

  it("is hidden where a filter hides it", () => {
    expect(toNodeAppearance("ent_z", attributes, toScene(CALM)).hidden).toBe(true);
  });

  it("is drawn smaller in a small stage", () => {
    const small = toScene(CALM, { scale: findStageScale(390, 684) });
    const wide = toScene(CALM, { scale: findStageScale(1368, 790) });
    expect(toNodeAppearance("ent_a", attributes, small).size).toBeLessThan(
      toNodeAppearance("ent_a", attributes, wide).size,
    );
  });

  const canvas = buildCanvas(["a", "b", "c"], [buildEdge("a", "ACCUSED", "b")]);
  const metrics = toMetrics(canvas, computeMetrics(toMetricsRequest(canvas)));

  it("is coloured by its group once groups are known, and grey where it stands alone", () => {
    const scene = toScene(CALM, { metrics, look: { ...PLAIN_LOOK, coloring: "group" } });
    const color = (id: string) => toNodeAppearance(id, attributes, scene).color;
    expect([color("ent_a"), color("ent_b")]).toEqual(["#aa0000", "#aa0000"]);
    expect(color("ent_c")).toBe(PALETTE.quiet);
    expect(toNodeAppearance("ent_a", attributes, { ...scene, metrics: null }).color).toBe("#112233");
  });

  it("is sized by what size stands for", () => {
    const size = (id: string) =>
      toNodeAppearance(id, attributes, toScene(CALM, { metrics, look: { ...PLAIN_LOOK, sizing: "links" } })).size;
    expect(size("ent_a")).toBeGreaterThan(size("ent_c"));
  });
});

describe("toEdgeAppearance", () => {
  it("has an arrow unless the relation has no direction", () => {
    const arrow = (symmetric: boolean) =>
      toEdgeAppearance("rel_a_ACCUSED_b", buildEdge("a", "ACCUSED", "b", { symmetric }).attributes, toScene(CALM))
        .arrow;
    expect(arrow(false)).toBe(1);
    expect(arrow(true)).toBe(0);
  });

  it("tells the five standings apart without colour", () => {
    const looks = [
      { asserted: 2, sources: 2 },
      { asserted: 1, sources: 1 },
      { asserted: 0, alleged: 1 },
      { asserted: 0, denied: 1 },
      { asserted: 1, denied: 1 },
    ].map((given) => {
      const { pattern, size } = toEdgeAppearance(
        "rel_a_ACCUSED_b",
        buildEdge("a", "ACCUSED", "b", given).attributes,
        toScene(CALM),
      );
      return pattern === 0 ? `${pattern} ${size > 2 ? "wide" : "thin"}` : String(pattern);
    });
    expect(new Set(looks).size).toBe(5);
  });
});

describe("sizes", () => {
  it("grow with the evidence and stay within bounds", () => {
    expect(findNodeSize(1)).toBeLessThan(findNodeSize(50));
    expect(findNodeSize(1_000_000)).toBe(24);
    expect(findEdgeWidth("solid", 2)).toBeLessThan(findEdgeWidth("solid", 6));
    expect(findEdgeWidth("solid", 1000)).toBe(6);
  });
});
