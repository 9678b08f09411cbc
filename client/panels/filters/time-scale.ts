import type { Timeline } from "../../../server/api/insights.ts";

/** Claims of one day, month or year; `start` and `end` in days since 1970, end exclusive. */
export interface Bin {
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly claims: number;
}

/** Partial ISO dates, both inclusive; empty where there is no bound. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
/** More bars than this cannot be told apart in a panel's width. */
const MOST_BINS = 140;
/** Letters of an ISO date of a day, a month, a year. */
const UNITS = [10, 7, 4] as const;

function toDay(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** First day after a day, month or year. */
function toEnd(date: string): number {
  const [year = 1970, month, day] = date.split("-").map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1) / DAY_MS;
  return day === undefined ? Date.UTC(year, month, 1) / DAY_MS : toDay(date) + 1;
}

function toIso(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Sums claims by day, or by month or year where days would be too many to see. */
export function toBins(items: Timeline["items"]): readonly Bin[] {
  const dated = items.filter(({ date }) => /^\d{4}/.test(date));
  for (const unit of UNITS) {
    const sums = new Map<string, number>();
    for (const { date, claims } of dated) sums.set(date.slice(0, unit), (sums.get(date.slice(0, unit)) ?? 0) + claims);
    const bins = [...sums]
      .map(([date, claims]) => ({ date, claims, start: toDay(date), end: toEnd(date) }))
      .sort((one, other) => one.start - other.start || one.end - other.end);
    if (unit === UNITS.at(-1) || (sums.size <= MOST_BINS && findLength(bins) <= unit * unit * 12)) return bins;
  }
  return [];
}

function findLength(bins: readonly Bin[]): number {
  return Math.max(0, ...bins.map(({ end }) => end)) - (bins[0]?.start ?? 0);
}

export interface TimeScale {
  readonly toX: (day: number) => number;
  /** The days that lie between two places, whole days. */
  readonly toRange: (from: number, to: number) => Range;
  /** Where a range lies, null if there is none. */
  readonly toSpan: (range: Range) => [number, number] | null;
}

export function createTimeScale(bins: readonly Bin[], width: number): TimeScale {
  const first = bins[0]?.start ?? 0;
  const length = Math.max(1, findLength(bins));
  const toX = (day: number): number => Math.min(width, Math.max(0, ((day - first) / length) * width));
  const toNearest = (x: number): number => Math.round(first + (x / width) * length);
  return {
    toX,
    toRange(from, to) {
      const start = toNearest(from);
      return { from: toIso(start), to: toIso(Math.max(start, toNearest(to) - 1)) };
    },
    toSpan({ from, to }) {
      if (from === "" && to === "") return null;
      return [from === "" ? 0 : toX(toDay(from)), to === "" ? width : toX(toEnd(to))];
    },
  };
}
