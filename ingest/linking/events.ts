/** One event told of in several documents: same kind, places that can be one, and days that fit. */
import type { Entity, Judgement } from "../../cypher/model.ts";
import { toNameKey } from "../coreference/cluster.ts";
import { isKindCompatible } from "../coreference/events/event-kinds.ts";
import { createLink } from "./link.ts";

/** News of an event goes on for so long that a story without a date can still mean it. */
const STORY_DAYS = 21;
const DAY = 86_400_000;
/** Wars go on: a year apart they are still one. */
const LONG_KINDS: ReadonlySet<string> = new Set(["war", "crackdown", "protest"]);

export function findSameEvents(entities: readonly Entity[]): readonly Judgement[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const events = entities
    .filter(({ type }) => type === "Event")
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  // The best-known event of each comes first; each later one joins at most one of them.
  const heads: Entity[] = [];
  const links: Judgement[] = [];
  const blocks = new Map<string, Entity[]>();
  for (const event of events) {
    const candidates = [...new Set(blockKeys(event).flatMap((key) => blocks.get(key) ?? []))];
    const scored = candidates
      .map((head) => ({ head, match: compare(event, head, byId) }))
      .filter(({ match }) => match.score >= 2);
    const best = scored.sort((a, b) => b.match.score - a.match.score || (a.head.id < b.head.id ? -1 : 1))[0];
    if (best !== undefined) {
      links.push(createLink(best.head, event, best.match.reason));
      continue;
    }
    heads.push(event);
    for (const key of blockKeys(event)) blocks.set(key, [...(blocks.get(key) ?? []), event]);
  }
  return links;
}

/** Dated and placed events first: the others join them. */
function rank(event: Entity): number {
  return (event.date?.length === 10 ? 0 : event.date === undefined ? 4 : 2) + (event.placeId === undefined ? 1 : 0);
}

/** Months that the event can belong to, and its place. */
function blockKeys(event: Entity): readonly string[] {
  const place = event.placeId === undefined ? [] : [`place:${event.placeId}`];
  return [...timeKeys(event), ...place];
}

function timeKeys(event: Entity): readonly string[] {
  const kind = event.eventKind === "generic" || event.eventKind === undefined ? "any" : event.eventKind;
  if (LONG_KINDS.has(kind)) return [kind];
  const day = event.date ?? event.reportedOn;
  if (day === undefined) return [`${kind}:${toNameKey(event.name)}`];
  if (day.length === 4) return [`${kind}:${day}`];
  const month = new Date(`${day.slice(0, 7)}-15T00:00:00Z`).getTime();
  return [-31, 0, 31]
    .map((shift) => `${kind}:${new Date(month + shift * DAY).toISOString().slice(0, 7)}`)
    .concat(`${kind}:${day.slice(0, 4)}`);
}

interface Match {
  readonly score: number;
  readonly reason: string;
}

/** Of places: one site is stronger than one town. */
const SAME_SITE = 2;
const NO_MATCH: Match = { score: 0, reason: "" };

function compare(a: Entity, b: Entity, byId: ReadonlyMap<string, Entity>): Match {
  if (!isKindCompatible(a.eventKind, b.eventKind)) return NO_MATCH;
  const place = comparePlace(a, b, byId);
  const time = compareTime(a, b, place.score === SAME_SITE);
  if (time.score < 0 || place.score < 0) return NO_MATCH;
  const name = toNameKey(a.name) === toNameKey(b.name) && toNameKey(a.name).includes(" ") ? 1 : 0;
  const score = time.score + place.score + name;
  return {
    score,
    reason: [`same kind (${a.eventKind ?? "event"})`, time.reason, place.reason, name > 0 ? "same name" : ""]
      .filter((part) => part !== "")
      .join(", "),
  };
}

function compareTime(a: Entity, b: Entity, sameSite: boolean): Match {
  const long = LONG_KINDS.has(a.eventKind ?? "");
  if (a.date !== undefined && b.date !== undefined) {
    const [short, full] = a.date.length <= b.date.length ? [a.date, b.date] : [b.date, a.date];
    if (full.startsWith(short)) return { score: short.length >= 10 ? 1.5 : 1, reason: `same date (${short})` };
    const apart = Math.abs(Date.parse(full) - Date.parse(short)) / DAY;
    // A night has two dates: at one site a day more or less is the same event told of.
    if (short.length === 10 && apart <= 1 && sameSite)
      return { score: 0.5, reason: `a day apart (${a.date}, ${b.date})` };
    return long ? { score: 0.3, reason: "" } : { score: -1, reason: "" };
  }
  const [dated, told] = a.date === undefined ? [b, a] : [a, b];
  const [from, to] = [dated.date ?? dated.reportedOn, told.reportedOn];
  if (from === undefined || to === undefined) return { score: 0.3, reason: "" };
  if (from.length < 10 || to.length < 10)
    return to.startsWith(from.slice(0, 7)) || long ? { score: 0.5, reason: "" } : { score: -1, reason: "" };
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  const within = dated.date === undefined ? Math.abs(days) <= STORY_DAYS : days >= -1 && days <= STORY_DAYS;
  if (within) return { score: 1, reason: `reported within ${STORY_DAYS} days` };
  return long ? { score: 0.3, reason: "" } : { score: -1, reason: "" };
}

/** 0: a site, 1: a settlement, 2: a region, 3: a state. */
function gradeOf(place: Entity): number {
  if (place.type === "State") return 3;
  if (place.role === "region") return 2;
  return place.role === undefined || place.role === "site" || place.role === "building" ? 0 : 1;
}

function comparePlace(a: Entity, b: Entity, byId: ReadonlyMap<string, Entity>): Match {
  const [left, right] = [byId.get(a.placeId ?? ""), byId.get(b.placeId ?? "")];
  if (left === undefined || right === undefined) return { score: 0.4, reason: "" };
  // One site is seldom struck twice, a city often.
  if (left.id === right.id)
    return { score: gradeOf(left) === 0 ? SAME_SITE : 1.5, reason: `same place (${left.name})` };
  if (gradeOf(left) === gradeOf(right)) return { score: -1, reason: "" };
  if (left.country !== undefined && right.country !== undefined && left.country !== right.country)
    return { score: -1, reason: "" };
  const near = left.country !== undefined && left.country === right.country;
  return { score: near ? 1.1 : 0.6, reason: `${left.name} and ${right.name} can be one place` };
}
