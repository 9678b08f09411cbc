import { describe, expect, it } from "vitest";
import { findExtent } from "../../../client/graph/extent.ts";
import type { LayoutRequest } from "../../../client/graph/force-layout.ts";
import { isFree, toBox } from "../../../client/graph/labels.ts";
import { computeLayout } from "../../../client/graph/layout.ts";
import { toLayoutMessage, toLayoutRequest } from "../../../client/graph/layout-message.ts";
import { getIndex } from "../../../client/state/canvas-index.ts";
import { buildCanvas, buildEdge } from "../../support/canvas-graph.ts";

/** Two circles of six joined by one edge, and a node that nothing holds. */
function buildRequest(): LayoutRequest {
  const ring = (from: number) =>
    Array.from({ length: 6 }, (_, at) => ({ source: from + at, target: from + ((at + 1) % 6), weight: 1 }));
  return {
    nodes: Array.from({ length: 13 }, (_, at) => ({ id: `n${at}`, radius: 12 })),
    edges: [...ring(0), ...ring(6), { source: 0, target: 6, weight: 1 }],
    width: 1000,
    height: 600,
  };
}

/** Forty circles of fifty, each linked to the next by one edge. */
function buildCircles(): LayoutRequest {
  const edges = Array.from({ length: 2000 }, (_, at) => {
    const first = at - (at % 50);
    return { source: at, target: first + ((at + 1) % 50), weight: 1 };
  });
  const bridges = Array.from({ length: 40 }, (_, circle) => ({
    source: circle * 50,
    target: ((circle + 1) % 40) * 50 + 25,
    weight: 1,
  }));
  const nodes = Array.from({ length: 2000 }, (_, at) => ({ id: `n${at}`, radius: 4 }));
  return { nodes, edges: [...edges, ...bridges], width: 1200, height: 800 };
}

function toPoints(positions: Float32Array): readonly { x: number; y: number }[] {
  return Array.from({ length: positions.length / 2 }, (_, at) => ({
    x: positions[at * 2] ?? 0,
    y: positions[at * 2 + 1] ?? 0,
  }));
}

describe("computeLayout", () => {
  it("gives the same places for the same graph", () => {
    expect(computeLayout(buildRequest()).positions).toEqual(computeLayout(buildRequest()).positions);
  });

  it("lets no two discs overlap", () => {
    const points = toPoints(computeLayout(buildRequest()).positions);
    points.forEach((one, at) => {
      for (const other of points.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24);
    });
  });

  it.each([
    { width: 1240, height: 740 },
    { width: 390, height: 640 },
  ])("keeps discs and names apart and within a stage of $width × $height", (stage) => {
    const name = { width: 90, height: 16 };
    const request = { ...buildRequest(), ...stage };
    const nodes = request.nodes.map((node) => ({ ...node, name }));
    const { positions, sides } = computeLayout({ ...request, nodes });
    const named = toPoints(positions).map(({ x, y }, at) => ({
      x,
      y: -y,
      radius: 12,
      ...name,
      side: sides[at] ?? "right",
    }));
    const boxes = named.map((node) => toBox(node, node.side));
    boxes.forEach((box, at) => {
      expect(Math.max(-box.left, box.right)).toBeLessThanOrEqual(stage.width / 2 + 1);
      expect(Math.max(-box.top, box.bottom)).toBeLessThanOrEqual(stage.height / 2 + 1);
      const others = named.flatMap((node, index) => (index === at ? [] : [{ ...node, id: String(index) }]));
      expect(
        isFree(
          box,
          boxes.filter((other) => other !== box),
          others,
        ),
      ).toBe(true);
    });
  });

  it("lays a long chain along the longer side of the stage", () => {
    const nodes = Array.from({ length: 16 }, (_, at) => ({ id: `n${at}`, radius: 8 }));
    const edges = nodes.slice(1).map((_, at) => ({ source: at, target: at + 1, weight: 1 }));
    const measure = (width: number, height: number) => {
      const { left, right, top, bottom } = findExtent(computeLayout({ nodes, edges, width, height }).positions);
      return (right - left) / (top - bottom);
    };
    expect(measure(1200, 600)).toBeGreaterThan(1.2);
    expect(measure(400, 700)).toBeLessThan(0.8);
  });

  it("puts a node without relations below the rest", () => {
    const points = toPoints(computeLayout(buildRequest()).positions);
    const lowest = Math.min(...points.slice(0, 12).map(({ y }) => y));
    expect(points[12]?.y).toBeLessThan(lowest);
  });

  it("leaves old nodes where they are when new ones arrive", () => {
    const before = computeLayout(buildRequest());
    const places = toPoints(before.positions);
    const request = buildRequest();
    const after = computeLayout({
      ...request,
      scale: before.scale,
      nodes: [
        ...request.nodes.map((node, at) => ({ ...node, at: places[at] ?? { x: 0, y: 0 } })),
        { id: "new", radius: 12 },
      ],
      edges: [...request.edges, { source: 3, target: 13, weight: 1 }],
    });
    const moved = toPoints(after.positions);
    places.forEach((place, at) => {
      expect(moved[at]?.x).toBeCloseTo(place.x, 2);
      expect(moved[at]?.y).toBeCloseTo(place.y, 2);
    });
    expect(Number.isFinite(moved[13]?.x)).toBe(true);
  });

  it("gives nothing for nothing", () => {
    expect(computeLayout({ nodes: [], edges: [], width: 100, height: 100 }).positions).toHaveLength(0);
  });

  it("keeps what belongs together near each other among thousands, and gives the same places again", () => {
    const request = buildCircles();
    const { positions } = computeLayout(request);
    expect(computeLayout(buildCircles()).positions).toEqual(positions);
    const points = toPoints(positions);
    const measure = (pairs: readonly { source: number; target: number }[]): number =>
      pairs.reduce((sum, { source, target }) => {
        const [one, other] = [points[source], points[target]];
        return sum + Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0)) / pairs.length;
      }, 0);
    const strangers = points.map((_, at) => ({ source: at, target: (at + 1000) % points.length }));
    expect(measure(request.edges)).toBeLessThan(measure(strangers) / 4);
  });

  it("puts what arrives among thousands beside its neighbour or below all, and moves nothing else", () => {
    const request = buildCircles();
    const before = computeLayout(request);
    const places = toPoints(before.positions);
    const names = [...request.nodes.map(({ id }) => id), "linked", "alone"];
    const ends = [...request.edges, { source: 7, target: 2000 }];
    const edges = ends.map(({ source, target }) => buildEdge(names[source] ?? "", "ACCUSED", names[target] ?? ""));
    const message = toLayoutMessage(
      getIndex(buildCanvas(names, edges)),
      names.map((_, at) => places[at]),
      (id) => ({ id, radius: 4 }),
      { size: { width: 1200, height: 800 }, scale: before.scale },
    );
    const after = toPoints(computeLayout(toLayoutRequest(message)).positions);
    const find = (name: string) => after[message.ids.indexOf(`ent_${name}`)] ?? { x: Number.NaN, y: Number.NaN };
    const [linked, neighbour, alone] = [find("linked"), find("n7"), find("alone")];
    expect(neighbour).toEqual(places[7]);
    const away = Math.hypot(linked.x - neighbour.x, linked.y - neighbour.y);
    expect(away).toBeGreaterThan(0);
    expect(away).toBeLessThan(150);
    expect(alone.y).toBeLessThan(Math.min(...places.map(({ y }) => y)));
  });
});
