import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { MAX_DOCUMENT_BYTES, type Reader, reject } from "./reader.ts";
import { findWrittenDate } from "./shared/dates.ts";
import { decodeText } from "./shared/decode.ts";
import { readHtmlText } from "./shared/html-text.ts";
import { toResult } from "./shared/to-result.ts";

const MAX_ENTRIES = 10_000;
/** Fewer words than this are a teaser, not an article. */
const MIN_ARTICLE_WORDS = 60;

/** RSS, Atom, RDF and JSON feeds: each entry is a document, with the words that the feed itself holds. */
export const FEED_READER: Reader = {
  name: "feed",
  extensions: ["rss", "atom", "rdf", "xml"],
  mediaTypes: [
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/xml",
    "text/xml",
  ],
  maxBytes: MAX_DOCUMENT_BYTES,
  *read(bytes, name, { charset }) {
    const decoded = decodeText(bytes, charset ?? findDeclaredEncoding(bytes));
    if ("rejected" in decoded) {
      yield { name, rejected: decoded.rejected };
      return;
    }
    const entries = parseEntries(decoded.text);
    if (typeof entries === "string") yield reject(name, "Unreadable", entries);
    else if (entries.length === 0) yield reject(name, "Empty", "the feed holds no entry");
    else if (entries.length > MAX_ENTRIES)
      yield reject(name, "TooLarge", `${entries.length} entries; at most ${MAX_ENTRIES} are read of a feed`);
    else for (const [index, entry] of entries.entries()) yield toEntryResult(`${name}[${index}]`, entry);
  },
};

interface Entry {
  readonly title: string | undefined;
  /** HTML, or plain text, of which HTML reads nothing away. */
  readonly content: string | undefined;
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
}

function toEntryResult(name: string, { title, content, date, publisher, url }: Entry) {
  const text = readHtmlText(content ?? "");
  const isTeaser = (text.match(/\S+/g)?.length ?? 0) < MIN_ARTICLE_WORDS;
  const notes = isTeaser && url !== undefined ? [`the feed has only a summary; the article is at ${url}`] : [];
  return toResult(
    name,
    {
      id: undefined,
      title: title === undefined ? undefined : readHtmlText(title),
      text,
      publishedOn: date === undefined ? undefined : (findWrittenDate(date) ?? date),
      publisher,
      url,
      language: undefined,
    },
    { notes },
  );
}

/** XML, appendix F: the declaration itself is in ASCII. */
function findDeclaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.-]+)/i.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
}

/** Entries, or what is wrong. */
function parseEntries(text: string): readonly Entry[] | string {
  // Entities of its own are how a small document grows without end; no feed needs them.
  if (/<!ENTITY/i.test(text)) return "the feed declares entities, which is not read";
  try {
    const { format, feed } = parseFeed(text);
    if (format === "rss") return (feed.items ?? []).map((item) => fromRss(item, feed.title));
    if (format === "atom") return (feed.entries ?? []).map((entry) => fromAtom(entry, feed.title?.value));
    if (format === "rdf") return (feed.items ?? []).map((item) => fromRdf(item, feed.title));
    return (feed.items ?? []).map((item) => fromJson(item, feed.title));
  } catch (error) {
    if (error instanceof Error) return `no feed was found in it: ${error.message}`;
    throw error;
  }
}

function fromRss(item: RssFeed.Item<string>, feedTitle: string | undefined): Entry {
  return {
    title: item.title,
    content: item.content?.encoded ?? item.description,
    date: item.pubDate ?? item.dc?.dates?.[0],
    publisher: item.source?.title ?? item.dc?.publishers?.[0] ?? feedTitle,
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
  };
}

function fromAtom(entry: AtomFeed.Entry<string>, feedTitle: string | undefined): Entry {
  const links = entry.links ?? [];
  return {
    title: entry.title?.value,
    content: entry.content?.value ?? entry.summary?.value,
    date: entry.published ?? entry.updated,
    publisher: entry.source?.title?.value ?? feedTitle,
    url: links.find(({ rel }) => rel === undefined || rel === "alternate")?.href,
  };
}

function fromRdf(item: RdfFeed.Item<string>, feedTitle: string | undefined): Entry {
  return {
    title: item.title,
    content: item.content?.encoded ?? item.description,
    date: item.dc?.dates?.[0],
    publisher: item.dc?.publishers?.[0] ?? feedTitle,
    url: item.link,
  };
}

function fromJson(item: JsonFeed.Item<string>, feedTitle: string | undefined): Entry {
  return {
    title: item.title,
    content: item.content_html ?? item.content_text ?? item.summary,
    date: item.date_published ?? item.date_modified,
    publisher: feedTitle,
    url: item.url,
  };
}
