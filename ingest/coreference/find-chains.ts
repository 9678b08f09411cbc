/** Names, then events, then nominals, then pronouns: the chains of one document. */
import type { PartialDate, Span } from "../../cypher/model.ts";
import type { Sentence, Token } from "../analysis/analyser.ts";
import type { AnnotatedDocument, Chain, Mention, Zone } from "../annotated-document.ts";
import type { DateMention } from "../dates/find-dates.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { NameMention } from "../names/name-mention.ts";
import { settleBareOrgans } from "./bare-organs.ts";
import { settleCapitals } from "./capitals.ts";
import { type Cluster, toNameKey } from "./cluster.ts";
import { createChaining } from "./context.ts";
import { describeEvent, isDoneTo } from "./events/event-marks.ts";
import { gradeOf } from "./events/event-matching.ts";
import { inferSetting, placeLikeMain } from "./events/event-setting.ts";
import { clusterEvents } from "./events/events.ts";
import { findTellingVerbs } from "./events/told-by-verb.ts";
import { resolveFirstPerson } from "./first-person.ts";
import { settleLocalBodies } from "./local-bodies.ts";
import { clusterNames } from "./name-clusters.ts";
import { resolveNominals } from "./nominals/nominals.ts";
import { GENERIC_EVENT_NOUNS } from "./nominals/nouns.ts";
import { resolveOwnedByPronouns } from "./nominals/owned-by-pronoun.ts";
import { resolvePronouns } from "./pronouns.ts";
import { findStandings } from "./standings.ts";
import { findTitles } from "./titles.ts";
import { findTopics } from "./topics.ts";

export interface ChainInput {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly sentences: readonly Sentence[];
  readonly dates: readonly (readonly DateMention[])[];
  readonly names: readonly NameMention[];
  readonly lexicon: Lexicon;
  readonly publishedOn?: PartialDate;
  /** What the text is headed by, where it does not stand in the text itself. */
  readonly title?: string | undefined;
}

const EVENT_NOUN = "event noun: ";

/** The chains of a document in order of their first mention, and which of them is the event that the story is about. */
export function findChains(input: ChainInput): Pick<AnnotatedDocument, "chains" | "mainEvent" | "told"> {
  const { text, sentences, dates, lexicon, publishedOn } = input;
  const names = clusterNames(text, sentences, toMentions(input), lexicon);
  const chaining = createChaining(text, sentences, lexicon, names);
  settleCapitals(chaining);
  settleLocalBodies(chaining);
  findTitles(chaining);
  findTopics(chaining, input.title);
  settleBareOrgans(chaining);
  findStandings(chaining);
  const { events, main, absorbed } = clusterEvents({
    ...chaining,
    dates,
    ...(publishedOn !== undefined && { publishedOn }),
  });
  for (const cluster of absorbed) chaining.clusters.splice(chaining.clusters.indexOf(cluster), 1);
  for (const event of events) {
    if (!chaining.clusters.includes(event)) chaining.open(event);
    else
      for (const [position, mention] of event.mentions.entries())
        if (chaining.clusterAt(mention.sentence, mention.head) === undefined)
          relink(chaining, event, mention, position);
  }
  if (main !== undefined) {
    inferSetting(main, chaining, dates, publishedOn);
    placeLikeMain(events, main, chaining);
  }
  resolveNominals(chaining);
  resolveFirstPerson(chaining);
  resolvePronouns(chaining);
  resolveOwnedByPronouns(chaining);
  const clusters = chaining.clusters
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => firstStart(a) - firstStart(b));
  const chains = clusters.map((cluster) => toChain(cluster, clusters, main, lexicon));
  const told = findTellingVerbs(chaining, events).map(({ event, ...verb }) => ({
    ...verb,
    event: clusters.indexOf(event),
  }));
  return { chains, told, ...(main !== undefined && { mainEvent: clusters.indexOf(main) }) };
}

function relink(chaining: ReturnType<typeof createChaining>, event: Cluster, mention: Mention, position: number): void {
  const reason = event.reasons[position] ?? "";
  event.mentions.splice(position, 1);
  event.reasons.splice(position, 1);
  chaining.link(event, mention, reason);
}

function firstStart(cluster: Cluster): number {
  return cluster.mentions.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
}

/** Each name with its sentence and the head of its words: the one whose own head lies outside of them. */
function toMentions({ sentences, names }: ChainInput): readonly Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (at > 0 && (sentences[at]?.start ?? 0) > name.start) at -= 1;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= name.start) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined) continue;
    const head = findHead(sentence.tokens, name);
    if (head === undefined) continue;
    mentions.push({
      start: name.start,
      end: name.end,
      kind: "name",
      type: name.type,
      sentence: at,
      head,
      reason: name.reason,
      mentionType: name.mentionType,
      entryId: name.entryId,
    });
  }
  return mentions;
}

/** The first word of the span that hangs on none of the others, else its first. */
function findHead(tokens: readonly Token[], span: Span): number | undefined {
  const from = tokens.findIndex(({ start, end }) => start < span.end && end > span.start);
  if (from < 0) return undefined;
  let to = from + 1;
  while (to < tokens.length && (tokens[to] as Token).start < span.end) to += 1;
  for (let position = from; position < to; position += 1) {
    const { head } = tokens[position] as Token;
    if (head < from || head >= to) return position;
  }
  return from;
}

function toChain(cluster: Cluster, clusters: readonly Cluster[], main: Cluster | undefined, lexicon: Lexicon): Chain {
  const order = cluster.mentions
    .map((_, position) => position)
    .sort((a, b) => (cluster.mentions[a]?.start ?? 0) - (cluster.mentions[b]?.start ?? 0));
  const mentions = order.flatMap((position) => cluster.mentions[position] ?? []);
  const reasons = order.map((position) => cluster.reasons[position] ?? "");
  const name = toChainName(cluster, main);
  const place = cluster.type === "Event" ? clusters.indexOf(nearestPlace(cluster.places, lexicon) ?? cluster) : -1;
  const descriptions = toDescriptions(cluster).filter((description) => description !== name);
  return {
    type: cluster.type,
    mentions,
    reasons,
    name,
    key: toKey(cluster, name),
    entryId: cluster.entryId,
    role: cluster.role,
    country: cluster.country,
    eventKind: cluster.eventKind,
    place: place >= 0 && cluster.places.length > 0 ? place : undefined,
    date: cluster.date,
    descriptions: descriptions.length > 0 ? descriptions : undefined,
  };
}

/** Of a site, its town and its state the site says most. */
function nearestPlace(places: readonly Cluster[], lexicon: Lexicon): Cluster | undefined {
  return [...places].sort((a, b) => gradeOf(a, lexicon) - gradeOf(b, lexicon))[0];
}

function toKey(cluster: Cluster, name: string): string {
  if (cluster.entryId !== undefined) return `lexicon:${cluster.entryId}`;
  return cluster.key ?? `name:${toNameKey(name)}`;
}

/** The lexicon's name, else the longest name in the text, else a description. */
function toChainName(cluster: Cluster, main: Cluster | undefined): string {
  const known = cluster.entryId !== undefined || cluster.key?.startsWith("government:") === true;
  if (known && cluster.label !== undefined) return cluster.label;
  const longest = [...cluster.names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  if (longest !== undefined) return longest.replace(/(?:['’]s|['’])$/, "");
  if (cluster.type === "Event") return toEventName(cluster);
  const label = cluster.label ?? cluster.mentions[0]?.reason ?? cluster.type;
  // "Omar Keita: lawyers" says whose they are, "soldiers" are those of the story.
  return cluster.key?.startsWith("story:") === true && !label.includes(": ") && main !== undefined
    ? `${toChainName(main, undefined)}: ${label}`
    : label;
}

function toEventName(cluster: Cluster): string {
  const noun = (
    cluster.mentions.find(({ reason }) => reason.startsWith(EVENT_NOUN))?.reason ?? `${EVENT_NOUN}event`
  ).slice(EVENT_NOUN.length);
  // "killing of Omar Keita": whom it struck tells more than where.
  if (cluster.victims.size === 1 && isDoneTo(noun)) return describeEvent(noun, undefined, cluster);
  const place = cluster.places[0];
  const where = place === undefined ? "" : `${toChainName(place, undefined)} `;
  const year = cluster.date === undefined || cluster.date.length >= 10 ? "" : ` of ${cluster.date.slice(0, 4)}`;
  return where === "" ? `${noun}${cluster.date === undefined ? "" : ` of ${cluster.date}`}` : `${where}${noun}${year}`;
}

/** What an event without a name of its own is also called: "Tirana massacre" beside "Tirana shooting". */
function toDescriptions(cluster: Cluster): readonly string[] {
  if (cluster.type !== "Event" || cluster.entryId !== undefined) return [];
  const [place] = cluster.places;
  if (place === undefined && cluster.victims.size === 0) return [];
  const where = place === undefined ? undefined : toChainName(place, undefined);
  return findEventNouns(cluster).map((noun) => describeEvent(noun, where, cluster));
}

/** Those that say what it was, in order of mention; "event" and "incident" only where there are no others. */
function findEventNouns({ mentions }: Cluster): readonly string[] {
  const nouns = mentions.flatMap(({ reason }) =>
    reason.startsWith(EVENT_NOUN) ? [reason.slice(EVENT_NOUN.length)] : [],
  );
  const telling = nouns.filter((noun) => !GENERIC_EVENT_NOUNS.has(noun));
  return [...new Set(telling.length > 0 ? telling : nouns)];
}
