/**
 * Where a report was filed, at the start of a line: "KYIV, Ukraine (AP) — ", "OSLO, Aug 13 (Reuters) - ", "TEHRAN: ". It is no part of
 * the sentence behind it: read as one, the place would do what the sentence tells.
 */

const CAPITALS = String.raw`(?:\p{Lu}\.(?:\p{Lu}\.)+|\p{Lu}[\p{Lu}.'’-]{2,}|(?:AL|EL|LA|DE|DI|ST|EAST|WEST)\b\.?)(?: (?:\p{Lu}[\p{Lu}.'’-]+))*`;
const TITLED = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`;
const REGION = `(?:, ?${TITLED}){0,2}`;
const DATE = String.raw`(?:, ?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?)`;
const AGENCY = String.raw`(?: ?\((?:\p{Lu}[^()\n]{1,40})\))`;
const DASH = " ?(?:—|–|―|--) ?| - ";

/** A place in capitals needs no more than a dash; one in small letters a date or an agency too. After a colon it must be long. */
const DATELINE = new RegExp(
  String.raw`^(?:(?:${CAPITALS}${REGION}${DATE}?${AGENCY}?|${TITLED}${REGION}(?:${DATE}${AGENCY}?|${AGENCY}))(?:${DASH})|\p{Lu}{6,}: )(?=[\p{Lu}\p{N}"“‘'])`,
  "u",
);
/** Nothing longer than this is looked at. */
const LONGEST = 120;

/** @param start offset of the start of a line @returns offset behind the dateline, or undefined where there is none */
export function findDatelineEnd(text: string, start: number): number | undefined {
  const match = DATELINE.exec(text.slice(start, start + LONGEST));
  return match === null ? undefined : start + match[0].trimEnd().length;
}
