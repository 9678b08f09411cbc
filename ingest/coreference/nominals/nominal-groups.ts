/** Groups without a name: those who did it, and people or bodies that a name owns. */
import type { EntityType } from "../../../cypher/ontology.ts";
import { caseOf, childrenOf } from "../../analysis/syntax.ts";
import { type Cluster, createCluster, toNameKey } from "../cluster.ts";
import type { Chaining } from "../context.ts";
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
  const sentence = chaining.sentences[nominal.sentence];
  if (owner === undefined)
    return nominal.qualifier === undefined ? undefined : findQualified(chaining, nominal, nominal.qualifier);
  if (owner.type === "ArmedGroup" && /^(?:cell|unit|brigade|battalion|squad|branch)$/.test(lemma)) {
    const key = `cell:${owner.entryId ?? toNameKey([...owner.names][0] ?? "")}:${lemma}`;
    const name = `${owner.label ?? [...owner.names][0] ?? ""}: ${lemma}`;
    return (
      chaining.clusters.find((cluster) => cluster.key === key) ??
      Object.assign(createCluster("ArmedGroup"), { key, label: name, role: "cell" })
    );
  }
  if (owner.type === "People" && nominal.plural && nominal.type === "Person" && !PERPETRATOR_NOUNS.has(lemma))
    return owner;
  const ownerKey = owner.entryId ?? toNameKey([...owner.names][0] ?? owner.label ?? "");
  if (ownerKey === "") return undefined;
  const label = owner.label ?? [...owner.names][0] ?? "";
  const make = (type: EntityType, key: string, name: string, role: string): Cluster => {
    const known = chaining.clusters.find((cluster) => cluster.key === key);
    if (known !== undefined) return known;
    const country = owner.country;
    return Object.assign(createCluster(type), {
      key,
      role,
      label: name,
      plural: role === "group",
      ...(country !== undefined && { country }),
    });
  };
  if (GOVERNMENT_NOUNS.has(lemma) && (owner.type === "State" || owner.type === "Person")) {
    const state =
      owner.type === "State"
        ? owner
        : chaining.clusters.find(
            (cluster) => cluster.type === "State" && cluster.country === owner.country && owner.country !== undefined,
          );
    const of = state ?? owner;
    return make(
      "Organization",
      `government:${of.entryId ?? ownerKey}`,
      `Government of ${of.label ?? label}`,
      "government",
    );
  }
  // "supporters of Bolsonaro", "Navalny's allies": people who are his, not he.
  if (owner.type === "Person" && owner.role !== "group" && nominal.plural && nominal.type === "Person")
    return make(
      "Person",
      `group:${lemma}:${ownerKey}`,
      `${label}: ${sentence?.tokens[nominal.head]?.text.toLowerCase() ?? lemma}`,
      "group",
    );
  if (owner.type !== "State" && owner.type !== "Place" && owner.type !== "Organization" && owner.type !== "ArmedGroup")
    return undefined;
  const words = nominal.modifiers
    .filter(
      (modifier) =>
        sentence?.tokens[modifier]?.dep === "compound" ||
        /^(?:special|secret|military|naval|presidential|armed)$/.test(sentence?.tokens[modifier]?.lemma ?? ""),
    )
    .map((modifier) => sentence?.tokens[modifier]?.lemma ?? "")
    .filter((word) => toNameKey(label) !== word && !owner.names.has(word));
  const description = [...words.filter((word) => !isNameWord(owner, word)), lemma].join(" ");
  if (FORCE_NOUNS.has(lemma))
    return make("Organization", `organ:${description}:${ownerKey}`, `${label}: ${description}`, "organ");
  if ((GROUP_NOUNS.has(lemma) || PERPETRATOR_NOUNS.has(lemma) || nominal.type === "Person") && nominal.plural) {
    const plural = [
      ...words.filter((word) => !isNameWord(owner, word)),
      sentence?.tokens[nominal.head]?.text.toLowerCase() ?? lemma,
    ].join(" ");
    return make("Person", `group:${description}:${ownerKey}`, `${label}: ${plural}`, "group");
  }
  return undefined;
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

function isNameWord(owner: Cluster, word: string): boolean {
  return [...owner.names].some((name) => name.toLowerCase().split(/\s+/).includes(word));
}
