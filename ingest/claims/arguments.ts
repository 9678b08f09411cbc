/** From a word to the chain it speaks of. */
import type { EntityType } from "../../cypher/ontology.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { findQualifier } from "../analysis/qualified.ts";
import { caseOf, childrenOf, conjuncts, findChildren } from "../analysis/syntax.ts";
import { TokenMap } from "../analysis/token-map.ts";
import type { AnnotatedDocument, Mention } from "../annotated-document.ts";
import { FIGHTERS, TRANSPARENT_NOUNS } from "../coreference/nominals/nouns.ts";
import { toStateId } from "../lexicon/states.ts";
import { antecedentOf } from "../propositions/antecedents.ts";
import { findForcesBehind } from "./forces-behind.ts";
import type { Cue } from "./own-cues.ts";
import { findBothSides, findListMeant, findNamedBefore } from "./reciprocal.ts";

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
  const byHead = new TokenMap<number[]>();
  const bySentence = new Map<number, { chain: number; mention: Mention }[]>();
  for (const [chain, { mentions }] of document.chains.entries()) {
    for (const mention of mentions) {
      const known = byHead.get(mention.sentence, mention.head) ?? [];
      // "three Norwegians" are those three, though the word names their people too.
      byHead.set(mention.sentence, mention.head, mention.kind === "nominal" ? [chain, ...known] : [...known, chain]);
      const list = bySentence.get(mention.sentence) ?? [];
      list.push({ chain, mention });
      bySentence.set(mention.sentence, list);
    }
  }
  const told = mapTold(document);
  for (const list of bySentence.values()) list.sort((a, b) => a.mention.start - b.mention.start);
  const chainsAt = (sentence: number, token: number): readonly number[] => byHead.get(sentence, token) ?? [];
  const ofType = (chains: readonly number[], types: readonly EntityType[]): readonly number[] =>
    chains.filter((chain) => types.includes(document.chains[chain]?.type ?? "Event"));

  /** "Kyiv denied it": a capital that acts is its state, if the document speaks of the state too. */
  const stateOf = (chain: number): number | undefined => {
    const { role, country, type } = document.chains[chain] ?? {};
    if (type !== "Place" || role !== "capital" || country === undefined) return undefined;
    // The state itself, not a territory within it.
    const state = document.chains.findIndex(({ entryId }) => entryId === toStateId(country));
    return state < 0 ? undefined : state;
  };

  /** What happened stands for nobody, but for a ruling or report that speaks. */
  const isDeed = ({ tokens }: Sentence, token: number, own: readonly number[]): boolean =>
    own.some((chain) => document.chains[chain]?.type === "Event") && !PAPERS.test(tokens[token]?.lemma ?? "");

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

  const resolve = (index: number, token: number, types: readonly EntityType[], depth: number): readonly Resolved[] => {
    const own = chainsAt(index, token);
    const band = types.includes("ArmedGroup") ? findBand(document.sentences[index], token) : undefined;
    const led = band === undefined ? undefined : ofType(chainsAt(index, band), ["ArmedGroup", "Organization"])[0];
    if (led !== undefined) return [{ chain: led, certainty: 0.9 }];
    const nations = nationsAt(index, token, types);
    if (nations.length > 1) return nations.map((chain) => ({ chain, certainty: 0.8 }));
    const listed = depth > 0 ? [] : listAt(index, token, types);
    if (listed.length > 1 && own.every((chain) => listed.includes(chain)))
      return listed.map((chain) => ({ chain, certainty: 0.8 }));
    const direct = ofType(own, types);
    if (direct[0] !== undefined) return [{ chain: direct[0], certainty: 1 }];
    const seat = types.includes("State")
      ? own.map((chain) => stateOf(chain)).find((chain) => chain !== undefined)
      : undefined;
    if (seat !== undefined) return [{ chain: seat, certainty: 0.8 }];
    const sentence = document.sentences[index];
    if (sentence === undefined) return [];
    const sides = ofType(findBothSides(document, index, token), types);
    if (sides.length === 2 && own.length === 0) return sides.map((chain) => ({ chain, certainty: 0.7 }));
    const named = findNamedBefore(sentence, token);
    if (named !== undefined) return resolve(index, named, types, depth + 1);
    if (depth > 2) return [];
    if (isDeed(sentence, token, own))
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

/** People who are not whom they belong to: "relatives of Khashoggi accused …" is nothing that Khashoggi says. */
const OTHERS = new Set(
  `
  critic opponent foe rival enemy adversary detractor supporter backer ally friend follower loyalist sympathiser sympathizer fan
  relative family wife husband widow widower son daughter brother sister father mother parent child cousin uncle aunt nephew niece
  grandson granddaughter partner girlfriend boyfriend lawyer attorney counsel aide adviser advisor assistant bodyguard driver
  victim survivor hostage captive creditor biographer successor predecessor neighbour neighbor patron sponsor challenger affiliate offshoot
  splinter party club circle entourage associate colleague confidant counterpart
`
    .trim()
    .split(/\s+/),
);

/** What is done to them is done to the place they are in: "shelled villages in Kherson". */
const SITES = new Set(
  "village town settlement neighbourhood neighborhood suburb building house home hospital clinic school market base camp barracks garrison outpost checkpoint airfield airbase port depot warehouse factory plant refinery".split(
    " ",
  ),
);

const WEAPONS = new Set(
  "missile rocket shell mortar drone bomb grenade warhead projectile bullet torpedo mine explosive".split(" "),
);

/** "a shell fired by Sudan had hit a market": a weapon does what those did who fired it; what is done to it is not done to them. */
function findThoseWhoFired(sentence: Sentence, token: number): readonly number[] {
  const { lemma = "", dep = "" } = sentence.tokens[token] ?? {};
  if (!WEAPONS.has(lemma) || dep === "obj" || dep === "nsubj:pass") return [];
  return findChildren(sentence, token, ["acl"])
    .filter((verb) => FIRED.test(sentence.tokens[verb]?.lemma ?? ""))
    .flatMap((verb) => findChildren(sentence, verb, ["obl:agent"]));
}

const FIRED = /^(?:fire|launch|shoot|drop|plant|lay|lob|hurl|throw|send)$/;

/** "a group of terrorists" is the terrorists; "Ukrainian positions" stand for Ukraine, less surely. */
function findStandIns(
  sentence: Sentence,
  token: number,
  onlyPlaces: boolean,
): readonly { readonly position: number; readonly certainty: number }[] {
  const word = sentence.tokens[token];
  if (
    word === undefined ||
    (word.pos !== "NOUN" &&
      word.pos !== "PROPN" &&
      word.pos !== "PRON" &&
      word.pos !== "NUM" &&
      word.pos !== "ADJ" &&
      word.pos !== "DET")
  )
    return [];
  const transparent = TRANSPARENT_NOUNS.has(word.lemma) ? 0.95 : 0.75;
  const found = findThoseWhoFired(sentence, token).map((position) => ({ position, certainty: 0.85 }));
  const other = OTHERS.has(word.lemma);
  const speaks = /^spokes(?:man|woman|person|people|men)$/.test(word.lemma);
  for (const child of childrenOf(sentence, token)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    if (other && (dep === "nmod:poss" || caseOf(sentence, child) === "of")) continue;
    if (dep === "appos" || dep === "flat" || dep === "nmod:desc") found.push({ position: child, certainty: 0.95 });
    else if (
      (dep === "nmod:poss" || dep === "amod" || dep === "compound") &&
      findQualifier(sentence, child) === undefined
    )
      // "Eritrea, whose army": the relative stands for the owner.
      found.push({ position: antecedentOf(sentence, child), certainty: 0.75 });
    else if (
      (onlyPlaces || SITES.has(word.lemma)) &&
      dep.startsWith("nmod") &&
      /^(?:in|at)$/.test(caseOf(sentence, child) ?? "")
    )
      // Whoever is named beside the place is meant before it.
      found.push({ position: child, certainty: 0.7 });
    else if (speaks && dep.startsWith("nmod") && caseOf(sentence, child) === "for")
      found.push({ position: child, certainty: 0.9 });
    else if (dep.startsWith("nmod") && /^(?:of|from|by|including|like|such as)$/.test(caseOf(sentence, child) ?? ""))
      found.push({ position: child, certainty: transparent });
  }
  found.push(...findBehind(sentence, token, word.lemma));
  return found.sort((a, b) => b.certainty - a.certainty);
}

interface StandIn {
  readonly position: number;
  readonly certainty: number;
}

function findBehind(sentence: Sentence, token: number, lemma: string): readonly StandIn[] {
  if (/^(?:border|frontier)$/.test(lemma)) return findNeighbours(sentence, token);
  return SITES.has(lemma) ? findPlaceBehind(sentence, token) : [];
}

/** "stormed a hotel in Beledweyne": the tree may hang the place that follows the site at once on the verb. */
function findPlaceBehind(sentence: Sentence, token: number): readonly StandIn[] {
  const { head = -1, dep = "" } = sentence.tokens[token] ?? {};
  if (dep !== "obj" || !/^(?:in|at)$/.test(sentence.tokens[token + 1]?.lemma ?? "")) return [];
  return childrenOf(sentence, head)
    .filter((child) => sentence.tokens[child]?.dep === "obl")
    .filter((child) => childrenOf(sentence, child).includes(token + 1))
    .map((position) => ({ position, certainty: 0.65 }));
}

/** "its border with Chad": whose border it is, too. */
function findNeighbours(sentence: Sentence, token: number): readonly StandIn[] {
  return findChildren(sentence, token, ["nmod"])
    .filter((child) => caseOf(sentence, child) === "with")
    .map((position) => ({ position, certainty: 0.8 }));
}
