/** The blocks in which events are looked for that may be one. */
import type { Entity } from "../../cypher/model.ts";
import { addDays, toDayNumber } from "../dates/days.ts";
import { gradeOf, LONG_KINDS, type PlacedEvent, STORY_DAYS } from "./event-features.ts";

/** Under which keys an event is kept, and under which it looks for others. */
export interface EventKeys {
  readonly own: readonly string[];
  readonly asked: readonly string[];
}

/** Kinds that the word "incident" can stand for are looked for together. */
const DEEDS: ReadonlySet<string> = new Set(["generic", "attack", "disaster", "coup"]);

/**
 * When it was, where the country is known; by month on the same site; names of victims and others at any time.
 * An event looks for those that come before it: dates of days come first, then vaguer ones, then what has none.
 */
export function keysOf(placed: PlacedEvent): EventKeys {
  const { event, place, country, words } = placed;
  const kind = event.eventKind === undefined || DEEDS.has(event.eventKind) ? "deed" : event.eventKind;
  const names = [...words.victims.flatMap((who) => who.split(" ").at(-1) ?? []), ...words.names].map(
    (word) => `name:${word}`,
  );
  const isSite = place?.type === "Place" && (gradeOf(place) === 0 || country === undefined);
  const [times, months] = [timesOf(event), monthsOf(event)];
  const join = (scope: string | undefined, of: readonly (string | number)[]): readonly string[] =>
    scope === undefined ? [] : of.map((time) => `${scope} ${kind} ${time}`);
  const site = isSite ? place.id : undefined;
  return {
    own: [...join(country, times.own), ...join(site, months.own), ...names],
    asked: [...join(country, times.asked), ...join(site, months.asked), ...names],
  };
}

/** Days by their number since 1970, other times in words. */
interface Times {
  readonly own: readonly (string | number)[];
  readonly asked: readonly (string | number)[];
}

/** By the day, so that what happens in one country in a month of war need not all be compared. */
function timesOf({ eventKind, date, reportedOn }: Entity): Times {
  if (LONG_KINDS.has(eventKind ?? "")) return { own: ["ever"], asked: ["ever"] };
  if (date !== undefined) return timesOfDate(date);
  if (reportedOn === undefined) return { own: ["undated"], asked: ["undated"] };
  const month = reportedOn.slice(0, 7);
  if (reportedOn.length < 10) return { own: [`told ${month}`], asked: [`told ${month}`, `vague ${month}`] };
  const day = toDayNumber(reportedOn);
  // What tells of a deed comes up to a day before it, by the clock of another zone, and else after it.
  const deeds = range(day - STORY_DAYS, day + 1);
  const tellings = range(day - STORY_DAYS, day + STORY_DAYS).map((other) => `told ${other}`);
  return { own: [`told ${day}`], asked: [...deeds, `vague ${month}`, ...tellings, `told ${month}`] };
}

function timesOfDate(date: string): Times {
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
  if (date.length < 7) return { own: [`in ${year}`, `vague ${year}`], asked: [`in ${year}`] };
  if (date.length < 10)
    return { own: [`in ${month}`, `in ${year}`, `vague ${month}`], asked: [`in ${month}`, `vague ${year}`] };
  const day = toDayNumber(date);
  return {
    own: [day, `in ${month}`, `in ${year}`],
    asked: [...range(day - 1, day + 1), `vague ${month}`, `vague ${year}`],
  };
}

/** For longer than news goes on: one site is seldom struck twice. What is known by its year alone is looked for until the next one ends. */
function monthsOf({ date, reportedOn }: Entity): Times {
  if (date?.length === 4) return { own: [`in ${date}`], asked: [] };
  const day = date ?? reportedOn;
  if (day === undefined || day.length < 7) return { own: [], asked: [] };
  const month = day.slice(0, 7);
  if (date !== undefined) return { own: [month], asked: [month] };
  const around = [-31, 0, 31].map((shift) => addDays(`${month}-15`, shift).slice(0, 7));
  const year = Number(month.slice(0, 4));
  return { own: [month], asked: [...around, `in ${year}`, `in ${year - 1}`] };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
