/** Fits raw confidences to the share of claims that turned out right. Pure and without randomness. */
import type { Polarity } from "../../cypher/model.ts";
import {
  type Calibration,
  type CalibrationBin,
  type CalibrationShift,
  type ClaimKind,
  calibrate,
  toFamily,
  toLogOdds,
} from "../claims/calibration.ts";

export interface JudgedClaim extends ClaimKind {
  /** Text that it stands in. */
  readonly document: string;
  readonly raw: number;
  readonly right: boolean;
}

/** Fewest claims in a bin; with fewer the share says little. */
const BIN_SIZE = 60;
/** A kind of claims counts as if this many claims of the common share stood beside its own, so that few claims move little. */
const PRIOR_CLAIMS = 30;

export function fitCalibration(claims: readonly JudgedClaim[]): Calibration {
  const bins = fitBins(claims);
  const families = fitShifts(claims, (claim) => toFamily(claim.frameId), { bins, families: {}, polarities: {} });
  const polarities: Partial<Record<Polarity, CalibrationShift>> = fitShifts(claims, (claim) => claim.polarity, {
    bins,
    families,
    polarities: {},
  });
  return { bins, families, polarities };
}

/** Bins of equal raw values, grown to a size and then pooled until shares ascend (pool adjacent violators). */
function fitBins(claims: readonly JudgedClaim[]): readonly CalibrationBin[] {
  const sorted = [...claims].sort((a, b) => a.raw - b.raw);
  const groups: JudgedClaim[][] = [];
  for (const claim of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && (last.length < BIN_SIZE || last.at(-1)?.raw === claim.raw)) last.push(claim);
    else groups.push([claim]);
  }
  const rest = groups.at(-1);
  if (groups.length > 1 && rest !== undefined && rest.length < BIN_SIZE / 2) {
    groups.pop();
    groups.at(-1)?.push(...rest);
  }
  const pooled: JudgedClaim[][] = [];
  for (const group of groups) {
    let merged = group;
    for (
      let before = pooled.at(-1);
      before !== undefined && shareRight(before) >= shareRight(merged);
      before = pooled.at(-1)
    ) {
      merged = [...before, ...merged];
      pooled.pop();
    }
    pooled.push(merged);
  }
  return pooled.map((group) => ({
    raw: round(mean(group.map(({ raw }) => raw))),
    calibrated: round(shareRight(group)),
    claims: group.length,
    right: countRight(group),
  }));
}

function fitShifts(
  claims: readonly JudgedClaim[],
  toKey: (claim: JudgedClaim) => string,
  so: Calibration,
): Readonly<Record<string, CalibrationShift>> {
  const keys = [...new Set(claims.map(toKey))].sort();
  return Object.fromEntries(
    keys.map((key) => {
      const own = claims.filter((claim) => toKey(claim) === key);
      const expected = mean(own.map((claim) => calibrate(claim.raw, claim, so)));
      const share = (countRight(own) + PRIOR_CLAIMS * expected) / (own.length + PRIOR_CLAIMS);
      return [
        key,
        { shift: round(toLogOdds(share) - toLogOdds(expected)), claims: own.length, right: countRight(own) },
      ];
    }),
  );
}

export interface Reliability {
  /** Mean squared distance between confidence and truth; lower is better. */
  readonly brier: number;
  /** Mean distance between confidence and share right over the bins, weighted by claims. */
  readonly calibrationError: number;
  readonly bins: readonly {
    readonly from: number;
    readonly to: number;
    readonly claims: number;
    readonly confidence: number;
    readonly right: number;
  }[];
}

export function measureReliability(
  judged: readonly { readonly confidence: number; readonly right: boolean }[],
  edges: readonly number[] = [0, 0.2, 0.4, 0.6, 0.8, 1],
): Reliability {
  const bins = edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? 0;
    const own = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    );
    if (own.length === 0) return [];
    return [
      {
        from,
        to,
        claims: own.length,
        confidence: mean(own.map(({ confidence }) => confidence)),
        right: shareRight(own),
      },
    ];
  });
  return {
    brier: mean(judged.map(({ confidence, right }) => (confidence - (right ? 1 : 0)) ** 2)),
    calibrationError:
      bins.reduce((sum, bin) => sum + bin.claims * Math.abs(bin.confidence - bin.right), 0) /
      Math.max(1, judged.length),
    bins,
  };
}

/** Each text's claims under a map that was fitted without that text: what a new text may expect. */
export function crossValidate(
  claims: readonly JudgedClaim[],
): readonly { readonly confidence: number; readonly right: boolean }[] {
  return [...new Set(claims.map(({ document }) => document))].flatMap((document) => {
    const calibration = fitCalibration(claims.filter((claim) => claim.document !== document));
    return claims
      .filter((claim) => claim.document === document)
      .map((claim) => ({ confidence: calibrate(claim.raw, claim, calibration), right: claim.right }));
  });
}

function countRight(claims: readonly { readonly right: boolean }[]): number {
  return claims.filter(({ right }) => right).length;
}

function shareRight(claims: readonly { readonly right: boolean }[]): number {
  return countRight(claims) / Math.max(1, claims.length);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function round(number: number): number {
  return Math.round(1000 * number) / 1000;
}
