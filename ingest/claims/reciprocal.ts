/** Those who are meant without a name: "each other", "both sides", "the latter". */
import type { EntityType } from "../../cypher/ontology.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, conjuncts } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Proposition } from "../propositions/proposition.ts";

/** What two sides do to each other when they "trade accusations" or "exchange fire". */
const MUTUAL = /^(?:trade|exchange|swap)$/;
/** How far below an argument its owner may stand: "six of the other's diplomats". */
const OWNED_DEPTH = 3;

/** "blamed each other", "accuse one another", "expelled each other's diplomats", "traded blame". */
export function isReciprocal({ args, lemma }: Proposition, sentence: Sentence): boolean {
  if (MUTUAL.test(lemma)) return true;
  const doers = [...(args.get("agent") ?? [])].flatMap((token) => [token, ...conjuncts(sentence, token)]);
  const eachOne = doers.some((token) =>
    [token, ...childrenOf(sentence, token)].some((it) => lemmaAt(sentence, it) === "each"),
  );
  return [...(args.get("patient") ?? []), ...(args.get("prep:on") ?? []), ...(args.get("prep:at") ?? [])].some(
    (token) => meansOther(sentence, token, eachOne, 0),
  );
}

function lemmaAt(sentence: Sentence, token: number): string {
  return sentence.tokens[token]?.lemma ?? "";
}

/** "each other", "one another", "the other" of those who each do it; also as the owner of what it is done to. */
function meansOther(sentence: Sentence, token: number, eachOne: boolean, depth: number): boolean {
  const children = childrenOf(sentence, token);
  const words = [token, ...children].map((it) => lemmaAt(sentence, it));
  if (words.includes("another") && words.includes("one")) return true;
  const beside = words.filter((word) => word !== "other");
  if (depth === 0 && words.length === 2 && beside.length === 1 && /^(?:each|one|the)$/.test(beside[0] ?? ""))
    return true;
  // As an owner it carries its case: "each other's", or "the other's" of those who each do it.
  if (depth > 0 && /^(?:other|each)$/.test(lemmaAt(sentence, token)) && words.includes("other"))
    if (eachOne || words.includes("each")) return true;
  return (
    depth < OWNED_DEPTH &&
    children.some(
      (child) => /^nmod/.test(sentence.tokens[child]?.dep ?? "") && meansOther(sentence, child, eachOne, depth + 1),
    )
  );
}

const SIDES =
  /^(?:side|party|country|nation|government|neighbour|neighbor|army|state|camp|capital|rival|belligerent|faction)$/;
/** Two persons, where the text has just named them together. */
const PERSONS =
  /^(?:man|woman|leader|president|minister|premier|statesman|politician|ruler|monarch|candidate|general)$/;
const BOTH = /^(?:both|each|either|two|neither)$/;
/** What two who have been named do with each other. */
const TOGETHER = /^(?:meet|talk|agree|speak|discuss)$/;
/** Sentences before it in which both are named, or the same one. */
const REACH = 8;
const NEAR = 2;

/** "both sides", "each side", "the two countries": the two parties that the text up to it names together most often. */
export function findBothSides(
  { sentences, chains }: AnnotatedDocument,
  index: number,
  token: number,
): readonly number[] {
  const sentence = sentences[index];
  const word = sentence?.tokens[token];
  if (sentence === undefined || word === undefined) return [];
  const persons = PERSONS.test(word.lemma) && word.lemma !== word.text.toLowerCase();
  if (!persons && !SIDES.test(word.lemma)) return [];
  const counted = childrenOf(sentence, token).some((child) =>
    BOTH.test(sentence.tokens[child]?.text.toLowerCase() ?? ""),
  );
  // "arrested two men" are any two; "the two men" and "both leaders" are those.
  const known = childrenOf(sentence, token).some((child) => /^(?:the|both)$/i.test(sentence.tokens[child]?.text ?? ""));
  if (persons && !(counted && known && isMereSubject(sentence, token))) return [];
  const warring = childrenOf(sentence, token).some((child) =>
    /^(?:warring|rival|opposing)$/.test(sentence.tokens[child]?.lemma ?? ""),
  );
  if (!counted && !warring) return [];
  const types: readonly EntityType[] = persons
    ? ["Person"]
    : /^(?:country|nation|government|neighbour|neighbor|state|capital)$/.test(word.lemma)
      ? ["State"]
      : ["State", "ArmedGroup", "Organization"];
  const near = chains.flatMap(({ type, role, mentions }, chain) => {
    if (persons && mentions.some(({ gender }) => isOtherGender(word.lemma, gender))) return [];
    if (!types.includes(type) || role === "media" || role === "bloc" || role === "group") return [];
    const before = new Set(mentions.map((mention) => mention.sentence).filter((at) => at <= index));
    return [...before].some((at) => index - at <= (persons ? NEAR : REACH)) ? [{ chain, before }] : [];
  });
  const pairs = near.flatMap((one, position) =>
    near.slice(position + 1).map((other) => ({
      sides: [one.chain, other.chain],
      together: [...one.before].filter((at) => other.before.has(at)).length,
    })),
  );
  const [first, second] = pairs.sort((a, b) => b.together - a.together);
  // Another pair that is named together as often leaves it open who is meant.
  return first === undefined || first.together === 0 || first.together === second?.together ? [] : first.sides;
}

function isOtherGender(noun: string, gender: string | undefined): boolean {
  return (noun === "woman" && gender === "male") || (/^(?:states)?man$/.test(noun) && gender === "female");
}

/** "the two men met": nothing more is said of who they are, as of "the two men who robbed a bank". */
function isMereSubject(sentence: Sentence, token: number): boolean {
  const { dep, head = -1 } = sentence.tokens[token] ?? {};
  return (
    dep === "nsubj" &&
    TOGETHER.test(sentence.tokens[head]?.lemma ?? "") &&
    childrenOf(sentence, token).every((child) => /^(?:det|nummod|punct)/.test(sentence.tokens[child]?.dep ?? ""))
  );
}

/** "the former", "the latter": of two that were last named side by side. */
export function findNamedBefore(sentence: Sentence, token: number): number | undefined {
  const word = sentence.tokens[token];
  if (!/^(?:former|latter)$/.test(word?.lemma ?? "") || /^(?:amod|compound)$/.test(word?.dep ?? "")) return undefined;
  if (!childrenOf(sentence, token).some((child) => sentence.tokens[child]?.lemma === "the")) return undefined;
  for (let first = token - 1; first >= 0; first -= 1) {
    const [second, third] = conjuncts(sentence, first).filter((it) => it < token);
    if (second === undefined || third !== undefined || sentence.tokens[first]?.pos === "VERB") continue;
    return word?.lemma === "former" ? first : second;
  }
  return undefined;
}

const THEY = /^(?:they|them|their|theirs|themselves)$/i;

/** "Kenya and Uganda said they would leave": the words of a list of names that "they" stands for, in its sentence or the one before. */
export function findListMeant(
  { sentences }: AnnotatedDocument,
  index: number,
  token: number,
): readonly { readonly sentence: number; readonly token: number }[] {
  const sentence = sentences[index];
  const word = sentence?.tokens[token];
  if (sentence === undefined || word === undefined || !THEY.test(word.text)) return [];
  const own = findSubjectList(sentence, token);
  // Nobody does it to himself by this word: "Kenya and Uganda attacked them".
  const bound = own.length > 0 && word.dep !== "nmod:poss" && sentence.tokens[own[0] ?? -1]?.head === word.head;
  if (own.length > 0) return bound && word.dep !== "nsubj" ? [] : own.map((it) => ({ sentence: index, token: it }));
  const before = sentences[index - 1];
  if (before === undefined || !/^nsubj/.test(word.dep)) return [];
  // "Kenya and Uganda praised the farmers. They protested.": those whom it was done to are as near.
  const others = before.tokens.some(
    ({ pos, dep, text, lemma }) => pos === "NOUN" && /^i?obj$/.test(dep) && text.toLowerCase() !== lemma,
  );
  if (others) return [];
  return findSubjectList(before, before.tokens.length).map((it) => ({ sentence: index - 1, token: it }));
}

/** Names listed as the subject of a main clause that begins before a word. */
function findSubjectList(sentence: Sentence, end: number): readonly number[] {
  const first = sentence.tokens.findIndex(
    ({ dep, pos, head }, at) =>
      at < end &&
      pos === "PROPN" &&
      /^nsubj/.test(dep) &&
      (sentence.tokens[head]?.head ?? 0) < 0 &&
      conjuncts(sentence, at).some((it) => it < end && sentence.tokens[it]?.pos === "PROPN"),
  );
  return first < 0 ? [] : [first, ...conjuncts(sentence, first)];
}
