/** The only door to wink-nlp: its tokens with offsets, its part of speech and its lemma. Its types stay in here. */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import type { Span } from "../../cypher/model.ts";

/** A piece of text as wink cuts it; `pos` and `lemma` are wink's guesses, hints for our own models. */
export interface WinkToken extends Span {
  readonly text: string;
  readonly pos: string;
  readonly lemma: string;
}

type Nlp = ReturnType<typeof winkNLP>;
let loaded: Nlp | undefined;

/** @returns the tokens in order, offsets into `text`; loads wink's model on first use (about 0.1 s) */
export function readWinkTokens(text: string): readonly WinkToken[] {
  loaded ??= winkNLP(model, ["sbd", "pos"]);
  const { its } = loaded;
  const tokens = loaded.readDoc(text).tokens();
  const texts = tokens.out();
  const poses = tokens.out(its.pos as ItsFunction<string>);
  // wink's types name one argument fewer than its lemma helper takes; out() supplies it.
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>);
  let cursor = 0;
  const found: WinkToken[] = [];
  texts.forEach((token, index) => {
    // wink gives a blank line as a token of its own.
    if (token.trim() === "") return;
    const start = text.indexOf(token, cursor);
    cursor = start + token.length;
    found.push({ start, end: cursor, text: token, pos: poses[index] ?? "X", lemma: lemmas[index] ?? token });
  });
  return found;
}
