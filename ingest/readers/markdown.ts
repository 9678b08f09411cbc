import type { Reader } from "./reader.ts";
import { createTextReader } from "./shared/text-reader.ts";

/** Markdown in UTF-8, one article a file, with optional front matter. The marks stay in the text. */
export const MARKDOWN_READER: Reader = createTextReader({
  name: "Markdown",
  extensions: ["md", "markdown"],
  mediaTypes: ["text/markdown", "text/x-markdown"],
  findTitle: findHeading,
});

/** The first heading of the highest level, `# Title` or a line underlined with `===`. */
function findHeading(body: string): string | undefined {
  return /^#\s+(.+?)\s*#*\s*$/m.exec(body)?.[1] ?? /^(\S.*)\r?\n=+\s*$/m.exec(body)?.[1]?.trim();
}
