/** Words that hang on a word itself and say whether it is so: negation, modals, adverbs, adjectives. */
import type { Polarity } from "../../cypher/model.ts";
import type { Sentence, Token } from "../analysis/analyser.ts";
import { childrenOf } from "../analysis/syntax.ts";
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS, MODALS } from "./governors.ts";

export interface Cue {
  readonly polarity: Polarity;
  readonly cue: string;
}

/** Negation, modals, adverbs and adjectives that hang on a word itself. Higher up only negation of a verb counts. */
export function findOwnCues(sentence: Sentence, position: number, own: boolean): readonly Cue[] {
  const cues: Cue[] = [...findUndone(sentence, position)];
  for (const child of childrenOf(sentence, position)) {
    const token = sentence.tokens[child];
    if (token === undefined) continue;
    const word = token.text.toLowerCase();
    if (isNegation(sentence, child, position)) cues.push({ polarity: "denied", cue: token.text });
    else if ((own || GROUNDS.has(sentence.tokens[position]?.lemma ?? "")) && token.dep === "det" && word === "no")
      cues.push({ polarity: "denied", cue: token.text });
    else if (token.dep === "aux" && MODALS.has(token.lemma)) cues.push({ polarity: "speculated", cue: token.text });
    else if (token.dep.startsWith("advmod") && HEDGE_ADVERBS.has(word))
      cues.push({ polarity: HEDGE_ADVERBS.get(word) ?? "alleged", cue: token.text });
    else if (token.dep === "amod" && (own || isFalse(token.lemma)) && HEDGE_ADJECTIVES.has(token.lemma))
      cues.push({ polarity: HEDGE_ADJECTIVES.get(token.lemma) ?? "alleged", cue: token.text });
    else if (token.dep === "mark" && /^(?:if|whether|unless)$/.test(word))
      cues.push({ polarity: "speculated", cue: token.text });
    else if (own && token.dep === "case" && word === "without") cues.push({ polarity: "denied", cue: token.text });
  }
  return cues;
}

/** "is to meet", "has yet to meet", "stopped short of meeting": whichever way the tree hangs it, it has not been done. */
function findUndone({ tokens }: Sentence, position: number): readonly Cue[] {
  const isBetween = (token: Token | undefined): boolean =>
    token?.pos === "ADV" || token?.lemma === "be" || token?.lemma === "have";
  let start = position;
  while (isBetween(tokens[start - 1])) start -= 1;
  const [link, word] = [tokens[start - 1]?.lemma, tokens[start - 2]];
  if (word === undefined || tokens[position]?.pos !== "VERB") return [];
  if (link === "of" && word.lemma === "short") return [{ polarity: "denied", cue: word.text }];
  if (link !== "to") return [];
  if (word.lemma === "yet") return [{ polarity: "denied", cue: word.text }];
  // "was to become": what came of it; "is to blame": who did it.
  const due = /^(?:is|are|['’]s|['’]re)$/.test(word.text.toLowerCase()) && tokens[position].lemma !== "blame";
  return due ? [{ polarity: "speculated", cue: word.text }] : [];
}

function isNegation(sentence: Sentence, child: number, position: number): boolean {
  const token = sentence.tokens[child];
  const word = token?.text.toLowerCase() ?? "";
  if (!/^(?:not|n't|n’t|never|neither|nor|hardly)$/.test(word) || token?.dep.startsWith("advmod") !== true)
    return false;
  if (word === "neither" && childrenOf(sentence, position).some((it) => isLeftOpen(sentence, it))) return false;
  return !isMoreThan(sentence, child);
}

/** "not only killed dozens but": that much is so. */
function isMoreThan(sentence: Sentence, position: number): boolean {
  return (
    /^(?:not|n['’]t)$/i.test(sentence.tokens[position]?.text ?? "") &&
    /^(?:only|merely|just|simply|solely)$/i.test(sentence.tokens[position + 1]?.text ?? "")
  );
}

/** "neither confirmed nor denied", "would not confirm or deny". */
export function isLeftOpen(sentence: Sentence, position: number): boolean {
  const token = sentence.tokens[position];
  const first = sentence.tokens[token?.head ?? -1];
  return token?.dep === "conj" && /^(?:confirm|admit)$/.test(first?.lemma ?? "");
}

/** "the false claim that": what the noun says is not so. */
function isFalse(adjective: string): boolean {
  return HEDGE_ADJECTIVES.get(adjective) === "denied";
}

/** What there is none of: "no evidence that". */
const GROUNDS: ReadonlySet<string> = new Set([
  "evidence",
  "proof",
  "indication",
  "sign",
  "basis",
  "suggestion",
  "trace",
  "reason",
  "truth",
]);

/** "Will Chad attack Niger?": a question, not a quotation that ends in one. */
export function isAsked({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === "?";
}
