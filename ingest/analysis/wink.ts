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
/** Numbers from here on stand for words wink's dictionary lacks. */
let firstUnknown = 0;

function load(): Nlp {
  if (loaded !== undefined) return loaded;
  // Its tagger does not look at its sentences, and ours are cut by `splitSentences`.
  loaded = winkNLP(model, ["pos"]);
  // A word that is in no dictionary gets the first free number.
  firstUnknown = uniqueIds(loaded, ["qzxjvkwq"])[0] ?? 0;
  return loaded;
}

function uniqueIds(nlp: Nlp, words: readonly string[]): readonly number[] {
  return nlp
    .readDoc(words.join(" "))
    .tokens()
    .out(nlp.its.uniqueId as ItsFunction<number>) as number[];
}

/** The words that wink's dictionary lists, in small letters. */
export function knownWords(words: readonly string[]): ReadonlySet<string> {
  const plain = words.filter((word) => /^[a-z]+$/.test(word));
  if (plain.length === 0) return new Set();
  const ids = uniqueIds(load(), plain);
  return new Set(
    ids.length === plain.length ? plain.filter((_, index) => (ids[index] ?? firstUnknown) < firstUnknown) : [],
  );
}

/** @returns the tokens in order, offsets into `text`; loads wink's model on first use (about 0.1 s) */
export function readWinkTokens(text: string): readonly WinkToken[] {
  const nlp = load();
  const { its } = nlp;
  const tokens = nlp.readDoc(text).tokens();
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

/** wink's tag for a word by itself. */
export function tagAlone(word: string): string {
  const nlp = load();
  const tags = nlp
    .readDoc(word)
    .tokens()
    .out<string>(nlp.its.pos as ItsFunction<string>);
  return tags[0] ?? "X";
}
