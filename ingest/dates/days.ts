/** Sums with days. */
import type { PartialDate } from "../../cypher/model.ts";

const DAY_MS = 86_400_000;

/** Days from one to the other, negative where the other comes first; a date without a day counts as its first. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The ISO date that many days later, or earlier where negative. */
export function addDays(date: PartialDate | Date, days: number): PartialDate {
  return new Date(new Date(date).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days since the first of 1970. */
export function toDayNumber(date: PartialDate): number {
  return Date.parse(date) / DAY_MS;
}
