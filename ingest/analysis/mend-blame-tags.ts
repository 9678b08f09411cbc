/** Mends tags around verbs of blaming: "then blamed traders of the port for it" blames, and no blamed traders stand there. */
import type { Tag } from "./pos-tagger.ts";
import { PAST, SINGULAR, VERB_PLURAL, VERB_THIRD } from "./tags.ts";
import { DAY } from "./time-words.ts";

/** Nobody stands right behind the participles of these: "men accused of it", not "men accused Chad". */
const BLAMED =
  /^(?:accused|blamed|condemned|denounced|criticised|criticized|suspected|faulted|rebuked|warned|urged|praised|threatened|rejected|dismissed)$/;
const AUXILIARY =
  /^(?:be|am|is|are|was|were|been|being|have|has|had|having|get|gets|got|getting|stands?|stood|remains?|remained|['’](?:s|m|re|ve|d))$/i;
/** What blamed persons are before a noun of theirs. */
const DESCRIBED = /^(?:DET|ADJ|NUM|PART|PUNCT)$/;
/** Words from the verb to what somebody is blamed for. */
const LONGEST = 9;

/** "Chad on Friday blamed Libya", "the opposition accused the president of staging it": a past tense, not a participle. */
export function mendBlaming(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  if (!texts.some((text) => BLAMED.test(text))) return tags;
  return tags.map((tag, at) => {
    if (!BLAMED.test(texts[at] ?? "") || !/^(?:VBN|JJ)$/.test(tag.fine)) return tag;
    return isFree(texts, tags, at) && hasObject(texts, tags, at) ? PAST : tag;
  });
}

/** Behind a subject or what links the verb to one, and behind no auxiliary. */
function isFree(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  let before = at - 1;
  while (tags[before]?.pos === "ADV") before -= 1;
  if (AUXILIARY.test(texts[before] ?? "be") || tags[before]?.pos === "AUX") return false;
  if (before === at - 1 && DESCRIBED.test(tags[before]?.pos ?? "")) return false;
  // "was widely condemned", "had been tried and condemned".
  return !texts.slice(Math.max(0, at - 4), at).some((text, place, near) => {
    return AUXILIARY.test(text) && near.slice(place + 1).some((word) => /^(?:and|or|nor|but)$/.test(word));
  });
}

function hasObject(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1];
  if (next === undefined || DAY.test(texts[at + 1]?.toLowerCase() ?? "")) return false;
  if (/^(?:DET|PROPN|PRON)$/.test(next.pos))
    return next.fine !== "WDT" && !/^(?:who|which|that)$/.test(texts[at + 1] ?? "");
  // "blamed traders of the port for smuggling": of nouns without an article only what they are blamed for tells.
  if (!/^(?:NOUN|ADJ|NUM)$/.test(next.pos)) return false;
  return texts
    .slice(at + 2, at + LONGEST)
    .some((text, place) => /^(?:of|for)$/.test(text) && tags[at + 3 + place]?.fine === "VBG");
}

const BLAME = "allege|accuse|insist|argue|believe|condemn|criticise|criticize|denounce";
const NO_NOUNS = new RegExp(`^(?:deny|${BLAME})$`);
const NO_NOUNS_THIRD = new RegExp(`^(?:denies|(?:${BLAME})s)$`);

/** "Prosecutors in Lima allege that": there is no such noun. */
export function mendNoNouns(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  if (!texts.some((text) => NO_NOUNS.test(text) || NO_NOUNS_THIRD.test(text))) return tags;
  return tags.map((tag, at) => {
    if (tag.pos !== "NOUN" && tag.pos !== "ADJ") return tag;
    if (NO_NOUNS_THIRD.test(texts[at] ?? "")) return VERB_THIRD;
    return NO_NOUNS.test(texts[at] ?? "") && texts[at - 1] !== "to" ? VERB_PLURAL : tag;
  });
}

const BODIES = /^(?:military|rival|executive|judiciary|opposition|clergy|civilian|criminal)$/;

/** "praised the military and left": behind an article and before no noun stands a noun. */
export function mendMilitary(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  if (!texts.some((text) => BODIES.test(text))) return tags;
  return tags.map((tag, at) => {
    // "called him a war criminal".
    if (tag.pos === "ADJ" && texts[at] === "criminal" && texts[at - 1] === "war") return SINGULAR;
    if (tag.pos !== "ADJ" || !BODIES.test(texts[at] ?? "")) return tag;
    if (!/^(?:DT|PRP\$|POS)$/.test(tags[at - 1]?.fine ?? "")) return tag;
    const next = tags[at + 1]?.pos ?? "PUNCT";
    const joined = next === "CCONJ" && /^(?:ADJ|NOUN|PROPN)$/.test(tags[at + 2]?.pos ?? "");
    return /^(?:PUNCT|ADP|SCONJ|AUX|CCONJ)$/.test(next) && !joined && texts[at + 1] !== "-" ? SINGULAR : tag;
  });
}
