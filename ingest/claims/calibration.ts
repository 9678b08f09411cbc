/**
 * From the confidence that a frame gives its claims to the share of such claims that are right. The table is measured:
 * `npm run calibrate` holds claims against annotated texts and writes it (see ingest/evaluation/README.md).
 */
import { readFileSync } from "node:fs";
import type { Polarity } from "../../cypher/model.ts";
import { getProjectFile } from "../../cypher/project-files.ts";

/** Claims of one stretch of raw confidence. */
export interface CalibrationBin {
  /** Mean raw confidence in it. */
  readonly raw: number;
  /** Share that is right, made monotone: more confidence never means less. */
  readonly calibrated: number;
  readonly claims: number;
  readonly right: number;
}

/** How a kind of claims differs from all claims of the same raw confidence. */
export interface CalibrationShift {
  /** Added to the log odds. */
  readonly shift: number;
  readonly claims: number;
  readonly right: number;
}

export interface Calibration {
  /** In ascending order of `raw`. */
  readonly bins: readonly CalibrationBin[];
  /** By the part of the frame id before the first dot. */
  readonly families: Readonly<Record<string, CalibrationShift>>;
  readonly polarities: Readonly<Partial<Record<Polarity, CalibrationShift>>>;
}

export interface ClaimKind {
  readonly frameId: string;
  readonly polarity: Polarity;
}

/** No claim is certain, and none that a frame found is hopeless. */
const [LEAST, MOST] = [0.02, 0.98];

const CALIBRATION = JSON.parse(readFileSync(getProjectFile("ingest/claims/calibration.json"), "utf8")) as Calibration;

/**
 * The share of claims of this raw confidence, frame family and polarity that are right.
 * @param raw 0 to 1, frame confidence × certainty of the parties
 * @returns 0.02 to 0.98, rounded to three digits
 */
export function calibrate(raw: number, kind?: ClaimKind, calibration: Calibration = CALIBRATION): number {
  const base = interpolate(raw, calibration.bins);
  if (kind === undefined) return round(base);
  const family = calibration.families[toFamily(kind.frameId)]?.shift ?? 0;
  const polarity = calibration.polarities[kind.polarity]?.shift ?? 0;
  return round(toShare(toLogOdds(base) + family + polarity));
}

export function toFamily(frameId: string): string {
  return frameId.split(".")[0] ?? frameId;
}

/** Straight lines between the middles of the bins, flat beyond them; without bins the number itself. */
function interpolate(raw: number, bins: readonly CalibrationBin[]): number {
  const above = bins.findIndex((bin) => bin.raw >= raw);
  const [low, high] = [bins[above === -1 ? bins.length - 1 : above - 1], bins[above]];
  if (low === undefined && high === undefined) return raw;
  if (low === undefined || high === undefined) return (low ?? high)?.calibrated ?? raw;
  return low.calibrated + ((high.calibrated - low.calibrated) * (raw - low.raw)) / (high.raw - low.raw);
}

export function toLogOdds(share: number): number {
  const held = clamp(share);
  return Math.log(held / (1 - held));
}

function toShare(logOdds: number): number {
  return clamp(1 / (1 + Math.exp(-logOdds)));
}

function clamp(share: number): number {
  return Math.min(MOST, Math.max(LEAST, share));
}

function round(share: number): number {
  return Math.round(1000 * clamp(share)) / 1000;
}
