/** What an export format is. Everything is streamed: no format may hold the whole graph. */
import type { ClaimFilter, EntityNode, Evidence, GraphStore } from "../../cypher/graph-store.ts";
import type { Entity, Relation } from "../../cypher/model.ts";

export type ExportedEntity = Entity & Partial<EntityNode>;

export interface ExportBatch {
  readonly entities: readonly ExportedEntity[];
  readonly relations: readonly Relation[];
}

export interface ExportSource {
  /** The batches from the start; most formats want all nodes before the first edge and so read twice. */
  read(): AsyncIterable<ExportBatch>;
  /** The claims of one relation that pass the filters, with sentence and document, by publication date. */
  readEvidence(relation: Relation): AsyncIterable<Evidence>;
  /** Goes into the header of formats that have one. */
  readonly provenance: {
    /** Of the graph. */
    readonly revision: number;
    /** As asked for, in the words of the API. */
    readonly filters: Readonly<Record<string, unknown>>;
  };
}

export interface Exporter {
  /** As in `?format=`. */
  readonly format: string;
  /** For menus. */
  readonly title: string;
  readonly mediaType: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  write(source: ExportSource): AsyncIterable<string>;
}

const EVIDENCE_PAGE = 500;

/** Evidence out of a store, page by page: no relation is so well known that its claims would fill the memory. */
export function createEvidenceReader(store: GraphStore, filter: ClaimFilter): ExportSource["readEvidence"] {
  return async function* readEvidence({ id }) {
    const search = { ...filter, relationId: id, limit: EVIDENCE_PAGE };
    let page = await store.findEvidence(search);
    yield* page.items;
    while (page.next !== null) {
      page = await store.findEvidence({ ...search, after: page.next });
      yield* page.items;
    }
  };
}

/** Characters of one piece on the wire. */
const BLOCK_LENGTH = 16_384;

/** The same text in larger pieces: a line a write costs more than all the rest. */
export async function* toBlocks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let block = "";
  for await (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK_LENGTH) continue;
    yield block;
    block = "";
  }
  if (block !== "") yield block;
}

/** All entities, one by one. `seen` remembers their ids, so that no edge is written whose ends are not in the file. */
export async function* readEntities(source: ExportSource, seen: Set<string>): AsyncGenerator<ExportedEntity> {
  for await (const { entities } of source.read()) {
    for (const entity of entities) {
      if (seen.has(entity.id)) continue;
      seen.add(entity.id);
      yield entity;
    }
  }
}

/** All relations between entities that were written; a document that came in meanwhile may have brought others. */
export async function* readRelations(source: ExportSource, seen: ReadonlySet<string>): AsyncGenerator<Relation> {
  for await (const { relations } of source.read()) {
    for (const relation of relations) if (seen.has(relation.subject) && seen.has(relation.object)) yield relation;
  }
}
