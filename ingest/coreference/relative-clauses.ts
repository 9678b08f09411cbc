/** What "who" behind a name is told of: by the tree, or by the words where the tree hangs the clause elsewhere. */
import type { Sentence } from "../analysis/analyser.ts";
import { findChildren } from "../analysis/syntax.ts";

/**
 * Verbs of the clauses that "who" opens right behind a name or behind a noun apposed to it, whatever they hang on: "Luis Ortiz, the
 * reporter who was kidnapped".
 * @param head of the name @param end where it ends
 */
export function findRelativeVerbs(sentence: Sentence, head: number, end: number): readonly number[] {
  const { tokens } = sentence;
  const apposed = findChildren(sentence, head, ["appos"]).filter((child) => tokens[child]?.pos === "NOUN");
  const nouns = [head, ...apposed];
  const told = tokens.flatMap((token, position) =>
    nouns.includes(token.head) && token.dep === "acl:relcl" ? [position] : [],
  );
  const after = tokens.findIndex(({ start }) => start >= end);
  for (const next of [after, ...apposed.map((noun) => noun + 1)]) {
    const who = tokens[next]?.text === "," ? next + 1 : next;
    const opener = tokens[who];
    const verb = opener?.text === "who" ? opener.head : -1;
    if (verb > who && !told.includes(verb)) told.push(verb);
  }
  return told;
}
