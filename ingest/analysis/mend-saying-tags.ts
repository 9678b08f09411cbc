/** Mends tags of words beside what is said: a claim that somebody owns, "neither" before its verb. */
import type { Tag } from "./pos-tagger.ts";
import { ADVERB, PARTICIPLE, PERFECT, PLURAL, SINGULAR, SUBORDINATOR } from "./tags.ts";

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

/** Words that may stand between two commas and the name that may follow them. */
const INSERTED = 18;

/** "had, said the judge, Ana Rojas, allowed it": "had" goes with the participle behind the words put in. */
export function mendParted(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const had = texts.findIndex(
    (text, at) => /^(?:had|has|have)$/.test(text) && tags[at]?.pos === "VERB" && texts[at + 1] === ",",
  );
  if (had < 0) return tags;
  const verb = texts.findIndex(
    (_, at) => at > had + 3 && at <= had + INSERTED && texts[at - 1] === "," && /^VB[ND]$/.test(tags[at]?.fine ?? ""),
  );
  return verb < 0 ? tags : tags.with(had, PERFECT).with(verb, PARTICIPLE);
}
