/** The words of an answer: what it says, and what it names of what it answers: nothing but a pronoun or a word for something said. */
import type { PredicateName } from "../../cypher/ontology.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild } from "../analysis/syntax.ts";
import { DUBBING } from "../analysis/verb-classes.ts";
import { CONDEMNING } from "../frames/criticism.ts";
import { words } from "../frames/slots.ts";
import type { Proposition } from "../propositions/proposition.ts";

export const SAYINGS =
  /^(?:accusation|allegation|claim|charge|report|assertion|suggestion|insinuation|finding|suspicion|something|account|explanation|version|statement|remark|comment|story|theory|notion|contention|conclusion|rumour|rumor|narrative|complaint|criticism|characterisation|characterization|description|portrayal|article|reproach|argument|recording|video|footage|tape|announcement|communiqué|revelation|testimony|estimate|assessment)$/;
/** What the verb says of the answer. */
const ANSWERING: ReadonlyMap<string, PredicateName> = new Map([
  ...["deny", "reject", "refute", "rebut", "disavow", "contradict", "dispute", "repudiate"].map(
    (lemma) => [lemma, "DENIED"] as const,
  ),
  ...words("dismiss brush_aside brush_off shrug_off wave_away wave_aside wave_off laugh_off play_down downplay").map(
    (lemma) => [lemma, "DISMISSED"] as const,
  ),
]);
export const CALLING = new RegExp(`${DUBBING.source}|^describe$`);
/** Not so, if negated. */
export const RIGHT = /^(?:true|correct|accurate|right|case|so|fact)$/;
export const UNTRUE =
  /^(?:lie|false|untrue|baseless|unfounded|groundless|fabricated|fabrication|falsehood|slander|slanderous|libel|fake|fiction|hoax|myth|wrong|incorrect|inaccurate|bogus|trumped-up|invention|invented|defamatory|smear|unsubstantiated|untruthful)$/;
export const ABSURD =
  /^(?:absurd|ridiculous|ludicrous|laughable|nonsense|implausible|propaganda|preposterous|farcical|nonsensical|disinformation|hysteria|speculation|conspiracy|provocation|grotesque|fanciful|far-fetched|motivated?|politicised|politicized|exaggerated|overblown|misleading|one-sided|bias(?:ed)?|flawed|partisan)$/;
const PRONOUNS = /^(?:it|this|that|them|these|those|which|all|something)$/;

/** "denied it", "called the accusation a lie". */
export function findAnswer(proposition: Proposition, sentence: Sentence): PredicateName | undefined {
  const { form, lemma } = proposition;
  if (form !== "verb") return undefined;
  if (!CALLING.test(lemma)) return ANSWERING.get(lemma);
  const words = findJudgement(sentence, proposition);
  if (words.some((word) => UNTRUE.test(word))) return "DENIED";
  if (words.some((word) => ABSURD.test(word))) return "DISMISSED";
  // What one calls monstrous may well be so, but for an accusation.
  const accusation = findNothing(sentence, proposition)?.kind === "noun";
  return accusation && words.some((word) => CONDEMNING.includes(word)) ? "DISMISSED" : undefined;
}

/** "fake news", "a pack of lies". */
const WITHIN = /^(?:amod|compound|nmod)$/;

/** "called the claims completely unfounded", "an accusation that X called a groundless slander": what it is called, wherever it hangs. */
function findJudgement(sentence: Sentence, { trigger, args }: Proposition): readonly string[] {
  const objects = childrenOf(sentence, trigger).filter((child) => sentence.tokens[child]?.dep === "obj");
  const judged = childrenOf(sentence, trigger).filter((child) => sentence.tokens[child]?.dep === "xcomp");
  const named = [...(args.get("prep:as") ?? []), ...[...objects, ...judged].filter((word) => word > trigger)];
  const within = named.flatMap((word) =>
    childrenOf(sentence, word).filter((it) => it > trigger && WITHIN.test(sentence.tokens[it]?.dep ?? "")),
  );
  return [...named, ...within].map((position) => sentence.tokens[position]?.lemma ?? "");
}

/** "a charge that the Kremlin rejected", "an accusation that Pyongyang called a slander": the clause answers what it hangs on. */
function answersItsNoun(sentence: Sentence, trigger: number): boolean {
  const { dep = "", head = -1, lemma = "" } = sentence.tokens[trigger] ?? {};
  const noun = sentence.tokens[head];
  if (!dep.startsWith("acl") || noun === undefined || !SAYINGS.test(noun.lemma) || head > trigger) return false;
  if (findChild(sentence, trigger, ["nsubj"]) === undefined) return false;
  const object = findChild(sentence, trigger, ["obj", "ccomp", "xcomp"]);
  return object === undefined || CALLING.test(lemma);
}

export interface Nothing {
  readonly kind: "pronoun" | "noun";
  /** The answer is a clause that hangs on it: what it answers stands in the same sentence. */
  readonly here?: true;
}

/** What is denied is a pronoun, or a word for something said that does not tell what or whose. */
export function findNothing(sentence: Sentence, { trigger, args }: Proposition): Nothing | undefined {
  const objects = [
    ...(args.get("patient") ?? []),
    ...childrenOf(sentence, trigger).filter((child) => sentence.tokens[child]?.dep === "obj"),
  ];
  const relative = findChild(sentence, trigger, ["obj"]);
  if (answersItsNoun(sentence, trigger)) return { kind: "noun", here: true };
  if (relative !== undefined && relative < trigger && /^(?:which|that)$/.test(sentence.tokens[relative]?.lemma ?? ""))
    return { kind: "pronoun", here: true };
  if (objects.some((object) => isPronoun(sentence, object)) || isDoingSo(sentence, trigger)) return { kind: "pronoun" };
  const bare = objects.some(
    (object) =>
      (SAYINGS.test(sentence.tokens[object]?.lemma ?? "") || isSuch(sentence, object)) &&
      childrenOf(sentence, object).every(
        // "an allegation the group denied": the answer itself may hang on it.
        // "rejected the allegation as unfounded": so does what it is called.
        (child) =>
          child === trigger ||
          childrenOf(sentence, child).some((mark) => sentence.tokens[mark]?.lemma === "as") ||
          // "the claim against the general": whom it is made against does not tell who made it.
          caseOf(sentence, child) === "against" ||
          !/^(?:nmod|acl|ccomp|compound)/.test(sentence.tokens[child]?.dep ?? ""),
      ),
  );
  return bare ? { kind: "noun" } : undefined;
}

/** "called the Peruvian claims absurd", "dismissed as nonsense a report by Peru": those whose word is answered, by the words that name them. */
export function findOwners(sentence: Sentence, { trigger }: Proposition): readonly number[] {
  return childrenOf(sentence, trigger)
    .filter((word) => sentence.tokens[word]?.dep === "obj" && SAYINGS.test(sentence.tokens[word].lemma))
    .flatMap((word) =>
      childrenOf(sentence, word).filter(
        (child) =>
          /^(?:nmod:poss|amod|compound)$/.test(sentence.tokens[child]?.dep ?? "") ||
          /^(?:by|from)$/.test(caseOf(sentence, child) ?? ""),
      ),
    );
}

/** "denied doing so", "denied having done it", "denies that it has done so". */
function isDoingSo(sentence: Sentence, trigger: number): boolean {
  return childrenOf(sentence, trigger).some((child) => {
    const { dep = "", lemma = "" } = sentence.tokens[child] ?? {};
    const so = sentence.tokens[child + 1]?.text.toLowerCase() ?? "";
    return child > trigger && /^(?:xcomp|ccomp)$/.test(dep) && lemma === "do" && /^(?:so|it|this|that)$/.test(so);
  });
}

/** "denied any such intention", "denied wrongdoing". */
function isSuch(sentence: Sentence, noun: number): boolean {
  return (
    sentence.tokens[noun]?.lemma === "wrongdoing" ||
    (sentence.tokens[noun]?.pos === "NOUN" &&
      childrenOf(sentence, noun).some((child) => sentence.tokens[child]?.lemma === "such"))
  );
}

function isPronoun(sentence: Sentence, position: number): boolean {
  const word = sentence.tokens[position];
  return word !== undefined && word.pos !== "DET" && PRONOUNS.test(word.text.toLowerCase());
}
