/**
 * What every store can do. Two implementations keep it (embedded, Neo4j) and one contract suite runs on both:
 * `tests/cypher/graph-store.contract.ts`. Ids given may be ids that were merged away; answers hold canonical ids.
 */
import type { Claim, Document, DocumentGraph, Entity, Figure, Judgement, Polarity, Relation } from "./model.ts";
import type { EntityType, PredicateName } from "./ontology.ts";

export interface EntityFilter {
  readonly types?: readonly EntityType[];
  /** ISO 3166-1 alpha-3. */
  readonly countries?: readonly string[];
}

/**
 * Which claims count. A relation is shown if at least one claim of it passes; its numbers are then those of the claims that
 * pass. Whether it is contested stays a fact of all its claims: no filter hides that somebody denies it.
 */
export interface ClaimFilter {
  readonly predicates?: readonly PredicateName[];
  readonly polarities?: readonly Polarity[];
  /** ISO dates, inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Which date `from` and `to` are about: when it happened or (default) when it was published. */
  readonly timeField?: "event" | "published";
  readonly minConfidence?: number;
  /** Publishers. */
  readonly sources?: readonly string[];
  /** Entity ids of those who say so. */
  readonly attributedTo?: readonly string[];
}

export interface RelationFilter extends ClaimFilter {
  readonly minSources?: number;
  readonly contested?: boolean;
}

export type Direction = "in" | "out" | "both";

export interface Page<T> {
  readonly items: readonly T[];
  /** Number of all hits, whatever the page. */
  readonly total: number;
}

/** Where a page ended: what its last item is ordered by, outermost first. */
export type PageKey = readonly (string | number)[];

/** A page of a list whose order no later change turns over: the next one begins behind `next`, whatever came or went meanwhile. */
export interface KeyedPage<T> extends Page<T> {
  /** Null on the last page. */
  readonly next: PageKey | null;
}

export interface EntityHit {
  readonly entity: Entity;
  /** The name or alias that matched. */
  readonly matched: string;
  /** Number of relations. */
  readonly degree: number;
  readonly mentions: number;
  readonly documents: number;
  readonly lastSeen?: string;
}

export interface EntitySearch extends EntityFilter {
  /** Words of a name or alias; accents and case do not matter. Without it all entities match. */
  readonly text?: string;
  readonly sort?: "relevance" | "degree" | "lastSeen" | "name";
  readonly offset: number;
  readonly limit: number;
}

export interface EntityDetail {
  readonly entity: Entity;
  readonly mentions: number;
  readonly documents: readonly DocumentSummary[];
  readonly degreeByPredicate: readonly PredicateCount[];
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  /** Ids of entities that were merged into this one. */
  readonly previousIds: readonly string[];
  readonly judgements: readonly Judgement[];
}

export interface PredicateCount {
  readonly predicate: PredicateName;
  readonly direction: "in" | "out";
  readonly count: number;
}

export type DocumentSummary = Pick<
  Document,
  "id" | "title" | "publishedOn" | "publisher" | "url" | "language" | "storyId" | "ingestedAt"
>;

/** An entity with the numbers by which a picture sizes it. */
export interface EntityNode extends Entity {
  /** Number of all its relations, whatever the filter. */
  readonly degree: number;
  readonly mentions: number;
  readonly documents: number;
}

export interface Subgraph {
  readonly entities: readonly EntityNode[];
  readonly relations: readonly Relation[];
  /** What a cap hid, or null: no silent cap. */
  readonly truncated: Truncation | null;
}

export interface Truncation {
  readonly reason: string;
  readonly shown: number;
  readonly available: number;
}

export interface NeighbourQuery extends RelationFilter {
  readonly ids: readonly string[];
  readonly direction: Direction;
  /** 1 to 3. */
  readonly depth: number;
  /** Types of the neighbours. */
  readonly types?: readonly EntityType[];
  readonly exclude?: readonly string[];
  readonly rank: "evidence" | "recent" | "degree";
  /** Most neighbours to give. */
  readonly limit: number;
}

export interface NeighbourCounts {
  /** Distinct neighbours under the filter. */
  readonly neighbours: number;
  readonly relations: number;
  readonly byPredicate: readonly PredicateCount[];
  readonly byType: Readonly<Partial<Record<EntityType, number>>>;
}

export interface PathQuery extends Omit<RelationFilter, "from" | "to"> {
  /** Entity ids. */
  readonly from: string;
  readonly to: string;
  /** ISO dates, inclusive; the `from` and `to` of other filters. */
  readonly dateFrom?: string;
  readonly dateTo?: string;
  /** 1 to 6. */
  readonly maxLength: number;
  /** 1 to 20. */
  readonly k: number;
  readonly rank: "short" | "evidence";
  /** Leave out inner nodes with more relations than this. */
  readonly maxDegree?: number;
}

export interface Path {
  readonly entityIds: readonly string[];
  readonly relationIds: readonly string[];
  /** The relation with the fewest independent sources. */
  readonly weakest: string;
}

/** One claim with all that is needed to show it. */
export interface Evidence {
  readonly claim: Claim;
  readonly sentence: string;
  readonly document: DocumentSummary;
  readonly attributedTo?: Pick<Entity, "id" | "name" | "type">;
}

export interface ClaimSearch extends RelationFilter {
  readonly subject?: string;
  readonly object?: string;
  /** Subject or object. */
  readonly participant?: string;
  readonly relationId?: string;
  readonly documentId?: string;
  /** `next` of the page before. */
  readonly after?: PageKey;
  readonly limit: number;
}

export interface DocumentSearch {
  readonly text?: string;
  readonly publisher?: string;
  readonly from?: string;
  readonly to?: string;
  readonly storyId?: string;
  /** `next` of the page before. */
  readonly after?: PageKey;
  readonly limit: number;
}

/** A document with its layers, as given to the loader, ids canonical. */
export type StoredDocument = DocumentGraph;

export interface FigureEvidence {
  readonly figure: Figure;
  readonly sentence: string;
  readonly document: DocumentSummary;
  readonly attributedTo?: Pick<Entity, "id" | "name" | "type">;
}

export interface LoadReport {
  /** Documents written for the first time. */
  readonly created: number;
  /** Documents whose layers were replaced because the extractor changed. */
  readonly replaced: number;
  /** Documents that were there already, with the same layers. */
  readonly unchanged: number;
  readonly revision: number;
}

/** Somebody whom claims are attributed to. */
export interface Speaker extends Pick<Entity, "id" | "name" | "type"> {
  readonly claims: number;
}

/** One date on the time axis, of whatever precision the claims give. */
export interface TimelineEntry {
  readonly date: string;
  readonly claims: number;
  readonly documents: number;
}

export interface GraphStats {
  readonly revision: number;
  readonly documents: number;
  readonly stories: number;
  readonly entities: number;
  readonly claims: number;
  readonly relations: number;
  readonly figures: number;
  readonly contested: number;
  readonly entitiesByType: Readonly<Partial<Record<EntityType, number>>>;
  readonly relationsByPredicate: Readonly<Partial<Record<PredicateName, number>>>;
  readonly claimsByPolarity: Readonly<Partial<Record<Polarity, number>>>;
  readonly publishers: readonly { readonly publisher: string; readonly documents: number }[];
  readonly firstPublished?: string;
  readonly lastPublished?: string;
}

/** What the graph is made of. */
export interface SchemaCounts {
  readonly revision: number;
  /** Labels in the order of the ontology, those of evidence after the types of entities. */
  readonly nodes: readonly { readonly label: string; readonly count: number }[];
  /** Derived relations by the types of their ends, the most frequent first; then the edges that carry evidence. */
  readonly edges: readonly {
    readonly from: string;
    readonly type: string;
    readonly to: string;
    readonly count: number;
    readonly derived: boolean;
  }[];
}

export interface CypherRequest {
  readonly statement: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Most rows, at most 10,000. */
  readonly limit: number;
  /** At most 30,000. */
  readonly timeoutMs: number;
}

/** Values of a row: scalars, lists, maps, and nodes, relationships and paths in this shape, the same from every store. */
export type CypherValue =
  | null
  | boolean
  | number
  | string
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue };

/** `$kind` tells it from a map. Ids are our own ids, never the engine's. */
export interface CypherNode {
  readonly $kind: "node";
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, CypherValue>>;
}

export interface CypherRelationship {
  readonly $kind: "relationship";
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, CypherValue>>;
}

export interface CypherAnswer {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly CypherValue[])[];
  /** Nodes and relationships found in the rows, without repeats, in the order of appearance. */
  readonly nodes: readonly CypherNode[];
  readonly relationships: readonly CypherRelationship[];
  readonly ms: number;
  readonly truncated: Truncation | null;
}

/** Which write was a graph's last. */
export interface Standing {
  readonly revision: number;
  /** Another for each write, so that a graph that was wiped and came to the same revision is told from the one before; null where nothing was written yet. */
  readonly stamp: string | null;
}

export interface GraphStore {
  /** As listed in `stores/index.ts`. */
  readonly name: string;

  /** Grows by one with every transaction that changes something; a large load or a clear takes several. */
  getRevision(): Promise<number>;
  /** The revision with the stamp of its write: what is derived from the graph holds as long as both are the same. */
  getStanding(): Promise<Standing>;
  /** Answers within 5 s or throws StoreUnavailable. */
  ping(): Promise<void>;
  close(): Promise<void>;
  /**
   * Reads entities and relations into memory, unless the graph is too large for it: neighbours, paths and suggestions come
   * from there while nobody else changes the graph. Without it that is done beside the first questions.
   */
  warm(): Promise<void>;

  /** Idempotent: the same document graph twice changes nothing. Re-derives the relations that are touched. */
  load(graphs: readonly DocumentGraph[]): Promise<LoadReport>;
  /** Takes exactly this document's claims, figures and mentions along; entities left without a mention go. @throws NotFound */
  withdraw(documentId: string): Promise<void>;
  /**
   * Removes everything but persons' judgements and the stored documents' metadata and texts, which it returns in the order of
   * ingest. For rebuild: loading the documents again counts as replacing them.
   */
  clear(): Promise<readonly Document[]>;
  /** Sets the story of documents, when a near-copy arrives or goes. */
  setStories(stories: readonly { readonly documentId: string; readonly storyId: string }[]): Promise<void>;
  /** All documents' signatures, for finding near-copies. */
  listSignatures(): Promise<readonly Pick<Document, "id" | "signature" | "storyId">[]>;

  /**
   * Stores judgements and applies them (the rule: `resolveCanonicalIds`). One of the linker's that a person contradicts is
   * left out, since it gives way. @throws Conflict if a person's judgement says the opposite, directly or along a chain, NotFound
   */
  judge(judgements: readonly Judgement[]): Promise<void>;
  /** Removes judgements by id and undoes what they did. @throws NotFound */
  unjudge(ids: readonly string[]): Promise<void>;
  listJudgements(): Promise<readonly Judgement[]>;
  /** Entities as extracted, before any merge, for the linker; with ids only these, as far as they exist. */
  listExtractedEntities(ids?: readonly string[]): Promise<readonly Entity[]>;

  /** Canonical id of an entity id, or undefined if no document names it and no judgement ties it to one that is named. */
  findCanonicalId(id: string): Promise<string | undefined>;
  findEntities(search: EntitySearch): Promise<Page<EntityHit>>;
  /** Typeahead: prefix of a word of a name or alias, best-known first. */
  suggestEntities(text: string, limit: number, types?: readonly EntityType[]): Promise<readonly EntityHit[]>;
  /** @throws NotFound */
  getEntity(id: string): Promise<EntityDetail>;
  /** The best-evidenced entities and the relations between them, for first sight. */
  getOverview(filter: RelationFilter & EntityFilter, limit: number): Promise<Subgraph>;
  /** Relations between the entities given, and nothing else. */
  getInduced(ids: readonly string[], filter: RelationFilter): Promise<Subgraph>;
  /** @throws NotFound if none of the ids is known */
  getNeighbours(
    query: NeighbourQuery,
  ): Promise<Subgraph & { readonly counts: NeighbourCounts; readonly shown: NeighbourCounts }>;
  /** @throws NotFound */
  countNeighbours(query: Omit<NeighbourQuery, "rank" | "limit">): Promise<NeighbourCounts>;
  /** @throws NotFound */
  findPaths(query: PathQuery): Promise<Subgraph & { readonly paths: readonly Path[] }>;
  /** @throws NotFound */
  getRelation(id: string): Promise<{ readonly relation: Relation; readonly subject: Entity; readonly object: Entity }>;
  /** Claims with their sentences, by publication date, then by document and offset. */
  findEvidence(search: ClaimSearch): Promise<KeyedPage<Evidence>>;
  /**
   * All claims of relations that pass, by relation id, each list as `findEvidence` orders it; a relation without one is left out.
   * `Relation.claims` tells beforehand how many there may be.
   */
  listEvidence(relationIds: readonly string[], filter: ClaimFilter): Promise<ReadonlyMap<string, readonly Evidence[]>>;
  /** By publication date, the latest first, then by id. */
  findDocuments(search: DocumentSearch): Promise<KeyedPage<DocumentSummary>>;
  /** @throws NotFound */
  getDocument(id: string): Promise<StoredDocument>;
  /** Figures of one event. @throws NotFound */
  findFigures(eventId: string): Promise<readonly FigureEvidence[]>;
  getStats(): Promise<GraphStats>;
  /** Counts by label and by type of edge with its ends; goes over the whole graph. */
  countSchema(): Promise<SchemaCounts>;
  /** Those whom claims are attributed to, with the most claims first. */
  findSpeakers(limit: number): Promise<Page<Speaker>>;
  /** Claims under a filter by date, oldest first; `timeField` says which date. Claims without a date are left out. */
  getTimeline(filter: ClaimFilter): Promise<readonly TimelineEntry[]>;
  /** All entities and relations under a filter, in order of id, in batches. */
  exportGraph(
    filter: RelationFilter & EntityFilter,
  ): AsyncIterable<{ readonly entities: readonly Entity[]; readonly relations: readonly Relation[] }>;

  /** Read-only, behind the layers of `cypher/guard/`. @throws QueryRejected, QueryTimeout, InvalidInput */
  query(request: CypherRequest): Promise<CypherAnswer>;
}
