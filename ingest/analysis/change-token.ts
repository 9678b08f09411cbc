/**
 * Tokens and sentences of which something changes. Every one is written out in full: an object that is spread (`{ ...token }`) gets
 * a hidden class of its own at each place in the code, and code that meets fifty of them for one type stays slow, or is compiled
 * again and again.
 */
import type { Sentence, Token } from "./analyser.ts";

/** The token with another head, relation or part of speech. */
export function changeToken(
  token: Token,
  { head = token.head, dep = token.dep, pos = token.pos }: Partial<Pick<Token, "head" | "dep" | "pos">>,
): Token {
  const { start, end, text, lemma } = token;
  return { start, end, text, lemma, pos, head, dep };
}

/** The sentence with its tokens changed; their number and places stay. */
export function changeTokens({ start, end }: Sentence, tokens: readonly Token[]): Sentence {
  return { start, end, tokens };
}
