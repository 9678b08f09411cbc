/** What "who" behind a name is told of: by the tree, or by the words where the tree hangs the clause elsewhere. */
import type { Sentence } from "../analysis/analyser.ts";

/** Verbs of the clauses that "who" opens right behind a name, whatever they hang on. @param head of the name @param end where it ends */
export function findRelativeVerbs({ tokens }: Sentence, head: number, end: number): readonly number[] {
  const told = tokens.flatMap((token, position) =>
    token.head === head && token.dep === "acl:relcl" ? [position] : [],
  );
  const after = tokens.findIndex(({ start }) => start >= end);
  const who = tokens[after]?.text === "," ? after + 1 : after;
  const opener = tokens[who];
  const verb = opener?.text === "who" ? opener.head : -1;
  return verb > who && !told.includes(verb) ? [...told, verb] : told;
}
