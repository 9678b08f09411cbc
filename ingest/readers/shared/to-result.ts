import { type ReaderResult, reject, type SourceDocument } from "../reader.ts";
import { findIsoDate } from "./dates.ts";
import { findLanguage } from "./language.ts";

/** Source fields as found, each of which may be missing or blank. */
export type FoundFields = { readonly [Key in keyof SourceDocument]: SourceDocument[Key] | undefined };

/** Turns what a reader found into a result: refuses empty and foreign texts, leaves out blank fields. */
export function toResult(
  name: string,
  found: FoundFields & { readonly text: string },
  about: { readonly notes?: readonly string[]; readonly madeOn?: string | undefined } = {},
): ReaderResult {
  const { text } = found;
  if (text.trim() === "") return reject(name, "Empty", "the document has no text");
  const language = findLanguage(text);
  if (language === "other")
    return reject(name, "NotEnglish", "the text is not in English, the only language that is read");
  const notes = [...(about.notes ?? []), ...noteDate(found.publishedOn)];
  return {
    name,
    source: { ...toSource(found), ...(language === "english" && { language: "en" }) },
    ...(notes.length > 0 && { notes }),
    ...(about.madeOn !== undefined && { madeOn: about.madeOn }),
  };
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

/** No date is guessed: one in another form is left out, and that is told. */
function noteDate(value: string | undefined): readonly string[] {
  const given = value?.trim() ?? "";
  if (given === "" || findIsoDate(given) !== undefined) return [];
  return [`the date ${JSON.stringify(given.slice(0, 60))} is not of the form 2024-03-22 and was left out`];
}

function keepDate(value: string | undefined): { readonly publishedOn?: string } {
  const publishedOn = value === undefined ? undefined : findIsoDate(value);
  return publishedOn === undefined ? {} : { publishedOn };
}
