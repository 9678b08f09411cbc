import { CsvError, parse } from "csv-parse/sync";
import {
  type ColumnMap,
  MAX_BATCH_BYTES,
  MAX_DOCUMENT_BYTES,
  type Reader,
  type ReaderResult,
  reject,
} from "./reader.ts";
import { findDateOrder, findOrderedDate } from "./shared/dates.ts";
import { decodeText } from "./shared/decode.ts";
import { type FoundFields, toResult } from "./shared/to-result.ts";

type Field = Exclude<keyof ColumnMap, "dateOrder">;

/** Headers that say by themselves what they hold, without case, spaces and underscores. */
const KNOWN_HEADERS: Readonly<Record<Field, readonly string[]>> = {
  id: ["id", "docid", "documentid", "articleid"],
  title: ["title", "headline"],
  text: ["text", "body", "content", "article", "fulltext", "articletext", "articlebody", "maintext"],
  publishedOn: [
    "publishedon",
    "published",
    "publishedat",
    "publisheddate",
    "publicationdate",
    "datepublished",
    "pubdate",
    "date",
  ],
  publisher: ["publisher", "source", "outlet", "publication", "newspaper", "sourcename", "medium"],
  url: ["url", "link", "articleurl", "sourceurl", "permalink"],
};
const FIELDS = Object.keys(KNOWN_HEADERS) as Field[];

interface Row {
  /** As a spreadsheet numbers them: the header is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly faults: readonly { readonly number: number; readonly message: string }[];
}

/** Comma, semicolon or tab separated, an article a row; the header, or the caller's column map, says which column is what. */
export const CSV_READER: Reader = {
  name: "CSV",
  extensions: ["csv", "tsv"],
  mediaTypes: ["text/csv", "text/tab-separated-values", "application/csv"],
  maxBytes: MAX_BATCH_BYTES,
  *read(bytes, name, { columns = {}, charset }) {
    const decoded = decodeText(bytes, charset);
    if ("rejected" in decoded) {
      yield { name, rejected: decoded.rejected };
      return;
    }
    const table = parseTable(decoded.text, /\.tsv$/i.test(name) ? "\t" : findDelimiter(decoded.text));
    const places = findPlaces(table.header, columns);
    if (typeof places === "string") yield reject(name, "InvalidCsv", places);
    else if (table.rows.length + table.faults.length === 0)
      yield reject(name, "Empty", "there is no row below the header");
    else {
      yield* readRows(name, table, { places, columns });
      for (const { number, message } of table.faults)
        yield reject(`${name}:${number}`, "InvalidCsv", `row ${number}: ${message}`);
    }
  },
};

function parseTable(text: string, delimiter: string): Table {
  const rows: Row[] = [];
  const faults: { number: number; message: string }[] = [];
  let number = 0;
  parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_DOCUMENT_BYTES,
    on_record(cells: string[]) {
      number += 1;
      rows.push({ number, cells });
      return null;
    },
    on_skip(error) {
      number += 1;
      faults.push({ number, message: error instanceof CsvError ? error.message : "it cannot be read" });
    },
  });
  const [first, ...rest] = rows;
  return { header: first?.cells.map((cell) => cell.trim()) ?? [], rows: rest, faults };
}

/** The one that the first line holds most of, outside quotes. */
function findDelimiter(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? "").replaceAll(/"[^"]*"/g, "");
  const count = (mark: string): number => line.split(mark).length;
  return [",", ";", "\t", "|"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Column of each field, or what is missing. */
function findPlaces(header: readonly string[], columns: ColumnMap): ReadonlyMap<Field, number> | string {
  const places = new Map<Field, number>();
  for (const field of FIELDS) {
    const wanted = columns[field];
    const place =
      wanted === undefined
        ? header.findIndex((one) => KNOWN_HEADERS[field].includes(one.toLowerCase().replaceAll(/[\s_-]/g, "")))
        : header.indexOf(wanted);
    if (place >= 0) places.set(field, place);
    else if (wanted !== undefined) return `no column is called ${JSON.stringify(wanted)}; there are ${toList(header)}`;
  }
  if (places.has("text")) return places;
  return `no column holds the text, and there are ${toList(header)}; say which one does, as in text:Body`;
}

function toList(header: readonly string[]): string {
  return header
    .map((one) => JSON.stringify(one))
    .join(", ")
    .slice(0, 500);
}

function* readRows(
  name: string,
  { rows }: Table,
  { places, columns }: { readonly places: ReadonlyMap<Field, number>; readonly columns: ColumnMap },
): Generator<ReaderResult> {
  const cell = ({ cells }: Row, field: Field): string | undefined => cells[places.get(field) ?? -1];
  const dates = rows.flatMap((row) => cell(row, "publishedOn") ?? []);
  const order = columns.dateOrder ?? findDateOrder(dates);
  for (const row of rows) {
    const date = cell(row, "publishedOn");
    const found: FoundFields = {
      id: cell(row, "id"),
      title: cell(row, "title"),
      text: cell(row, "text") ?? "",
      publishedOn: date === undefined ? undefined : (findOrderedDate(date, order) ?? date),
      publisher: cell(row, "publisher"),
      url: cell(row, "url"),
      language: undefined,
    };
    const inferred = order !== undefined && columns.dateOrder === undefined && /^\s*\d{1,2}[/.-]/.test(date ?? "");
    const notes = inferred
      ? [`the dates of this file are read as ${ORDERS[order]}, as no other order fits all of them`]
      : [];
    yield toResult(`${name}:${row.number}`, { ...found, text: found.text ?? "" }, { notes });
  }
}

const ORDERS = { dmy: "day, month, year", mdy: "month, day, year", ymd: "year, month, day" } as const;
