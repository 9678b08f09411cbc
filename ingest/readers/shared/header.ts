/**
 * Metadata at the start of a plain text or Markdown file: front matter, or the leading `date 2024-03-24` that some feeds
 * glue before the first word. It is read, not cut: the text stays whole and the cleaner zones it as furniture.
 */
import { FRONT_MATTER, LEADING_DATE } from "../../clean/furniture.ts";
import type { FoundFields } from "./to-result.ts";

export interface Header {
  readonly fields: Omit<FoundFields, "text">;
  /** Offset at which the article begins. */
  readonly end: number;
}

const KEYS: Readonly<Record<string, keyof Omit<FoundFields, "text">>> = {
  id: "id",
  title: "title",
  headline: "title",
  date: "publishedOn",
  published: "publishedOn",
  publishedon: "publishedOn",
  publisher: "publisher",
  source: "publisher",
  outlet: "publisher",
  url: "url",
  link: "url",
};

const EMPTY: FoundFields = {
  id: undefined,
  title: undefined,
  text: undefined,
  publishedOn: undefined,
  publisher: undefined,
  url: undefined,
  language: undefined,
};

/** Fields that the header gives; all undefined and `end` 0 if there is none. */
export function findHeader(text: string): Header {
  const block = FRONT_MATTER.exec(text)?.[0];
  if (block !== undefined) {
    const fields = parseFields(block);
    if (fields !== undefined) return { fields, end: block.length };
  }
  const glued = LEADING_DATE.exec(text);
  if (glued?.[1] !== undefined) return { fields: { ...EMPTY, publishedOn: glued[1] }, end: glued[0].length };
  return { fields: EMPTY, end: 0 };
}

/** Undefined if no line is of the form `key: value`: two rules around a paragraph are no front matter. */
function parseFields(block: string): FoundFields | undefined {
  const found: { -readonly [Key in keyof FoundFields]: FoundFields[Key] } = { ...EMPTY };
  let lines = 0;
  for (const line of block.split(/\r?\n/).slice(1)) {
    const match = /^([A-Za-z][\w-]*)\s*:\s*(.*)$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    lines += 1;
    const key = KEYS[match[1].toLowerCase().replaceAll(/[_-]/g, "")];
    if (key !== undefined) found[key] ??= unquote(match[2].trim());
  }
  return lines === 0 ? undefined : found;
}

function unquote(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}
