import { describe, expect, it } from "vitest";
import { type FitBox, findFit } from "../../../client/graph/fit.ts";

const INSETS = { left: 10, top: 10, right: 10, bottom: 10 };
const SCALE = 500;
const HALF_NAME = 150;

function nameAt(x: number, y: number): FitBox {
  return { x, y, box: { left: -HALF_NAME, right: HALF_NAME, top: -10, bottom: 10 } };
}

/** Pixels between the left and the right one. */
function measureSpread(width: number): number {
  const boxes = [nameAt(0, 0), nameAt(1, 0.2)];
  const { ratio } = findFit(boxes, { width, height: 600, insets: INSETS, scale: SCALE }, [0.01, 100]);
  return SCALE / ratio;
}

describe("findFit", () => {
  it("keeps names whole where there is room", () => {
    expect(measureSpread(1_220)).toBeCloseTo(1_200 - 2 * HALF_NAME, 0);
  });

  it("leaves most of little room to the picture, which names would else take", () => {
    expect(measureSpread(246)).toBeCloseTo(226 * 0.6, 0);
  });

  it("stands in the middle of what the insets leave", () => {
    const { x, y } = findFit(
      [nameAt(0, 0), nameAt(1, 0)],
      { width: 1_220, height: 600, insets: INSETS, scale: SCALE },
      [0.01, 100],
    );
    expect([x, y]).toEqual([expect.closeTo(0.5), expect.closeTo(0)]);
  });
});
