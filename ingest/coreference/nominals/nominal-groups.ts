/** Groups without a name: those who did it, and people or bodies that a name owns. */
import type { Span } from "../../../cypher/model.ts";
import type { EntityType } from "../../../cypher/ontology.ts";
import { caseOf, childrenOf } from "../../analysis/syntax.ts";
import { type Cluster, createCluster, toNameKey } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { findBodyOf } from "./bodies-of-persons.ts";
import { findKnownPart, findSatellite, isNamedAfter, isSameWithHead } from "./known-parts.ts";
import type { Nominal } from "./nominal.ts";
import {
  FORCE_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  PERPETRATOR_NOUNS,
  SUSPECT_ADJECTIVES,
  SUSPECT_NOUNS,
  TRANSPARENT_NOUNS,
} from "./nouns.ts";

/** The attackers and the suspects of a story are one group each, as long as no name says whose they are. */
export function findPerpetrators(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  if (sentence === undefined) return undefined;
  const inner = TRANSPARENT_NOUNS.has(nominal.lemma) ? findInner(chaining, nominal) : nominal.lemma;
  if (inner === undefined) return undefined;
  const adjectives = nominal.modifiers.map((modifier) => sentence.tokens[modifier]?.text.toLowerCase() ?? "");
  const suspected =
    SUSPECT_NOUNS.has(inner) ||
    (PERPETRATOR_NOUNS.has(inner) && adjectives.some((word) => SUSPECT_ADJECTIVES.has(word)));
  if (!suspected && !PERPETRATOR_NOUNS.has(inner)) return undefined;
  const named = nominal.owner !== undefined && nominal.owner.type !== "Person" && inner === nominal.lemma;
  if (named && nominal.article === "bare") return undefined;
  if (nominal.article === "bare" && nominal.count === undefined && !isParticipant(chaining, nominal)) return undefined;
  const role = suspected ? "suspects" : "attackers";
  const key = `story:${role}`;
  const known = chaining.clusters.find((cluster) => cluster.key === key);
  if (known !== undefined) return known;
  return Object.assign(createCluster("Person"), {
    key,
    role: "group",
    plural: true,
    label: suspected ? "suspects" : "attackers",
  });
}

function findInner(chaining: Chaining, nominal: Nominal): string | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  if (sentence === undefined) return undefined;
  const child = childrenOf(sentence, nominal.head).find(
    (it) => (sentence.tokens[it]?.dep ?? "").startsWith("nmod") && caseOf(sentence, it) === "of",
  );
  return child === undefined ? undefined : sentence.tokens[child]?.lemma;
}

/** A bare plural that does or is said to do something in a finite clause, not "extremists target gatherings" in general. */
function isParticipant(chaining: Chaining, nominal: Nominal): boolean {
  const sentence = chaining.sentences[nominal.sentence];
  const dep = sentence?.tokens[nominal.head]?.dep ?? "";
  return (
    dep === "obl:agent" ||
    dep === "nsubj" ||
    (dep === "obl" && sentence !== undefined && caseOf(sentence, nominal.head) === "by")
  );
}

/** "Russian security forces", "the Afghan government", "Putin's regime", "Tajik migrants". */
export function findOwned(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { owner, lemma } = nominal;
  if (owner === undefined)
    return nominal.qualifier === undefined ? undefined : findQualified(chaining, nominal, nominal.qualifier);
  const child = findKnownPart(chaining, nominal, owner) ?? findSatellite(chaining, nominal);
  if (child !== undefined) return child;
  if (isSameWithHead(chaining, nominal, owner)) return owner;
  if (owner.type === "ArmedGroup" && CELLS.test(lemma)) return findOrCreateCell(chaining, owner, lemma);
  if (owner.type === "People" && nominal.plural && nominal.type === "Person" && !PERPETRATOR_NOUNS.has(lemma))
    return owner;
  if (toOwnerKey(owner) === "" || (PEERS.test(lemma) && owner.type !== "Person")) return undefined;
  // "the Embraer jet" was built by it; what "Pakistani jets" do, Pakistan does.
  if (AIRCRAFT.test(lemma)) return undefined;
  // "the Iranian state" is Iran.
  if (lemma === "state" && owner.type === "State" && nominal.article === "definite" && !nominal.plural)
    return isNamedAfter(chaining, nominal) ? undefined : owner;
  if (GOVERNMENT_NOUNS.has(lemma) && (owner.type === "State" || owner.type === "Person"))
    return findOrCreateGovernment(chaining, owner);
  const led = owner.type === "Person" && owner.role !== "group" ? findBodyOf(chaining, owner, lemma) : undefined;
  if (led !== undefined) return led;
  // "supporters of Bolsonaro", "Navalny's allies": people who are his, not he.
  if (owner.type === "Person" && owner.role !== "group" && nominal.plural && nominal.type === "Person") {
    const noun = chaining.sentences[nominal.sentence]?.tokens[nominal.head]?.text.toLowerCase() ?? lemma;
    const part = FOLLOWERS.test(lemma) ? "supporter" : lemma;
    return findOrCreate(chaining, owner, { type: "Person", part, description: noun, role: "group" });
  }
  return /^(?:State|Place|Organization|ArmedGroup)$/.test(owner.type) ? findBody(chaining, nominal, owner) : undefined;
}

/** Words for the same people: "Ortiz's supporters … his followers". */
export const FOLLOWERS = /^(?:supporter|follower|loyalist|backer|fan)$/;

/** Who is somebody's equal or friend is no body of people: "asked their Armenian colleagues". */
const PEERS = /^(?:colleague|counterpart|peer|partner|ally|friend|neighbour|neighbor|rival|opponent)$/;
const AIRCRAFT = /^(?:jet|warplane)$/;

const CELLS = /^(?:cell|unit|brigade|battalion|squad|branch)$/;

export function toOwnerKey(owner: Cluster): string {
  return owner.entryId ?? toNameKey([...owner.names][0] ?? owner.label ?? "");
}

export function toOwnerName(owner: Cluster): string {
  return owner.label ?? [...owner.names][0] ?? "";
}

interface Part {
  readonly type: EntityType;
  readonly role: "group" | "organ";
  /** Tells it from other parts of the same owner. */
  readonly part: string;
  readonly description: string;
}

function findOrCreate(chaining: Chaining, owner: Cluster, { type, role, part, description }: Part): Cluster {
  const key = `${role}:${part}:${toOwnerKey(owner)}`;
  const { country } = owner;
  return (
    chaining.clusters.find((cluster) => cluster.key === key) ??
    Object.assign(createCluster(type), {
      key,
      role,
      label: `${toOwnerName(owner)}: ${description}`,
      plural: role === "group",
      ...(country !== undefined && { country }),
    })
  );
}

function findOrCreateCell(chaining: Chaining, owner: Cluster, lemma: string): Cluster {
  const key = `cell:${owner.entryId ?? toNameKey([...owner.names][0] ?? "")}:${lemma}`;
  return (
    chaining.clusters.find((cluster) => cluster.key === key) ??
    Object.assign(createCluster("ArmedGroup"), { key, label: `${toOwnerName(owner)}: ${lemma}`, role: "cell" })
  );
}

/** A ruler's government is that of his state. */
function findOrCreateGovernment(chaining: Chaining, owner: Cluster): Cluster {
  const { country } = owner;
  const state =
    owner.type === "State" || country === undefined
      ? undefined
      : chaining.clusters.find((cluster) => cluster.type === "State" && cluster.country === country);
  const of = state ?? owner;
  const key = `government:${of.entryId ?? toOwnerKey(owner)}`;
  return (
    chaining.clusters.find((cluster) => cluster.key === key) ??
    Object.assign(createCluster("Organization"), {
      key,
      role: "government",
      label: `Government of ${of.label ?? toOwnerName(owner)}`,
      plural: false,
      ...(country !== undefined && { country }),
    })
  );
}

/** Forces and groups of people of a state, a place or an organization. */
function findBody(chaining: Chaining, nominal: Nominal, owner: Cluster): Cluster | undefined {
  const { lemma } = nominal;
  const sentence = chaining.sentences[nominal.sentence];
  const label = toNameKey(toOwnerName(owner));
  const words = nominal.modifiers
    .filter((modifier) => !isOfName(owner, nominal.sentence, sentence?.tokens[modifier]))
    .filter(
      (modifier) =>
        sentence?.tokens[modifier]?.dep === "compound" ||
        /^(?:special|secret|military|naval|presidential|armed)$/.test(sentence?.tokens[modifier]?.lemma ?? ""),
    )
    .map((modifier) => sentence?.tokens[modifier]?.lemma ?? "")
    .filter((word) => label !== word && !owner.names.has(word) && !isNameWord(owner, word));
  const part = [...words, lemma].join(" ");
  if (FORCE_NOUNS.has(lemma))
    return findOrCreate(chaining, owner, { type: "Organization", role: "organ", part, description: part });
  if (nominal.plural && (GROUP_NOUNS.has(lemma) || PERPETRATOR_NOUNS.has(lemma) || nominal.type === "Person")) {
    const description = [...words, sentence?.tokens[nominal.head]?.text.toLowerCase() ?? lemma].join(" ");
    return findOrCreate(chaining, owner, { type: "Person", role: "group", part, description });
  }
  return findBodies(chaining, nominal, owner, words);
}

const COMBATIVE = /^(?:armed|rebel|militant|guerrilla|jihadist|insurgent|separatist|terrorist|paramilitary)$/;

/** "opposition parties in Nepal", "Syrian rebel groups": bodies of one kind under one state, spoken of together. */
function findBodies(
  chaining: Chaining,
  { lemma, plural, modifiers, sentence, head }: Nominal,
  owner: Cluster,
  words: readonly string[],
): Cluster | undefined {
  if (!plural || owner.type !== "State" || !/^(?:party|group|union|faction|militia|gang|cartel)$/.test(lemma))
    return undefined;
  const tokens = chaining.sentences[sentence]?.tokens ?? [];
  const kinds = modifiers.map((modifier) => tokens[modifier]?.lemma ?? "");
  const type =
    /^(?:militia|gang|cartel)$/.test(lemma) || kinds.some((kind) => COMBATIVE.test(kind))
      ? "ArmedGroup"
      : "Organization";
  const kind = [...words, ...kinds.filter((it) => COMBATIVE.test(it) && !words.includes(it)), lemma].join(" ");
  const description = [...kind.split(" ").slice(0, -1), tokens[head]?.text.toLowerCase() ?? lemma].join(" ");
  return findOrCreate(chaining, owner, { type, role: "group", part: kind, description });
}

/** "pro-Russian separatists", "Iran-backed militias": a group of its own, by the words that tell it. */
function findQualified(chaining: Chaining, nominal: Nominal, qualifier: string): Cluster | undefined {
  const armed = nominal.type === "ArmedGroup" || nominal.lemma === "militia";
  if (!nominal.plural && !armed) return undefined;
  if (nominal.type !== "Person" && !armed && !FORCE_NOUNS.has(nominal.lemma)) return undefined;
  const noun = chaining.sentences[nominal.sentence]?.tokens[nominal.head]?.text.toLowerCase() ?? nominal.lemma;
  const key = `group:${qualifier.toLowerCase()}:${nominal.lemma}`;
  return (
    chaining.clusters.find((cluster) => cluster.key === key) ??
    Object.assign(createCluster(armed ? "ArmedGroup" : "Person"), {
      key,
      label: `${qualifier} ${noun}`,
      plural: nominal.plural,
      ...(!armed && { role: "group" }),
    })
  );
}

/** A word of the name itself: "Nations" in "the United Nations refugee agency". */
function isOfName(owner: Cluster, index: number, word: Span | undefined): boolean {
  return owner.mentions.some(
    ({ sentence, start, end }) => word !== undefined && sentence === index && start <= word.start && word.end <= end,
  );
}

function isNameWord(owner: Cluster, word: string): boolean {
  return [...owner.names].some((name) => name.toLowerCase().split(/\s+/).includes(word));
}
