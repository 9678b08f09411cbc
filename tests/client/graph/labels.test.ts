import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFree, type LabelCandidate, overlaps, placeLabels } from "../../../client/graph/labels.ts";
import { breakName, listWordings, shorten } from "../../../client/graph/wordings.ts";

const VIEWPORT = { width: 800, height: 600 };

function buildCandidate(id: string, x: number, y: number): LabelCandidate {
  return { id, text: id, x, y, radius: 8, wordings: [{ lines: [id], width: 80, height: 16 }] };
}

describe("placeLabels", () => {
  it("never lets a label cover another or another's disc, or leave the viewport", () => {
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
          expect(
            isFree(
              one,
              [],
              candidates.filter(({ id }) => id !== one.id),
            ),
          ).toBe(true);
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

  it("writes a name in another way where the best finds no room", () => {
    const wall = { left: 0, top: 0, right: 800, bottom: 280 };
    const floor = { left: 0, top: 320, right: 800, bottom: 600 };
    const wordings = [
      { lines: ["a long name of somebody"], width: 500, height: 16 },
      { lines: ["a long name", "of somebody"], width: 250, height: 32 },
    ];
    const [placed] = placeLabels([{ ...buildCandidate("a", 400, 300), wordings }], [], VIEWPORT, new Map(), [
      wall,
      floor,
    ]);
    expect(placed?.lines).toEqual(["a long name", "of somebody"]);
  });
});

describe("listWordings", () => {
  const list = (name: string, stage: number) =>
    listWordings(name, { font: "", height: 15 }, stage, (text) => text.length * 7).map(({ lines }) => lines);

  it("prefers one line on a wide stage and two on a narrow one", () => {
    expect(list("Federal Security Service", 1300)[0]).toEqual(["Federal Security Service"]);
    expect(list("Federal Security Service", 390)[0]).toEqual(["Federal Security", "Service"]);
  });

  it("cuts off the end of a name too long for two lines, and marks that tower over a letter", () => {
    const committee = "Joint Committee of the Provinces for the Reconciliation of the Provinces and their Parties";
    expect(list(committee, 1300)[0]).toEqual(["Joint Committee of the", "Provinces for the Reconciliat…"]);
    expect(list(`Z${"\u0301".repeat(30)}oe`, 1300)).toEqual([[`Z${"\u0301".repeat(4)}oe`]]);
  });

  it("ends with a short form, for want of room", () => {
    expect(list("Federal Security Service", 1300).at(-1)).toEqual(["Federal Securi…"]);
    expect(list("Ukraine", 390)).toEqual([["Ukraine"]]);
  });
});

describe("breakName", () => {
  it("breaks at the space nearest to the middle, and a single word nowhere", () => {
    expect(breakName("Economic Community of West African States")).toEqual([
      "Economic Community of",
      "West African States",
    ]);
    expect(breakName("Bezirkskrankenhaus")).toBeUndefined();
  });
});

describe("shorten", () => {
  it("cuts a long name at a word and leaves a short one", () => {
    expect(shorten("Economic Community of West African States", 28)).toBe("Economic Community of West…");
    expect(shorten("Ukraine", 28)).toBe("Ukraine");
  });

  it("does not cut a character in half", () => {
    expect(shorten("abc😀😀😀😀", 5)).toBe("abc😀…");
    expect(shorten("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2)).toBe("👩‍👩‍👧‍👦…");
  });
});
