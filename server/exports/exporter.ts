/** What an export format is. Everything is streamed: no format may hold the whole graph. */
import type { ClaimFilter, ClaimSearch, EntityNode, Evidence, GraphStore } from "../../cypher/graph-store.ts";
import type { Entity, Relation } from "../../cypher/model.ts";

export type ExportedEntity = Entity & Partial<EntityNode>;

export interface ExportBatch {
  readonly entities: readonly ExportedEntity[];
  readonly relations: readonly Relation[];
}

export interface ExportSource {
  /** The batches from the start; most formats want all nodes before the first edge and so read twice. */
  read(): AsyncIterable<ExportBatch>;
  /** Each relation with its claims that pass the filters, with sentence and document, by publication date. */
  readEvidence(relations: AsyncIterable<Relation>): AsyncIterable<EvidencedRelation>;
  /** Goes into the header of formats that have one. */
  readonly provenance: {
    /** Of the graph. */
    readonly revision: number;
    /** As asked for, in the words of the API. */
    readonly filters: Readonly<Record<string, unknown>>;
  };
}

export interface EvidencedRelation {
  readonly relation: Relation;
  /** To be read before the next relation is. */
  readonly evidence: AsyncIterable<Evidence> | Iterable<Evidence>;
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

/** Claims that are asked for at once. */
const EVIDENCE_PAGE = 1000;

/**
 * Evidence out of a store: that of many relations at once, since each question has its price, and that of a relation so well known
 * that its claims would fill the memory page by page.
 * @param pageSize most claims to ask for at once
 */
export function createEvidenceReader(
  store: GraphStore,
  filter: ClaimFilter,
  pageSize = EVIDENCE_PAGE,
): ExportSource["readEvidence"] {
  async function* readBatch(relations: readonly Relation[]): AsyncGenerator<EvidencedRelation> {
    if (relations.length === 0) return;
    const evidence = await store.listEvidence(
      relations.map(({ id }) => id),
      filter,
    );
    for (const relation of relations) yield { relation, evidence: evidence.get(relation.id) ?? [] };
  }
  return async function* readEvidence(relations) {
    let batch: Relation[] = [];
    let claims = 0;
    for await (const relation of relations) {
      if (claims + relation.claims > pageSize) {
        yield* readBatch(batch);
        batch = [];
        claims = 0;
      }
      if (relation.claims > pageSize)
        yield { relation, evidence: readPages(store, { ...filter, relationId: relation.id, limit: pageSize }) };
      else {
        batch.push(relation);
        claims += relation.claims;
      }
    }
    yield* readBatch(batch);
  };
}

async function* readPages(store: GraphStore, search: ClaimSearch): AsyncGenerator<Evidence> {
  let page = await store.findEvidence(search);
  yield* page.items;
  while (page.next !== null) {
    page = await store.findEvidence({ ...search, after: page.next });
    yield* page.items;
  }
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
