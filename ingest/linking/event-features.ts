/**
 * What speaks for and against two events being one: features with a name and a weight, which add up and are told to people.
 * Some rule it out: other kinds, other victims, places that cannot be one, days that do not fit.
 */
import type { Entity } from "../../cypher/model.ts";
import { isKindCompatible } from "../coreference/events/event-kinds.ts";
import { daysBetween } from "../dates/days.ts";
import type { EventWords } from "./event-words.ts";

/** From here on two events are joined. */
export const JOINS = 2;

/** Points for (or against) two events being one, and what to tell of it. */
interface Feature {
  readonly weight: number;
  readonly label: string;
}

export interface PlacedEvent {
  readonly event: Entity;
  readonly place: Entity | undefined;
  readonly country: string | undefined;
  readonly words: EventWords;
}

export interface EventMatch {
  readonly score: number;
  readonly reason: string;
}

/** News of an event goes on for so long that a story without a date can still mean it. */
export const STORY_DAYS = 21;
const FRESH_DAYS = 7;
/** Wars go on: a year apart they are still one. */
export const LONG_KINDS: ReadonlySet<string> = new Set(["war", "crackdown", "protest"]);

/** Undefined where something rules out that they are one. */
export function matchEvents(a: PlacedEvent, b: PlacedEvent): EventMatch | undefined {
  if (!isKindCompatible(a.event.eventKind, b.event.eventKind)) return undefined;
  const words = compareWords(a.words, b.words);
  const place = comparePlaces(a, b);
  if (words === undefined || place === undefined) return undefined;
  const identified = words.isNamed || (place.isSite && words.weight >= 0);
  const time = compareTimes(a.event, b.event, identified, place.weight > 0.5);
  if (time === undefined) return undefined;
  const features = [time, place, ...words.features].filter(({ weight }) => weight !== 0);
  const score = Math.round(features.reduce((sum, { weight }) => sum + weight, 0) * 10) / 10;
  const kind = [a, b].map(({ event }) => event.eventKind).find((it) => it !== undefined && it !== "generic");
  return { score, reason: [`same kind (${kind ?? "event"})`, ...features.map(tell)].join(", ") };
}

function tell({ weight, label }: Feature): string {
  return `${label} ${weight > 0 ? "+" : "−"}${Math.abs(weight)}`;
}

interface WordsMatch {
  readonly features: readonly Feature[];
  readonly weight: number;
  /** Is one known by a name, of a victim or another, that the other is known by? */
  readonly isNamed: boolean;
}

function compareWords(a: EventWords, b: EventWords): WordsMatch | undefined {
  const features: Feature[] = [];
  const victim = a.victims.find((who) => b.victims.some((other) => isSamePerson(who, other)));
  if (victim !== undefined) features.push({ weight: 2, label: `same victim (${victim})` });
  else if (a.victims.length > 0 && b.victims.length > 0) return undefined;
  const name = a.names.find((word) => b.names.includes(word));
  if (name !== undefined) features.push({ weight: 1, label: `same name (${name})` });
  const site = a.sites.find((word) => b.sites.includes(word));
  if (site !== undefined) features.push({ weight: 0.5, label: `same sort of site (${site})` });
  else if (a.sites.length > 0 && b.sites.length > 0)
    features.push({ weight: -1, label: `${a.sites[0] ?? ""} and ${b.sites[0] ?? ""}` });
  const weight = features.reduce((sum, feature) => sum + feature.weight, 0);
  return { features, weight, isNamed: victim !== undefined || name !== undefined };
}

/** "lidia moreno", "moreno". */
function isSamePerson(one: string, other: string): boolean {
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

/** @param identified is there a name or a site by which it can be known for longer than news goes on? */
function compareTimes(a: Entity, b: Entity, identified: boolean, isNear: boolean): Feature | undefined {
  const long = LONG_KINDS.has(a.eventKind ?? "");
  if (a.date !== undefined && b.date !== undefined)
    return compareDates(a.date, b.date, { long, identified, isNear, kind: a.eventKind });
  const [dated, told] = a.date === undefined ? [b, a] : [a, b];
  const [from, to] = [dated.date ?? dated.reportedOn, told.reportedOn];
  if (from === undefined || to === undefined) return { weight: 0.3, label: "no date speaks against it" };
  if (from.length < 10 || to.length < 10) {
    if (to.startsWith(from.slice(0, 7)) || long) return { weight: 0.5, label: `told of in ${from}` };
    // "the explosions of 2022" and what is told of their site a year later: a person may know.
    return identified && dated.date !== undefined && to > from
      ? { weight: -0.5, label: `told of after ${from}` }
      : undefined;
  }
  const days = daysBetween(from, to);
  const apart = dated.date === undefined ? Math.abs(days) : days;
  if (apart >= -1 && apart <= FRESH_DAYS) return { weight: 1, label: `told of within ${FRESH_DAYS} days` };
  if (apart >= -1 && apart <= STORY_DAYS) return { weight: 0.4, label: `told of within ${STORY_DAYS} days` };
  if (long) return { weight: 0.3, label: "goes on for long" };
  return identified && apart > 0 ? { weight: 0.1, label: `told of ${Math.round(apart)} days later` } : undefined;
}

/** Of dates: a night has two, and so has a day in two time zones. */
function compareDates(
  one: string,
  other: string,
  {
    long,
    identified,
    isNear,
    kind,
  }: {
    readonly long: boolean;
    readonly identified: boolean;
    readonly isNear: boolean;
    readonly kind: string | undefined;
  },
): Feature | undefined {
  const [short, full] = one.length <= other.length ? [one, other] : [other, one];
  if (full.startsWith(short))
    return { weight: short.length >= 10 ? 1.5 : short.length >= 7 ? 1 : 0.5, label: `same date (${short})` };
  const apart = Math.abs(daysBetween(short, full));
  if (short.length === 10 && apart <= 1 && (identified || (isNear && kind === "disaster")))
    return { weight: 0.5, label: `a day apart (${one}, ${other})` };
  if (short.length === 10 && apart <= 1 && isNear) return { weight: -0.5, label: `a day apart (${one}, ${other})` };
  return long ? { weight: 0.3, label: "goes on for long" } : undefined;
}

/** 0: a site, 1: a settlement, 2: a region, 3: a state. */
export function gradeOf(place: Entity): number {
  if (place.type === "State") return 3;
  if (place.role === "region") return 2;
  return place.role === undefined || place.role === "site" || place.role === "building" ? 0 : 1;
}

function comparePlaces(a: PlacedEvent, b: PlacedEvent): (Feature & { readonly isSite: boolean }) | undefined {
  const [left, right] = [a.place, b.place];
  const same = a.country !== undefined && a.country === b.country;
  if (a.country !== undefined && b.country !== undefined && !same) return undefined;
  if (left === undefined || right === undefined)
    return { weight: same ? 0.5 : 0.2, label: same ? "same country" : "no place speaks against it", isSite: false };
  // One site is seldom struck twice, a city often, and in a state much happens.
  if (left.id === right.id) {
    const grade = gradeOf(left);
    const weight = grade === 0 ? 2 : grade === 3 && !isOfStates(a.event) ? 1 : 1.5;
    return { weight, label: `same place (${left.name})`, isSite: grade === 0 };
  }
  if (gradeOf(left) === gradeOf(right)) return undefined;
  return {
    weight: same ? 1.1 : 0.2,
    label: `${left.name} and ${right.name} can be one place`,
    isSite: false,
  };
}

/** Of these a country has one at a time. */
function isOfStates({ eventKind }: Entity): boolean {
  return /^(?:election|coup|war)$/.test(eventKind ?? "");
}
