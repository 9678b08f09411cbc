/** Noun phrases that stand for an actor or a place: apposed, owned by a name, groups of the story, or definite. */
import type { EntityType } from "../../cypher/ontology.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts, findChild } from "../analysis/syntax.ts";
import type { Mention } from "../annotated-document.ts";
import { type Cluster, createCluster, lastMentionBefore, toNameKey } from "./cluster.ts";
import type { Chaining } from "./context.ts";
import { findEventKind } from "./event-kinds.ts";
import { getNounPhrase, type NounPhrase } from "./noun-phrase.ts";
import { BODY_NOUNS, FORCE_NOUNS, GOVERNMENT_NOUNS, GROUP_NOUNS, LEADER_NOUNS, PERPETRATOR_NOUNS, SUSPECT_ADJECTIVES, SUSPECT_NOUNS, TRANSPARENT_NOUNS } from "./nouns.ts";

interface Nominal extends NounPhrase {
  readonly lemma: string;
  readonly type: EntityType | undefined;
  readonly class: string | undefined;
  /** Entity that a modifier or possessor names. */
  readonly owner: Cluster | undefined;
}

/** Resolves nominals in reading order; each may serve as antecedent of the next. */
export function resolveNominals(chaining: Chaining): void {
  identifyStateBodies(chaining);
  for (const [index, sentence] of chaining.sentences.entries()) {
    for (const [head, token] of sentence.tokens.entries()) {
      if (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ") continue;
      if (token.dep === "compound" || token.dep === "flat" || token.dep === "amod" || chaining.clusterAt(index, head) !== undefined) continue;
      const known = chaining.lexicon.findNominal(token.lemma);
      if (findEventKind(token.lemma, chaining.lexicon) !== undefined && !isActorNoun(token.lemma)) continue;
      const phrase = getNounPhrase(sentence, index, head);
      const nominal: Nominal = { ...phrase, lemma: token.lemma, type: known?.type ?? typeOfNoun(token.lemma), class: known?.class, owner: findOwner(chaining, phrase) };
      if (nominal.type === undefined) continue;
      resolve(chaining, nominal);
    }
  }
}

/** "Russian government", "US military" as names are the bodies that "Russia's government" and "the American military" mean. */
function identifyStateBodies(chaining: Chaining): void {
  for (const cluster of chaining.clusters) {
    if (cluster.type !== "Organization" || cluster.entryId !== undefined) continue;
    for (const mention of cluster.mentions) {
      const sentence = chaining.sentences[mention.sentence];
      const lemma = sentence?.tokens[mention.head]?.lemma ?? "";
      const state = chaining.clusters.find((other) => other.type === "State" && other.mentions.some((it) => it.sentence === mention.sentence && it.start >= mention.start && it.end <= mention.end));
      if (sentence === undefined || state?.entryId === undefined) continue;
      cluster.country ??= state.country;
      if (!GOVERNMENT_NOUNS.has(lemma) && !FORCE_NOUNS.has(lemma)) continue;
      const words = sentence.tokens.slice(0, mention.head).filter(({ start, end }) => start >= mention.start && !state.mentions.some((it) => it.sentence === mention.sentence && it.start <= start && end <= it.end));
      const government = GOVERNMENT_NOUNS.has(lemma) && words.length === 0;
      cluster.key = government ? `government:${state.entryId}` : `organ:${[...words.map((word) => word.lemma), lemma].join(" ")}:${state.entryId}`;
      cluster.role ??= government ? "government" : "organ";
      cluster.label ??= government ? `Government of ${state.label ?? ""}` : `${state.label ?? ""}: ${lemma}`;
      break;
    }
  }
}

function isActorNoun(lemma: string): boolean {
  return PERPETRATOR_NOUNS.has(lemma) || GOVERNMENT_NOUNS.has(lemma) || FORCE_NOUNS.has(lemma) || GROUP_NOUNS.has(lemma) || LEADER_NOUNS.has(lemma);
}

function typeOfNoun(lemma: string): EntityType | undefined {
  if (PERPETRATOR_NOUNS.has(lemma) || SUSPECT_NOUNS.has(lemma) || GROUP_NOUNS.has(lemma) || LEADER_NOUNS.has(lemma)) return "Person";
  if (GOVERNMENT_NOUNS.has(lemma) || FORCE_NOUNS.has(lemma)) return "Organization";
  return BODY_NOUNS.has(lemma) ? "ArmedGroup" : undefined;
}

function resolve(chaining: Chaining, nominal: Nominal): void {
  const mention = toMention(nominal);
  const apposed = findApposed(chaining, nominal);
  if (apposed !== undefined) {
    if (LEADER_NOUNS.has(nominal.lemma)) apposed.offices.add(nominal.lemma);
    chaining.link(apposed, mention, "apposition or predicate of the name");
    return;
  }
  const group = findPerpetrators(chaining, nominal) ?? findKnownBody(chaining, nominal) ?? findOwned(chaining, nominal);
  if (group !== undefined) {
    if (!chaining.clusters.includes(group)) chaining.open(group);
    chaining.link(group, mention, `${nominal.lemma} of ${group.label ?? "the story"}`);
    return;
  }
  const antecedent = findAntecedent(chaining, nominal);
  if (antecedent !== undefined) chaining.link(antecedent, mention, `${nominal.article} phrase: ${nominal.lemma}`);
}

function toMention(nominal: Nominal): Mention {
  return {
    start: nominal.start, end: nominal.end, kind: "nominal", type: nominal.type ?? "Organization",
    sentence: nominal.sentence, head: nominal.head, reason: `noun: ${nominal.lemma}`, number: nominal.plural ? "plural" : "singular",
  };
}

/** A named modifier, possessor or "of" phrase. */
function findOwner(chaining: Chaining, phrase: NounPhrase): Cluster | undefined {
  const sentence = chaining.sentences[phrase.sentence];
  if (sentence === undefined) return undefined;
  for (const modifier of phrase.modifiers) {
    const owner = chaining.clusterAt(phrase.sentence, modifier);
    if (owner !== undefined && owner.type !== "Event") return owner;
  }
  for (const child of childrenOf(sentence, phrase.head)) {
    if (!(sentence.tokens[child]?.dep ?? "").startsWith("nmod") || !/^(?:of|from|for)$/.test(caseOf(sentence, child) ?? "")) continue;
    const owner = chaining.clusterAt(phrase.sentence, child);
    if (owner !== undefined && owner.type !== "Event") return owner;
  }
  return undefined;
}

/** "Mikhail Khodorkovsky, a prominent critic"; "Putin is the de facto dictator". Not under a negation, not a plural of one. */
function findApposed(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  const token = sentence?.tokens[nominal.head];
  if (sentence === undefined || token === undefined) return undefined;
  const fits = (cluster: Cluster | undefined): Cluster | undefined =>
    cluster !== undefined && isTypeCompatible(nominal, cluster) && (!nominal.plural || cluster.plural === true || cluster.type === "People" || cluster.type === "ArmedGroup") ? cluster : undefined;
  const above = skipPunctuation(sentence, token.head);
  if (token.dep === "appos") return fits(chaining.clusterAt(nominal.sentence, above));
  const appositive = findAppositive(sentence, nominal.head);
  const namesPlace = nominal.type === "Place" ? findNamedPlace(chaining, nominal) : undefined;
  if (namesPlace !== undefined) return namesPlace;
  if (appositive !== undefined && nominal.article !== "bare") {
    const cluster = fits(chaining.clusterAt(nominal.sentence, appositive));
    if (cluster !== undefined) return cluster;
  }
  const holder = nominal.type === "Person" && !nominal.plural ? findHolder(chaining, nominal) : undefined;
  if (holder !== undefined) return holder;
  const copula = findChild(sentence, nominal.head, ["cop"]);
  const subject = findChild(sentence, nominal.head, ["nsubj"]);
  const negated = childrenOf(sentence, nominal.head).some((child) => /^(?:not|n't|never|no)$/.test(sentence.tokens[child]?.lemma ?? ""));
  if (copula !== undefined && subject !== undefined && !negated) return fits(chaining.clusterAt(nominal.sentence, subject));
  const governor = sentence.tokens[token.head];
  const asPhrase = caseOf(sentence, nominal.head) === "as" && governor !== undefined && /^(?:elect|appoint|name|identify|describe|identification|choose|serve|know|regard)$/.test(governor.lemma);
  if (!asPhrase) return undefined;
  const who = childrenOf(sentence, token.head).find((child) => child !== nominal.head && /^(?:obj|nsubj:pass|nmod)$/.test(sentence.tokens[child]?.dep ?? "") && chaining.clusterAt(nominal.sentence, child) !== undefined);
  return who === undefined ? undefined : fits(chaining.clusterAt(nominal.sentence, who));
}

/** "The head of the Federal Security Service, Alexander Bortnikov, …": the name after the comma that closes the phrase. */
function findHolder(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  if (sentence === undefined || nominal.owner === undefined) return undefined;
  const comma = sentence.tokens.findIndex(({ text }, position) => position > nominal.head && text === ",");
  if (comma < 0 || comma - nominal.head > 10 || sentence.tokens.slice(nominal.head, comma).some(({ pos }) => pos === "VERB" || pos === "AUX")) return undefined;
  const cluster = [1, 2, 3].map((step) => chaining.clusterAt(nominal.sentence, comma + step)).find((it) => it !== undefined);
  return cluster?.type === "Person" && cluster.role !== "group" ? cluster : undefined;
}

/** "Sudan's army" is the body that the lexicon knows as "Sudanese army". */
function findKnownBody(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { owner, lemma } = nominal;
  if (owner?.type !== "State" || owner.entryId === undefined || !FORCE_NOUNS.has(lemma)) return undefined;
  const sentence = chaining.sentences[nominal.sentence];
  const words = nominal.modifiers.filter((modifier) => chaining.clusterAt(nominal.sentence, modifier) === undefined).flatMap((modifier) => {
    const token = sentence?.tokens[modifier];
    return token === undefined || !/^(?:compound|amod)$/.test(token.dep) ? [] : [token.text.toLowerCase()];
  });
  const head = sentence?.tokens[nominal.head]?.text.toLowerCase() ?? lemma;
  for (const adjective of chaining.lexicon.findById(owner.entryId)?.demonyms?.adjective ?? []) {
    const [entry] = chaining.lexicon.findByAlias([adjective, ...words, head].join(" ")).filter(({ type }) => type === "Organization");
    if (entry === undefined) continue;
    const known = chaining.clusters.find(({ entryId }) => entryId === entry.id);
    return known ?? Object.assign(createCluster("Organization"), { entryId: entry.id, label: entry.name, country: owner.country, role: entry.role });
  }
  return undefined;
}

const SETTLEMENTS = /^(?:city|town|village|port|island|region|province|district|state|oblast|settlement|camp|suburb)$/;

/** "the city of Kirkuk", "the Moscow suburb of Krasnogorsk"; but "a suburb of Moscow" is not Moscow. */
function findNamedPlace(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  if (sentence === undefined || !SETTLEMENTS.test(nominal.lemma)) return undefined;
  const of = childrenOf(sentence, nominal.head).find((child) => (sentence.tokens[child]?.dep ?? "").startsWith("nmod") && caseOf(sentence, child) === "of");
  const place = of === undefined ? undefined : chaining.clusterAt(nominal.sentence, of);
  const within = nominal.modifiers.some((modifier) => chaining.clusterAt(nominal.sentence, modifier) !== undefined);
  return place?.type === "Place" && (within || nominal.lemma !== "suburb") ? place : undefined;
}

/** The parser hangs some appositions on a comma. */
function skipPunctuation(sentence: Sentence, token: number): number {
  const word = sentence.tokens[token];
  return word?.pos === "PUNCT" && word.head >= 0 ? word.head : token;
}

/** What stands beside a noun between commas: an apposition, or the only other member of a list without "and". */
function findAppositive(sentence: Sentence, head: number): number | undefined {
  const apposed = findChild(sentence, head, ["appos", "flat"]);
  if (apposed !== undefined) return apposed;
  const listed = conjuncts(sentence, head);
  const [only] = listed;
  return only !== undefined && listed.length === 1 && findChild(sentence, only, ["cc"]) === undefined ? only : undefined;
}

function isTypeCompatible(nominal: Nominal, cluster: Cluster): boolean {
  if (nominal.type === undefined || nominal.type === cluster.type) return true;
  const bodies = new Set<EntityType>(["Organization", "ArmedGroup", "People"]);
  if (nominal.type === "Person" && nominal.plural) return bodies.has(cluster.type);
  return bodies.has(nominal.type) && bodies.has(cluster.type);
}

/** The attackers and the suspects of a story are one group each, as long as no name says whose they are. */
function findPerpetrators(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  if (sentence === undefined) return undefined;
  const inner = TRANSPARENT_NOUNS.has(nominal.lemma) ? findInner(chaining, nominal) : nominal.lemma;
  if (inner === undefined) return undefined;
  const adjectives = nominal.modifiers.map((modifier) => sentence.tokens[modifier]?.text.toLowerCase() ?? "");
  const suspected = SUSPECT_NOUNS.has(inner) || (PERPETRATOR_NOUNS.has(inner) && adjectives.some((word) => SUSPECT_ADJECTIVES.has(word)));
  if (!suspected && !PERPETRATOR_NOUNS.has(inner)) return undefined;
  const named = nominal.owner !== undefined && nominal.owner.type !== "Person" && inner === nominal.lemma;
  if (named && nominal.article === "bare") return undefined;
  if (nominal.article === "bare" && nominal.count === undefined && !isParticipant(chaining, nominal)) return undefined;
  const role = suspected ? "suspects" : "attackers";
  const key = `story:${role}`;
  const known = chaining.clusters.find((cluster) => cluster.key === key);
  if (known !== undefined) return known;
  return Object.assign(createCluster("Person"), { key, role: "group", plural: true, label: suspected ? "suspects" : "attackers" });
}

function findInner(chaining: Chaining, nominal: Nominal): string | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  if (sentence === undefined) return undefined;
  const child = childrenOf(sentence, nominal.head).find((it) => (sentence.tokens[it]?.dep ?? "").startsWith("nmod") && caseOf(sentence, it) === "of");
  return child === undefined ? undefined : sentence.tokens[child]?.lemma;
}

/** A bare plural that does or is said to do something in a finite clause, not "extremists target gatherings" in general. */
function isParticipant(chaining: Chaining, nominal: Nominal): boolean {
  const sentence = chaining.sentences[nominal.sentence];
  const dep = sentence?.tokens[nominal.head]?.dep ?? "";
  return dep === "obl:agent" || dep === "nsubj" || (dep === "obl" && sentence !== undefined && caseOf(sentence, nominal.head) === "by");
}

/** "Russian security forces", "the Afghan government", "Putin's regime", "Tajik migrants". */
function findOwned(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { owner, lemma } = nominal;
  if (owner === undefined) return undefined;
  const sentence = chaining.sentences[nominal.sentence];
  if (owner.type === "ArmedGroup" && /^(?:cell|unit|brigade|battalion|squad|branch)$/.test(lemma)) {
    const key = `cell:${owner.entryId ?? toNameKey([...owner.names][0] ?? "")}:${lemma}`;
    const name = `${owner.label ?? [...owner.names][0] ?? ""}: ${lemma}`;
    return chaining.clusters.find((cluster) => cluster.key === key) ?? Object.assign(createCluster("ArmedGroup"), { key, label: name, role: "cell" });
  }
  if (owner.type === "People" && nominal.plural && nominal.type === "Person" && !PERPETRATOR_NOUNS.has(lemma)) return owner;
  const ownerKey = owner.entryId ?? toNameKey([...owner.names][0] ?? owner.label ?? "");
  if (ownerKey === "") return undefined;
  const label = `${owner.label ?? [...owner.names][0] ?? ""}`;
  const make = (type: EntityType, key: string, name: string, role: string): Cluster => {
    const known = chaining.clusters.find((cluster) => cluster.key === key);
    if (known !== undefined) return known;
    const country = owner.country;
    return Object.assign(createCluster(type), { key, role, label: name, plural: role === "group", ...(country !== undefined && { country }) });
  };
  if (GOVERNMENT_NOUNS.has(lemma) && (owner.type === "State" || owner.type === "Person")) {
    const state = owner.type === "State" ? owner : chaining.clusters.find((cluster) => cluster.type === "State" && cluster.country === owner.country && owner.country !== undefined);
    const of = state ?? owner;
    return make("Organization", `government:${of.entryId ?? ownerKey}`, `Government of ${of.label ?? label}`, "government");
  }
  if (owner.type !== "State" && owner.type !== "Place" && owner.type !== "Organization" && owner.type !== "ArmedGroup") return undefined;
  const words = nominal.modifiers
    .filter((modifier) => sentence?.tokens[modifier]?.dep === "compound" || /^(?:special|secret|military|naval|presidential|armed)$/.test(sentence?.tokens[modifier]?.lemma ?? ""))
    .map((modifier) => sentence?.tokens[modifier]?.lemma ?? "")
    .filter((word) => toNameKey(label) !== word && !owner.names.has(word));
  const description = [...words.filter((word) => !isNameWord(owner, word)), lemma].join(" ");
  if (FORCE_NOUNS.has(lemma)) return make("Organization", `organ:${description}:${ownerKey}`, `${label}: ${description}`, "organ");
  if ((GROUP_NOUNS.has(lemma) || PERPETRATOR_NOUNS.has(lemma) || nominal.type === "Person") && nominal.plural) {
    const plural = [...words.filter((word) => !isNameWord(owner, word)), sentence?.tokens[nominal.head]?.text.toLowerCase() ?? lemma].join(" ");
    return make("Person", `group:${description}:${ownerKey}`, `${label}: ${plural}`, "group");
  }
  return undefined;
}

function isNameWord(owner: Cluster, word: string): boolean {
  return [...owner.names].some((name) => name.toLowerCase().split(/\s+/).includes(word));
}

const MAX_DISTANCE = 12;

/** "the agency", "this group", "the Russian leader", "the building": the last fitting one, those spoken of more going first. */
function findAntecedent(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  if (nominal.article !== "definite" && nominal.article !== "demonstrative") return undefined;
  if (nominal.plural && !(nominal.type === "ArmedGroup" || nominal.type === "Person")) return undefined;
  const fitting = chaining.clusters.filter((cluster) => fitsNominal(chaining, nominal, cluster));
  const scored = fitting.flatMap((cluster) => {
    const last = lastMentionBefore(cluster, nominal.start);
    if (last === undefined) return [];
    const distance = nominal.sentence - last.sentence;
    if (distance > MAX_DISTANCE) return [];
    return [{ cluster, score: Math.log2(1 + cluster.mentions.length) + 4 / (1 + distance) + (last.end / Math.max(1, nominal.start)) }];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.cluster;
}

function fitsNominal(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean {
  const { lemma, owner } = nominal;
  if (LEADER_NOUNS.has(lemma)) {
    if (cluster.type !== "Person" || cluster.role === "group" || nominal.plural) return false;
    if (owner?.country !== undefined && cluster.country !== undefined && owner.country !== cluster.country) return false;
    return cluster.offices.has(lemma) || (lemma === "leader" && cluster.offices.size > 0) || (owner?.country !== undefined && owner.country === cluster.country && cluster.offices.size > 0);
  }
  if (owner !== undefined && owner !== cluster) return false;
  if (nominal.type === "Person") return cluster.type === "Person" && nominal.plural === (cluster.plural === true) && cluster.role === "group" && (cluster.label ?? "").includes(lemma);
  if (nominal.type === "Place") return cluster.type === "Place" && fitsPlace(chaining, nominal, cluster);
  if (nominal.type === "State") return cluster.type === "State" && cluster.role !== "bloc" && cluster.entryId !== undefined;
  if (BODY_NOUNS.has(lemma)) return cluster.type === "ArmedGroup" || (cluster.type === "Organization" && /^(?:organi[sz]ation|movement|network)$/.test(lemma) && cluster.role !== "media");
  if (GOVERNMENT_NOUNS.has(lemma)) return cluster.role === "government";
  if (nominal.type === "ArmedGroup") return cluster.type === "ArmedGroup";
  if (nominal.type !== "Organization" || cluster.type !== "Organization" || cluster.role === "media") return false;
  const names = [...cluster.names, cluster.label ?? ""].map((name) => name.toLowerCase());
  if (names.some((name) => name.split(/[\s:]+/).includes(lemma))) return true;
  const entry = cluster.entryId === undefined ? undefined : chaining.lexicon.findById(cluster.entryId);
  return lemma === "agency" || lemma === "service" ? /intelligence|police|security|agency|service/.test(`${entry?.role ?? ""} ${names.join(" ")}`) : nominal.class !== undefined && nominal.class === entry?.role;
}

const BUILDING = /\b(?:hall|theatre|theater|centre|center|station|hospital|school|university|mosque|church|hotel|stadium|mall|market|museum|prison|palace|tower|airport|embassy|club|synagogue|bridge|plant|camp)\b/i;

function fitsPlace(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean {
  const entry = cluster.entryId === undefined ? undefined : chaining.lexicon.findById(cluster.entryId);
  const building = entry?.role === "site" || [...cluster.names].some((name) => BUILDING.test(name));
  const settlement = /^(?:city|town|village|capital|suburb|port|settlement)$/.test(nominal.lemma);
  const region = /^(?:region|province|territory|area|peninsula|enclave|strip|district|island)$/.test(nominal.lemma);
  if (settlement) return entry?.role === "city" || (entry?.population ?? 0) > 0;
  if (region) return entry?.role === "region";
  return building;
}
