import { LimitReader, WARCParser, type WARCRecord } from "warcio";
import { type ArchiveContext, MAX_BATCH_BYTES, type Reader, type ReaderResult, reject } from "./reader.ts";

const MAX_RECORDS = 200_000;
/** Records of what was fetched; requests, notes about the crawl and repeats of what was seen are none. */
const CONTENT = new Set(["response", "resource", "conversion"]);

/** A crawl in WARC: every page that was answered with 200 and is of a format that is read. Pictures, styles and scripts are passed over. */
export const WARC_READER: Reader = {
  name: "WARC",
  extensions: ["warc"],
  mediaTypes: ["application/warc"],
  maxBytes: MAX_BATCH_BYTES,
  async *read(bytes, name, { archive }) {
    let records = 0;
    let pages = 0;
    try {
      for await (const record of WARCParser.iterRecords([bytes])) {
        records += 1;
        if (records > MAX_RECORDS) {
          yield reject(name, "TooLarge", `more than ${MAX_RECORDS} records; the rest was not read`);
          return;
        }
        const page = findPage(record, archive);
        if (page === undefined) continue;
        pages += 1;
        yield* readPage(record, page, { name, archive });
      }
      if (records === 0) yield reject(name, "Unreadable", "it holds no WARC record");
      else if (pages === 0) yield reject(name, "Empty", `none of its ${records} records is a page that was fetched`);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      yield reject(name, "Unreadable", `the WARC is damaged after ${records} records: ${error.message}`);
    }
  },
};

interface Page {
  readonly url: string;
  readonly contentType: string;
  readonly limit: number;
}

function findPage(record: WARCRecord, archive: ArchiveContext): Page | undefined {
  const url = record.warcTargetURI ?? "";
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  if (!CONTENT.has(record.warcType) || status !== 200 || !/^https?:/.test(url) || url.endsWith("/robots.txt")) {
    return undefined;
  }
  const contentType = record.httpHeaders?.headers.get("content-type") ?? record.warcContentType ?? "";
  const limit = archive.findLimit(contentType === "" ? url : "", contentType);
  return limit === undefined ? undefined : { url, contentType, limit: Math.min(limit, archive.left) };
}

async function* readPage(
  record: WARCRecord,
  { url, contentType, limit }: Page,
  { name, archive }: { readonly name: string; readonly archive: ArchiveContext },
): AsyncGenerator<ReaderResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // Chunked transfer and content encodings are undone on the way.
    for await (const chunk of record) {
      size += chunk.length;
      if (size > limit) {
        yield reject(`${name}!/${url}`, "TooLarge", `more than ${limit} bytes`);
        return;
      }
      chunks.push(chunk);
    }
    // What the record's head promises and is not there.
    if (record._reader instanceof LimitReader && record._reader.limit > 0) throw new Error("it is cut off");
  } catch (error) {
    yield reject(
      `${name}!/${url}`,
      "Unreadable",
      `the record is damaged: ${error instanceof Error ? error.message : String(error)}`,
    );
    return;
  }
  archive.take(size);
  for await (const result of archive.read({ archive: name, name: url, bytes: Buffer.concat(chunks), contentType })) {
    yield "source" in result ? { ...result, source: { url, ...result.source } } : result;
  }
}
