/** Mends tags of words beside what is said: a claim that somebody owns, "neither" before its verb. */
import type { Tag } from "./pos-tagger.ts";
import { ADVERB, PLURAL, SINGULAR, SUBORDINATOR } from "./tags.ts";

const SAID = /^(?:claim|report|charge|doubt|fear|promise|pledge|boast|hint|comment|remark|hope|vow|threat|suspect)s?$/;

/** "rejected X's claim that": what somebody owns is a noun. */
export function mendOwned(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const at = tags.findIndex(
    ({ pos }, position) =>
      pos === "VERB" &&
      /^['’]s?$/.test(texts[position - 1] ?? "") &&
      tags[position - 1]?.pos === "PART" &&
      SAID.test(texts[position] ?? "") &&
      texts[position + 1] === "that",
  );
  if (at < 0) return tags;
  return tags.with(at, texts[at]?.endsWith("s") === true ? PLURAL : SINGULAR).with(at + 1, SUBORDINATOR);
}

/** "neither confirmed nor denied": no pronoun between a subject and its verb. */
export function mendNeither(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const at = texts.findIndex(
    (text, position) =>
      text === "neither" &&
      tags[position + 1]?.pos === "VERB" &&
      /^(?:NOUN|PROPN|PRON)$/.test(tags[position - 1]?.pos ?? ""),
  );
  return at < 0 ? tags : tags.with(at, ADVERB);
}
