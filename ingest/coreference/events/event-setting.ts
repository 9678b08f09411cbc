/** Where and when the story's main event happened, where its own phrases do not say: read off the lead. */
import type { PartialDate } from "../../../cypher/model.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, pathToRoot } from "../../analysis/syntax.ts";
import type { Mention } from "../../annotated-document.ts";
import { daysBetween } from "../../dates/days.ts";
import type { DateMention } from "../../dates/find-dates.ts";
import { findCountryInName } from "../../lexicon/country-in-name.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { VIOLENT } from "./event-marks.ts";

/** Sentences from the start that tell what happened. */
const LEAD = 5;
/** A lead tells of what is news: an older date in it is background. */
const NEWS_DAYS = 30;

export function inferSetting(
  main: Cluster,
  chaining: Chaining,
  dates: readonly (readonly DateMention[])[],
  publishedOn: PartialDate | undefined,
): void {
  if (main.entryId !== undefined) return;
  const sentences = findTellingSentences(main, chaining);
  if (main.places.length === 0) {
    const place = findPlace(main, chaining, sentences, (index, start) =>
      isBackground(dates[index] ?? [], start, publishedOn),
    );
    const found = place ?? (NATIONAL.test(main.eventKind ?? "") ? findNation(chaining) : undefined);
    if (found !== undefined) main.places.push(found);
  }
  if (main.date === undefined || main.date.length < 10)
    main.date =
      findDay(main, chaining, dates, sentences, publishedOn) ?? main.date ?? findWhenStruck(main, chaining, dates);
  for (const place of main.places)
    place.country ??= findCountryInName([...place.names][0] ?? "", chaining.lexicon) ?? findCountry(place, chaining);
}

/** Kinds that happen to a whole country. */
const NATIONAL = /^(?:election|coup)$/;

/** The state that the lead names more often than any other. */
function findNation({ clusters }: Chaining): Cluster | undefined {
  const named = clusters
    .filter(({ type, country }) => type === "State" && country !== undefined)
    .map((state) => ({ state, count: state.mentions.filter(({ sentence }) => sentence < LEAD).length }))
    .sort((a, b) => b.count - a.count);
  const [most, next] = named;
  return most !== undefined && most.count > (next?.count ?? 0) ? most.state : undefined;
}

/**
 * "Nineteen people died in the station bombing on Monday": one of the same kind that no place is named with happened where the
 * one of the story did, unless it is known by whom it struck: that can have been anywhere.
 */
export function placeLikeMain(events: readonly Cluster[], main: Cluster, { clusters }: Chaining): void {
  const places = clusters.filter(({ type }) => type === "Place");
  for (const event of events) {
    if (event === main || event.eventKind !== main.eventKind || event.places.length > 0) continue;
    if (event.entryId !== undefined || event.names.size > 0 || event.victims.size > 0) continue;
    const told = new Set(event.mentions.map(({ sentence }) => sentence));
    const elsewhere = places.some(
      (place) => !main.places.includes(place) && place.mentions.some(({ sentence }) => told.has(sentence)),
    );
    if (!elsewhere) event.places.push(...main.places);
  }
}

/** Sentences that speak of the event, those of the lead first, then the rest of the lead. */
function findTellingSentences(main: Cluster, chaining: Chaining): readonly number[] {
  const telling = new Set(main.mentions.map(({ sentence }) => sentence));
  const lead = chaining.sentences.slice(0, LEAD).map((_, index) => index);
  return [
    ...lead.filter((index) => telling.has(index)),
    ...lead.filter((index) => !telling.has(index)),
    ...[...telling].filter((index) => index >= LEAD).slice(0, 3),
  ];
}

/** "the bloodiest since June 2009, when 34 died near Bagua": what follows an old date in its sentence is told for comparison. */
function isBackground(dates: readonly DateMention[], start: number, publishedOn: PartialDate | undefined): boolean {
  return dates.some(
    ({ date, end }) => end < start && publishedOn !== undefined && date.slice(0, 4) < publishedOn.slice(0, 4),
  );
}

/** @param isBackground does the text from there on in that sentence tell of something else? */
function findPlace(
  main: Cluster,
  chaining: Chaining,
  sentences: readonly number[],
  isBackground: (sentence: number, start: number) => boolean,
): Cluster | undefined {
  let best: { readonly place: Cluster; readonly score: number } | undefined;
  for (const place of chaining.clusters) {
    if (place.type !== "Place" && place.type !== "State") continue;
    let score = place.type === "Place" ? 0.3 : -0.7;
    for (const mention of place.mentions) {
      const position = sentences.indexOf(mention.sentence);
      const words = chaining.sentences[mention.sentence];
      if (position < 0 || words === undefined || tellsWhose(place, mention, words)) continue;
      if (isBackground(mention.sentence, mention.start)) continue;
      const struck = isStruck(words, mention.start);
      if (!struck && /^nsubj/.test(words.tokens[mention.head]?.dep ?? "")) continue;
      score +=
        (struck ? 1.1 : scoreMention(main, chaining, mention.sentence, mention.head)) /
        (1 + position / (struck ? 8 : 4));
    }
    if (score >= 0.8 && (best === undefined || score > best.score)) best = { place, score };
  }
  return best?.place;
}

/** "Russian troops", "US divers", "Kenya's army": a state that tells whose they are is no place. */
function tellsWhose({ type }: Cluster, { mentionType, head }: Mention, { tokens }: Sentence): boolean {
  return (
    mentionType !== undefined || (type === "State" && /^(?:compound|amod|nmod:poss)/.test(tokens[head]?.dep ?? ""))
  );
}

/** "who attacked Crocus City Hall first tried": right after a verb of violence a place is what was struck, whatever the tree says. */
function isStruck({ tokens }: Sentence, start: number): boolean {
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  while (/^(?:DET|ADJ|PROPN)$/.test(tokens[at]?.pos ?? "")) at -= 1;
  const verb = tokens[at];
  return verb?.pos === "VERB" && VIOLENT.test(verb.lemma) && !/^(?:die|open|set|fire)$/.test(verb.lemma);
}

/** In a clause of violence or of the event, behind a preposition of place or as what was struck. */
function scoreMention(main: Cluster, chaining: Chaining, index: number, head: number): number {
  const sentence = chaining.sentences[index];
  if (sentence === undefined) return 0;
  const placed = /^(?:at|in|inside|near|outside|on)$/.test(caseOf(sentence, head) ?? "") ? 0.6 : 0.1;
  const above = pathToRoot(sentence, head).slice(1, 4);
  const violent = above.some(
    (position) => VIOLENT.test(sentence.tokens[position]?.lemma ?? "") || chaining.clusterAt(index, position) === main,
  );
  return placed + (violent ? 1 : 0);
}

/** The day stands under a verb of violence or beside the event: "opened fire on Friday", not "a court said on Sunday". */
function datesEvent(main: Cluster, chaining: Chaining, index: number, date: DateMention): boolean {
  const sentence = chaining.sentences[index];
  const token = sentence?.tokens.findIndex(({ start }) => start >= date.start) ?? -1;
  if (sentence === undefined || token < 0) return false;
  const above = pathToRoot(sentence, token).slice(1, 3);
  return above.some((position) => {
    const below = sentence.tokens.some(
      ({ head, dep }, at) => head === position && /^(?:nsubj|obj)/.test(dep) && chaining.clusterAt(index, at) === main,
    );
    return (
      VIOLENT.test(sentence.tokens[position]?.lemma ?? "") || chaining.clusterAt(index, position) === main || below
    );
  });
}

function findDay(
  main: Cluster,
  chaining: Chaining,
  dates: readonly (readonly DateMention[])[],
  sentences: readonly number[],
  publishedOn: PartialDate | undefined,
): PartialDate | undefined {
  const telling = new Set(main.mentions.map(({ sentence }) => sentence));
  for (const index of sentences.filter((it) => it < LEAD || telling.has(it))) {
    const days = (dates[index] ?? [])
      .filter(
        (date) => date.date.length === 10 && isNews(date.date, publishedOn) && datesEvent(main, chaining, index, date),
      )
      .map(({ date }) => date);
    const [first] = [...new Set(days)].sort();
    if (first !== undefined) return first;
  }
  return undefined;
}

/** "destroyed the pipelines last September": the month or year of the verb that tells what was struck. */
function findWhenStruck(
  main: Cluster,
  chaining: Chaining,
  dates: readonly (readonly DateMention[])[],
): PartialDate | undefined {
  const struck = main.places.flatMap(({ mentions }) =>
    mentions.filter(({ sentence, start }) => {
      const words = chaining.sentences[sentence];
      return sentence < LEAD && words !== undefined && isStruck(words, start);
    }),
  );
  return struck
    .flatMap(({ sentence }) =>
      (dates[sentence] ?? []).filter((date) => date.date.length < 10 && datesEvent(main, chaining, sentence, date)),
    )
    .map(({ date }) => date)[0];
}

function isNews(date: PartialDate, publishedOn: PartialDate | undefined): boolean {
  if (publishedOn === undefined || publishedOn.length < 10) return true;
  const days = daysBetween(date, publishedOn);
  return days >= 0 && days <= NEWS_DAYS;
}

/** A site that no lexicon knows lies in the country that the lead speaks of most. */
function findCountry(place: Cluster, chaining: Chaining): string | undefined {
  const votes = new Map<string, number>();
  for (const cluster of chaining.clusters) {
    if (cluster.country === undefined || cluster === place || (cluster.type !== "Place" && cluster.type !== "State"))
      continue;
    const count = cluster.mentions.filter(({ sentence }) => sentence < LEAD).length;
    votes.set(cluster.country, (votes.get(cluster.country) ?? 0) + count);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
