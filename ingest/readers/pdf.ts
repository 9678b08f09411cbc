import { getDocumentProxy } from "unpdf";
import { MAX_DOCUMENT_BYTES, type Reader, type ReaderResult, reject } from "./reader.ts";
import { findIsoDate } from "./shared/dates.ts";
import { findInflatedSize } from "./shared/inflated-size.ts";
import { type PageLine, toParagraphs } from "./shared/page-text.ts";
import { toResult } from "./shared/to-result.ts";

const MAX_FILE_BYTES = 50_000_000;
const MAX_PAGES = 1000;
/** Of all streams together, unpacked; the parser itself knows no bound. */
const MAX_UNPACKED_BYTES = 200_000_000;
/** Fewer letters on a page than this, and it is a picture of a page. */
const MIN_LETTERS = 20;

/** What is used of PDF.js: the types of the package do not resolve. */
interface PdfDocument {
  readonly numPages: number;
  readonly loadingTask: { destroy(): Promise<void> };
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>>; readonly metadata: Metadata | null }>;
}

interface PdfPage {
  /** Left, bottom, right and top. */
  readonly view: readonly number[];
  streamTextContent(): ReadableStream<{ readonly items: readonly (TextItem | { readonly type: string })[] }>;
  cleanup(): boolean;
}

interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  /** Of the matrix [a b c d e f], d is the size of the type and (e, f) where it stands. */
  readonly transform: readonly number[];
}

/** Names in lower case; lists as arrays. */
interface Metadata {
  get(name: string): unknown;
}

/**
 * The text layer of a PDF, lines joined to paragraphs, running heads and page numbers left out. Title, date, publisher and
 * address from its XMP (Dublin Core, PRISM); the title of the information dictionary; when it was made as a last resort.
 */
export const PDF_READER: Reader = {
  name: "PDF",
  extensions: ["pdf"],
  mediaTypes: ["application/pdf", "application/x-pdf"],
  maxBytes: MAX_FILE_BYTES,
  async *read(bytes, name) {
    if (findInflatedSize(bytes, MAX_UNPACKED_BYTES) > MAX_UNPACKED_BYTES) {
      yield reject(name, "TooLarge", `more than ${MAX_UNPACKED_BYTES} bytes unpacked`);
      return;
    }
    try {
      // A copy: the parser takes the memory for itself.
      const options = { isEvalSupported: false, verbosity: 0 };
      const pdf = (await getDocumentProxy(new Uint8Array(bytes), options)) as unknown as PdfDocument;
      try {
        yield await readPdf(pdf, name);
      } finally {
        await pdf.loadingTask.destroy();
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error.name === "PasswordException")
        yield reject(name, "Encrypted", "the PDF is locked with a password; save it without one");
      else yield reject(name, "Unreadable", `the PDF is damaged: ${error.message}`);
    }
  },
};

async function readPdf(pdf: PdfDocument, name: string): Promise<ReaderResult> {
  if (pdf.numPages > MAX_PAGES) return reject(name, "TooLarge", `${pdf.numPages} pages; at most ${MAX_PAGES} are read`);
  const pages: PageLine[][] = [];
  let left = MAX_DOCUMENT_BYTES;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const lines = await readLines(pdf, number, left);
    left -= lines.reduce((sum, { text }) => sum + text.length, 0);
    if (left < 0) return reject(name, "TooLarge", `more than ${MAX_DOCUMENT_BYTES} characters; split the file`);
    pages.push(lines);
  }
  const text = toParagraphs(pages).join("\n\n");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS)
    return reject(name, "Empty", "the PDF holds no text, perhaps pictures of pages; run text recognition on it first");
  const { info, metadata } = await pdf.getMetadata();
  const xmp = (key: string): string | undefined => toText(metadata?.get(key));
  return toResult(
    name,
    {
      id: undefined,
      title: xmp("dc:title") ?? toText(info["Title"]),
      text,
      publishedOn: xmp("prism:publicationdate") ?? xmp("dc:date"),
      publisher: xmp("dc:publisher") ?? xmp("prism:publicationname"),
      url: xmp("prism:url"),
      language: undefined,
    },
    { madeOn: findPdfDate(toText(info["CreationDate"])) },
  );
}

function toText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first.trim() : undefined;
}

/** `D:20240322153000+03'00'` (ISO 32000-1, 7.9.4): the day in the maker's own time zone. */
function findPdfDate(value = ""): string | undefined {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(value);
  return match === null ? undefined : findIsoDate(match.slice(1).join("-"));
}

/**
 * Lines of one page in the order in which they are drawn, which is the order of reading in all but odd files.
 * @param limit characters after which no more is read of the page
 */
async function readLines(pdf: PdfDocument, number: number, limit: number): Promise<PageLine[]> {
  const page = await pdf.getPage(number);
  const [, bottom = 0, , top = 0] = page.view;
  const lines: { text: string; left: number; y: number; size: number; place: number }[] = [];
  let ended = true;
  let read = 0;
  const take = (item: TextItem): void => {
    const [, , , scale = 0, left = 0, y = 0] = item.transform;
    const size = Math.abs(scale) || item.height;
    const line = lines.at(-1);
    const moved = line !== undefined && Math.abs(line.y - y) > Math.max(line.size, size) * 0.5;
    if (item.str.trim() !== "" && (line === undefined || ended || moved)) {
      lines.push({ text: item.str, left, y, size, place: (y - bottom) / (top - bottom || 1) });
      ended = false;
    } else if (line !== undefined && !ended) line.text += item.str;
    if (item.hasEOL) ended = true;
    read += item.str.length;
  };
  const reader = page.streamTextContent().getReader();
  for (let chunk = await reader.read(); !chunk.done && read <= limit; chunk = await reader.read()) {
    for (const item of chunk.value.items) if ("str" in item) take(item);
  }
  if (read > limit) await reader.cancel(new Error("the text is longer than is read"));
  page.cleanup();
  return lines.filter(({ text }) => text.trim() !== "");
}
