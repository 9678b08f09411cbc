/** Nominals beside a name or said of it: apposition, predicate, "the city of X", "the head of B, X". */
import type { EntityType } from "../../../cypher/ontology.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts, findChild, findChildren } from "../../analysis/syntax.ts";
import { APPOINTING, SERVING } from "../../analysis/verb-classes.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { findNamedAhead, findNamedBehind } from "./beside-names.ts";
import { type Nominal, SIDES } from "./nominal.ts";

/** "Mikhail Khodorkovsky, a prominent critic"; "Putin is the de facto dictator". Not under a negation, not a plural of one. */
export function findApposed(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  const token = sentence?.tokens[nominal.head];
  if (sentence === undefined || token === undefined) return undefined;
  // "Ana Ruiz, the mayor's wife": who owns what stands beside a name is another.
  if (/^['’]s?$/.test(sentence.tokens[nominal.head + 1]?.text ?? "")) return undefined;
  const fits = (cluster: Cluster | undefined): Cluster | undefined =>
    cluster !== undefined &&
    isTypeCompatible(nominal, cluster) &&
    (!nominal.plural || cluster.plural === true || cluster.type === "People" || cluster.type === "ArmedGroup")
      ? cluster
      : undefined;
  const beside = nominal.plural ? undefined : (findNamedBehind(chaining, nominal) ?? findNamedAhead(chaining, nominal));
  if (beside !== undefined && fits(beside) !== undefined) return beside;
  const above = skipPunctuation(sentence, token.head);
  // "Kenya's Defence Minister Aden Duale".
  if (token.dep === "nmod:desc" && nominal.article === "possessive" && !nominal.plural && above === nominal.head + 1)
    return fits(chaining.clusterAt(nominal.sentence, above));
  if (token.dep === "appos") return fits(chaining.clusterAt(nominal.sentence, above));
  const second = nominal.plural ? undefined : findSecondApposed(chaining, nominal, sentence);
  if (second !== undefined) return fits(second);
  const named = findNamedAfter(chaining, nominal);
  if (named !== undefined) return fits(named);
  const appositive = findAppositive(sentence, nominal.head);
  const namesPlace =
    nominal.type === "Place" || nominal.lemma === "state" ? findNamedPlace(chaining, nominal) : undefined;
  if (namesPlace !== undefined) return namesPlace;
  if (appositive !== undefined && nominal.article !== "bare") {
    const cluster = fits(chaining.clusterAt(nominal.sentence, appositive));
    if (cluster !== undefined) return cluster;
  }
  const holder = nominal.type === "Person" && !nominal.plural ? findHolder(chaining, nominal) : undefined;
  if (holder !== undefined) return holder;
  const copula = findChild(sentence, nominal.head, ["cop"]);
  const subject = findChild(sentence, nominal.head, ["nsubj"]);
  const negated = childrenOf(sentence, nominal.head).some((child) =>
    /^(?:not|n't|never|no)$/.test(sentence.tokens[child]?.lemma ?? ""),
  );
  if (copula !== undefined && subject !== undefined && !negated)
    return fits(chaining.clusterAt(nominal.sentence, subject));
  const who = findPostHolder(sentence, nominal.head).find(
    (it) => chaining.clusterAt(nominal.sentence, it) !== undefined,
  );
  return who === undefined ? undefined : fits(chaining.clusterAt(nominal.sentence, who));
}

/** "elected X as leader", "was appointed Kenya's energy minister", "resigned as governor": who holds the post that the noun names. */
function findPostHolder(sentence: Sentence, head: number): readonly number[] {
  const { dep = "", head: at = -1 } = sentence.tokens[head] ?? {};
  const lemma = sentence.tokens[at]?.lemma ?? "";
  const as = caseOf(sentence, head) === "as";
  // "took a driver as a hostage": who takes somebody is not what he takes him as.
  const takes = !/^(?:replace|succeed)$/.test(lemma) && findChild(sentence, at, ["obj"]) !== undefined;
  if (as && SERVING.test(lemma)) return takes ? [] : findChildren(sentence, at, ["nsubj"]);
  const others = (deps: readonly string[]): readonly number[] =>
    findChildren(sentence, at, deps).filter((child) => child !== head);
  if (as) return NAMED_AS.test(lemma) || APPOINTING.test(lemma) ? others(["obj", "nsubj:pass", "nmod"]) : [];
  return APPOINTING.test(lemma) && /^(?:obj|xcomp)$/.test(dep) && at < head ? others(["nsubj:pass"]) : [];
}

const NAMED_AS = /^(?:identify|describe|identification|choose|know|regard)$/;

const SAID_OF_BODIES =
  /^(?:member|signatory|party|partner|ally|neighbou?r|backer|sponsor|donor|lender|supplier|supporter|creditor|mediator|guarantor|broker|rival|enemy|foe|critic|opponent|candidate|observer|founder|successor|heir|host|winner|loser|victim)$/;

/** "Chile, a member of the pact", "Chile became its sixth member": what a state or body is said to be is no person. */
export function isSaidOfBody({ clusterAt, sentences }: Chaining, { sentence, head, lemma, plural }: Nominal): boolean {
  const here = sentences[sentence];
  const token = here?.tokens[head];
  if (here === undefined || token === undefined || plural || !SAID_OF_BODIES.test(lemma)) return false;
  const turned = token.dep === "xcomp" && /^(?:become|remain)$/.test(here.tokens[token.head]?.lemma ?? "");
  const bearer =
    token.dep === "appos" ? skipPunctuation(here, token.head) : findChild(here, turned ? token.head : head, ["nsubj"]);
  const said = bearer === undefined ? undefined : clusterAt(sentence, bearer);
  return said !== undefined && /^(?:State|Organization|ArmedGroup|Place)$/.test(said.type);
}

const KIN = /^(?:wife|husband|son|daughter|brother|sister|father|mother|child|friend|partner|spouse|driver|bodyguard)$/;

/** "Elena Vargas, then a judge and once a prosecutor, …": both are she. Not "Elena Vargas, her husband and a driver". */
function findSecondApposed({ clusterAt }: Chaining, nominal: Nominal, sentence: Sentence): Cluster | undefined {
  const { dep = "", head: first = -1 } = sentence.tokens[nominal.head] ?? {};
  const apposed = sentence.tokens[first];
  if (dep !== "conj" || apposed?.dep !== "appos" || nominal.type !== "Person" || KIN.test(apposed.lemma))
    return undefined;
  const between = sentence.tokens.slice(first + 1, nominal.head);
  if (first > nominal.head || between.some(({ text }) => text === ",") || !between.some(({ text }) => text === "and"))
    return undefined;
  const named = clusterAt(nominal.sentence, apposed.head);
  return named?.type === "Person" && named.role !== "group" && clusterAt(nominal.sentence, first) === named
    ? named
    : undefined;
}

/** "The head of the Federal Security Service, Alexander Bortnikov, …": the name after the comma that closes the phrase. */
function findHolder(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  if (sentence === undefined || nominal.owner === undefined) return undefined;
  // "Togo's president Ama Koffi and her aide, X": the title has its name.
  if (chaining.clusterAt(nominal.sentence, nominal.head + 1)?.type === "Person") return undefined;
  const comma = sentence.tokens.findIndex(({ text }, position) => position > nominal.head && text === ",");
  if (
    comma < 0 ||
    comma - nominal.head > 10 ||
    sentence.tokens.slice(nominal.head, comma).some(({ pos }) => pos === "VERB" || pos === "AUX")
  )
    return undefined;
  const cluster = [1, 2, 3]
    .map((step) => chaining.clusterAt(nominal.sentence, comma + step))
    .find((it) => it !== undefined);
  return cluster?.type === "Person" && cluster.role !== "group" ? cluster : undefined;
}

const SETTLEMENTS = /^(?:city|town|village|port|island|region|province|district|state|oblast|settlement|camp|suburb)$/;

/** "the city of Kirkuk", "the Moscow suburb of Krasnogorsk"; but "a suburb of Moscow" is not Moscow. */
function findNamedPlace(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const sentence = chaining.sentences[nominal.sentence];
  if (sentence === undefined || !SETTLEMENTS.test(nominal.lemma)) return undefined;
  const of = childrenOf(sentence, nominal.head).find(
    (child) => (sentence.tokens[child]?.dep ?? "").startsWith("nmod") && caseOf(sentence, child) === "of",
  );
  const place = of === undefined ? undefined : chaining.clusterAt(nominal.sentence, of);
  const within = nominal.modifiers.some((modifier) => chaining.clusterAt(nominal.sentence, modifier) !== undefined);
  return place?.type === "Place" && (within || nominal.lemma !== "suburb") ? place : undefined;
}

const NAMING = /^(?:call|style|dub|brand|name|know|identify)$/;
const NAMED_AFTER =
  /^(?:, )?(?:(?:which|that|who) )?(?:(?:call|style|dub|brand) (?:itself|themselves) |(?:be )?(?:call|name|dub) |(?:be )?(?:name|identify) (?:by (?:[\p{L}-]+ ){1,5})?(?:only |later |officially )?as |(?:be )?(?:also |better )?know as )(?:the )?$/u;

/** "the group, which calls itself the National Front", "a militia known as the Wolves": what a noun is called right after it. */
function findNamedAfter(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const tokens = chaining.sentences[nominal.sentence]?.tokens ?? [];
  const after = tokens.slice(nominal.head + 1, nominal.head + 12);
  // "identified the gunman as David Kruger".
  const told = after[0]?.text === "as" && TOLD_AS.test(tokens[tokens[nominal.head]?.head ?? -1]?.lemma ?? "");
  if (told) return findNameFrom(chaining, nominal.sentence, after[1]?.start);
  if (!after.some(({ lemma }) => NAMING.test(lemma))) return undefined;
  let words = "";
  for (const { text, lemma, pos, start } of after) {
    if (NAMED_AFTER.test(words) && /^\p{Lu}/u.test(text)) return findNameFrom(chaining, nominal.sentence, start);
    words += `${pos === "VERB" || pos === "AUX" ? lemma : text.toLowerCase()} `;
  }
  return undefined;
}

const TOLD_AS = /^(?:name|identify|unmask|describe)$/;

function findNameFrom({ clusters }: Chaining, sentence: number, start: number | undefined): Cluster | undefined {
  return clusters.find(({ mentions }) => mentions.some((it) => it.sentence === sentence && it.start === start));
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
  return only !== undefined && listed.length === 1 && findChild(sentence, only, ["cc"]) === undefined
    ? only
    : undefined;
}

/** "Its main rival, the Dawn Party", "its old foe, Chad". */
const OPPOSITES =
  /^(?:rival|opponent|enemy|foe|challenger|backer|sponsor|patron|critic|successor|predecessor|creditor|donor)$/;

function isTypeCompatible(nominal: Nominal, cluster: Cluster): boolean {
  if (nominal.type === undefined || nominal.type === cluster.type) return true;
  // "Taiwan, the self-governed island", "Transnistria, the breakaway region".
  if (nominal.type === "Place" && cluster.type === "State")
    return /^(?:island|archipelago|region|territory|enclave|exclave|peninsula)$/.test(nominal.lemma);
  if (SIDES.test(nominal.lemma) || OPPOSITES.test(nominal.lemma))
    return cluster.type !== "Place" && cluster.type !== "Event";
  const bodies = new Set<EntityType>(["Organization", "ArmedGroup", "People"]);
  if (nominal.type === "Person" && nominal.plural) return bodies.has(cluster.type);
  return bodies.has(nominal.type) && bodies.has(cluster.type);
}
