/** Noun phrases that stand for an actor or a place: apposed, owned by a name, groups of the story, or definite. */
import type { Sentence, Token } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, findChild } from "../../analysis/syntax.ts";
import { TIME } from "../../analysis/time-words.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { findEventKind } from "../events/event-kinds.ts";
import { findNamedAhead, findNamedBehind } from "./beside-names.ts";
import { findCapital } from "./capital-nominals.ts";
import { joinUnnamed, settleLateNames } from "./late-names.ts";
import { findMeantPerson } from "./leading-person.ts";
import { findByNameHead } from "./name-heads.ts";
import {
  findOwner,
  findPhraseQualifier,
  isActorNoun,
  type Nominal,
  toMention,
  typeOfNoun,
  typeOfOwned,
} from "./nominal.ts";
import { findAntecedent } from "./nominal-antecedents.ts";
import { findApposed, isSaidOfBody } from "./nominal-apposition.ts";
import { findOwned, findPerpetrators } from "./nominal-groups.ts";
import { findKind } from "./noun-kinds.ts";
import { getNounPhrase, type NounPhrase } from "./noun-phrase.ts";
import { isOfficeNoun, PERSON_GENDERS } from "./nouns.ts";
import { findOffice, isActingOffice } from "./offices.ts";
import { findPostHolder } from "./post-holders.ts";
import { findSite } from "./sites.ts";
import { findKnownBody, findStoryState, identifyStateBodies } from "./state-bodies.ts";
import { findNamedSuspect, settleSuspects } from "./suspects.ts";
import { CROWDS, findUnnamed } from "./unnamed-groups.ts";

/** "…, an allegation the army denied", "…, a move that angered X": what sums up a clause is no other word for the name before it. */
const SAID_OR_DONE =
  /^(?:allegation|accusation|account|argument|claim|charge|assertion|finding|verdict|view|word|phrase|term|measure|policy|change|result|outcome|report|statement|remark|comment|promise|pledge|vow|threat|demand|warning|suggestion|move|step|decision|deal|plan|sign|blow|setback|development|practice|figure|number|toll|rise|fall|drop|increase)$/;

/**
 * "Vale, the world's largest producer", "her running mate, Elena Vargas, …"; not "Adou's regime: confusion, fear" nor "Adou denied
 * it, an allegation …".
 */
function isBesideName(chaining: Chaining, token: Token, phrase: NounPhrase): boolean {
  if (SAID_OR_DONE.test(token.lemma) || TIME.test(token.lemma)) return false;
  if (token.pos === "NOUN" && findNamedBehind(chaining, phrase)?.type === "Person") return true;
  if (token.pos === "NOUN" && findNamedAhead(chaining, phrase) !== undefined) return true;
  const { sentence: index, head } = phrase;
  const tokens = chaining.sentences[index]?.tokens ?? [];
  const above = token.dep === "appos" ? token.head : -1;
  const named = chaining
    .clusterAt(index, above)
    ?.mentions.some((it) => it.sentence === index && it.head === above && it.kind === "name");
  return named === true && !tokens.slice(above, head).some(({ text }) => text === ":");
}

/** "Philippine court convicts three": a bare plural between a noun and a number is the verb of a headline. */
function isVerbTaken(tokens: readonly Token[], head: number): boolean {
  const [before, noun, next] = [tokens[head - 1], tokens[head], tokens[head + 1]];
  const opened = tokens.some((token) => token.head === head && /^(?:det|nmod:poss)$/.test(token.dep));
  const plural = noun?.pos === "NOUN" && noun.text.toLowerCase() === `${noun.lemma}s`;
  return plural && !opened && before?.dep === "compound" && before.head === head && next?.pos === "NUM";
}

/** The number of years at the last word of "The 78-year-old", in one word or in five. */
function findAge(tokens: readonly Token[], head: number): number | undefined {
  const [number, , year] = tokens.slice(Math.max(0, head - 4), head).map(({ text }) => text.toLowerCase());
  const { text = "", dep = "" } = tokens[head] ?? {};
  const spelled = text === "old" && year === "year" && /^\d+$/.test(number ?? "");
  // "The 40-year-old denied it": whatever the tree says, without a noun behind it that is somebody.
  const alone = !/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(tokens[head + 1]?.pos ?? "PUNCT");
  const stands = alone || /^(?:nsubj|obj|obl|nmod)/.test(dep);
  if (!(spelled || /^\d+-year-old$/.test(text)) || !stands) return undefined;
  return Number.parseInt(spelled ? (number ?? "") : text, 10);
}

/** "the head of state", "the head of government": an office of its own. */
function toOffice(tokens: readonly Token[], head: number): string {
  const [noun, of, what] = tokens.slice(head, head + 3).map(({ lemma }) => lemma);
  if (noun !== "head" || of !== "of") return noun ?? "";
  return what === "state" ? "president" : what === "government" ? "premier" : noun;
}

/** "Tens of thousands protested", "Hundreds were killed": people, where the number is of nothing else. */
function isNumberOfPeople(sentence: Sentence, head: number): boolean {
  const { lemma = "", dep = "", text = "" } = sentence.tokens[head] ?? {};
  if (!NUMBERS.test(lemma) || !/^nsubj/.test(dep) || text.toLowerCase() === lemma) return false;
  return childrenOf(sentence, head).every((child) => {
    const word = sentence.tokens[child];
    // "tens of thousands of Kurds" are Kurds.
    return word?.dep !== "nmod" || (NUMBERS.test(word.lemma) && findChild(sentence, child, ["nmod"]) === undefined);
  });
}

/** "three Norwegians", "a Georgian": some of a people, told apart by a number or an article; the name in it stays the people's. */
function isNational({ clusterAt }: Chaining, sentence: Sentence, index: number, head: number): boolean {
  const people = clusterAt(index, head);
  if (people?.type !== "State" && people?.type !== "People") return false;
  const { start = 0 } = sentence.tokens[head] ?? {};
  if (!people.mentions.some((it) => it.start === start && (it.mentionType ?? it.type) === "People")) return false;
  return childrenOf(sentence, head).some((child) => {
    const { dep = "", text = "" } = sentence.tokens[child] ?? {};
    return child < head && (dep === "nummod" || (dep === "det" && /^an?$/i.test(text)));
  });
}

const NUMBERS = /^(?:ten|dozen|score|hundred|thousand|million)$/;

/** Resolves nominals in reading order; each may serve as antecedent of the next. */
export function resolveNominals(chaining: Chaining): void {
  identifyStateBodies(chaining);
  for (const [index, sentence] of chaining.sentences.entries()) {
    for (let head = 0; head < sentence.tokens.length; head += 1) {
      const nominal = findNominal(chaining, sentence, index, head);
      if (nominal !== undefined) resolve(chaining, nominal);
    }
  }
  settleSuspects(chaining);
  settleLateNames(chaining);
}

/** The noun phrase with this head, undefined if it has no entity of its own to stand for. */
function findNominal(chaining: Chaining, sentence: Sentence, index: number, head: number): Nominal | undefined {
  const token = sentence.tokens[head] as Token;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) || /^(?:compound|flat|amod)$/.test(token.dep)) return undefined;
  const national = isNational(chaining, sentence, index, head);
  if (isVerbTaken(sentence.tokens, head) || (chaining.clusterAt(index, head) !== undefined && !national))
    return undefined;
  // "Ghana's Revenue Service": the last word of a name is no noun of its own, whatever the tree makes of the name.
  if (token.pos === "PROPN" && !national && chaining.isInName(index, head)) return undefined;
  const kindOfEvent = token.lemma === "prosecution" ? undefined : findEventKind(token.lemma, chaining.lexicon);
  if (kindOfEvent !== undefined && !isActorNoun(token.lemma)) return undefined;
  const known = findKind(chaining, sentence, head);
  const age = findAge(sentence.tokens, head);
  const person = national || CROWDS.test(token.lemma) || age !== undefined || isNumberOfPeople(sentence, head);
  const body = isActingOffice(sentence, head) ? "Organization" : undefined;
  const type = known?.type ?? typeOfNoun(token.lemma) ?? (person ? "Person" : body);
  // "Vale, the world's largest producer of iron ore": beside a name a noun need not be known.
  const phrase = getNounPhrase(sentence, index, head);
  const bearer = type === undefined ? findByNameHead(chaining, token.lemma, phrase) : undefined;
  if (type === undefined && bearer === undefined && !isBesideName(chaining, token, phrase)) return undefined;
  const owner = findOwner(chaining, phrase);
  return {
    ...phrase,
    count: age ?? phrase.count,
    lemma: age === undefined ? toOffice(sentence.tokens, head) : "year-old",
    type: typeOfOwned(token.lemma, type, owner),
    class: known?.class,
    owner,
    qualifier: findPhraseQualifier(chaining, phrase),
  };
}

/** What a noun beside a name says of whoever bears it. */
function describe(bearer: Cluster, { lemma, plural, class: kind }: Nominal): void {
  if (isOfficeNoun(lemma)) bearer.offices.add(lemma);
  if (!plural) bearer.kinds.add(lemma);
  if (bearer.type === "Organization" && kind === "media") bearer.role ??= "media";
  if (bearer.type === "Person") bearer.gender ??= PERSON_GENDERS.get(lemma);
}

/** "The Wa State Army, an ethnic militia"; what somebody else describes as one need be none. */
function isSaidToFight({ sentences }: Chaining, { sentence, head, lemma }: Nominal, bearer: Cluster): boolean {
  const words = sentences[sentence];
  const unknown = bearer.type === "Organization" && bearer.entryId === undefined;
  return unknown && /^(?:militia|cartel|gang)$/.test(lemma) && words !== undefined && caseOf(words, head) !== "as";
}

function resolve(chaining: Chaining, nominal: Nominal): void {
  const mention = toMention(nominal);
  const apposed = findApposed(chaining, nominal);
  if (apposed !== undefined) {
    joinUnnamed(chaining, nominal, apposed);
    describe(apposed, nominal);
    if (isSaidToFight(chaining, nominal, apposed)) apposed.type = "ArmedGroup";
    chaining.link(apposed, { ...mention, type: nominal.type ?? apposed.type }, "apposition or predicate of the name");
    return;
  }
  const bearer = nominal.owner === undefined ? findByNameHead(chaining, nominal.lemma, nominal) : undefined;
  if (bearer !== undefined) {
    chaining.link(bearer, { ...mention, type: bearer.type }, `the name ends with it: ${nominal.lemma}`);
    return;
  }
  if (nominal.type === undefined) return;
  const suspect = findNamedSuspect(chaining, nominal);
  if (suspect !== undefined) {
    chaining.link(suspect, mention, `what was done to whom it names: ${nominal.lemma}`);
    return;
  }
  // "The Iran-backed group" goes back to one that was named, if one was.
  const tied = nominal.qualifier !== undefined && nominal.owner === undefined && !nominal.plural;
  const backed = tied ? findAntecedent(chaining, nominal) : undefined;
  if (backed !== undefined) {
    chaining.link(backed, mention, `${nominal.article} phrase: ${nominal.lemma}`);
    return;
  }
  const group =
    findPerpetrators(chaining, nominal) ??
    findKnownBody(chaining, nominal) ??
    findCapital(chaining, nominal) ??
    findOffice(chaining, nominal, nominal.owner) ??
    findPostHolder(chaining, nominal, nominal.owner) ??
    findOwned(chaining, nominal);
  if (group !== undefined) {
    if (!chaining.clusters.includes(group)) chaining.open(group);
    chaining.link(group, mention, `${nominal.lemma} of ${group.label ?? "the story"}`);
    return;
  }
  const antecedent = findAntecedent(chaining, nominal);
  if (antecedent !== undefined) {
    chaining.link(antecedent, mention, `${nominal.article} phrase: ${nominal.lemma}`);
    return;
  }
  const state = findStoryState(chaining, nominal);
  const body =
    state === undefined
      ? undefined
      : (findKnownBody(chaining, { ...nominal, owner: state }) ?? findOwned(chaining, { ...nominal, owner: state }));
  if (body !== undefined) {
    if (!chaining.clusters.includes(body)) chaining.open(body);
    chaining.link(body, mention, `${nominal.lemma} of the state that the story is about`);
    return;
  }
  const only = findMeantPerson(chaining, nominal);
  if (only !== undefined) {
    only.kinds.add(nominal.lemma);
    chaining.link(only, mention, `the only person who can be meant: ${nominal.lemma}`);
    return;
  }
  const unnamed = isSaidOfBody(chaining, nominal)
    ? undefined
    : (findUnnamed(chaining, nominal) ?? findSite(chaining, nominal));
  if (unnamed === undefined) return;
  if (!chaining.clusters.includes(unnamed)) chaining.open(unnamed);
  // "Chad's president left. … The president said".
  if (unnamed.role === "unnamed") describe(unnamed, nominal);
  chaining.link(unnamed, { ...mention, type: unnamed.type }, `without a name: ${nominal.lemma}`);
}
