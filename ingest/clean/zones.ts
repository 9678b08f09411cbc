/**
 * Cuts a text into body, headings and page furniture. The text itself is never altered: offsets hold for ever.
 */
import type { Span } from "../../cypher/model.ts";
import type { Zone, ZoneKind } from "../annotated-document.ts";
import { FRONT_MATTER, FURNITURE_PATTERNS, LEADING_DATE } from "./furniture.ts";

interface Line extends Span {
  readonly text: string;
}

/** Zones in order of start; they do not overlap, and white space between them belongs to none. */
export function findZones(text: string): readonly Zone[] {
  const zones: Zone[] = [];
  let from = 0;
  for (const [reason, pattern] of [
    ["front-matter", FRONT_MATTER],
    ["leading-date", LEADING_DATE],
  ] as const) {
    const match = pattern.exec(text.slice(from));
    if (match === null || match[0].length === 0) continue;
    zones.push({ start: from, end: from + match[0].length, kind: "furniture", reason });
    from += match[0].length;
  }
  const lines = splitLines(text, from);
  let ended = false;
  let seenProse = false;
  for (const [position, line] of lines.entries()) {
    const prose = isProse(line.text);
    if (prose) ended = false;
    const furniture = FURNITURE_PATTERNS.find((entry) => entry.pattern.test(line.text));
    if (furniture?.endsArticle === true && seenProse) ended = true;
    if (furniture !== undefined) zones.push(toZone(line, "furniture", furniture.id));
    else if (ended) zones.push(toZone(line, "furniture", "after-article"));
    else if (prose || !isHeading(line.text, lines[position + 1]?.text)) zones.push(toZone(line, "body", "prose"));
    else zones.push(...toHeadingZones(line));
    seenProse ||= prose;
  }
  return zones;
}

function toZone(line: Line, kind: ZoneKind, reason: string): Zone {
  return { start: line.start, end: line.end, kind, reason };
}

/** Markdown marks stay outside the zone. "Column label: Headline" gives the label as furniture if it is a label of two or more title-case words. */
function toHeadingZones(line: Line): readonly Zone[] {
  const marks = /^(?:#{1,6}\s+|[*_]{1,3})/.exec(line.text)?.[0].length ?? 0;
  const start = line.start + marks;
  const rest = line.text.slice(marks);
  const label =
    /^((?:\p{Lu}[\p{L}&'’-]+\s+){1,3}\p{Lu}[\p{L}&'’-]+):\s+(?=(?:How|Why|What|When|Where|Who|The|A|An|In|On)\b)/u.exec(
      rest,
    );
  if (label?.[1] === undefined) return [{ start, end: line.end, kind: "heading", reason: "heading" }];
  return [
    { start, end: start + label[1].length + 1, kind: "furniture", reason: "column-label" },
    { start: start + label[0].length, end: line.end, kind: "heading", reason: "heading" },
  ];
}

function splitLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.slice(from).matchAll(/[^\r\n]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === "") continue;
    const start = from + match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}

/** Running text: at least eight words and the end of a sentence. */
function isProse(line: string): boolean {
  return /[.!?…]["'”’)\]]*$/.test(line) && line.split(/\s+/).length >= 8;
}

/** A short line without the end of a sentence, before something else. A marked-up heading is one whatever follows. */
function isHeading(line: string, next: string | undefined): boolean {
  if (/^#{1,6}\s/.test(line)) return true;
  if (/[.!?;,]["'”’)\]]*$/.test(line) && !/\b(?:U\.S|U\.K|U\.N)\.$/.test(line)) return false;
  return line.split(/\s+/).length <= 20 && next !== undefined;
}
