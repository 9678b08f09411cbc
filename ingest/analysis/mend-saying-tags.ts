/** Mends tags of words beside what is said: a claim that somebody owns, "neither" before its verb. */
import { FINITE } from "./inserted-words.ts";
import type { Tag } from "./pos-tagger.ts";
import { ADVERB, PARTICIPLE, PERFECT, PLURAL, POINTING, SINGULAR, SUBORDINATOR } from "./tags.ts";
import { WEEKDAYS } from "./time-words.ts";
import { isSpeakingForm } from "./verb-classes.ts";

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

const CALLED = /^(?:call|label|brand|term|dub)(?:s|l?ed|ing)?$/;
const DAYS = new RegExp(
  `^(?:${WEEKDAYS}|day|week|weekend|month|year|night|morning|evening|afternoon|today|yesterday|earlier|later|ago)$`,
  "i",
);

/**
 * "denied that and said": where no clause can follow, the word stands for what was said. "concluded this week that Israel had": a week
 * is not what the clause is about.
 */
export function mendThat(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  if (!texts.includes("that")) return tags;
  return tags.map((tag, at) => {
    if (texts[at] !== "that") return tag;
    const ends = tag.pos === "SCONJ" && /^(?:and|but|[.,;:])$/.test(texts[at + 1] ?? "");
    if (ends && tags[at - 1]?.pos === "VERB") return POINTING;
    // "called that a lie".
    if (CALLED.test(texts[at - 1] ?? "") && /^an?$/.test(texts[at + 1] ?? "")) return POINTING;
    const first = texts[at - 1] === "time" && texts[at - 2] === "first" && texts[at - 4] === "for";
    if (first && tags.slice(0, at).some(({ fine }) => FINITE.test(fine))) return SUBORDINATOR;
    const told = isToldBefore(texts, tags, at);
    return told && /^(?:DET|PROPN|PRON|NOUN|ADJ|NUM)$/.test(tags[at + 1]?.pos ?? "") ? SUBORDINATOR : tag;
  });
}

function isToldBefore(texts: readonly string[], tags: readonly Tag[], that: number): boolean {
  if (DAYS.test(texts[that - 1] ?? ""))
    return tags.slice(Math.max(0, that - 4), that).some(({ fine }) => FINITE.test(fine));
  // "reported in June that rockets had fallen", not "announced a plan that the army had made".
  const said = texts.findLastIndex((text, at) => at < that && at > that - 5 && isSpeakingForm(text));
  if (isToldSomebody(texts, tags, that)) return true;
  return said >= 0 && said < that - 1 && /^(?:in|on|by|before|early|publicly)$/.test(texts[said + 1] ?? "");
}

/** "told Reuters within hours that the army was behind it". */
function isToldSomebody(texts: readonly string[], tags: readonly Tag[], that: number): boolean {
  const told = texts.findLastIndex(
    (text, at) => at < that && at > that - LONGEST && /^(?:told|tells?|informed)$/.test(text),
  );
  const between = tags.slice(told + 1, that);
  return (
    told >= 0 &&
    between.length > 1 &&
    /^(?:NOUN|PROPN|PRON|DET|ADJ)$/.test(between[0]?.pos ?? "") &&
    between.every(({ pos }) => /^(?:NOUN|PROPN|DET|ADJ|ADP|NUM|ADV|PRON)$/.test(pos)) &&
    !STORIES.test(texts[that - 1] ?? "")
  );
}

const LONGEST = 8;
const STORIES = /^(?:story|lies?|truth|tale|version|things?)$/;
