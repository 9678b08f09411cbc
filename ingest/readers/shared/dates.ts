/** Dates of metadata. Only forms that can be read in one way are; `03/04/2024` is none unless its order is told. */
import type { DateOrder } from "../reader.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The date at the start of an ISO date or instant, as written there, in its own time zone; undefined if it is no date. */
export function findIsoDate(value: string): string | undefined {
  const match = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(value);
  if (match === null) return undefined;
  const [, year = "", month, day] = match;
  if (month === undefined) return year;
  if (day === undefined) return isCalendarDate(`${year}-${month}-01`) ? `${year}-${month}` : undefined;
  return toDate(year, month, day);
}

/** ISO, or with the month as a word: `Fri, 22 Mar 2024 23:30:00 +0300` (RFC 5322), `March 22, 2024`. */
export function findWrittenDate(value: string): string | undefined {
  const iso = findIsoDate(value);
  if (iso !== undefined) return iso;
  const dayFirst = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i.exec(value);
  if (dayFirst !== null) return toDate(dayFirst[3], toMonth(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^\s*(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(value);
  return monthFirst === null ? undefined : toDate(monthFirst[3], toMonth(monthFirst[1]), monthFirst[2]);
}

const NUMBERS = /^\s*(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?!\d)/;

/** A date of numbers in an order that was told, with any of `/ . -` between them; without an order as `findWrittenDate`. */
export function findOrderedDate(value: string, order: DateOrder | undefined): string | undefined {
  const written = findWrittenDate(value);
  const numbers = NUMBERS.exec(value)?.slice(1);
  if (written !== undefined || numbers === undefined || order === undefined) return written;
  const at = (part: string): string => numbers[order.indexOf(part)] ?? "";
  return at("y").length === 4 ? toDate(at("y"), at("m"), at("d")) : undefined;
}

/** The only order in which all these dates are dates; undefined if none or several fit. */
export function findDateOrder(values: readonly string[]): DateOrder | undefined {
  const unclear = values.filter((value) => findWrittenDate(value) === undefined && NUMBERS.test(value));
  if (unclear.length === 0) return undefined;
  const orders = (["dmy", "mdy", "ymd"] as const).filter((order) =>
    unclear.every((value) => findOrderedDate(value, order) !== undefined),
  );
  return orders.length === 1 ? orders[0] : undefined;
}

function toMonth(word: string | undefined): string {
  const name = word?.toLowerCase() ?? "";
  const index = MONTHS.indexOf(name.slice(0, 3));
  const long = new Date(Date.UTC(2000, index, 1)).toLocaleString("en", { month: "long", timeZone: "UTC" });
  // "Marching 3, 2024" is no date.
  return index >= 0 && long.toLowerCase().startsWith(name === "sept" ? "sep" : name) ? String(index + 1) : "";
}

function toDate(year = "", month = "", day = ""): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(date) ? date : undefined;
}

function isCalendarDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
