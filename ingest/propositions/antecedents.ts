/** The noun that a relative pronoun stands for. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChildren, firstConjunct } from "../analysis/syntax.ts";

function isNominal(sentence: Sentence, token: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(sentence.tokens[token]?.pos ?? "");
}

/** "A, B and C, who were accused": behind a comma a plural speaks of the whole list. */
function isPluralClause(sentence: Sentence, clause: number, relative: number): boolean {
  const noun = sentence.tokens[clause]?.head ?? -1;
  return (
    sentence.tokens[relative - 1]?.text === "," &&
    sentence.tokens[noun]?.pos === "PROPN" &&
    [clause, ...findChildren(sentence, clause, ["aux", "aux:pass", "cop"])].some((it) =>
      /^(?:are|were|have)$/.test(sentence.tokens[it]?.text ?? ""),
    )
  );
}

/** A relative pronoun stands for the noun that its clause modifies. */
export function antecedentOf(sentence: Sentence, token: number): number {
  const word = sentence.tokens[token];
  if (word === undefined || !/^(?:who|which|that|whom|whose)$/.test(word.text.toLowerCase())) return token;
  let clause = word.head;
  for (let steps = 0; clause >= 0 && steps < 4; steps += 1) {
    const verb = sentence.tokens[clause];
    if (verb === undefined) break;
    if (verb.dep.startsWith("acl") || (/^(?:parataxis|appos)$/.test(verb.dep) && isNominal(sentence, verb.head))) {
      if (isPluralClause(sentence, clause, token)) return firstConjunct(sentence, verb.head);
      return /^who/i.test(word.text) ? findBearer(sentence, verb.head, token) : verb.head;
    }
    clause = verb.head;
  }
  return findNounBefore(sentence, token) ?? token;
}

/** "hurt in the raid, in which she killed nine": where the tree joins the clause to another, the noun before the relative is meant. */
function findNounBefore({ tokens }: Sentence, relative: number): number | undefined {
  if (/^(?:that|whose)$/i.test(tokens[relative]?.text ?? "")) return undefined;
  let at = tokens[relative - 1]?.pos === "ADP" ? relative - 2 : relative - 1;
  if (tokens[at]?.text === ",") at -= 1;
  else if (at === relative - 1) return undefined;
  while (
    !/^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? "") ||
    /^(?:flat|compound|appos|nmod)/.test(tokens[at]?.dep ?? "")
  ) {
    const { head = -1, pos = "X" } = tokens[at] ?? {};
    if (!/^(?:NOUN|PROPN|NUM)$/.test(pos) || head < 0 || head >= relative) break;
    at = head;
  }
  return /^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? "") ? at : undefined;
}

/** "Le Pen, the leader of the National Rally, whom a court barred": "who" behind a comma is the person, not whom or what she leads. */
function findBearer(sentence: Sentence, noun: number, relative: number): number {
  const { tokens } = sentence;
  if (tokens[relative - 1]?.text !== ",") return noun;
  let office = noun;
  while (tokens[office]?.dep === "nmod" && caseOf(sentence, office) === "of") office = tokens[office]?.head ?? -1;
  if (office === noun) return noun;
  const named = childrenOf(sentence, office).findLast(
    (child) => child > noun && child < relative && tokens[child]?.dep === "appos" && tokens[child].pos === "PROPN",
  );
  const above = tokens[office]?.dep === "appos" ? (tokens[office]?.head ?? -1) : -1;
  return named ?? (tokens[above]?.pos === "PROPN" ? above : noun);
}
