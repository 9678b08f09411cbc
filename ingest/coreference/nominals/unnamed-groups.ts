/**
 * People and bodies without a name: "abducted two hostages", "prosecutors charged him", "a lawyer of the family said". Each is an
 * entity of its document alone, and of its graph only if something is said of it or by it; of people in general ("civilians
 * suffer") there is none.
 */
import type { Sentence } from "../../analysis/analyser.ts";
import { findChildren, firstConjunct } from "../../analysis/syntax.ts";
import { type Cluster, createCluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";
import { toOwnerKey, toOwnerName } from "./nominal-groups.ts";
import { FIGHTERS } from "./nouns.ts";

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What people and bodies without a name say may stand in the present: "critics accuse him of …" tells of something said. */
const SAYING = toSet(`
  accuse blame allege say tell claim argue insist maintain warn fear suspect believe doubt deny reject dismiss condemn denounce
  criticise criticize praise thank urge ask call demand threaten back support oppose want
`);

/** Bodies that act without a name: "a truth commission blamed the army", "police arrested him". */
const BODY =
  /^(?:commission|committee|panel|inquiry|jury|prosecution|junta|opposition|judiciary|mediation|secretariat)$/;
const BODY_CLASS = /^(?:court|police|military|parliament|ngo)$/;

/** Plurals of people that no lexicon lists. */
export const CROWDS = /^(?:other|troop|force)$/;

/** What these do and say, whoever they belong to does and says. */
const STANDS_FOR_OWNER = new RegExp(
  `^(?:${FIGHTERS}|forces?|troops?|airman|spokes(?:man|woman|person|people)|representative|official|diplomat|ambassador|envoy|colleague|counterpart|delegation|people)$`,
);

export const UNNAMED = "story:unnamed:";

/** What a phrase without a name opens or goes back to: people or a body; undefined if it tells of nobody in particular. */
export function findUnnamed(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  const { owner, article, lemma } = nominal;
  const people = lemma === "people" || nominal.type === "Person";
  const body =
    BODY.test(lemma) ||
    (nominal.type === "Organization" && BODY_CLASS.test(nominal.class ?? "")) ||
    isParty(sentence, nominal);
  if (sentence === undefined || !(people || body)) return undefined;
  // "a Chadian man rammed a car into a bus stop": he is no soldier of Chad.
  const isAnybody = lemma === "man" && owner?.type === "State";
  if (owner !== undefined && !isAnybody && STANDS_FOR_OWNER.test(lemma)) return undefined;
  // What a pronoun owns waits until it is known who that is.
  if (owner === undefined && article === "possessive") return undefined;
  const named = body ? findNamedNext(chaining, nominal) : undefined;
  if (named !== undefined) return named;
  const charging = lemma === "prosecution" && article === "definite" ? findProsecutors(chaining) : undefined;
  if (charging !== undefined) return charging;
  const label = toLabel(chaining, sentence, nominal);
  const key = `${UNNAMED}${owner === undefined ? "" : `${toOwnerKey(owner)}:`}${label}`;
  const known = findKnown(chaining, key, label);
  if (known !== undefined && article !== "indefinite") return known;
  const plural = nominal.plural || lemma === "people" || nominal.class === "collective";
  if (isGeneric(sentence, nominal) || (people && !plural && !isIntroduced(nominal))) return undefined;
  return Object.assign(known ?? createCluster(people ? "Person" : "Organization"), {
    key,
    role: people && !plural ? "unnamed" : "group",
    plural: people && plural,
    label: owner === undefined ? label : `${toOwnerName(owner)}: ${label}`,
  });
}

/** "Togo's main opposition party", "a coalition led by Tusk": one of many, told by whose it is or by what it is like. */
function isParty(sentence: Sentence | undefined, { class: kind, plural, owner, modifiers, head }: Nominal): boolean {
  if (kind !== "party" || plural || sentence === undefined) return false;
  const led = findChildren(sentence, head, ["acl"]).some((it) =>
    /^(?:lead|head|found)$/.test(sentence.tokens[it]?.lemma ?? ""),
  );
  return led || (owner?.type === "State" && modifiers.length > 1);
}

function findKnown({ clusters }: Chaining, key: string, label: string): Cluster | undefined {
  const unnamed = clusters.filter((cluster) => cluster.key?.startsWith(UNNAMED) === true);
  return (
    unnamed.find((cluster) => cluster.key === key) ??
    // "prosecutors" are the federal ones spoken of before.
    (label.includes(" ") ? undefined : unnamed.findLast((cluster) => cluster.key?.endsWith(` ${label}`) === true))
  );
}

/** "Prosecutors charged him. … The prosecution maintains": those who were told of before. */
function findProsecutors({ clusters }: Chaining): Cluster | undefined {
  return clusters.findLast(({ key, role }) => /\bprosecutors?$/.test(key ?? "") || role === "prosecutor");
}

/** "a gunman", "the wife of X"; "the pilot" of whom nobody spoke before may be anybody named, "Ghanaian President …" is. */
function isIntroduced({ article, owner }: Nominal): boolean {
  return article !== "bare" && (owner !== undefined || article === "indefinite");
}

/** Sentences within which a body that is told of without its name gets one. */
const SOON = 2;

/** "A UN-backed court convicted two men. … The Special Tribunal for Lebanon …": the only one of its kind, named soon after. */
function findNamedNext({ clusters }: Chaining, { article, lemma, sentence }: Nominal): Cluster | undefined {
  if (article !== "indefinite" || sentence > 1) return undefined;
  const kind = /^(?:court|tribunal)$/.test(lemma) ? /\b(?:court|tribunal)\b/i : new RegExp(`\\b${lemma}\\b`, "i");
  const alike = clusters.filter(
    ({ type, names }) => type === "Organization" && [...names].some((name) => kind.test(name)),
  );
  const [only] = alike;
  const first = Math.min(...(only?.mentions.map((mention) => mention.sentence) ?? []));
  return alike.length === 1 && first >= sentence && first <= sentence + SOON ? only : undefined;
}

/** The words of the phrase that tell it from others, a number first: "12 garment workers". */
function toLabel(
  { clusterAt }: Chaining,
  sentence: Sentence,
  { modifiers, head, owner, sentence: index }: Nominal,
): string {
  return [...modifiers, head]
    .filter((position) => owner === undefined || clusterAt(index, position) !== owner)
    .filter((position) => /^(?:amod|compound|nummod)$/.test(sentence.tokens[position]?.dep ?? "") || position === head)
    .map((position) => sentence.tokens[position])
    .map((word) => (word?.pos === "PROPN" ? word.text : (word?.text.toLowerCase() ?? "")))
    .sort((a, b) => Number(/^\d/.test(b)) - Number(/^\d/.test(a)))
    .join(" ");
}

/** "Militants kill civilians": a habit is nobody's deed. */
function isGeneric(sentence: Sentence, { head, article, modifiers }: Nominal): boolean {
  const token = sentence.tokens[firstConjunct(sentence, head)];
  const verb = sentence.tokens[token?.head ?? -1];
  if (article !== "bare" || modifiers.length > 0 || verb?.pos !== "VERB") return false;
  return !SAYING.has(verb.lemma) && verb.text.toLowerCase() === verb.lemma;
}
