/**
 * "three days after the Rapid Support Forces (RSF) captured the city": a few words in brackets behind a noun break the clause for a
 * parser that decides from left to right. The rest is parsed as if they were not there, and they are hung on the noun.
 */
import type { Parse } from "./dependency-parser.ts";
import { FINITE } from "./inserted-words.ts";
import { findNoun, type ParseWords, place } from "./parse-around.ts";
import type { Tag } from "./pos-tagger.ts";

const LONGEST = 6;

/** Positions of a bracket that opens and of the one that closes it. */
interface Brackets {
  readonly open: number;
  readonly close: number;
}

/** @param parse reads the words at the given positions alone; heads are places in that list */
export function parseOutsideBrackets(texts: readonly string[], tags: readonly Tag[], parse: ParseWords): Parse {
  const all = [...texts.keys()];
  const found = findBrackets(texts, tags);
  if (found.length === 0) return parse(all);
  const outer = all.filter((at) => !found.some(({ open, close }) => at >= open && at <= close));
  const draft = { heads: new Int32Array(texts.length).fill(-1), deps: new Array<string>(texts.length).fill("punct") };
  place(draft, outer, parse(outer));
  for (const { open, close } of found) {
    const inner = all.slice(open + 1, close);
    const root = place(draft, inner, parse(inner));
    draft.heads[root] = findNoun(draft, open);
    draft.deps[root] = "appos";
    draft.heads[open] = root;
    draft.heads[close] = root;
  }
  return draft;
}

function findBrackets(texts: readonly string[], tags: readonly Tag[]): readonly Brackets[] {
  const found: Brackets[] = [];
  for (let open = texts.indexOf("(", 1); open > 0; open = texts.indexOf("(", open + 1)) {
    const close = texts.indexOf(")", open + 2);
    if (close < 0 || close > open + LONGEST || !/^(?:NOUN|PROPN)$/.test(tags[open - 1]?.pos ?? "")) continue;
    if (tags.slice(open + 1, close).some(({ fine }) => FINITE.test(fine))) continue;
    found.push({ open, close });
    open = close;
  }
  return found;
}
