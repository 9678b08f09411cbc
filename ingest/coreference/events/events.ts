/**
 * The story's events. A mention starts an event of its own where its place, year or kind differ from those known; definite and
 * demonstrative phrases go to the event that fits best, above all to the one that the story is about.
 */
import type { Span } from "../../../cypher/model.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, findChild, subtreeSpan } from "../../analysis/syntax.ts";
import { absorb, addMention, type Cluster, createCluster } from "../cluster.ts";
import type { NounPhrase } from "../nominals/noun-phrase.ts";
import { CRIME, isCharged } from "./atrocity-crimes.ts";
import { findSameByClause } from "./event-identity.ts";
import { STORY_KINDS } from "./event-kinds.ts";
import { findLeadMarks, type LeadMarks, opensInLead } from "./event-marks.ts";
import { choose, isSpecific } from "./event-matching.ts";
import { type EventContext, type EventMention, findEventMentions } from "./event-mentions.ts";
import { isToldBefore } from "./told-before.ts";
import { tellsOf } from "./told-by-verb.ts";

export interface EventClusters {
  /** In order of first mention; named ones are those given, grown. */
  readonly events: readonly Cluster[];
  readonly main: Cluster | undefined;
  /** Name clusters that turned out to be an event that was there already. */
  readonly absorbed: readonly Cluster[];
}

export function clusterEvents(given: Omit<EventContext, "lead">): EventClusters {
  const context = { ...given, lead: findLeadMarks(given) };
  const events: Cluster[] = [];
  const absorbed: Cluster[] = [];
  for (const found of findEventMentions(context)) {
    if (found.named !== undefined && absorbed.includes(found.named)) continue;
    place(found, events, absorbed, context);
  }
  const main = findMainEvent(events, context);
  if (main !== undefined) takeFromLead(main, events, context.lead);
  return { events, main, absorbed };
}

/** Whom and what the first sentences tell of as struck, where the event that they tell of does not say so itself. */
function takeFromLead(main: Cluster, events: readonly Cluster[], { victims, sites }: LeadMarks): void {
  if (main.entryId !== undefined || !opensInLead(main) || !/^(?:attack|disaster)$/.test(main.eventKind ?? "")) return;
  const others = new Set(events.filter((event) => event !== main).flatMap((event) => [...event.victims]));
  if (main.victims.size === 0) for (const who of victims) if (!others.has(who)) main.victims.add(who);
  if (main.sites.size === 0) for (const site of sites) main.sites.add(site);
}

export function place(found: EventMention, events: Cluster[], absorbed: Cluster[], context: EventContext): void {
  if (found.named !== undefined && events.includes(found.named)) {
    enrich(found.named, found);
    return;
  }
  const told = findSameByClause(found, events, context);
  const best = told ?? choose(found, events, context);
  if (found.named !== undefined) {
    if (best !== undefined && best.entryId === undefined && (best === told || isSpecific(found))) {
      absorb(best, found.named, best === told ? "said to be called so" : "same kind, place and time");
      absorbed.push(found.named);
      enrich(best, found);
      return;
    }
    events.push(found.named);
    found.named.eventKind = found.kind;
    enrich(found.named, found);
    return;
  }
  if (best !== undefined) {
    addMention(best, found.mention, best === told ? "what the event is said to be" : reasonFor(found));
    enrich(best, found);
  } else if (startsEvent(found, context)) {
    const cluster = createCluster("Event");
    addMention(cluster, found.mention, "first mention of the event");
    enrich(cluster, found);
    if (isVague(found, context)) cluster.eventKind = "generic";
    events.push(cluster);
  }
}

/** "the operation" that takes up what a verb told of may turn out to be of any kind of violence. */
function isVague({ mention, participants, phrase }: EventMention, { sentences }: EventContext): boolean {
  const lemma = sentences[mention.sentence]?.tokens[mention.head]?.lemma ?? "";
  return (
    /^(?:operation|death)$/.test(lemma) &&
    participants.length === 0 &&
    isToldBefore(sentences, mention.sentence, phrase)
  );
}

function reasonFor(found: EventMention): string {
  if (found.places.length > 0) return "same kind and place";
  return found.phrase.article === "definite" || found.phrase.article === "demonstrative"
    ? `${found.phrase.article} phrase of the same kind`
    : "same kind";
}

function enrich(cluster: Cluster, found: EventMention): void {
  if (cluster.eventKind === undefined || cluster.eventKind === "generic") cluster.eventKind = found.kind;
  for (const place of found.places) if (!cluster.places.includes(place)) cluster.places.push(place);
  for (const actor of found.participants) cluster.participants.add(actor);
  for (const who of found.marks.victims) cluster.victims.add(who);
  for (const site of found.marks.sites) cluster.sites.add(site);
  const { date } = found;
  if (
    date !== undefined &&
    (cluster.date === undefined || (date.startsWith(cluster.date) && date.length > cluster.date.length))
  )
    cluster.date = date;
}

const FUTURE =
  /\b(?:imminent|potential|possible|planned|future|similar|other|further|another|previous|earlier|past|recent|such|new)\b/i;

/** A noun that is told apart by a place, a day, a participant or its article. */
function startsEvent(found: EventMention, context: EventContext): boolean {
  const { phrase, kind } = found;
  const sentence = context.sentences[found.mention.sentence];
  if (kind === CRIME && sentence !== undefined && isCharged(sentence, found.mention.head)) return true;
  if (isToldBefore(context.sentences, found.mention.sentence, phrase)) return true;
  if (kind === "plot") return sentence !== undefined && isScheme(sentence, phrase);
  if (/^(?:ruling|arrest)$/.test(kind)) return isSettled(found, context);
  if (kind === "generic" || !STORY_KINDS.has(kind))
    return (found.places.length > 0 && phrase.article !== "bare") || isSettled(found, context);
  // "Two explosions ruptured", "opened talks in Lagos".
  const counted = phrase.count !== undefined && found.mention.sentence < 3 && /^(?:attack|disaster)$/.test(kind);
  if (counted || (/^(?:talks|election)$/.test(kind) && isSpecific(found))) return true;
  if (phrase.plural && found.year === undefined && phrase.article === "bare")
    return isToldOnce(found, sentence) || isAimed(found, context);
  if (phrase.plural && found.year === undefined) return phrase.article === "definite";
  if (isSpecific(found) || found.date !== undefined) return true;
  if (kind === "war") return found.participants.length > 0;
  return phrase.article !== "bare" && !FUTURE.test(context.text.slice(found.mention.start, found.mention.end));
}

/** "the verdict", "his arrest": one that was, where "a verdict" may be to come and "the arrest of debtors" goes on. */
function isSettled({ mention, phrase }: EventMention, { sentences }: EventContext): boolean {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined || phrase.plural || /^(?:indefinite|bare)$/.test(phrase.article)) return false;
  return !childrenOf(sentence, phrase.head).some((child) => {
    const { text = "", lemma = "", pos } = sentence.tokens[child] ?? {};
    const many = pos === "NOUN" && text.toLowerCase() !== lemma;
    return many && caseOf(sentence, child) === "of" && findChild(sentence, child, ["det", "nmod:poss"]) === undefined;
  });
}

/** "missile strikes on Wagner's camps": a deed of arms against somebody's, known by whom it struck. */
function isAimed({ kind, mention, phrase }: EventMention, { sentences, clusters }: EventContext): boolean {
  const sentence = sentences[mention.sentence];
  if (kind !== "attack" || sentence === undefined) return false;
  return childrenOf(sentence, phrase.head).some((target) => {
    if (!/^(?:on|against)$/.test(caseOf(sentence, target) ?? "")) return false;
    const { start, end } = subtreeSpan(sentence, target);
    const isWithin = (it: Span): boolean => it.start >= start && it.end <= end;
    return clusters.some(({ mentions }) => mentions.some((it) => it.sentence === mention.sentence && isWithin(it)));
  });
}

const BURSTS = /^(?:explosion|blast|bombing|shooting|stabbing|earthquake|tremor|shelling)$/;

/** "Explosions in Aleppo", "Blasts tore through the depot": not the attacks that go on in a country. */
function isToldOnce({ places, phrase }: EventMention, sentence: Sentence | undefined): boolean {
  const { lemma = "", dep = "", head: verb = -1 } = sentence?.tokens[phrase.head] ?? {};
  if (!BURSTS.test(lemma)) return false;
  const governor = sentence?.tokens[verb];
  const past = governor?.pos === "VERB" && governor.text.toLowerCase() !== governor.lemma;
  return places.length > 0 || (/^nsubj/.test(dep) && past);
}

/** "a plot to kill the king", "the coup plot": not that of a novel, nor one of land. */
function isScheme({ tokens }: Sentence, { head, plural, article, modifiers }: NounPhrase): boolean {
  if (plural || article === "bare" || tokens[head + 1]?.lemma === "of") return false;
  const aimed = /^(?:to|against)$/.test(tokens[head + 1]?.lemma ?? "");
  const described = modifiers.some(
    (at) =>
      /^(?:compound|nmod:poss|amod)$/.test(tokens[at]?.dep ?? "") && !/^(?:whose|its?)$/.test(tokens[at]?.lemma ?? ""),
  );
  return aimed || (described && !/^(?:on|in|near|for)$/.test(tokens[head + 1]?.lemma ?? ""));
}

/** The one that most is said of; heading and first sentences count more, and so do verbs there that tell what it names. */
function findMainEvent(events: readonly Cluster[], context: EventContext): Cluster | undefined {
  const weight = (event: Cluster): number => {
    const lead = event.mentions.filter(
      (mention) => mention.sentence < Math.max(3, context.sentences.length / 10),
    ).length;
    const told = context.sentences.slice(0, 3).filter((sentence) => tellsOf(event.eventKind, sentence)).length;
    return event.mentions.length + 1.5 * lead + 1.5 * told;
  };
  const candidates = events.filter((event) => STORY_KINDS.has(event.eventKind ?? ""));
  if (candidates.length === 0) return undefined;
  const best = candidates.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  return weight(best) >= 2 || /^(?:attack|coup|disaster)$/.test(best.eventKind ?? "") ? best : undefined;
}
