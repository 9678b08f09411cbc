import { findLanguage } from "./language.ts";
import { type ReaderResult, reject, type SourceDocument } from "./reader.ts";

/** Source fields as found, each of which may be missing or blank. */
export type FoundFields = { readonly [Key in keyof SourceDocument]: SourceDocument[Key] | undefined };

/** Turns what a reader found into a result: refuses empty and foreign texts, leaves out blank fields. */
export function toResult(name: string, found: FoundFields & { readonly text: string }): ReaderResult {
  const { text } = found;
  if (text.trim() === "") return reject(name, "Empty", "the document has no text");
  const language = findLanguage(text);
  if (language === "other")
    return reject(name, "NotEnglish", "the text is not in English, the only language that is read");
  return { name, source: { ...toSource(found), ...(language === "english" && { language: "en" }) } };
}

/** Leaves out blank fields and dates that are none. */
export function toSource(found: FoundFields & { readonly text: string }): SourceDocument {
  return {
    text: found.text,
    ...keepText("id", found.id),
    ...keepText("title", found.title),
    ...keepDate(found.publishedOn),
    ...keepText("publisher", found.publisher),
    ...keepText("url", found.url),
  };
}

function keepText<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  const trimmed = value?.trim() ?? "";
  return trimmed === "" ? {} : ({ [key]: trimmed } as { readonly [K in Key]: string });
}

function keepDate(value: string | undefined): { readonly publishedOn?: string } {
  const publishedOn = value === undefined ? undefined : findIsoDate(value);
  return publishedOn === undefined ? {} : { publishedOn };
}

/** The date at the start of an ISO date or instant, as written there, in its own time zone; undefined if it is no date. */
export function findIsoDate(value: string): string | undefined {
  const match = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(value);
  if (match === null) return undefined;
  const [, year = "", month, day] = match;
  if (month === undefined) return year;
  if (day === undefined) return isCalendarDate(`${year}-${month}-01`) ? `${year}-${month}` : undefined;
  return isCalendarDate(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : undefined;
}

function isCalendarDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
