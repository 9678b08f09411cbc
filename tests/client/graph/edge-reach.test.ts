import { describe, expect, it } from "vitest";
import { findCurvePoint } from "../../../client/graph/curve.ts";
import { isOnEdge } from "../../../client/graph/edge-reach.ts";
import { findUppermost, type Pointer } from "../../../client/graph/pointer.ts";

/** Pixels of one unit of the frame. */
const UNIT = 500;
const FROM = { x: 0.2, y: 0.4 };
const TO = { x: 0.6, y: 0.4 };

const at = (x: number, y: number, given: Partial<Pointer> = {}): Pointer => ({ x, y, unit: UNIT, size: 1, ...given });

function isFound(
  pointer: Pointer,
  {
    to = TO,
    thickness = 1.3,
    curvature = 0,
    pattern = 0,
    arrow = 0,
  }: Partial<Record<"thickness" | "curvature" | "pattern" | "arrow", number>> & {
    readonly to?: typeof TO;
  } = {},
): boolean {
  return isOnEdge(
    Float32Array.of(FROM.x, FROM.y, to.x, to.y, 10, 10, thickness, curvature),
    pattern,
    arrow,
    0,
    pointer,
  );
}

describe("isOnEdge", () => {
  it("finds a thin line on it and two pixels beside it, not four, nor past its end", () => {
    expect(isFound(at(0.4, 0.4))).toBe(true);
    expect(isFound(at(0.4, 0.4 + 2 / UNIT))).toBe(true);
    expect(isFound(at(0.4, 0.4 - 4 / UNIT))).toBe(false);
    expect(isFound(at(0.6 + 4 / UNIT, 0.4))).toBe(false);
  });

  it("gives a thick line and one with rails all of their width", () => {
    expect(isFound(at(0.4, 0.4 + 4.5 / UNIT), { thickness: 10 })).toBe(true);
    expect(isFound(at(0.4, 0.4 + 4.5 / UNIT), { thickness: 10, pattern: 3 })).toBe(false);
    expect(isFound(at(0.4, 0.4 + 3.5 / UNIT), { thickness: 10, pattern: 3 })).toBe(true);
  });

  it("takes sizes as the zoom draws them", () => {
    expect(isFound(at(0.4, 0.4 + 4.5 / UNIT, { size: 0.5 }), { thickness: 10 })).toBe(false);
    expect(isFound(at(0.4, 0.4 + 9 / UNIT, { size: 2 }), { thickness: 10 })).toBe(true);
  });

  it("passes over what is hidden", () => {
    expect(isFound(at(0.4, 0.4), { thickness: 0 })).toBe(false);
  });

  it("follows a bend to either side, where its chip stands, and not its chord", () => {
    for (const curvature of [0.6, -0.6]) {
      for (const t of [0.2, 0.5, 0.7]) {
        const { x, y } = findCurvePoint(FROM, TO, -curvature, t);
        expect(isFound(at(x, y), { curvature })).toBe(true);
      }
      expect(isFound(at(0.4, 0.4), { curvature })).toBe(false);
    }
  });

  it("finds the head of an arrow, which is wider than its line, before the disc that it points at", () => {
    // The disc has 10 pixels and one around it; the head is 8.1 long and 3.9 to each side where it begins.
    const ahead = (pixels: number, aside: number): Pointer => at(TO.x - (11 + pixels) / UNIT, TO.y + aside / UNIT);
    expect(isFound(ahead(8, 3.7), { arrow: 1 })).toBe(true);
    expect(isFound(ahead(8, 3.7))).toBe(false);
    expect(isFound(ahead(2, 3.7), { arrow: 1 })).toBe(false);
    expect(isFound(ahead(10, 3.7), { arrow: 1 })).toBe(false);
  });

  it("finds the ring of an edge that comes back to its node, not what it encloses", () => {
    // The radius is 10 pixels and one around it, the ring's 11.7 about a point 14 pixels aside and as many above.
    const aside = Math.SQRT1_2 * (11 + 11.7 * 0.75);
    const place = (away: number): Pointer => at(FROM.x + (aside + away) / UNIT, FROM.y + aside / UNIT);
    expect(isFound(place(11.7), { to: FROM })).toBe(true);
    expect(isFound(place(0), { to: FROM })).toBe(false);
    expect(isFound(place(16), { to: FROM })).toBe(false);
  });
});

describe("findUppermost", () => {
  it("asks what draws last first", () => {
    const finder = (id: string | null) => ({ find: () => id });
    expect(findUppermost([finder("below"), finder("above")], at(0, 0))).toBe("above");
    expect(findUppermost([finder("below"), finder(null)], at(0, 0))).toBe("below");
    expect(findUppermost([finder(null)], at(0, 0))).toBeNull();
  });
});
