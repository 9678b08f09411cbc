import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { MAX_DOCUMENT_BYTES, type Reader, type ReaderResult, reject } from "./reader.ts";
import { findIsoDate } from "./shared/dates.ts";
import { decodeText } from "./shared/decode.ts";
import { readHtmlText, toWholePage } from "./shared/html-text.ts";
import { toResult } from "./shared/to-result.ts";

/** Fewer characters than this are no article: an error page, a login form. */
const MIN_ARTICLE_CHARACTERS = 80;
/** The Encoding section of the HTML standard wants the declaration within the first 1,024 bytes. */
const DECLARATION_BYTES = 1024;

/** A web page: its main article, with title, date, publisher and address from JSON-LD, OpenGraph and other meta elements. */
export const HTML_READER: Reader = {
  name: "HTML",
  extensions: ["html", "htm", "xhtml"],
  mediaTypes: ["text/html", "application/xhtml+xml"],
  maxBytes: MAX_DOCUMENT_BYTES,
  read(bytes, name, { charset }) {
    const decoded = decodeText(bytes, charset ?? findDeclaredEncoding(bytes));
    if ("rejected" in decoded) return [{ name, rejected: decoded.rejected }];
    return [readPage(decoded.text, name)];
  },
};

function findDeclaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
}

function readPage(html: string, name: string): ReaderResult {
  const { document } = parseHTML(toWholePage(html));
  const url = findUrl(document);
  const publishedOn = findPublicationDate(document);
  for (const element of document.querySelectorAll(FURNITURE)) element.remove();
  // Readability rewrites the document, so whatever else is wanted is read before.
  const article = new Readability(document).parse();
  const text = article?.content ? readHtmlText(article.content) : "";
  if (article === null || text.length < MIN_ARTICLE_CHARACTERS) {
    return reject(name, "Unreadable", "no article was found in the page");
  }
  return toResult(name, {
    id: undefined,
    title: article.title ?? undefined,
    text,
    publishedOn: findIsoDate(article.publishedTime ?? "") ?? publishedOn,
    publisher: article.siteName ?? undefined,
    url,
    language: undefined,
  });
}

/** What Readability leaves in place: bylines if JSON-LD names the author, newsletter boxes, captions with their credits. */
const FURNITURE = '[class*="byline" i], [rel~="author"], [itemprop~="author"], [class*="newsletter" i], figcaption';

function findUrl(document: Document): string | undefined {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
    document.querySelector('meta[property="og:url"]')?.getAttribute("content") ??
    undefined;
  return address !== undefined && /^https?:\/\//.test(address) ? address : undefined;
}

const DATE_SOURCES = [
  ['meta[property="article:published_time"]', "content"],
  ['meta[itemprop="datePublished"]', "content"],
  ['meta[name="date" i]', "content"],
  ['meta[name="dc.date" i]', "content"],
  ['meta[name="pubdate" i]', "content"],
  ["time[datetime]", "datetime"],
] as const;

/** Where pages put the date if JSON-LD, which Readability reads, has none; the first that holds an ISO date. */
function findPublicationDate(document: Document): string | undefined {
  for (const [selector, attribute] of DATE_SOURCES) {
    const date = findIsoDate(document.querySelector(selector)?.getAttribute(attribute) ?? "");
    if (date !== undefined) return date;
  }
  return undefined;
}
