/** What the name tagger learns from: documents of sentences of pieces with names. */
import type { UniversalPos } from "../analysis/analyser.ts";
import { cutToken, toPlainPunctuation } from "../names/tagger/name-pieces.ts";
import type { TaggedName } from "../names/tagger/name-tags.ts";
import { isPeopleWord } from "./people-words.ts";

export interface NameSentence {
  readonly words: readonly string[];
  readonly names: readonly TaggedName[];
  /** Parallel to `words`; absent until the analyser has read the corpus. */
  readonly pos?: readonly UniversalPos[];
}

export interface NameDocument {
  readonly id: string;
  readonly sentences: readonly NameSentence[];
}

/** A sentence before its tokens are cut: names are over tokens. */
export interface TokenSentence {
  readonly tokens: readonly string[];
  readonly names: readonly TaggedName[];
}

/** Cuts tokens as the tagger will see them and moves the names along; words for peoples become MISC, leading articles go. */
export function toNameSentence({ tokens, names }: TokenSentence): NameSentence {
  const words: string[] = [];
  const starts: number[] = [];
  for (const token of tokens) {
    starts.push(words.length);
    for (const [from, to] of cutToken(token)) words.push(toPlainPunctuation(token.slice(from, to)));
  }
  starts.push(words.length);
  const moved: TaggedName[] = [];
  for (const name of names) {
    let from = starts[name.from] ?? 0;
    let to = starts[name.to] ?? 0;
    if (to - from > 1 && /^the$/u.test(words[from] ?? "")) from++;
    if (to - from > 1 && /^'s?$/u.test(words[to - 1] ?? "")) to--;
    if (from >= to) continue;
    const nameClass = to - from === 1 && isPeopleWord(words[from] ?? "") ? "MISC" : name.nameClass;
    moved.push({ from, to, nameClass });
  }
  return { words, names: moved };
}

/** Of overlapping names the longest stays, of two as long the first. */
export function keepLongest(names: readonly TaggedName[]): readonly TaggedName[] {
  const kept: TaggedName[] = [];
  for (const name of [...names].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every((other) => name.to <= other.from || other.to <= name.from)) kept.push(name);
  }
  return kept.sort((a, b) => a.from - b.from);
}
