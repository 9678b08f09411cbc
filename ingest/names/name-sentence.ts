/** One sentence as the parts of the name finder see it: pieces, how it is capitalised, and what the tagger says. */
import type { Sentence, UniversalPos } from "../analysis/analyser.ts";
import type { Zone } from "../annotated-document.ts";
import { type NamePiece, toNamePieces } from "./tagger/name-pieces.ts";
import type { NameTagger } from "./tagger/name-tagger.ts";
import type { TaggedName } from "./tagger/name-tags.ts";

export interface NameSentence {
  readonly pieces: readonly NamePiece[];
  readonly words: readonly string[];
  /** Words in lower case, for word lists. */
  readonly lower: readonly string[];
  /** Part of speech of the token that each piece was cut from. */
  readonly pos: readonly UniversalPos[];
  /** Most words have capitals, so that a capital is no sign of a name. */
  readonly titleCase: boolean;
  readonly allCapitals: boolean;
  readonly heading: boolean;
  /** Piece that the running text of the sentence begins with. */
  readonly first: number;
  readonly tagged: readonly TaggedName[];
}

export function toNameSentences(
  sentences: readonly Sentence[],
  zones: readonly Zone[],
  tagger: NameTagger,
): readonly NameSentence[] {
  const pieces = sentences.map(toNamePieces);
  const inputs = sentences.map((sentence, s) => ({
    words: (pieces[s] ?? []).map(({ text }) => text),
    pos: (pieces[s] ?? []).map(({ token }) => sentence.tokens[token]?.pos ?? "X"),
  }));
  const tagged = tagger.tag(inputs);
  const headings = zones.filter(({ kind }) => kind === "heading");
  return sentences.map((sentence, s): NameSentence => {
    const row = pieces[s] ?? [];
    const { words, pos } = inputs[s] ?? { words: [], pos: [] };
    const lettered = words.filter((word) => /\p{L}/u.test(word));
    const capitals = lettered.filter(isCapitalised);
    // A plain sentence full of names is no heading: it ends with a full stop.
    const closed = /^[.!?]$/u.test(words.findLast((word) => !/^["')\]]$/u.test(word)) ?? "");
    const heading = headings.some((zone) => zone.start <= sentence.start && sentence.end <= zone.end);
    const long = words.filter((word) => /\p{L}{3}/u.test(word));
    return {
      pieces: row,
      words,
      pos,
      lower: words.map((word) => word.toLowerCase()),
      titleCase:
        lettered.length >= (heading ? 3 : 4) && capitals.length >= 0.6 * lettered.length && (heading || !closed),
      allCapitals: long.length >= 3 && long.filter((word) => word === word.toUpperCase()).length >= 0.9 * long.length,
      heading,
      first: words.findIndex((word) => /[\p{L}\p{N}]/u.test(word)),
      tagged: tagged[s] ?? [],
    };
  });
}

export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
