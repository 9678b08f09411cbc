/** Makes tagged words ready for the parser. */
import { hashString } from "./feature-hash.ts";
import type { ParserInput } from "./parser-state.ts";
import type { Tag } from "./pos-tagger.ts";
import { NO_WORD, type WordFeatures } from "./word-features.ts";

/** Part of speech of the root; 0 stands for no word at all. */
const ROOT = 1;

interface KnownTag {
  readonly hash: number;
  readonly number: number;
}

/** Some seventy: those of two tag sets. */
const knownTags = new Map<string, KnownTag>();

function knowTag(tag: string): KnownTag {
  let known = knownTags.get(tag);
  if (known === undefined) {
    known = { hash: hashString(tag), number: knownTags.size + ROOT + 1 };
    knownTags.set(tag, known);
  }
  return known;
}

/** @param close the tags that came close; the same tag where none did */
export function toParserInput(
  words: readonly WordFeatures[],
  tags: readonly Tag[],
  close: readonly Tag[],
): ParserInput {
  const { length } = words;
  const room = length + 2;
  const input = {
    length,
    forms: new Int32Array(room).fill(NO_WORD.form),
    suffix2: new Int32Array(room).fill(NO_WORD.suffix2),
    suffix3: new Int32Array(room).fill(NO_WORD.suffix3),
    pos: new Int32Array(room).fill(ROOT, length + 1),
    fine: new Int32Array(room).fill(ROOT, length + 1),
    close: new Int32Array(room),
    tagNumbers: new Uint16Array(room).fill(ROOT, length + 1),
  };
  for (let at = 0; at < length; at++) {
    const word = words[at] as WordFeatures;
    const tag = tags[at] as Tag;
    const other = close[at] as Tag;
    const fine = knowTag(tag.fine);
    input.forms[at + 1] = word.form;
    input.suffix2[at + 1] = word.suffix2;
    input.suffix3[at + 1] = word.suffix3;
    input.pos[at + 1] = knowTag(tag.pos).hash;
    input.fine[at + 1] = fine.hash;
    input.close[at + 1] = other.fine === tag.fine ? 0 : knowTag(other.fine).hash;
    input.tagNumbers[at + 1] = fine.number;
  }
  return input;
}
