import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelCandidate, overlaps, placeLabels, shorten } from "../../../client/graph/labels.ts";

const VIEWPORT = { width: 800, height: 600 };

function buildCandidate(id: string, x: number, y: number): LabelCandidate {
  return { id, text: id, x, y, radius: 8, width: 80, height: 16 };
}

describe("placeLabels", () => {
  it("never lets two labels overlap or leave the viewport", () => {
    const points = fc.array(fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(points, (places) => {
        const candidates = places.map(({ x, y }, at) => buildCandidate(`n${at}`, x, y));
        const placed = placeLabels(candidates, candidates, VIEWPORT, new Map());
        placed.forEach((one, at) => {
          expect(one.left >= 0 && one.top >= 0 && one.right <= 800 && one.bottom <= 600).toBe(true);
          expect(placed.slice(at + 1).some((other) => overlaps(one, other))).toBe(false);
        });
      }),
    );
  });

  it("places the first candidate before the others", () => {
    const crowd = Array.from({ length: 12 }, (_, at) => buildCandidate(`n${at}`, 400 + at, 300));
    expect(placeLabels(crowd, [], VIEWPORT, new Map())[0]?.id).toBe("n0");
  });

  it("keeps a label on the side where it stood", () => {
    const candidates = [buildCandidate("a", 400, 300)];
    expect(placeLabels(candidates, candidates, VIEWPORT, new Map([["a", "above"]]))[0]?.side).toBe("above");
  });

  it("does not cover another disc", () => {
    const candidates = [buildCandidate("a", 400, 300)];
    const other = { id: "b", x: 440, y: 300, radius: 10 };
    expect(placeLabels(candidates, [...candidates, other], VIEWPORT, new Map())[0]?.side).not.toBe("right");
  });
});

describe("shorten", () => {
  it("cuts a long name at a word and leaves a short one", () => {
    expect(shorten("Economic Community of West African States", 28)).toBe("Economic Community of West…");
    expect(shorten("Ukraine", 28)).toBe("Ukraine");
  });
});
