/**
 * People without a name whom the story tells of a deed done by them or to them: "abducted two hostages", "dozens of protesters were
 * arrested". A group of that kind is an entity of its document alone; of people in general ("civilians suffer") there is none.
 */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, firstConjunct } from "../../analysis/syntax.ts";
import { type Cluster, createCluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";
import { TRANSPARENT_NOUNS } from "./nouns.ts";

/** Deeds of force that are done to some people, at one time and place. */
const DONE_TO: ReadonlySet<string> = new Set(
  `
  kill wound injure abduct kidnap detain arrest execute behead torture expel deport evict massacre slaughter shoot hang jail
  imprison attack murder assassinate capture disperse beat stab bomb rape ambush release free rescue charge indict convict
  sentence enslave round_up gun_down target recruit fight battle
`
    .trim()
    .split(/\s+/),
);

/** What unnamed people do to those who are named. */
const DONE_BY: ReadonlySet<string> = new Set(
  "kill wound abduct kidnap attack storm ambush shoot murder bomb seize capture protest clash rally demonstrate riot besiege torch loot burn occupy".split(
    " ",
  ),
);

/** Plurals of people that no lexicon lists. */
export const CROWDS =
  /^(?:mourner|worshipper|worshiper|villager|passenger|pilgrim|shopper|patient|victim|survivor|captive|miner|teacher|child|other|woman|man|marcher|bystander|passer-by|pedestrian|troop|force)$/;

export const UNNAMED = "story:unnamed:";

/** The group that a plural or counted phrase opens, or undefined if nothing is done to it or by it. */
export function findUnnamedGroup(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  const people = nominal.lemma === "people" || (nominal.plural && nominal.type === "Person");
  if (sentence === undefined || !people || nominal.owner !== undefined || !isTouched(sentence, nominal.head))
    return undefined;
  const words = [...nominal.modifiers, nominal.head]
    .filter(
      (position) =>
        /^(?:amod|compound|nummod)$/.test(sentence.tokens[position]?.dep ?? "") || position === nominal.head,
    )
    .map((position) => sentence.tokens[position]?.text.toLowerCase() ?? "")
    .sort((a, b) => Number(/^\d/.test(b)) - Number(/^\d/.test(a)));
  const label = words.join(" ");
  const key = `${UNNAMED}${label}`;
  const known = chaining.clusters.find((cluster) => cluster.key === key);
  if (known !== undefined) return known;
  return Object.assign(createCluster("Person"), { key, role: "group", plural: true, label });
}

function isTouched(sentence: Sentence, head: number): boolean {
  let at = firstConjunct(sentence, head);
  let token = sentence.tokens[at];
  // "dozens of protesters", "a group of miners".
  if (token?.dep.startsWith("nmod") === true && caseOf(sentence, at) === "of") {
    const outer = sentence.tokens[token.head]?.lemma ?? "";
    if (!TRANSPARENT_NOUNS.has(outer) && !/^(?:dozen|hundred|thousand|score|ten|million)s?$/.test(outer)) return false;
    at = firstConjunct(sentence, token.head);
    token = sentence.tokens[at];
  }
  const verb = sentence.tokens[token?.head ?? -1];
  if (token === undefined || verb === undefined || verb.pos !== "VERB") return false;
  const particle = childrenOf(sentence, token.head).find((child) => sentence.tokens[child]?.dep === "compound:prt");
  const lemma = particle === undefined ? verb.lemma : `${verb.lemma}_${sentence.tokens[particle]?.lemma ?? ""}`;
  // "Militants kill civilians": a habit is nobody's deed.
  const habit = verb.text.toLowerCase() === verb.lemma && token.dep === "nsubj";
  if (/^(?:obj|nsubj:pass)$/.test(token.dep)) return DONE_TO.has(lemma);
  // "fired tear gas at thousands of demonstrators".
  if (token.dep === "obl" && /^(?:fire|shoot|charge)$/.test(lemma))
    return /^(?:at|on|into)$/.test(caseOf(sentence, at) ?? "");
  if (token.dep === "nsubj" && isProtest(sentence, token.head, lemma)) return true;
  return !habit && /^(?:nsubj|obl:agent)$/.test(token.dep) && DONE_BY.has(lemma);
}

/** "300 teachers staged a sit-in", "garment workers went on strike". */
function isProtest(sentence: Sentence, verb: number, lemma: string): boolean {
  if (!/^(?:stage|hold|begin|launch|start|organi[sz]e|mount|join|go)$/.test(lemma)) return false;
  return childrenOf(sentence, verb).some((child) => {
    const { dep = "", lemma: noun = "" } = sentence.tokens[child] ?? {};
    return (
      /^(?:obj|obl)$/.test(dep) && /^(?:protest|rally|strike|sit-in|march|demonstration|vigil|walkout|riot)$/.test(noun)
    );
  });
}
