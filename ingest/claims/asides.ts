/** Who says it in a clause put in beside it: "X said", "…, the agency quoted the mayor as saying". */
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, findChild, findChildren, subtreeTokens } from "../analysis/syntax.ts";
import { GOVERNORS } from "./governors.ts";

export interface SourcePhrase {
  readonly token: number;
  readonly cue: string;
}

/** A clause put in beside it: "X said", "…, X reported". */
export function findAsides(sentence: Sentence, position: number): readonly SourcePhrase[] {
  return childrenOf(sentence, position).flatMap((child) => {
    const token = sentence.tokens[child];
    if (token === undefined) return [];
    const quotes = isQuoting(sentence, child);
    if (!(quotes || GOVERNORS.get(token.lemma)?.speaks === true)) return [];
    if (!token.dep.startsWith("parataxis") && !isAppended(sentence, position, child, quotes)) return [];
    if (quotes)
      return ["obj", "nsubj", "nsubj:pass"].flatMap((dep) =>
        findChildren(sentence, child, [dep]).map((it) => ({ token: it, cue: token.text })),
      );
    // "; Cairo has never commented": a sentence of its own, and nobody who says nothing says this.
    if (isApart(sentence, position, child) || isSilent(sentence, child)) return [];
    // "; the government dismissed the report": so is this.
    if (token.lemma !== "tell" && findChild(sentence, child, ["obj"]) !== undefined) return [];
    const subject = findChild(sentence, child, ["nsubj"]);
    return subject === undefined ? [] : [{ token: subject, cue: token.text }];
  });
}

/** "…, the agency quoted the mayor as saying", "…, the mayor was quoted as saying". */
function isQuoting(sentence: Sentence, verb: number): boolean {
  return (
    /^(?:quote|cite)$/.test(sentence.tokens[verb]?.lemma ?? "") &&
    findChildren(sentence, verb, ["advcl"]).some((it) => /^(?:saying|telling)$/.test(sentence.tokens[it]?.text ?? ""))
  );
}

/** "…, the army said in a statement", "…, X warned": a clause without a link after a comma tells who said the words before it. */
function isAppended(sentence: Sentence, position: number, verb: number, quotes: boolean): boolean {
  if (!/^(?:conj|ccomp|advcl)$/.test(sentence.tokens[verb]?.dep ?? "") || verb < position) return false;
  const children = childrenOf(sentence, verb);
  const subject = findChild(sentence, verb, quotes ? ["nsubj", "nsubj:pass"] : ["nsubj"]);
  if (subject === undefined) return false;
  // "…, said Ana Rojas, the judge": the verb may come first.
  if (subject > verb)
    return sentence.tokens[verb - 1]?.text === "," && findChild(sentence, verb, ["cc", "mark"]) === undefined;
  const linked = children.some((it) => {
    const { dep = "", lemma = "" } = sentence.tokens[it] ?? {};
    // "…, the army said, a claim that": what follows a comma is no content of it.
    const content = /^(?:ccomp|xcomp)$/.test(dep) && sentence.tokens[verb + 1]?.text !== ",";
    return /^(?:cc|mark)$/.test(dep) || content || (it < subject && /^(?:who|when|where|as)$/.test(lemma));
  });
  let left = subject;
  for (const word of subtreeTokens(sentence, subject)) left = Math.min(left, word);
  while (sentence.tokens[left]?.text === ",") left += 1;
  return !linked && sentence.tokens[left - 1]?.text === ",";
}

function isApart({ tokens }: Sentence, left: number, right: number): boolean {
  const [from, to] = left < right ? [left, right] : [right, left];
  return tokens.slice(from + 1, to).some(({ text }) => text === ";");
}

function isSilent(sentence: Sentence, verb: number): boolean {
  const { lemma } = sentence.tokens[verb] ?? {};
  return (
    /^(?:comment|remark|speak)$/.test(lemma ?? "") ||
    childrenOf(sentence, verb).some((child) => /^(?:not|n['’]t|never)$/i.test(sentence.tokens[child]?.text ?? ""))
  );
}
