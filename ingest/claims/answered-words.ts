/** What an answer names of what it answers: nothing but a pronoun or a word for something said. */
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, findChild } from "../analysis/syntax.ts";
import type { Proposition } from "../propositions/proposition.ts";

const SAYINGS = /^(?:accusation|allegation|claim|charge|report|assertion|suggestion|insinuation)$/;
const PRONOUNS = /^(?:it|this|that|them|these|those|which|all|something)$/;

/** What is denied is a pronoun, or a word for something said that does not tell what or whose. */
export function findNothing(sentence: Sentence, { trigger, args }: Proposition): "pronoun" | "noun" | undefined {
  const objects = [
    ...(args.get("patient") ?? []),
    ...childrenOf(sentence, trigger).filter((child) => sentence.tokens[child]?.dep === "obj"),
  ];
  const relative = findChild(sentence, trigger, ["obj"]);
  if (/^(?:which|that)$/.test(sentence.tokens[relative ?? -1]?.lemma ?? "")) return "pronoun";
  if (objects.some((object) => isPronoun(sentence, object))) return "pronoun";
  const bare = objects.some(
    (object) =>
      (SAYINGS.test(sentence.tokens[object]?.lemma ?? "") || isSuch(sentence, object)) &&
      childrenOf(sentence, object).every(
        // "an allegation the group denied": the answer itself may hang on it.
        // "rejected the allegation as unfounded": so does what it is called.
        (child) =>
          child === trigger ||
          childrenOf(sentence, child).some((mark) => sentence.tokens[mark]?.lemma === "as") ||
          !/^(?:nmod|acl|ccomp|compound)/.test(sentence.tokens[child]?.dep ?? ""),
      ),
  );
  return bare ? "noun" : undefined;
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
