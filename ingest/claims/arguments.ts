/** From a word to the chain it speaks of. */
import type { EntityType } from "../../cypher/ontology.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts, findChildren } from "../analysis/syntax.ts";
import { TokenMap } from "../analysis/token-map.ts";
import type { AnnotatedDocument, Mention } from "../annotated-document.ts";
import { FIGHTERS } from "../coreference/nominals/nouns.ts";
import { UNNAMED } from "../coreference/nominals/unnamed-groups.ts";
import { toStateId } from "../lexicon/states.ts";
import { findForcesBehind } from "./forces-behind.ts";
import type { Cue } from "./own-cues.ts";
import { findBothSides, findListMeant, findNamedBefore } from "./reciprocal.ts";
import { findStandIns } from "./stand-ins.ts";

export interface Resolved {
  /** Index into the document's chains. */
  readonly chain: number;
  /** 0 to 1: 1 if the word itself is a mention. */
  readonly certainty: number;
  /** What is said of this party alone: "and, allegedly, Peru". */
  readonly cue?: Cue;
}

export interface ArgumentResolver {
  /** Chains of the given types that the word, as head of its phrase, stands for. */
  resolve(sentence: number, token: number, types: readonly EntityType[]): readonly Resolved[];
  /** The chain whose mention has this head, of any type. */
  chainAt(sentence: number, token: number): number | undefined;
  /** Mentions that lie in a sentence, with their chains, in order of start. */
  mentionsIn(sentence: number): readonly { readonly chain: number; readonly mention: Mention }[];
}

export function createArgumentResolver(document: AnnotatedDocument): ArgumentResolver {
  const { byHead, bySentence } = indexMentions(document);
  const told = mapTold(document);
  const chainsAt = (sentence: number, token: number): readonly number[] => byHead.get(sentence, token) ?? [];
  const ofType = (chains: readonly number[], types: readonly EntityType[]): readonly number[] =>
    chains.filter((chain) => types.includes(document.chains[chain]?.type ?? "Event"));

  const stateOf = (chain: number): number | undefined => findStateOf(document, chain);
  /** "the presidents of Togo and Benin, X and Y": who they are says more. */
  const nationsAt = (index: number, token: number, types: readonly EntityType[]): readonly number[] => {
    const named = findNations(document.sentences[index], token).flatMap((it) => chainsAt(index, it));
    const persons = named.filter((chain) => document.chains[chain]?.type === "Person");
    return ofType(persons.length > 1 ? persons : named, types);
  };

  /** "Togo and Benin said they": all of the list. */
  const listAt = (index: number, token: number, types: readonly EntityType[]): readonly number[] =>
    findListMeant(document, index, token).flatMap(
      (it) =>
        ofType(chainsAt(it.sentence, it.token), types)[0] ?? stateOf(chainsAt(it.sentence, it.token)[0] ?? -1) ?? [],
    );

  /** Whom the word stands for before it is asked what it is a mention of: several at once, or the group of those who act. */
  const findMeant = (
    index: number,
    token: number,
    types: readonly EntityType[],
    depth: number,
  ): readonly Resolved[] => {
    const band = types.includes("ArmedGroup") ? findBand(document.sentences[index], token) : undefined;
    const led = band === undefined ? undefined : ofType(chainsAt(index, band), ["ArmedGroup", "Organization"])[0];
    if (led !== undefined) return [{ chain: led, certainty: 0.9 }];
    const nations = nationsAt(index, token, types);
    if (nations.length > 1) return nations.map((chain) => ({ chain, certainty: 0.8 }));
    const listed = depth > 0 ? [] : listAt(index, token, types);
    const all = listed.length > 1 && chainsAt(index, token).every((chain) => listed.includes(chain));
    if (all) return listed.map((chain) => ({ chain, certainty: 0.8 }));
    // "the two men met" behind "Togo's leader received Ana Rojas": no third and fourth man.
    const nameless = chainsAt(index, token).every((it) => document.chains[it]?.key.startsWith(UNNAMED) === true);
    const both = nameless ? ofType(findBothSides(document, index, token), types) : [];
    return both.length === 2 ? both.map((chain) => ({ chain, certainty: 0.7 })) : [];
  };

  const resolve = (index: number, token: number, types: readonly EntityType[], depth: number): readonly Resolved[] => {
    const own = chainsAt(index, token);
    const meant = findMeant(index, token, types, depth);
    if (meant.length > 0) return meant;
    const direct = ofType(own, types);
    if (direct[0] !== undefined) return [{ chain: direct[0], certainty: 1 }];
    const [seat] = types.includes("State") ? own.flatMap((chain) => stateOf(chain) ?? []) : [];
    if (seat !== undefined) return [{ chain: seat, certainty: 0.8 }];
    const sentence = document.sentences[index];
    if (sentence === undefined) return [];
    const named = findNamedBefore(sentence, token);
    if (named !== undefined) return resolve(index, named, types, depth + 1);
    if (depth > 2) return [];
    if (isDeed(document, sentence, token, own))
      return findForcesBehind(sentence, token)
        .flatMap((it) => resolve(index, it, types, depth + 1))
        .map(({ chain }) => ({ chain, certainty: 0.75 }));
    const onlyPlaces = types.every((type) => type === "Place" || type === "State");
    for (const { position, certainty } of findStandIns(sentence, token, onlyPlaces)) {
      // "Hungarian and Romanian officials" are of both.
      const found = [position, ...conjuncts(sentence, position)].flatMap((it) => resolve(index, it, types, depth + 1));
      if (found[0] !== undefined) return found.map((it) => ({ chain: it.chain, certainty: it.certainty * certainty }));
    }
    return [];
  };
  return {
    resolve(sentence, token, types) {
      const event = types.includes("Event") ? told.get(sentence, token) : undefined;
      return event === undefined ? resolve(sentence, token, types, 0) : [{ chain: event, certainty: 0.9 }];
    },
    chainAt: (sentence, token) => chainsAt(sentence, token)[0],
    mentionsIn: (sentence) => bySentence.get(sentence) ?? [],
  };
}

/** "Kyiv denied it": a capital that acts is its state, if the document speaks of the state too. */
function findStateOf({ chains }: AnnotatedDocument, chain: number): number | undefined {
  const { role, country, type } = chains[chain] ?? {};
  if (type !== "Place" || role !== "capital" || country === undefined) return undefined;
  // The state itself, not a territory within it.
  const state = chains.findIndex(({ entryId }) => entryId === toStateId(country));
  return state < 0 ? undefined : state;
}

/** What happened stands for nobody, but for a ruling or report that speaks. */
function isDeed({ chains }: AnnotatedDocument, { tokens }: Sentence, token: number, own: readonly number[]): boolean {
  return own.some((chain) => chains[chain]?.type === "Event") && !PAPERS.test(tokens[token]?.lemma ?? "");
}

interface MentionIndex {
  /** Chains by the head words of their mentions. */
  readonly byHead: TokenMap<readonly number[]>;
  /** In order of start. */
  readonly bySentence: ReadonlyMap<number, readonly { readonly chain: number; readonly mention: Mention }[]>;
}

function indexMentions({ chains }: AnnotatedDocument): MentionIndex {
  const byHead = new TokenMap<readonly number[]>();
  const bySentence = new Map<number, { chain: number; mention: Mention }[]>();
  for (const [chain, { mentions }] of chains.entries()) {
    for (const mention of mentions) {
      const known = byHead.get(mention.sentence, mention.head) ?? [];
      // "three Norwegians" are those three, though the word names their people too.
      byHead.set(mention.sentence, mention.head, mention.kind === "nominal" ? [chain, ...known] : [...known, chain]);
      const list = bySentence.get(mention.sentence) ?? [];
      list.push({ chain, mention });
      bySentence.set(mention.sentence, list);
    }
  }
  for (const list of bySentence.values()) list.sort((a, b) => a.mention.start - b.mention.start);
  return { byHead, bySentence };
}

/** Verbs to the events that they tell. */
function mapTold({ told = [] }: AnnotatedDocument): TokenMap<number> {
  const events = new TokenMap<number>();
  for (const { sentence, token, event } of told) events.set(sentence, token, event);
  return events;
}

/** "Turkish and Greek soldiers clashed", "the ministers of Togo and Benin met": those of two states are two sides, not one. */
function findNations(sentence: Sentence | undefined, token: number): readonly number[] {
  const { pos, text = "", lemma = "" } = sentence?.tokens[token] ?? {};
  if (sentence === undefined || pos !== "NOUN") return [];
  const several = BAND.test(lemma) || (text.toLowerCase() !== lemma && OF_NATIONS.test(lemma));
  const [first] = findChildren(sentence, token, several ? ["amod", "nmod"] : ["amod"]).filter(
    (it) =>
      conjuncts(sentence, it).length > 0 &&
      (sentence.tokens[it]?.dep === "amod" || /^(?:of|from)$/.test(caseOf(sentence, it) ?? "")),
  );
  return first === undefined ? [] : [first, ...conjuncts(sentence, first)];
}

/** Those of whom each state has its own. */
const OF_NATIONS =
  /^(?:minister|president|leader|premier|ruler|king|ambassador|envoy|diplomat|negotiator|official|chief|commander|general|representative|delegate|delegation|army|force|troop|soldier|navy|parliament|government|capital|lawmaker)$/;

const BAND = new RegExp(`^(?:${FIGHTERS}|force|troop|brigade|unit|guard|army)$`);

/** "said its fighters had seized the town", "men of the front attacked": what those of an armed group do, the group does. */
function findBand(sentence: Sentence | undefined, token: number): number | undefined {
  const { lemma = "", dep = "", text } = sentence?.tokens[token] ?? {};
  if (sentence === undefined || !BAND.test(lemma) || !/^(?:nsubj|obl:agent)$/.test(dep) || text === lemma)
    return undefined;
  return childrenOf(sentence, token).find((child) => sentence.tokens[child]?.dep === "nmod:poss");
}

/** What they say those say whose they are: "the court's ruling blames Kenya". */
const PAPERS = /^(?:ruling|verdict|judge?ment|report|statement|resolution|indictment|decision|letter|finding)$/;
