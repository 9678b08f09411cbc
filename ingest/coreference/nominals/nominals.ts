/** Noun phrases that stand for an actor or a place: apposed, owned by a name, groups of the story, or definite. */
import type { Token } from "../../analysis/analyser.ts";
import { TIME } from "../../analysis/time-words.ts";
import type { Chaining } from "../context.ts";
import { findEventKind } from "../events/event-kinds.ts";
import { findNamedAhead, findNamedBehind } from "./beside-names.ts";
import { findOwner, findPhraseQualifier, isActorNoun, type Nominal, toMention, typeOfNoun } from "./nominal.ts";
import { findAntecedent } from "./nominal-antecedents.ts";
import { findApposed } from "./nominal-apposition.ts";
import { findOwned, findPerpetrators } from "./nominal-groups.ts";
import { getNounPhrase, type NounPhrase } from "./noun-phrase.ts";
import { isOfficeNoun, PERSON_GENDERS } from "./nouns.ts";
import { findOnlyPerson } from "./only-person.ts";
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

/** Resolves nominals in reading order; each may serve as antecedent of the next. */
export function resolveNominals(chaining: Chaining): void {
  identifyStateBodies(chaining);
  for (const [index, sentence] of chaining.sentences.entries()) {
    for (let head = 0; head < sentence.tokens.length; head += 1) {
      const token = sentence.tokens[head] as Token;
      if (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ") continue;
      if (
        token.dep === "compound" ||
        token.dep === "flat" ||
        token.dep === "amod" ||
        isVerbTaken(sentence.tokens, head) ||
        chaining.clusterAt(index, head) !== undefined
      )
        continue;
      const known = chaining.lexicon.findNominal(token.lemma);
      if (findEventKind(token.lemma, chaining.lexicon) !== undefined && !isActorNoun(token.lemma)) continue;
      const age = findAge(sentence.tokens, head);
      const person = CROWDS.test(token.lemma) || age !== undefined;
      const type = known?.type ?? typeOfNoun(token.lemma) ?? (person ? "Person" : undefined);
      // "Vale, the world's largest producer of iron ore": beside a name a noun need not be known.
      const phrase = getNounPhrase(sentence, index, head);
      const beside = type === undefined && isBesideName(chaining, token, phrase);
      if (type === undefined && !beside) continue;
      const nominal: Nominal = {
        ...phrase,
        count: age ?? phrase.count,
        lemma: age === undefined ? token.lemma : "year-old",
        type,
        class: known?.class,
        owner: findOwner(chaining, phrase),
        qualifier: findPhraseQualifier(chaining, phrase),
      };
      resolve(chaining, nominal);
    }
  }
  settleSuspects(chaining);
}

function resolve(chaining: Chaining, nominal: Nominal): void {
  const mention = toMention(nominal);
  const apposed = findApposed(chaining, nominal);
  if (apposed !== undefined) {
    if (isOfficeNoun(nominal.lemma)) apposed.offices.add(nominal.lemma);
    if (!nominal.plural) apposed.kinds.add(nominal.lemma);
    if (apposed.type === "Person") apposed.gender ??= PERSON_GENDERS.get(nominal.lemma);
    chaining.link(apposed, { ...mention, type: nominal.type ?? apposed.type }, "apposition or predicate of the name");
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
  const group = findPerpetrators(chaining, nominal) ?? findKnownBody(chaining, nominal) ?? findOwned(chaining, nominal);
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
  const only = findOnlyPerson(chaining, nominal);
  if (only !== undefined) {
    only.kinds.add(nominal.lemma);
    chaining.link(only, mention, `the only person who can be meant: ${nominal.lemma}`);
    return;
  }
  const unnamed = findUnnamed(chaining, nominal);
  if (unnamed === undefined) return;
  if (!chaining.clusters.includes(unnamed)) chaining.open(unnamed);
  chaining.link(unnamed, { ...mention, type: unnamed.type }, `without a name: ${nominal.lemma}`);
}
