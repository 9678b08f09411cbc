/** Plain text of mail is broken at 72 or so characters; what reads sentences takes a line for a unit. */

/** No program breaks lines later than this. */
const MAX_WIDTH = 100;
/** A line shorter than this before another one was ended by its writer. */
const MIN_WIDTH = 45;
const MIN_LINES = 2;

/** Joins the lines of every paragraph that was broken by a program; lists, verse and signatures stay as they are. */
export function unwrapLines(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)
    .map((paragraph) => unwrapParagraph(paragraph.split("\n")))
    .join("\n\n");
}

function unwrapParagraph(lines: readonly string[]): string {
  const broken = lines.slice(0, -1);
  const wrapped =
    lines.length >= MIN_LINES &&
    broken.every((line) => line.trimEnd().length >= MIN_WIDTH && line.length <= MAX_WIDTH) &&
    !lines.some((line) => /^\s*(?:[-*•>]|\d+[.)])\s/.test(line));
  return wrapped ? lines.map((line) => line.trim()).join(" ") : lines.map((line) => line.trimEnd()).join("\n");
}
