/**
 * The story's events. A mention starts an event of its own where its place, year or kind differ from those known; definite and
 * demonstrative phrases go to the event that fits best, above all to the one that the story is about.
 */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts } from "../analysis/syntax.ts";
import type { Mention } from "../annotated-document.ts";
import type { DateMention } from "../dates/find-dates.ts";
import { BLAMERS } from "../frames/support-verbs.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { absorb, addMention, type Cluster, createCluster, lastMentionBefore } from "./cluster.ts";
import { findEventKind, isKindCompatible, STORY_KINDS } from "./event-kinds.ts";
import { getNounPhrase, type NounPhrase } from "./noun-phrase.ts";

export interface EventContext {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
  /** Name clusters of all types. */
  readonly clusters: readonly Cluster[];
  /** Date expressions of each sentence. */
  readonly dates: readonly (readonly DateMention[])[];
  readonly publishedOn?: string;
  /** Cluster of the mention whose head is this token. */
  readonly clusterAt: (sentence: number, token: number) => Cluster | undefined;
}

interface EventMention {
  readonly mention: Mention;
  readonly kind: string;
  readonly places: readonly Cluster[];
  readonly participants: readonly Cluster[];
  readonly year: string | undefined;
  readonly date: string | undefined;
  readonly phrase: NounPhrase;
  /** Cluster of the name, if it is one. */
  readonly named: Cluster | undefined;
}

const PLACING = new Set(["in", "at", "on", "near", "outside", "against", "of", "inside", "across", "close to"]);
const FUTURE = /\b(?:imminent|potential|possible|planned|future|similar|other|further|another|previous|earlier|past|recent|such|new)\b/i;

export interface EventClusters {
  /** In order of first mention; named ones are those given, grown. */
  readonly events: readonly Cluster[];
  readonly main: Cluster | undefined;
  /** Name clusters that turned out to be an event that was there already. */
  readonly absorbed: readonly Cluster[];
}

export function clusterEvents(context: EventContext): EventClusters {
  const events: Cluster[] = [];
  const absorbed: Cluster[] = [];
  for (const found of findEventMentions(context)) {
    if (found.named !== undefined && absorbed.includes(found.named)) continue;
    place(found, events, absorbed, context);
  }
  return { events, main: findMainEvent(events, context), absorbed };
}

function findEventMentions(context: EventContext): readonly EventMention[] {
  const found: EventMention[] = [];
  for (const [index, sentence] of context.sentences.entries()) {
    for (const [head, token] of sentence.tokens.entries()) {
      const named = context.clusterAt(index, head);
      if (named !== undefined && named.type !== "Event") continue;
      if (named === undefined && token.pos !== "NOUN" && token.pos !== "PROPN") continue;
      // "March" in "On March 22" is no march.
      if (context.dates[index]?.some(({ start, end }) => start <= token.start && token.end <= end) === true && named === undefined) continue;
      const kind = findEventKind(token.lemma, context.lexicon) ?? (named === undefined ? undefined : kindOfName(named, context.lexicon));
      if (kind === undefined || token.dep === "compound" || token.dep === "flat") {
        if (named === undefined) continue;
      }
      found.push(describe(context, index, head, kind ?? "event", named));
    }
  }
  return found;
}

function kindOfName(cluster: Cluster, lexicon: Lexicon): string | undefined {
  for (const name of [...cluster.names, cluster.label ?? ""]) {
    for (const word of name.toLowerCase().split(/[\s-]+/).reverse()) {
      const kind = findEventKind(word, lexicon) ?? findEventKind(word.replace(/s$/, ""), lexicon);
      if (kind !== undefined && kind !== "generic") return kind;
    }
  }
  return undefined;
}

function describe(context: EventContext, index: number, head: number, kind: string, named: Cluster | undefined): EventMention {
  const sentence = context.sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  const phrase = getNounPhrase(sentence, index, head);
  const namedMention = named?.mentions.find((mention) => mention.sentence === index && mention.head === head);
  const [start, end] = [Math.min(phrase.start, namedMention?.start ?? phrase.start), Math.max(phrase.end, namedMention?.end ?? phrase.end)];
  const inside = context.clusters.filter((cluster) => cluster !== named && cluster.mentions.some((it) => it.sentence === index && it.start >= start && it.end <= end));
  const after = phrasesAfter(context, index, head);
  const places = [...inside.filter(isLocation), ...after.filter(({ cluster }) => isLocation(cluster)).map(({ cluster }) => cluster)];
  const dates = (context.dates[index] ?? []).filter((date) => (date.start < end + 9 && date.end > start));
  const ofYear = dates.find((date) => date.date.length >= 4);
  const mention: Mention = namedMention ?? {
    start: phrase.start, end: phrase.end, kind: "nominal", type: "Event", sentence: index, head,
    reason: `event noun: ${sentence.tokens[head]?.lemma ?? ""}`, number: phrase.plural ? "plural" : "singular", gender: "neuter",
  };
  return {
    mention, kind, phrase, named,
    places: [...new Set(places)],
    participants: inside.filter((cluster) => cluster.type !== "Place" && cluster.type !== "Event"),
    year: ofYear?.date.slice(0, 4),
    date: toPast(ofYear?.date ?? dateOfClause(context, index, head), kind, context.publishedOn),
  };
}

/** What has happened did so before it was printed; only meetings and votes are announced. */
function toPast(date: string | undefined, kind: string, publishedOn: string | undefined): string | undefined {
  const announced = kind === "talks" || kind === "election" || kind === "trial" || kind === "accord";
  return date !== undefined && publishedOn !== undefined && !announced && date > publishedOn ? undefined : date;
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
      if (preposition === undefined || !PLACING.has(preposition) || (preposition === "on" && isBlamed(sentence, noun))) continue;
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

/** "On March 22, … launched an attack": a day in the same clause dates the event it begins with. */
function dateOfClause(context: EventContext, index: number, head: number): string | undefined {
  const sentence = context.sentences[index];
  const token = sentence?.tokens[head];
  const verb = token === undefined ? undefined : sentence?.tokens[token.head];
  if (sentence === undefined || token === undefined || verb?.pos !== "VERB" || !/^(?:obj|nsubj|nsubj:pass)$/.test(token.dep)) return undefined;
  const adverbials = childrenOf(sentence, token.head).filter((child) => /^obl|^advmod|^nmod/.test(sentence.tokens[child]?.dep ?? ""));
  for (const child of adverbials) {
    const word = sentence.tokens[child];
    const date = (context.dates[index] ?? []).find((it) => word !== undefined && it.start <= word.start && word.end <= it.end + 2);
    if (date !== undefined && date.date.length === 10) return date.date;
  }
  return undefined;
}

function place(found: EventMention, events: Cluster[], absorbed: Cluster[], context: EventContext): void {
  if (found.named !== undefined && events.includes(found.named)) {
    enrich(found.named, found);
    return;
  }
  const best = choose(found, events, context);
  if (found.named !== undefined) {
    if (best !== undefined && best.entryId === undefined && isSpecific(found)) {
      absorb(best, found.named, "same kind, place and time");
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
    addMention(best, found.mention, reasonFor(found));
    enrich(best, found);
  } else if (startsEvent(found, context) && !(found.phrase.article === "indefinite" && !isSpecific(found) && events.some((event) => event.eventKind === found.kind))) {
    const cluster = createCluster("Event");
    cluster.eventKind = found.kind;
    addMention(cluster, found.mention, "first mention of the event");
    enrich(cluster, found);
    events.push(cluster);
  }
}

function reasonFor(found: EventMention): string {
  if (found.places.length > 0) return "same kind and place";
  return found.phrase.article === "definite" || found.phrase.article === "demonstrative" ? `${found.phrase.article} phrase of the same kind` : "same kind";
}

function enrich(cluster: Cluster, found: EventMention): void {
  if (cluster.eventKind === undefined || cluster.eventKind === "generic") cluster.eventKind = found.kind;
  for (const place of found.places) if (!cluster.places.includes(place)) cluster.places.push(place);
  for (const actor of found.participants) cluster.participants.add(actor);
  const { date } = found;
  if (date !== undefined && (cluster.date === undefined || (date.startsWith(cluster.date) && date.length > cluster.date.length))) cluster.date = date;
}

/** A noun of a kind, singular, that is told apart by a place, a day, a participant or its article. */
function startsEvent(found: EventMention, context: EventContext): boolean {
  const { phrase, kind } = found;
  if (kind === "generic" || !STORY_KINDS.has(kind)) return found.places.length > 0 && phrase.article !== "bare";
  if (phrase.plural && found.year === undefined) return phrase.article === "definite" && (found.places.length > 0 || kind === "attack" || kind === "disaster");
  if (found.places.length > 0 || found.year !== undefined || found.date !== undefined) return true;
  if (kind === "war") return found.participants.length > 0;
  return phrase.article !== "bare" && !FUTURE.test(context.text.slice(found.mention.start, found.mention.end));
}

function isSpecific(found: EventMention): boolean {
  return found.places.length > 0 || found.year !== undefined;
}

function choose(found: EventMention, events: readonly Cluster[], context: EventContext): Cluster | undefined {
  const fitting = events.filter((event) => event !== found.named && fits(found, event, context));
  if (fitting.length === 0) return undefined;
  const score = (event: Cluster): number => {
    const last = lastMentionBefore(event, found.mention.start);
    const distance = last === undefined ? 50 : found.mention.sentence - last.sentence;
    const placed = found.places.some((place) => event.places.includes(place)) ? 4 : 0;
    return placed + 2 * Math.log2(1 + event.mentions.length) + 2 / (1 + distance);
  };
  return fitting.reduce((best, event) => (score(event) > score(best) ? event : best));
}

function fits(found: EventMention, event: Cluster, context: EventContext): boolean {
  if (!isKindCompatible(found.kind, event.eventKind)) return false;
  const { phrase } = found;
  if (found.year !== undefined && event.date !== undefined && found.year !== event.date.slice(0, 4)) return false;
  const year = found.year ?? context.publishedOn?.slice(0, 4);
  const eventYear = event.date?.slice(0, 4);
  if (eventYear !== undefined && year !== undefined && Math.abs(Number(year) - Number(eventYear)) > 1 && found.named === undefined && found.places.length === 0 && phrase.article !== "demonstrative") {
    if (found.kind !== "war") return false;
  }
  if (found.year !== undefined && event.date === undefined && context.publishedOn !== undefined && found.year !== context.publishedOn.slice(0, 4)) return false;
  if (found.places.length > 0) return placesFit(found.places, event, context.lexicon) && (!phrase.plural || found.named !== undefined || phrase.article === "definite");
  if (phrase.plural && phrase.article !== "definite" && found.named === undefined) return false;
  if (phrase.article === "bare" || phrase.article === "indefinite") return found.named !== undefined && found.places.length === 0 ? false : isAnnounced(found, context);
  if (phrase.article === "possessive") return found.participants.length === 0 || found.participants.some((actor) => event.participants.has(actor)) || found.date !== undefined;
  return true;
}

/** "warnings of an imminent attack": the attack that was warned of is the one that the story is about. */
function isAnnounced(found: EventMention, context: EventContext): boolean {
  const sentence = context.sentences[found.mention.sentence];
  const governor = sentence?.tokens[sentence.tokens[found.phrase.head]?.head ?? -1];
  return governor !== undefined && /^(?:warn|warning|alert|imminent|predict|foretell|launch|execute|orchestrate|perpetrate)$/.test(governor.lemma);
}

function placesFit(a: readonly Cluster[], event: Cluster, lexicon: Lexicon): boolean {
  const elsewhere = event.country !== undefined && a.every(({ country }) => country !== undefined && country !== event.country);
  if (event.places.length === 0) return !elsewhere;
  return a.some((left) => event.places.some((right) => left === right || mayContain(left, right, lexicon)));
}

/** A site lies in a city, a city in a state; two of one grade are two places. */
function mayContain(a: Cluster, b: Cluster, lexicon: Lexicon): boolean {
  const [left, right] = [gradeOf(a, lexicon), gradeOf(b, lexicon)];
  if (left === right) return false;
  return a.country === undefined || b.country === undefined || a.country === b.country;
}

function gradeOf(cluster: Cluster, lexicon: Lexicon): number {
  if (cluster.type === "State") return 3;
  const entry = cluster.entryId === undefined ? undefined : lexicon.findById(cluster.entryId);
  if (entry?.role === "region") return 2;
  return entry === undefined || entry.role === "site" ? 0 : 1;
}

/** The one that most is said of; heading and first sentences count more. */
function findMainEvent(events: readonly Cluster[], context: EventContext): Cluster | undefined {
  const weight = (event: Cluster): number => {
    const lead = event.mentions.filter((mention) => mention.sentence < Math.max(3, context.sentences.length / 10)).length;
    return event.mentions.length + 1.5 * lead;
  };
  const candidates = events.filter((event) => STORY_KINDS.has(event.eventKind ?? ""));
  if (candidates.length === 0) return undefined;
  const best = candidates.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  return weight(best) >= 2 || /^(?:attack|coup|disaster)$/.test(best.eventKind ?? "") ? best : undefined;
}
