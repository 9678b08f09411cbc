/** Extraction without a store: what `newsgraph extract` writes, with ids that mean the same in the whole batch. */
import type { Claim, DocumentGraph, Entity, Figure, MentionKind } from "../../cypher/model.ts";
import type { EntityType } from "../../cypher/ontology.ts";
import { resolveBatch } from "../../ingest/linking/resolve-batch.ts";
import type { Extractor } from "../../ingest/pipeline.ts";
import type { SourceDocument } from "../../ingest/readers/reader.ts";

export interface ExtractedMention {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  /** Where it differs from the entity's: "Russian" in "Russian President" is a People mention of a State. */
  readonly type?: EntityType;
}

export interface ExtractedEntity extends Pick<Entity, "id" | "type" | "name" | "country"> {
  readonly mentions: readonly ExtractedMention[];
}

export interface ExtractedDocument {
  readonly id: string;
  readonly entities: readonly ExtractedEntity[];
  readonly claims: readonly (Pick<
    Claim,
    "predicate" | "subject" | "object" | "polarity" | "eventType" | "start" | "end"
  > & {
    readonly attributedTo: string | null;
    readonly about: string | null;
    readonly date: string | null;
  })[];
  readonly figures: readonly (Pick<Figure, "measure" | "min" | "max" | "qualifier" | "start" | "end"> & {
    readonly value: number | null;
    readonly about: string | null;
    readonly attributedTo: string | null;
  })[];
}

export interface Extraction {
  add(source: SourceDocument & { readonly id: string }): void;
  /** The documents in the order in which they were added. */
  finish(): readonly ExtractedDocument[];
}

interface Extracted {
  readonly id: string;
  readonly graph: DocumentGraph;
  /** Type of a mention by its span, where it differs from the entity's. */
  readonly mentionTypes: ReadonlyMap<string, EntityType>;
}

export function createExtraction(extractor: Extractor): Extraction {
  const extracted: Extracted[] = [];
  return {
    add(source) {
      const { graph, annotated } = extractor.read(source);
      const mentions = annotated.chains.flatMap((chain) => chain.mentions);
      const typed = mentions.flatMap(({ start, end, mentionType }) =>
        mentionType === undefined ? [] : [[toSpanKey(start, end), mentionType] as const],
      );
      extracted.push({ id: source.id, graph, mentionTypes: new Map(typed) });
    },
    finish() {
      const { canonical } = resolveBatch(extracted.map(({ graph }) => graph));
      return extracted.map((document) => toExtractedDocument(document, canonical));
    },
  };
}

function toExtractedDocument(
  { id, graph, mentionTypes }: Extracted,
  canonical: ReadonlyMap<string, Entity>,
): ExtractedDocument {
  const toId = (entityId: string): string => canonical.get(entityId)?.id ?? entityId;
  const toIdOrNull = (entityId: string | undefined): string | null => (entityId === undefined ? null : toId(entityId));
  const mentions = new Map<string, ExtractedMention[]>();
  for (const { entityId, starts, ends, kinds } of graph.mentions) {
    const own = mentions.get(toId(entityId)) ?? [];
    mentions.set(toId(entityId), own);
    for (const [index, start] of starts.entries()) {
      const [end, kind] = [ends[index], kinds[index]];
      if (end === undefined || kind === undefined) continue;
      const type = mentionTypes.get(toSpanKey(start, end));
      own.push({ start, end, kind, ...(type !== undefined && { type }) });
    }
  }
  const entities = new Map(graph.entities.map((entity) => [toId(entity.id), canonical.get(entity.id) ?? entity]));
  return {
    id,
    entities: [...entities.values()].map(({ id: entityId, type, name, country }) => ({
      id: entityId,
      type,
      name,
      ...(country !== undefined && { country }),
      mentions: (mentions.get(entityId) ?? []).sort((a, b) => a.start - b.start || a.end - b.end),
    })),
    claims: graph.claims.map(
      ({ predicate, subject, object, polarity, eventType, start, end, attributedTo, about, date }) => ({
        predicate,
        subject: toId(subject),
        object: toId(object),
        polarity,
        attributedTo: toIdOrNull(attributedTo),
        about: toIdOrNull(about),
        ...(eventType !== undefined && { eventType }),
        start,
        end,
        date: date ?? null,
      }),
    ),
    figures: graph.figures.map(({ measure, value, min, max, qualifier, start, end, about, attributedTo }) => ({
      measure,
      value: value ?? null,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      qualifier,
      start,
      end,
      about: toIdOrNull(about),
      attributedTo: toIdOrNull(attributedTo),
    })),
  };
}

function toSpanKey(start: number, end: number): string {
  return `${start}-${end}`;
}
