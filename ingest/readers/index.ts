/** All readers, and the choice between them. A new format is one file here and one line in READERS. */
import { CSV_READER } from "./csv.ts";
import { DOCX_READER } from "./docx.ts";
import { EML_READER } from "./eml.ts";
import { FEED_READER } from "./feed.ts";
import { GZIP_READER } from "./gzip.ts";
import { HTML_READER } from "./html.ts";
import { JSON_READER } from "./json.ts";
import { JSONL_READER } from "./jsonl.ts";
import { MARKDOWN_READER } from "./markdown.ts";
import { PDF_READER } from "./pdf.ts";
import { PLAIN_TEXT_READER } from "./plain-text.ts";
import {
  type ArchiveContext,
  type ColumnMap,
  MAX_BATCH_BYTES,
  type ReadContext,
  type Reader,
  type ReaderResult,
  reject,
  type SourceDocument,
} from "./reader.ts";
import { sniffFormat } from "./shared/sniff.ts";
import { WARC_READER } from "./warc.ts";
import { ZIP_READER } from "./zip.ts";

export const READERS: readonly Reader[] = [
  PLAIN_TEXT_READER,
  MARKDOWN_READER,
  HTML_READER,
  PDF_READER,
  DOCX_READER,
  EML_READER,
  FEED_READER,
  JSON_READER,
  JSONL_READER,
  CSV_READER,
  WARC_READER,
  ZIP_READER,
  GZIP_READER,
];

/** Sent by clients and servers that know no better; the extension, then the first bytes say more. */
const VAGUE_TYPES = new Set(["text/plain", "application/octet-stream", "binary/octet-stream"]);
/** Archives inside archives: `.warc.gz` in a zip in a zip is read, and no deeper. */
const MAX_DEPTH = 3;

/** For documents that do not say it themselves. */
export type SourceDefaults = Pick<SourceDocument, "publisher" | "publishedOn">;

export interface ReadOptions {
  readonly contentType?: string | undefined;
  readonly columns?: ColumnMap | undefined;
  readonly defaults?: SourceDefaults;
}

/**
 * Reads one input: a file, an upload, a fetched page.
 * @param name file name or address; its extension chooses the reader unless the content type says more
 */
export async function* readBytes(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): AsyncGenerator<ReaderResult> {
  const budget = { left: MAX_BATCH_BYTES };
  for await (const result of readAs(name, bytes, { options, depth: 0, budget })) {
    yield finishResult(result, options.defaults ?? {});
  }
}

interface Level {
  readonly options: ReadOptions;
  readonly depth: number;
  readonly budget: { left: number };
}

async function* readAs(name: string, bytes: Uint8Array, level: Level): AsyncGenerator<ReaderResult> {
  const { contentType, columns } = level.options;
  const reader = findReader(name, contentType, bytes);
  if (reader === undefined) yield reject(name, "UnsupportedFormat", toUnsupportedMessage(name, contentType));
  else if (bytes.length > reader.maxBytes) yield rejectSize(name, bytes.length, reader);
  else if (bytes.length === 0) yield reject(name, "Empty", "the file is empty");
  else {
    const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? "")?.[1]?.toLowerCase();
    const context: ReadContext = {
      archive: createArchiveContext(level),
      ...(columns !== undefined && { columns }),
      ...(charset !== undefined && { charset }),
    };
    yield* reader.read(bytes, name, context);
  }
}

function createArchiveContext({ options, depth, budget }: Level): ArchiveContext {
  return {
    get left() {
      return budget.left;
    },
    take(bytes) {
      budget.left -= bytes;
    },
    findLimit: (member, contentType) => findReader(member, contentType)?.maxBytes,
    async *read({ archive, name, bytes, contentType }) {
      const whole = `${archive}!/${name}`;
      if (depth + 1 > MAX_DEPTH) {
        yield reject(whole, "TooLarge", `archives inside archives are read ${MAX_DEPTH} deep and no deeper`);
        return;
      }
      yield* readAs(whole, bytes, { options: { ...options, contentType }, depth: depth + 1, budget });
    },
  };
}

/** What the document says comes first, then what the caller says of all, then when the file was made, which is told. */
function finishResult(result: ReaderResult, defaults: SourceDefaults): ReaderResult {
  if ("rejected" in result) return result;
  const { madeOn, ...rest } = result;
  const source = { ...defaults, ...result.source };
  if (source.publishedOn !== undefined || madeOn === undefined) return { ...rest, source };
  const note = `it does not say when it appeared; ${madeOn}, the day the file was made, is taken for it`;
  return { ...rest, source: { ...source, publishedOn: madeOn }, notes: [...(result.notes ?? []), note] };
}

/** By content type, then by extension, then by the first bytes if they are given. */
export function findReader(name: string, contentType?: string, bytes?: Uint8Array): Reader | undefined {
  const mediaType = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const byType = READERS.find(({ mediaTypes }) => mediaTypes.includes(mediaType));
  if (byType !== undefined && !VAGUE_TYPES.has(mediaType)) return byType;
  const extension = toExtension(name);
  const byName = READERS.find(({ extensions }) => extensions.includes(extension));
  if (byName !== undefined || bytes === undefined || (mediaType !== "" && !VAGUE_TYPES.has(mediaType))) {
    return byName ?? byType;
  }
  const sniffed = sniffFormat(bytes);
  return READERS.find((reader) => reader.name === sniffed) ?? byType;
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
