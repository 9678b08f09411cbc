/** Small builders: a document graph in a few lines, every field that a test does not care about filled in. */
import { createId, toContentHash } from "../../cypher/ids.ts";
import type { Claim, DocumentGraph, Entity, EntityMentions, Figure, Judgement } from "../../cypher/model.ts";
import type { EntityType, PredicateName } from "../../cypher/ontology.ts";

export function buildEntity(type: EntityType, name: string, rest: Partial<Omit<Entity, "type" | "name">> = {}): Entity {
  return { id: createId("ent", type, name), type, name, aliases: [], ...rest };
}

type ClaimParts = Partial<Omit<Claim, "subject" | "predicate" | "object" | "attributedTo" | "about">> & {
  readonly attributedTo?: Entity;
  readonly about?: Entity;
};

/** A claim still without its document. */
export interface ClaimDraft {
  readonly subject: Entity;
  readonly predicate: PredicateName;
  readonly object: Entity;
  readonly parts: ClaimParts;
}

export function buildClaim(
  subject: Entity,
  predicate: PredicateName,
  object: Entity,
  parts: ClaimParts = {},
): ClaimDraft {
  return { subject, predicate, object, parts };
}

export interface FigureDraft extends Partial<Omit<Figure, "id" | "documentId" | "about" | "attributedTo">> {
  readonly about?: Entity;
  readonly attributedTo?: Entity;
}

export interface DocumentParts {
  readonly text?: string;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly storyId?: string;
  readonly extractorVersion?: string;
  readonly ingestedAt?: string;
  /** Entities beside those that claims and figures name. */
  readonly entities?: readonly Entity[];
  readonly claims?: readonly ClaimDraft[];
  readonly figures?: readonly FigureDraft[];
}

/** A document whose text has one sentence a claim; every entity named is mentioned once, at the place of its name. */
export function buildDocument(name: string, parts: DocumentParts = {}): DocumentGraph {
  const drafts = parts.claims ?? [];
  const entities = collectEntities(parts);
  const sentences = drafts.map(({ subject, predicate, object }) => `${subject.name} ${predicate} ${object.name}.`);
  const text =
    parts.text ?? [`${name}.`, ...sentences, `Named: ${entities.map((entity) => entity.name).join(", ")}.`].join(" ");
  const id = createId("doc", text);
  const publishedOn = parts.publishedOn ?? "2024-03-23";
  return {
    document: {
      id,
      title: parts.title ?? name,
      text,
      publishedOn,
      publisher: parts.publisher ?? "The Courier",
      url: `https://news.example/${encodeURIComponent(name)}`,
      language: "en",
      contentHash: toContentHash(text),
      storyId: parts.storyId ?? createId("sty", id),
      signature: [1, 2, 3, text.length],
      extractorVersion: parts.extractorVersion ?? "1",
      ingestedAt: parts.ingestedAt ?? "2024-04-01T00:00:00.000Z",
    },
    entities,
    mentions: entities.flatMap((entity) => toMentions(entity, text)),
    claims: drafts.map((draft, index) => toClaim(draft, id, text, sentences[index] ?? "")).sort(byId),
    figures: (parts.figures ?? []).map((draft) => toFigure(draft, id)).sort(byId),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function collectEntities({ entities = [], claims = [], figures = [] }: DocumentParts): readonly Entity[] {
  const named = [
    ...entities,
    ...claims.flatMap(({ subject, object, parts }) => [subject, object, parts.attributedTo, parts.about]),
    ...figures.flatMap(({ about, attributedTo }) => [about, attributedTo]),
  ].filter((entity) => entity !== undefined);
  return [...new Map(named.map((entity) => [entity.id, entity])).values()].sort(byId);
}

function toMentions(entity: Entity, text: string): readonly EntityMentions[] {
  const start = text.indexOf(entity.name);
  if (start < 0) return [];
  return [{ entityId: entity.id, starts: [start], ends: [start + entity.name.length], kinds: ["name"] }];
}

function toClaim(
  { subject, predicate, object, parts }: ClaimDraft,
  documentId: string,
  text: string,
  sentence: string,
): Claim {
  const start = Math.max(text.indexOf(sentence), 0);
  const { attributedTo, about, ...rest } = parts;
  const polarity = parts.polarity ?? "asserted";
  return {
    id: createId("clm", documentId, start, subject.id, predicate, object.id, polarity, attributedTo?.id ?? ""),
    documentId,
    subject: subject.id,
    predicate,
    object: object.id,
    polarity,
    ...(attributedTo === undefined ? {} : { attributedTo: attributedTo.id }),
    ...(about === undefined ? {} : { about: about.id }),
    sentenceStart: start,
    sentenceEnd: start + sentence.length,
    start,
    end: start + sentence.length,
    frameId: `${predicate.toLowerCase()}.verb`,
    cues: [],
    confidence: 0.9,
    ...rest,
  };
}

function toFigure({ about, attributedTo, ...rest }: FigureDraft, documentId: string): Figure {
  const measure = rest.measure ?? "killed";
  return {
    id: createId("fig", documentId, measure, rest.value ?? rest.min ?? 0, rest.qualifier ?? "exact", rest.start ?? 0),
    documentId,
    measure,
    qualifier: "exact",
    ...(about === undefined ? {} : { about: about.id }),
    ...(attributedTo === undefined ? {} : { attributedTo: attributedTo.id }),
    sentenceStart: 0,
    sentenceEnd: 10,
    start: 0,
    end: 3,
    ...rest,
  };
}

export function buildJudgement(
  verdict: Judgement["verdict"],
  a: Entity,
  b: Entity,
  rest: Partial<Omit<Judgement, "id" | "verdict" | "pair">> = {},
): Judgement {
  const pair: readonly [string, string] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return {
    id: createId("jdg", ...pair),
    verdict,
    pair,
    by: "Ada",
    reason: "seen both",
    madeAt: "2024-05-01T00:00:00.000Z",
    ...rest,
  };
}
