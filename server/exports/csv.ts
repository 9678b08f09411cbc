import { type Cell, EDGE_COLUMNS, NODE_COLUMNS } from "./columns.ts";
import { type Exporter, readEntities, readRelations } from "./exporter.ts";

/** Edges with the names of their ends: one table that a spreadsheet can use alone (RFC 4180). */
export const CSV_EXPORTER: Exporter = {
  format: "csv",
  title: "CSV (relations)",
  mediaType: "text/csv",
  extension: "csv",
  async *write(source) {
    const names = new Map<string, readonly [string, string]>();
    const seen = new Set<string>();
    for await (const { id, name, type } of readEntities(source, seen)) names.set(id, [name, type]);
    const header = ["id", "subject", "subjectName", "subjectType", "object", "objectName", "objectType"];
    yield toLine([...header, ...EDGE_COLUMNS.map(({ name }) => name)]);
    for await (const relation of readRelations(source, seen)) {
      const { id, subject, object } = relation;
      const ends = [subject, ...(names.get(subject) ?? []), object, ...(names.get(object) ?? [])];
      yield toLine([id, ...ends, ...EDGE_COLUMNS.map(({ read }) => read(relation))]);
    }
  },
};

/** The nodes as a table. */
export const CSV_ENTITIES_EXPORTER: Exporter = {
  format: "csv-entities",
  title: "CSV (entities)",
  mediaType: "text/csv; table=entities",
  extension: "csv",
  async *write(source) {
    yield toLine(["id", ...NODE_COLUMNS.map(({ name }) => name)]);
    for await (const entity of readEntities(source, new Set())) {
      yield toLine([entity.id, ...NODE_COLUMNS.map(({ read }) => read(entity))]);
    }
  },
};

/** One line a claim: who is said to have done what to whom, by whom it is said, where it stands. */
export const CSV_CLAIMS_EXPORTER: Exporter = {
  format: "csv-claims",
  title: "CSV (claims with evidence)",
  mediaType: "text/csv; table=claims",
  extension: "csv",
  async *write(source) {
    const names = new Map<string, string>();
    const seen = new Set<string>();
    yield toLine(CLAIM_HEADER);
    for await (const { id, name } of readEntities(source, seen)) names.set(id, name);
    for await (const { relation, evidence } of source.readEvidence(readRelations(source, seen))) {
      for await (const { claim, sentence, document, attributedTo } of evidence) {
        yield toLine([
          ...[claim.id, relation.id, claim.subject, names.get(claim.subject), claim.predicate],
          ...[claim.object, names.get(claim.object), claim.polarity, attributedTo?.id, attributedTo?.name],
          ...[claim.eventType, claim.date, claim.confidence, claim.frameId, sentence, claim.start, claim.end],
          ...[document.id, document.title, document.publisher, document.publishedOn, document.url, document.storyId],
        ]);
      }
    }
  },
};

const CLAIM_HEADER = [
  ...["id", "relation", "subject", "subjectName", "predicate", "object", "objectName", "polarity"],
  ...["attributedTo", "attributedToName", "eventType", "date", "confidence", "frame", "sentence", "start", "end"],
  ...["document", "title", "publisher", "publishedOn", "url", "story"],
];

function toLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

/** A cell that starts like a formula gets an apostrophe: spreadsheets run what they take for one (CWE-1236). */
function toCell(cell: Cell): string {
  if (cell === undefined) return "";
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
