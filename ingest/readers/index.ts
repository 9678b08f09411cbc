/** All readers, and the choice between them. A new format is one file here and one line in READERS. */
import { HTML_READER } from "./html.ts";
import { JSON_READER } from "./json.ts";
import { JSONL_READER } from "./jsonl.ts";
import { MARKDOWN_READER } from "./markdown.ts";
import { PLAIN_TEXT_READER } from "./plain-text.ts";
import { type Reader, type ReaderResult, reject } from "./reader.ts";

export const READERS: readonly Reader[] = [PLAIN_TEXT_READER, MARKDOWN_READER, HTML_READER, JSON_READER, JSONL_READER];

/** Sent by clients that know no better; the extension says more. */
const VAGUE_TYPES = new Set(["text/plain", "application/octet-stream"]);

/**
 * Reads one input: a file, an upload, a fetched page.
 * @param name file name or address; its extension chooses the reader unless the content type says more
 */
export function readBytes(name: string, bytes: Uint8Array, contentType?: string): readonly ReaderResult[] {
  const reader = findReader(name, contentType);
  if (reader === undefined) return [reject(name, "UnsupportedFormat", toUnsupportedMessage(name, contentType))];
  if (bytes.length > reader.maxBytes) return [rejectSize(name, bytes.length, reader)];
  return reader.read(bytes, name);
}

export function findReader(name: string, contentType?: string): Reader | undefined {
  const mediaType = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const byType = READERS.find(({ mediaTypes }) => mediaTypes.includes(mediaType));
  if (byType !== undefined && !VAGUE_TYPES.has(mediaType)) return byType;
  const extension = toExtension(name);
  return READERS.find(({ extensions }) => extensions.includes(extension)) ?? byType;
}

export function rejectSize(name: string, size: number, { name: format, maxBytes }: Reader): ReaderResult {
  return reject(name, "TooLarge", `${String(size)} bytes; at most ${String(maxBytes)} are read of ${format}`);
}

/** In lower case, of a file name or of the path of an address. */
function toExtension(name: string): string {
  const path = /^https?:\/\//.test(name) ? (name.split(/[?#]/)[0] ?? "") : name;
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}

function toUnsupportedMessage(name: string, contentType: string | undefined): string {
  const known = READERS.flatMap(({ extensions }) => extensions).map((extension) => `.${extension}`);
  const said = contentType === undefined ? "" : `, content type ${contentType}`;
  return `no reader for ${toExtension(name) === "" ? "a name without extension" : `.${toExtension(name)}`}${said}; known are ${known.join(", ")}`;
}
