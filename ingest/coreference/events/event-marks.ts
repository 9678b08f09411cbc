/**
 * What tells one event from another of its kind besides place and day: whom it struck by name, what sort of site it struck, and
 * that its sentence sets it before the one that the story is about.
 */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, pathToRoot } from "../../analysis/syntax.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Cluster } from "../cluster.ts";
import type { NounPhrase } from "../nominals/noun-phrase.ts";

export interface EventMarks {
  /** Persons with a name who were killed, shot or taken. */
  readonly victims: readonly Cluster[];
  /** Nouns for sites: "station" of "the station bombing". */
  readonly sites: readonly string[];
  /** "It came three weeks after the murder of …": not the event that the story tells of. */
  readonly isEarlier: boolean;
}

interface MarkContext {
  readonly text: string;
  readonly clusters: readonly Cluster[];
  readonly clusterAt: (sentence: number, token: number) => Cluster | undefined;
  readonly lexicon: Lexicon;
}

/** Nouns whose "of" and possessive name whom it was done to. */
const DONE_TO =
  /^(?:killing|death|murder|assassination|shooting|stabbing|slaying|kidnapping|abduction|poisoning|execution|beheading|lynching|disappearance)$/;
/** "killing", "abduction": known by whom it was done to. */
export function isDoneTo(noun: string): boolean {
  return DONE_TO.test(noun);
}

/** Of these the possessor may be the one who did it. */
const MAY_BE_DONE_BY = /^(?:shooting|stabbing|disappearance)$/;
/** Between such a noun and a name: "of", an article, words for what somebody is. */
const UP_TO_NAME = /^ of (?:(?:the|a|an|his|her|their|its) )?(?:[\p{L}-]+ ){0,4}$/u;
/** Nouns for a site that tell nothing: most sites are one of these. */
const VAGUE_SITES =
  /^(?:building|site|scene|place|location|spot|facility|complex|compound|street|road|square|house|residence|venue|headquarters)$/;
export const SET_AT = /^(?:on|at|in|of|against|near|outside|inside)$/;
const COMES_LATER =
  /^["“\s]*(?:It|This|That|The(?: [\p{L}-]+){1,3}) (?:also )?(?:came|comes|happened|occurred|struck)\b[^.;]*\b(?:after|since)\s+$/u;

export function findMarks(context: MarkContext, sentence: Sentence, index: number, phrase: NounPhrase): EventMarks {
  const lemma = sentence.tokens[phrase.head]?.lemma ?? "";
  return {
    victims: DONE_TO.test(lemma) ? findVictims(context, sentence, index, phrase, lemma) : [],
    sites: findSites(context.lexicon, sentence, phrase.head, phrase.modifiers),
    isEarlier: COMES_LATER.test(context.text.slice(sentence.start, phrase.start)),
  };
}

function findVictims(
  { text, clusters, clusterAt }: MarkContext,
  sentence: Sentence,
  index: number,
  phrase: NounPhrase,
  lemma: string,
): readonly Cluster[] {
  const owners = phrase.modifiers.flatMap((at) => {
    const owned = sentence.tokens[at]?.dep === "nmod:poss" && MAY_BE_DONE_BY.test(lemma);
    return owned ? [] : (clusterAt(index, at) ?? []);
  });
  const named = clusters.filter(({ mentions }) =>
    mentions.some((mention) => mention.sentence === index && UP_TO_NAME.test(text.slice(phrase.end, mention.start))),
  );
  return [...new Set([...owners, ...named])].filter(isPerson);
}

export function isPerson({ type, role }: Cluster): boolean {
  return type === "Person" && role !== "group";
}

/** Nouns for sites before an event noun or a verb of violence, or behind it with a preposition of place or as its object. */
export function findSites(
  lexicon: Lexicon,
  sentence: Sentence,
  head: number,
  before: readonly number[],
): readonly string[] {
  const behind = childrenOf(sentence, head).filter((child) => {
    const dep = sentence.tokens[child]?.dep ?? "";
    return dep === "obj" || (/^(?:nmod|obl)/.test(dep) && SET_AT.test(caseOf(sentence, child) ?? ""));
  });
  return [...before, ...behind].flatMap((at) => {
    const lemma = sentence.tokens[at]?.lemma.toLowerCase() ?? "";
    const nominal = lexicon.findNominal(lemma);
    const site = nominal?.type === "Place" && nominal.class === "site";
    return site && !VAGUE_SITES.test(lemma) ? [lemma] : [];
  });
}

/** Verbs by which a report tells that violence or a disaster struck. */
export const VIOLENT =
  /^(?:attack|storm|open|shoot|kill|bomb|explode|strike|hit|detonate|burst|set|raid|shell|blast|rupture|die|wound|injure|massacre|fire|target|destroy|sabotage|ambush|besiege|torch|ram|blow|ransack|assault|hijack|poison|crash|collide|derail|sink|rip|tear|stab|murder|assassinate|kidnap|abduct|erupt|collapse|execute)$/;
const STRUCK_BY_NAME =
  /^(?:attack|shoot|kill|wound|injure|target|ambush|poison|stab|murder|assassinate|kidnap|abduct|execute|behead|gun)$/;

/** Sentences from the start, the heading among them, that tell what is new. */
const NEW = 4;

/** What the first sentences say of the violence or the disaster that they tell. */
export interface LeadMarks {
  readonly days: readonly string[];
  readonly places: readonly Cluster[];
  readonly victims: readonly Cluster[];
  readonly sites: readonly string[];
}

export interface LeadContext extends MarkContext {
  readonly sentences: readonly Sentence[];
  readonly dates: readonly (readonly { readonly start: number; readonly date: string }[])[];
}

export function findLeadMarks(context: LeadContext): LeadMarks {
  const told = context.sentences
    .slice(0, NEW)
    .flatMap((sentence, index) =>
      sentence.tokens.flatMap(({ pos, lemma }, verb) =>
        pos === "VERB" && VIOLENT.test(lemma) ? [findMarksOfVerb(context, sentence, index, verb)] : [],
      ),
    );
  const unite = <T>(of: (marks: LeadMarks) => readonly T[]): readonly T[] => [...new Set(told.flatMap(of))];
  return {
    days: unite(({ days }) => days),
    places: unite(({ places }) => places),
    victims: unite(({ victims }) => victims),
    sites: unite(({ sites }) => sites),
  };
}

function findMarksOfVerb(context: LeadContext, sentence: Sentence, index: number, verb: number): LeadMarks {
  const isNear = (at: number): boolean => at >= 0 && pathToRoot(sentence, at).slice(1, 3).includes(verb);
  const named = context.clusters.flatMap((cluster) =>
    cluster.mentions
      .filter((mention) => mention.sentence === index && mention.mentionType === undefined)
      .map((mention) => ({ cluster, mention })),
  );
  const days = (context.dates[index] ?? []).filter(
    ({ start, date }) => date.length === 10 && isNear(sentence.tokens.findIndex((token) => token.start >= start)),
  );
  const { lemma = "", end = 0 } = sentence.tokens[verb] ?? {};
  return {
    days: days.map(({ date }) => date),
    places: named
      .filter(
        ({ cluster, mention }) =>
          cluster.type === "Place" && isNear(mention.head) && SET_AT.test(caseOf(sentence, mention.head) ?? ""),
      )
      .map(({ cluster }) => cluster),
    victims: named
      .filter(
        ({ cluster, mention }) =>
          isPerson(cluster) &&
          STRUCK_BY_NAME.test(lemma) &&
          (UP_TO_STRUCK.test(context.text.slice(end, mention.start)) || isPassiveSubject(sentence, mention.head, verb)),
      )
      .map(({ cluster }) => cluster),
    sites: findSites(context.lexicon, sentence, verb, []),
  };
}

/** "shot dead the radio journalist X", "killed the mayor of Y, X". */
const UP_TO_STRUCK =
  /^ (?:dead )?(?:and [a-z]+ )?(?:(?:the|a|an|his|her|their) )?(?:[\p{L}-]+ ){0,4}(?:of \p{Lu}[\p{L}-]+, )?$/u;

function isPassiveSubject(sentence: Sentence, head: number, verb: number): boolean {
  return sentence.tokens[head]?.dep === "nsubj:pass" && sentence.tokens[head].head === verb;
}

/** Did the event come up where the story tells what is new? */
export function opensInLead(event: Cluster): boolean {
  return event.mentions.some(({ sentence }) => sentence < NEW);
}

/** "killing of Lidia Moreno", "attack on Rafael Intriago", "Quetta station bombing". @param where the name of its place */
export function describeEvent(noun: string, where: string | undefined, event: Cluster): string {
  const [victim] = [...event.victims].flatMap(({ names }) => [...names].sort((a, b) => b.length - a.length)[0] ?? []);
  if (victim !== undefined && (DONE_TO.test(noun) || noun === "attack"))
    return `${noun} ${DONE_TO.test(noun) ? "of" : "on"} ${victim.replace(/['’]s?$/, "")}`;
  const [site] = event.sites;
  const words = [where, site !== undefined && where?.toLowerCase().includes(site) !== true ? site : undefined, noun];
  return words.filter((word) => word !== undefined).join(" ");
}
