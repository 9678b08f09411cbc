import { describe, expect, it } from "vitest";
import { type DrawnEdge, drawSvgEdge, escapeXml } from "../../../client/graph/svg-lines.ts";

const EDGE: DrawnEdge = {
  from: { x: 0, y: 0, radius: 10 },
  to: { x: 100, y: 0, radius: 20 },
  curvature: 0,
  loop: false,
  standing: "thin",
  width: 2,
  color: "#112233",
  arrow: true,
  title: "a accused b",
};

/** All points of the drawing, in its order. */
function readPoints(svg: string): readonly (readonly number[])[] {
  return [...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe("drawSvgEdge", () => {
  it("begins and ends at the rims of the discs, the tip of the arrow last", () => {
    const points = readPoints(drawSvgEdge(EDGE, "#ffffff"));
    for (const [x = 0] of points) expect(x >= 10 && x <= 80).toBe(true);
    expect(points.some(([x = 0]) => Math.abs(x - 79) < 0.5)).toBe(true);
  });

  it("has no arrow head where a relation has no direction", () => {
    expect(drawSvgEdge({ ...EDGE, arrow: false }, "#ffffff")).not.toContain("fill=");
  });

  it("tells each standing from the others by its strokes, not by colour alone", () => {
    const drawings = (["thin", "dashed", "hollow", "double"] as const).map((standing) =>
      drawSvgEdge({ ...EDGE, standing, width: 5 }, "#ffffff").replace(standing, ""),
    );
    expect(new Set(drawings).size).toBe(4);
  });

  it("draws an edge from a node to itself outside of its disc", () => {
    const points = readPoints(drawSvgEdge({ ...EDGE, to: EDGE.from, loop: true, curvature: 1 }, "#ffffff"));
    expect(Math.max(...points.map(([x = 0, y = 0]) => Math.hypot(x, y)))).toBeGreaterThan(20);
  });
});

describe("escapeXml", () => {
  it("keeps markup and what XML cannot hold from breaking the drawing", () => {
    expect(escapeXml('<script>\u0000\uD800 & "x" 😀')).toBe("&lt;script&gt;\uFFFD\uFFFD &amp; &quot;x&quot; 😀");
  });
});
