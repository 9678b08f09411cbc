import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Calibration, calibrate } from "../../../ingest/claims/calibration.ts";
import { fitCalibration, type JudgedClaim, measureReliability } from "../../../ingest/evaluation/fit-calibration.ts";

function judge(raw: number, count: number, right: number, rest: Partial<JudgedClaim> = {}): readonly JudgedClaim[] {
  return Array.from({ length: count }, (_, index) => ({
    document: `d${index % 4}`,
    raw,
    frameId: "accuse.verb",
    polarity: "asserted" as const,
    right: index < right,
    ...rest,
  }));
}

describe("calibrate", () => {
  it("gives a share, and never less for more confidence", () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const [low, high] = [calibrate(Math.min(a, b)), calibrate(Math.max(a, b))];
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it("goes in straight lines between bins and stays flat beyond them", () => {
    const bin = { claims: 50, right: 0 };
    const bins = [
      { raw: 0.4, calibrated: 0.2, ...bin },
      { raw: 0.8, calibrated: 0.6, ...bin },
    ];
    const calibration: Calibration = { bins, families: {}, polarities: {} };
    const read = (raw: number): number => calibrate(raw, undefined, calibration);
    expect([read(0.1), read(0.4), read(0.6), read(0.8), read(1)]).toEqual([0.2, 0.2, 0.4, 0.6, 0.6]);
  });

  it("leaves a number alone while nothing is measured", () => {
    expect(calibrate(0.37, undefined, { bins: [], families: {}, polarities: {} })).toBe(0.37);
  });
});

describe("fitCalibration", () => {
  it("pools bins that would descend", () => {
    const { bins } = fitCalibration([...judge(0.5, 80, 64), ...judge(0.7, 80, 32), ...judge(0.9, 80, 72)]);
    expect(bins.map(({ calibrated, claims }) => [calibrated, claims])).toEqual([
      [0.6, 160],
      [0.9, 80],
    ]);
  });

  it("trusts a family less that is often wrong, and hardly moves for one claim", () => {
    const claims = [
      ...judge(0.7, 200, 140),
      ...judge(0.7, 40, 8, { frameId: "deny.verb" }),
      ...judge(0.7, 1, 0, { frameId: "meet.verb" }),
    ];
    const { families } = fitCalibration(claims);
    expect(families["deny"]?.shift).toBeLessThan(-0.9);
    expect(Math.abs(families["meet"]?.shift ?? 1)).toBeLessThan(0.4);
  });

  it("brings confidence nearer to what is right", () => {
    const claims = [...judge(0.8, 100, 50), ...judge(0.4, 100, 20)];
    const calibration = fitCalibration(claims);
    const raw = measureReliability(claims.map(({ raw: confidence, right }) => ({ confidence, right })));
    const fitted = measureReliability(
      claims.map((claim) => ({ confidence: calibrate(claim.raw, claim, calibration), right: claim.right })),
    );
    expect(raw.calibrationError).toBeCloseTo(0.25);
    expect(fitted.calibrationError).toBeLessThan(0.03);
  });
});
