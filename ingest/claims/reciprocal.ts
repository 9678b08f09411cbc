/** Those who are meant without a name: "each other", "both sides", "the latter". */
import type { EntityType } from "../../cypher/ontology.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, conjuncts } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Proposition } from "../propositions/proposition.ts";

/** "blamed each other", "accuse one another", "each side accuses the other". */
export function isReciprocal({ args }: Proposition, sentence: Sentence): boolean {
  return [...(args.get("patient") ?? []), ...(args.get("prep:on") ?? []), ...(args.get("prep:at") ?? [])].some(
    (token) => {
      const words = [token, ...childrenOf(sentence, token)].map((it) => sentence.tokens[it]?.lemma ?? "");
      return words.includes("other") && words.some((word) => /^(?:each|one|the)$/.test(word))
        ? words.length <= 2
        : words.includes("another") && words.includes("one");
    },
  );
}

const SIDES =
  /^(?:side|party|country|nation|government|neighbour|neighbor|army|state|camp|capital|rival|belligerent|faction)$/;
const BOTH = /^(?:both|each|either|two|neither)$/;
/** Sentences before it in which both are named. */
const REACH = 8;

/** "both sides", "each side", "the two countries": the two parties that the text before it names together most often. */
export function findBothSides(
  { sentences, chains }: AnnotatedDocument,
  index: number,
  token: number,
): readonly number[] {
  const sentence = sentences[index];
  const word = sentence?.tokens[token];
  if (sentence === undefined || word === undefined || !SIDES.test(word.lemma)) return [];
  const counted = childrenOf(sentence, token).some((child) =>
    BOTH.test(sentence.tokens[child]?.text.toLowerCase() ?? ""),
  );
  const warring = childrenOf(sentence, token).some((child) =>
    /^(?:warring|rival|opposing)$/.test(sentence.tokens[child]?.lemma ?? ""),
  );
  if (!counted && !warring) return [];
  const types: readonly EntityType[] = /^(?:country|nation|government|neighbour|neighbor|state|capital)$/.test(
    word.lemma,
  )
    ? ["State"]
    : ["State", "ArmedGroup", "Organization"];
  const near = chains.flatMap(({ type, role, mentions }, chain) => {
    if (!types.includes(type) || role === "media" || role === "bloc") return [];
    const before = new Set(mentions.map((mention) => mention.sentence).filter((at) => at < index));
    return [...before].some((at) => index - at <= REACH) ? [{ chain, before }] : [];
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
