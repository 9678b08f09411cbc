/** Subjects of clauses that have none of their own, found by where they stand. */
import type { Sentence } from "../analysis/analyser.ts";
import { findChild } from "../analysis/syntax.ts";

/** "Claimed by ISIS, the attack …": a participle that opens the sentence speaks of the subject that follows its comma. */
export function findFrontedSubject(sentence: Sentence, verb: number): number | undefined {
  const { tokens } = sentence;
  const opening = tokens.slice(0, verb).every(({ pos }) => pos === "ADV" || pos === "PUNCT" || pos === "SCONJ");
  if (!opening || !/(?:ed|en|ing|wn|ught)$/.test(tokens[verb]?.text.toLowerCase() ?? "")) return undefined;
  const comma = tokens.findIndex(({ text }, position) => position > verb && text === ",");
  if (comma < 0) return undefined;
  const subject = tokens.findIndex(({ dep }, position) => position > comma && /^nsubj/.test(dep));
  return subject < 0 ? undefined : subject;
}

/** "Director Bortnikov of the FSB, the security service, alleging": the first of what is named side by side. */
export function firstOfApposition(sentence: Sentence, noun: number): number {
  let first = noun;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = sentence.tokens[first];
    const listed = token?.dep === "conj" && findChild(sentence, first, ["cc"]) === undefined;
    const above = token === undefined ? undefined : sentence.tokens[token.head];
    if (
      token === undefined ||
      above === undefined ||
      (token.dep !== "appos" && !listed) ||
      !/^(?:NOUN|PROPN|PRON)$/.test(above.pos)
    )
      return first;
    first = token.head;
  }
  return first;
}
