/** Date expressions, resolved against the date of publication, with their precision kept. By chrono-node. */
import { casual, type ParsedResult } from "chrono-node";
import type { PartialDate, Span } from "../../cypher/model.ts";
import { MONTHS, WEEKDAYS } from "../analysis/time-words.ts";
import { addDays } from "./days.ts";

export interface DateMention extends Span {
  readonly date: PartialDate;
}

/** Cheap test before the parser is asked: most sentences name no date. */
const MAY_BE_DATE = new RegExp(
  `\\d|\\b(?:${WEEKDAYS})|\\b(?:${MONTHS}|today|yesterday|tonight|tomorrow|ago|last|earlier|this (?:week|month|year))\\b`,
  "i",
);
/**
 * Another, before its some twenty patterns are tried: numbers that neither stand beside a word of time nor are joined by a sign or
 * an ending to a date ("14/3", "the 5th") are counts, and years by themselves are found without it.
 */
const IS_TIMED =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|yrs?|hrs?|mins?|secs?|now|ago)\b|uary|march|april|august|ember|october|days?\b|week|month|year|quarter|decade|hour|minute|second|night|morning|noon|evening|yesterday|tomorrow|\d\s*(?:st|nd|rd|th|[smhdwy])\b|\d\s*[/.:–—-]\s*\d/i;
const BARE_YEAR = /(?<![\d,.-])(?:1[89]\d\d|20\d\d)(?!\d|[.,]\d|-[A-Z])/g;

/**
 * @param text the whole document
 * @param zone where to look
 * @param publishedOn ISO date that "Friday" and "last week" count from; without it only absolute dates are found
 */
export function findDates(text: string, zone: Span, publishedOn?: PartialDate): readonly DateMention[] {
  const slice = text.slice(zone.start, zone.end);
  if (!MAY_BE_DATE.test(slice)) return [];
  const reference =
    publishedOn !== undefined && publishedOn.length === 10 ? new Date(`${publishedOn}T12:00:00Z`) : undefined;
  const found = (IS_TIMED.test(slice) ? parse(slice, reference) : []).flatMap((result) =>
    toDateMention(result, zone.start, {
      anchored: reference !== undefined,
      counts: endsInCount(result, slice.slice(0, result.index)),
    }),
  );
  for (const match of slice.matchAll(BARE_YEAR)) {
    const start = zone.start + match.index;
    const covered = found.some((date) => date.start <= start && start < date.end);
    if (!covered) found.push({ start, end: start + match[0].length, date: match[0] });
  }
  return found.sort((a, b) => a.start - b.start);
}

function parse(words: string, reference: Date | undefined): readonly ParsedResult[] {
  return casual.parse(
    words,
    { instant: reference ?? new Date("2000-01-01T12:00:00Z"), timezone: 0 },
    { forwardDate: false },
  );
}

/** The words of the date alone, without the preposition before, and the comma or the count after them. */
function toDated(result: ParsedResult, offset: number, counts: boolean, date: PartialDate): DateMention {
  const lead = /^(?:on|in|at|by|since|from|until)\s+/i.exec(result.text)?.[0].length ?? 0;
  const words = result.text.replace(counts ? /\s+\d{1,2}$/ : /[\s,.;]+$/, "");
  return { start: offset + result.index + lead, end: offset + result.index + words.length, date };
}

/** "last week 12 soldiers", "in March 14 people": the number counts, though the parser took it for an hour or a day. */
function endsInCount({ text, start }: ParsedResult, before: string): boolean {
  const hour = start.isCertain("hour") && !/:|\bat\s+\d+$/i.test(text);
  return (hour && /[a-z]\s+\d{1,2}$/i.test(text)) || (/\bin\s+$/i.test(before) && /^[a-z]{3,9}\s+\d{1,2}$/i.test(text));
}

/** News looks back: "Friday" is the last one up to the day of publication, unless it is "next Friday". */
function lastWeekday(found: Date, result: ParsedResult): PartialDate {
  const after =
    found.toISOString().slice(0, 10) > result.refDate.toISOString().slice(0, 10) &&
    !/\b(?:next|coming)\b/i.test(result.text);
  return addDays(found, after ? -7 : 0);
}

interface Reading {
  /** Is the date of publication known? */
  readonly anchored: boolean;
  /** Is the last number a count? */
  readonly counts: boolean;
}

function toDateMention(result: ParsedResult, offset: number, { anchored, counts }: Reading): DateMention[] {
  const { start } = result;
  const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
  const weekday = start.isCertain("weekday");
  const dated =
    start.isCertain("day") || weekday || /\b(?:yesterday|today|tonight|ago|last|earlier)\b/i.test(result.text);
  if (!dated && !start.isCertain("month") && !start.isCertain("year")) return [];
  if (!anchored && !start.isCertain("year")) return [];
  // A bare number that the parser took for a clock time or a day is none.
  // "three days before the attack" counts from the attack, not from the day of publication.
  if (/(?:before|after|later|earlier|prior)$/i.test(result.text.trim())) return [];
  if (/^[\d.:,\s]+$/.test(result.text) || year === null) return [];
  if (weekday && !start.isCertain("day") && anchored)
    return [toDated(result, offset, counts, lastWeekday(start.date(), result))];
  const pad = (value: number | null): string => String(value ?? 1).padStart(2, "0");
  const ofMonth = counts && !start.isCertain("hour");
  const date =
    !ofMonth && (start.isCertain("day") || weekday || (dated && !/\b(?:month|year|decade)s?\b/i.test(result.text)))
      ? `${year}-${pad(month)}-${pad(day)}`
      : start.isCertain("month") || /\bmonths?\b/i.test(result.text)
        ? `${year}-${pad(month)}`
        : String(year);
  return [toDated(result, offset, counts, date)];
}
