import type { Reader } from "./reader.ts";
import { createTextReader } from "./shared/text-reader.ts";

const MAX_TITLE_WORDS = 25;

/** Plain text in UTF-8, one article a file, with an optional header. */
export const PLAIN_TEXT_READER: Reader = createTextReader({
  name: "plain text",
  extensions: ["txt", "text"],
  mediaTypes: ["text/plain"],
  findTitle: findHeadline,
});

/** The first line, if it is short, ends no sentence and another line follows. */
function findHeadline(body: string): string | undefined {
  const [line = "", ...rest] = body.trimStart().split(/\r?\n/);
  const headline = line.trim();
  const isLast = rest.every((other) => other.trim() === "");
  if (headline === "" || isLast || /[.;,:]["'”’)]*$/.test(headline)) return undefined;
  return headline.split(/\s+/).length <= MAX_TITLE_WORDS ? headline : undefined;
}
