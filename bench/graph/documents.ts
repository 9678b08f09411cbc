/** Articles whose sentences say what the ties need: offsets hold, as in articles that were really read. */
import { createId, toContentHash } from "../../cypher/ids.ts";
import type { Claim, DocumentGraph, Entity, Figure, Polarity } from "../../cypher/model.ts";
import { getPredicate } from "../../cypher/ontology.ts";
import { toDate } from "./entities.ts";
import { createRandom, type Random } from "./random.ts";
import type { Tie } from "./relations.ts";

const PUBLISHERS = 200;
const SIGNATURE = 64;
/** One article in so many is a near-copy of the one before it. */
const REPRINTS = 12;

export interface DocumentPlan {
  readonly index: number;
  readonly seed: number;
  readonly ties: readonly Tie[];
  readonly entities: readonly Entity[];
  /** Places of entities that may speak or be spoken about here. */
  readonly speaker: (random: Random) => Entity;
}

interface Draft {
  text: string;
  readonly spans: Map<Entity, { readonly start: number; readonly end: number }[]>;
}

type Sentence = Omit<Claim, "id" | "documentId">;

export function createDocumentGraph(plan: DocumentPlan): DocumentGraph {
  const random = createRandom(plan.seed + plan.index * 7919);
  const draft: Draft = { text: "", spans: new Map() };
  const publisher = `Paper ${Math.floor(PUBLISHERS * random.next() ** 2)}`;
  const title = `Report ${plan.index}`;
  draft.text = `${title}, as ${publisher} has it.`;
  const sentences = plan.ties.map((tie) => writeSentence(draft, tie, plan, random));
  const figure = random.chance(0.2) ? writeFigure(draft, plan, random) : undefined;
  const id = createId("doc", draft.text);
  const story = plan.index % REPRINTS === 1 ? plan.index - 1 : plan.index;
  return {
    document: {
      id,
      title,
      text: draft.text,
      publishedOn: toDate(random),
      publisher,
      url: `https://news.example/${plan.index}`,
      language: "en",
      contentHash: toContentHash(draft.text),
      storyId: createId("sty", story),
      signature: Array.from({ length: SIGNATURE }, () => random.below(2 ** 32)),
      extractorVersion: "generated",
      ingestedAt: "2025-01-01T00:00:00.000Z",
    },
    entities: [...draft.spans.keys()].sort(byId),
    mentions: [...draft.spans].map(([entity, spans]) => toMentions(entity, spans)),
    claims: sentences.map((sentence) => toClaim(id, sentence)).sort(byId),
    figures: figure === undefined ? [] : [toFigure(id, figure)],
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Writes the entity's name at the end of the text and notes where it stands. */
function name(draft: Draft, entity: Entity): void {
  const spans = draft.spans.get(entity) ?? [];
  spans.push({ start: draft.text.length, end: draft.text.length + entity.name.length });
  draft.spans.set(entity, spans);
  draft.text += entity.name;
}

function toMentions(entity: Entity, spans: readonly { readonly start: number; readonly end: number }[]) {
  return {
    entityId: entity.id,
    starts: spans.map(({ start }) => start),
    ends: spans.map(({ end }) => end),
    kinds: spans.map(() => "name" as const),
  };
}

function getEntity(plan: DocumentPlan, index: number): Entity {
  const entity = plan.entities[index];
  if (entity === undefined) throw new RangeError(`there is no entity ${index}`);
  return entity;
}

function writeSentence(draft: Draft, tie: Tie, plan: DocumentPlan, random: Random): Sentence {
  const [subject, object] = [getEntity(plan, tie.subject), getEntity(plan, tie.object)];
  const { eventType, family, reads } = getPredicate(tie.predicate);
  draft.text += " ";
  const start = draft.text.length;
  name(draft, subject);
  draft.text += ` ${reads} `;
  name(draft, object);
  const end = draft.text.length;
  const topic = family === "speech" && random.chance(0.3) ? plan.speaker(random) : undefined;
  const about = topic?.type === "Event" ? topic : undefined;
  if (about !== undefined) {
    draft.text += " over the ";
    name(draft, about);
  }
  const speaker = random.chance(0.45) ? plan.speaker(random) : undefined;
  if (speaker !== undefined) {
    draft.text += ", according to ";
    name(draft, speaker);
  }
  draft.text += ".";
  return {
    subject: subject.id,
    predicate: tie.predicate,
    object: object.id,
    polarity: toPolarity(random),
    ...(speaker === undefined ? {} : { attributedTo: speaker.id }),
    ...(about === undefined ? {} : { about: about.id }),
    ...(eventType === null ? {} : { eventType }),
    ...(random.chance(0.3) ? { date: toDate(random) } : {}),
    sentenceStart: start,
    sentenceEnd: draft.text.length,
    start,
    end,
    frameId: `${tie.predicate.toLowerCase()}.verb`,
    cues: speaker === undefined ? [] : ["according to"],
    confidence: 0.5 + random.below(50) / 100,
  };
}

function toPolarity(random: Random): Polarity {
  const draw = random.below(100);
  return draw < 80 ? "asserted" : draw < 92 ? "alleged" : draw < 95 ? "speculated" : "denied";
}

function toClaim(documentId: string, claim: Sentence): Claim {
  const { subject, predicate, object, polarity, attributedTo = "" } = claim;
  const id = createId("clm", documentId, claim.start, subject, predicate, object, polarity, attributedTo);
  return { id, documentId, ...claim };
}

function writeFigure(draft: Draft, plan: DocumentPlan, random: Random): Omit<Figure, "id" | "documentId"> {
  const event = plan.ties
    .flatMap((tie) => [getEntity(plan, tie.subject), getEntity(plan, tie.object)])
    .find(({ type }) => type === "Event");
  const value = random.below(400);
  draft.text += " ";
  const start = draft.text.length;
  draft.text += `At least ${value} people were killed.`;
  const span = { sentenceStart: start, sentenceEnd: draft.text.length, start, end: start + `At least ${value}`.length };
  const about = event === undefined ? {} : { about: event.id };
  return { measure: "killed", min: value, qualifier: "at_least", unit: "people", ...about, ...span };
}

function toFigure(documentId: string, figure: Omit<Figure, "id" | "documentId">): Figure {
  return { id: createId("fig", documentId, figure.measure, figure.min ?? 0, figure.start), documentId, ...figure };
}
