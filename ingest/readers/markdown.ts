import { MAX_DOCUMENT_BYTES, type Reader } from "./reader.ts";
import { decodeText } from "./shared/decode.ts";
import { findHeader } from "./shared/header.ts";
import { toResult } from "./shared/to-result.ts";

/** Markdown in UTF-8, one article a file, with optional front matter. The marks stay in the text. */
export const MARKDOWN_READER: Reader = {
  name: "Markdown",
  extensions: ["md", "markdown"],
  mediaTypes: ["text/markdown", "text/x-markdown"],
  maxBytes: MAX_DOCUMENT_BYTES,
  read(bytes, name) {
    const decoded = decodeText(bytes);
    if ("rejected" in decoded) return [{ name, rejected: decoded.rejected }];
    const { text } = decoded;
    const { fields, end } = findHeader(text);
    return [toResult(name, { ...fields, text, title: fields.title ?? findHeading(text.slice(end)) })];
  },
};

/** The first heading of the highest level, `# Title` or a line underlined with `===`. */
function findHeading(body: string): string | undefined {
  return /^#\s+(.+?)\s*#*\s*$/m.exec(body)?.[1] ?? /^(\S.*)\r?\n=+\s*$/m.exec(body)?.[1]?.trim();
}
