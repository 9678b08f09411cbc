/**
 * People and bodies without a name of whom the story tells a deed, done by them or to them: "abducted two hostages", "prosecutors
 * charged him", "a truth commission blamed the army". Each is an entity of its document alone; of people in general ("civilians
 * suffer") there is none.
 */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts, firstConjunct, isPassive } from "../../analysis/syntax.ts";
import { DONE_BY_PEOPLE, DONE_TO_PEOPLE } from "../../frames/trigger-verbs.ts";
import { type Cluster, createCluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";
import { TRANSPARENT_NOUNS } from "./nouns.ts";

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Deeds of force that are done to some people, at one time and place. */
const DONE_TO = toSet(`
  kill wound injure abduct kidnap detain arrest execute behead torture expel deport evict massacre slaughter shoot hang jail
  imprison attack murder assassinate capture disperse beat stab bomb rape ambush release free rescue charge indict convict
  sentence enslave round_up gun_down target recruit fight battle
`);

/** The one deed of a crowd that no frame reads. */
const SIEGE = "surround";

/**
 * What people and bodies without a name say of others or decide on them. It may stand in the present: "critics accuse him of …" tells
 * of something said.
 */
const RULED_OR_SAID = toSet(`
  accuse blame charge indict sue prosecute convict sentence acquit question interrogate investigate summon extradite release free
  pardon oust topple depose overthrow impeach suspend ban bar dissolve sanction urge ask call demand warn threaten criticise criticize
  condemn denounce reject dismiss deny praise thank back meet implicate exonerate fault name identify order allege suspect conclude
  testify
`);

/** Bodies that act without a name: "a truth commission blamed the army", "police arrested him". */
const BODY = /^(?:commission|committee|panel|inquiry|jury|prosecution|junta)$/;
const BODY_CLASS = /^(?:court|police|military|parliament)$/;

/** Plurals of people that no lexicon lists. */
export const CROWDS =
  /^(?:mourner|worshipper|worshiper|villager|passenger|pilgrim|shopper|patient|victim|survivor|captive|miner|teacher|child|other|woman|man|marcher|bystander|passer-by|pedestrian|troop|force)$/;

export const UNNAMED = "story:unnamed:";

/** What a phrase without a name opens or goes back to: people or a body; undefined if nothing is done to it or by it. */
export function findUnnamed(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  const people = nominal.lemma === "people" || (nominal.plural && nominal.type === "Person");
  const body = BODY.test(nominal.lemma) || (nominal.type === "Organization" && BODY_CLASS.test(nominal.class ?? ""));
  // "its troops" are those of whoever "its" is.
  const owned = nominal.owner !== undefined || nominal.article === "possessive";
  if (sentence === undefined || !(people || body) || owned) return undefined;
  const named = body ? findNamedNext(chaining, nominal) : undefined;
  if (named !== undefined) return named;
  const label = toLabel(sentence, nominal);
  const unnamed = chaining.clusters.filter(({ key }) => key?.startsWith(UNNAMED) === true);
  const known =
    unnamed.find(({ key }) => key === `${UNNAMED}${label}`) ??
    // "prosecutors" are the federal ones spoken of before.
    (label.includes(" ") ? undefined : unnamed.findLast(({ key }) => key?.endsWith(` ${label}`) === true));
  if (known !== undefined && nominal.article !== "indefinite") return known;
  if (!isTouched(sentence, nominal.head, body)) return undefined;
  const cluster = known ?? createCluster(people ? "Person" : "Organization");
  return Object.assign(cluster, { key: `${UNNAMED}${label}`, role: "group", plural: people, label });
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
function toLabel(sentence: Sentence, { modifiers, head }: Nominal): string {
  return [...modifiers, head]
    .filter((position) => /^(?:amod|compound|nummod)$/.test(sentence.tokens[position]?.dep ?? "") || position === head)
    .map((position) => sentence.tokens[position]?.text.toLowerCase() ?? "")
    .sort((a, b) => Number(/^\d/.test(b)) - Number(/^\d/.test(a)))
    .join(" ");
}

function isTouched(sentence: Sentence, head: number, body: boolean): boolean {
  if (!body && isToldByClause(sentence, head)) return true;
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
  if (/^(?:obj|nsubj:pass)$/.test(token.dep)) return !body && isDoneTo(sentence, token.head);
  // "fired tear gas at thousands of demonstrators".
  if (token.dep === "obl" && /^(?:fire|shoot|charge)$/.test(verb.lemma))
    return /^(?:at|on|into)$/.test(caseOf(sentence, at) ?? "");
  const agent = token.dep === "obl:agent" || (token.dep === "obl" && caseOf(sentence, at) === "by");
  if (token.dep !== "nsubj" && !agent) return false;
  return [token.head, ...conjuncts(sentence, token.head)].some((position) => isDoneBy(sentence, position, agent));
}

/** "the students who occupied the campus", "survivors maimed by rebels": a clause of their own tells the deed. */
function isToldByClause(sentence: Sentence, head: number): boolean {
  return childrenOf(sentence, head).some((verb) => {
    const { dep = "" } = sentence.tokens[verb] ?? {};
    if (dep === "acl") return isPassive(sentence, verb) && isDoneTo(sentence, verb);
    if (dep !== "acl:relcl") return false;
    const subject = childrenOf(sentence, verb).find((child) => /^nsubj/.test(sentence.tokens[child]?.dep ?? ""));
    if (!/^(?:who|that|which)$/.test(sentence.tokens[subject ?? -1]?.lemma ?? "")) return false;
    return sentence.tokens[subject ?? -1]?.dep === "nsubj:pass"
      ? isDoneTo(sentence, verb)
      : isDoneBy(sentence, verb, false);
  });
}

function isDoneTo(sentence: Sentence, verb: number): boolean {
  const lemma = toLemma(sentence, verb);
  return DONE_TO.has(lemma) || (DONE_TO_PEOPLE.has(lemma) && isPast(sentence, verb));
}

function isPast(sentence: Sentence, verb: number): boolean {
  const { text = "", lemma = "" } = sentence.tokens[verb] ?? {};
  return text.toLowerCase() !== lemma;
}

/** @param verb position of a verb that the phrase is the doer of */
function isDoneBy(sentence: Sentence, verb: number, agent: boolean): boolean {
  const lemma = toLemma(sentence, verb);
  if (RULED_OR_SAID.has(lemma) || isFindingGuilty(sentence, verb)) return true;
  if (!agent && isProtest(sentence, verb, lemma)) return true;
  // "Militants kill civilians": a habit is nobody's deed.
  return (agent || isPast(sentence, verb)) && (DONE_BY_PEOPLE.has(lemma) || lemma === SIEGE);
}

function isFindingGuilty(sentence: Sentence, verb: number): boolean {
  return (
    sentence.tokens[verb]?.lemma === "find" &&
    childrenOf(sentence, verb).some((child) =>
      /^(?:guilty|liable|responsible)$/.test(sentence.tokens[child]?.lemma ?? ""),
    )
  );
}

function toLemma(sentence: Sentence, verb: number): string {
  const particle = childrenOf(sentence, verb).find((child) => sentence.tokens[child]?.dep === "compound:prt");
  const { lemma = "" } = sentence.tokens[verb] ?? {};
  return particle === undefined ? lemma : `${lemma}_${sentence.tokens[particle]?.lemma ?? ""}`;
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
