/** Words and names for events, with the places, days and actors that their phrases name. */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts } from "../../analysis/syntax.ts";
import { SPEAKING } from "../../analysis/verb-classes.ts";
import type { Mention } from "../../annotated-document.ts";
import type { DateMention } from "../../dates/find-dates.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { BLAMERS } from "../../propositions/support-verbs.ts";
import type { Cluster } from "../cluster.ts";
import { getNounPhrase, type NounPhrase } from "../nominals/noun-phrase.ts";
import { CRIME, findCrime, findCrimeEnd } from "./atrocity-crimes.ts";
import { dateOfClause, isDateOf, toPast } from "./event-dates.ts";
import { findEventKind, isDoer } from "./event-kinds.ts";
import { type EventMarks, findMarks, type LeadMarks } from "./event-marks.ts";
import { isStoppage } from "./stoppages.ts";
import { takesUp } from "./told-before.ts";

export interface EventContext {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
  /** Name clusters of all types. */
  readonly clusters: readonly Cluster[];
  /** Date expressions of each sentence. */
  readonly dates: readonly (readonly DateMention[])[];
  readonly publishedOn?: string;
  /** What the first sentences say of the violence or the disaster that they tell. */
  readonly lead: LeadMarks;
  /** Cluster of the mention whose head is this token. */
  readonly clusterAt: (sentence: number, token: number) => Cluster | undefined;
}

export interface EventMention {
  readonly mention: Mention;
  readonly kind: string;
  readonly places: readonly Cluster[];
  readonly participants: readonly Cluster[];
  readonly year: string | undefined;
  readonly date: string | undefined;
  readonly phrase: NounPhrase;
  readonly marks: EventMarks;
  /** Cluster of the name, if it is one. */
  readonly named: Cluster | undefined;
}

const PLACING = new Set(["in", "at", "on", "near", "outside", "against", "of", "inside", "across", "close to"]);

export function findEventMentions(context: EventContext): readonly EventMention[] {
  return context.sentences.flatMap((sentence, index) =>
    sentence.tokens.flatMap((_, head) => {
      const found = findEventAt(context, sentence, index, head);
      return found === undefined ? [] : [found];
    }),
  );
}

/** Turns of phrase with a noun that elsewhere names an event: "opened fire", "set fire to". */
const IDIOMS: ReadonlyMap<string, RegExp> = new Map([
  ["fire", /^(?:open|set|catch|return|hold|cease|exchange|trade|take)$/],
  ["protest", /^(?:lodge|file|register|deliver)$/],
]);

function findEventAt(context: EventContext, sentence: Sentence, index: number, head: number): EventMention | undefined {
  const token = sentence.tokens[head];
  const named = context.clusterAt(index, head);
  if (token === undefined || (named !== undefined && named.type !== "Event")) return undefined;
  if (named !== undefined) {
    const kind = findEventKind(token.lemma, context.lexicon) ?? kindOfName(named, context.lexicon);
    return describe(context, index, head, kind ?? "event", named);
  }
  // "Turkey's offensive": the tagger takes it for an adjective, the parser knows better.
  const noun = /^(?:NOUN|PROPN)$/.test(token.pos) || (token.pos === "ADJ" && /^(?:nsubj|obj|obl|nmod)/.test(token.dep));
  if (!noun || token.dep === "compound" || token.dep === "flat") return undefined;
  // "The prosecution alleges": those who prosecute.
  const speaks = token.dep === "nsubj" && SPEAKING.test(sentence.tokens[token.head]?.lemma ?? "");
  if (token.lemma === "prosecution" && speaks) return undefined;
  const kind = findKindAt(sentence, head, context.lexicon);
  if (kind === undefined) return undefined;
  // "March" in "On March 22" is no march.
  const dated = context.dates[index]?.some(({ start, end }) => start <= token.start && token.end <= end) === true;
  const idiom = IDIOMS.get(token.lemma)?.test(sentence.tokens[token.head]?.lemma ?? "") === true;
  return dated || idiom || isGunfire(sentence, head) ? undefined : describe(context, index, head, kind, undefined);
}

function findKindAt(sentence: Sentence, head: number, lexicon: Lexicon): string | undefined {
  if (findCrime(sentence, head) !== undefined) return CRIME;
  return isStoppage(sentence, head) ? "protest" : findKind(sentence.tokens[head]?.lemma ?? "", lexicon);
}

/** A word that names no kind of event may take one up: "the plan", "the deaths". */
function findKind(lemma: string, lexicon: Lexicon): string | undefined {
  return findEventKind(lemma, lexicon) ?? (takesUp(lemma) || /^(?:plan|scheme)$/.test(lemma) ? "deed" : undefined);
}

/** "killed by Azerbaijani fire", "sniper fire": whose it is or what is fired tells it from a blaze. */
function isGunfire(sentence: Sentence, head: number): boolean {
  if (sentence.tokens[head]?.lemma !== "fire") return false;
  return childrenOf(sentence, head).some((child) => {
    const { dep = "", lemma = "", text = "" } = sentence.tokens[child] ?? {};
    return (
      (dep === "amod" && /^\p{Lu}\p{Ll}/u.test(text) && child > 0) ||
      /^(?:gun|machine-gun|sniper|rifle|artillery|mortar|tank|rocket|missile|shell|cross|enemy|hostile|friendly|small-arms|anti-aircraft)$/.test(
        lemma,
      )
    );
  });
}

function kindOfName(cluster: Cluster, lexicon: Lexicon): string | undefined {
  for (const name of [...cluster.names, cluster.label ?? ""]) {
    for (const word of name
      .toLowerCase()
      .split(/[\s-]+/)
      .reverse()) {
      const kind = findEventKind(word, lexicon) ?? findEventKind(word.replace(/s$/, ""), lexicon);
      if (kind !== undefined && kind !== "generic") return kind;
    }
  }
  return undefined;
}

function describe(
  context: EventContext,
  index: number,
  head: number,
  kind: string,
  named: Cluster | undefined,
): EventMention {
  const sentence = context.sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  const phrase = getNounPhrase(sentence, index, head);
  const namedMention = named?.mentions.find((mention) => mention.sentence === index && mention.head === head);
  const [start, end] = [
    Math.min(phrase.start, namedMention?.start ?? phrase.start),
    Math.max(phrase.end, namedMention?.end ?? phrase.end),
  ];
  const isInside = (it: Mention): boolean => it.sentence === index && it.start >= start && it.end <= end;
  const inside = context.clusters.filter((cluster) => cluster !== named && cluster.mentions.some(isInside));
  const after = phrasesAfter(context, index, head);
  const places = [
    ...inside.filter((cluster) => {
      const state = cluster.type === "State" ? cluster.mentions.find(isInside) : undefined;
      // "an Iranian plot" need not be one in Iran.
      return isLocation(cluster) && (state === undefined || (kind !== "plot" && !isDoer(sentence, state, head)));
    }),
    ...after.filter(({ cluster }) => isLocation(cluster)).map(({ cluster }) => cluster),
  ];
  const dates = (context.dates[index] ?? []).filter(
    (date) =>
      isDateOf(context.text, date, start, end) &&
      // "was found guilty of the atrocity in 2001": a word that could be any event is not told by its year.
      (kind !== "generic" || date.start < end) &&
      // "the war this year" is older than the year.
      !(kind === "war" && /^(?:this|last)\b/i.test(context.text.slice(date.start, date.end))),
  );
  const ofYear = dates.find((date) => date.date.length >= 4);
  const mention: Mention = namedMention ?? {
    start: phrase.start,
    end: kind === CRIME ? (findCrimeEnd(sentence, head) ?? phrase.end) : phrase.end,
    kind: "nominal",
    type: "Event",
    sentence: index,
    head,
    reason: `event noun: ${findCrime(sentence, head) ?? sentence.tokens[head]?.lemma ?? ""}`,
    number: phrase.plural ? "plural" : "singular",
    gender: "neuter",
  };
  return {
    mention,
    kind,
    phrase,
    marks: findMarks(context, sentence, index, phrase),
    named,
    places: [...new Set(places)],
    participants: inside.filter((cluster) => cluster.type !== "Place" && cluster.type !== "Event"),
    year: ofYear?.date.slice(0, 4),
    date: toPast(ofYear?.date ?? dateOfClause(context, index, head), kind, context.publishedOn),
  };
}

function isLocation(cluster: Cluster): boolean {
  return cluster.type === "Place" || cluster.type === "State";
}

/** Places in phrases after the noun, or after the verb that it is the object of: "launched an attack on the hall in Moscow". */
function phrasesAfter(context: EventContext, index: number, head: number): readonly { readonly cluster: Cluster }[] {
  const sentence = context.sentences[index];
  if (sentence === undefined) return [];
  const found: { cluster: Cluster }[] = [];
  const collect = (noun: number): void => {
    for (const child of childrenOf(sentence, noun)) {
      const dep = sentence.tokens[child]?.dep ?? "";
      if (!dep.startsWith("nmod") && !dep.startsWith("obl")) continue;
      const preposition = caseOf(sentence, child);
      if (preposition === undefined || !PLACING.has(preposition) || (preposition === "on" && isBlamed(sentence, noun)))
        continue;
      for (const token of [child, ...conjuncts(sentence, child)]) {
        const cluster = context.clusterAt(index, token);
        // "the attack against Ukraine" says whom it was aimed at; where it was is another matter.
        if (cluster !== undefined && (preposition !== "against" || cluster.type === "Place")) found.push({ cluster });
      }
    }
  };
  collect(head);
  return found;
}

/** "blamed the attack on Ukraine" says who did it, not where. */
function isBlamed(sentence: Sentence, noun: number): boolean {
  return BLAMERS.has(sentence.tokens[sentence.tokens[noun]?.head ?? -1]?.lemma ?? "");
}
