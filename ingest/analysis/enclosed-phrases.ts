/**
 * "Russian troops, who had held the dam, mined it", "Ana Rojas, a former judge, told a court": what is said of a subject between commas,
 * before its verb.
 */
import { ACCORDING, FINITE, findClauseStart, type Insertion } from "./inserted-words.ts";
import type { Tag } from "./pos-tagger.ts";
import { DAY } from "./time-words.ts";
import { isSpeakingForm } from "./verb-classes.ts";

const LONGEST = 40;
const LONGEST_NAME = 6;
const RELATIVE = /^(?:who|which|whom|whose)$/i;
const ARTICLE = /^(?:a|an|the|his|her|its|their|one|then|now|once|himself|herself|itself)$/i;
const JOINING = /^(?:and|or|but|nor)$/i;

export function findEnclosures(texts: readonly string[], tags: readonly Tag[]): readonly Insertion[] {
  const found: Insertion[] = [];
  for (let open = texts.indexOf(",", 1); open > 0; open = texts.indexOf(",", open + 1)) {
    const close = isOpening(texts, tags, open) ? findClose(texts, tags, open) : undefined;
    if (close === undefined) continue;
    found.push({ open, close, last: false, kind: RELATIVE.test(texts[open + 1] ?? "") ? "relative" : "apposed" });
    open = close;
  }
  return found;
}

/** Behind a noun of a clause that has no verb yet. */
function isOpening(texts: readonly string[], tags: readonly Tag[], open: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(tags[open - 1]?.pos ?? "") && texts[open - 1] !== ")") return false;
  const word = texts[open + 1] ?? "";
  const named = (RELATIVE.test(texts[0] ?? "") || tags[open - 1]?.pos === "NOUN") && isNameAlone(texts, tags, open);
  if (!RELATIVE.test(word) && !ARTICLE.test(word) && !named) return false;
  const before = tags.slice(findSubjectStart(texts, tags, open), open);
  return before[0]?.pos !== "ADP" && before[0]?.pos !== "SCONJ" && !before.some(({ fine }) => FINITE.test(fine));
}

/** "whose mayor, Ana Rojas, said". */
function isNameAlone(texts: readonly string[], tags: readonly Tag[], open: number): boolean {
  const close = texts.indexOf(",", open + 1);
  return (
    close > open + 1 && close < open + LONGEST_NAME && tags.slice(open + 1, close).every(({ pos }) => pos === "PROPN")
  );
}

/** Behind "In March", "On 8 December", "In Lagos,": where and when it was is no part of who does it. */
function findSubjectStart(texts: readonly string[], tags: readonly Tag[], open: number): number {
  const start = Math.max(findClauseStart(texts, tags, open), findRelative(texts, open) + 1);
  if (tags[start]?.pos !== "ADP") return start;
  let at = start + 1;
  while (tags[at]?.pos === "NUM" || DAY.test(texts[at]?.toLowerCase() ?? "")) at += 1;
  const comma = texts.indexOf(",", start);
  if (at === start + 1) at = comma < open ? comma : start;
  return texts[at] === "," ? at + 1 : at;
}

/** "…, where the mayor, Ana Rojas, had fled". */
function findRelative(texts: readonly string[], open: number): number {
  let at = open - 1;
  while (at >= 0 && texts[at] !== "," && !/^(?:which|whom|where|when|how|why)$/.test(texts[at] ?? "")) at -= 1;
  return texts[at] === "," ? -1 : at;
}

/** The first comma behind which the verb of that subject follows. */
function findClose(texts: readonly string[], tags: readonly Tag[], open: number): number | undefined {
  const relative = RELATIVE.test(texts[open + 1] ?? "");
  const first = texts.indexOf(",", open + 2);
  for (let close = first; close > 0; close = texts.indexOf(",", close + 1)) {
    if (close > open + LONGEST) return undefined;
    // "On taking office, Ana Rojas, a judge, said": a name that something is said of is no apposition itself.
    if (close > first && !relative && !ARTICLE.test(texts[open + 1] ?? "")) return undefined;
    const inner = tags.slice(open + 1, close);
    if (texts.slice(open + 1, close).some((text) => /^[;:"“”]$/.test(text))) return undefined;
    const verbs = inner.filter(({ fine }) => FINITE.test(fine)).length;
    // An apposition with a verb outside a relative clause is none.
    if (
      !relative &&
      verbs > 0 &&
      !texts.slice(open + 1, close).some((text) => /^(?:who|which|that|whom|whose|where)$/i.test(text))
    )
      return undefined;
    if (relative && verbs === 0) continue;
    if (JOINING.test(texts[close + 1] ?? "")) continue;
    if (isFiniteAt(tags, close + 1) || isPastAt(texts, tags, close + 1)) return close;
  }
  return undefined;
}

/**
 * Verbs behind such words that the tagger took for participles: "Rojas, a former judge, told a court". The lists are those of one
 * sentence.
 */
export function findPartedPasts(texts: readonly string[], tags: readonly Tag[]): readonly number[] {
  return findEnclosures(texts, tags)
    .map(({ close }) => (tags[close + 1]?.pos === "ADV" ? close + 2 : close + 1))
    .concat(findBehindViews(texts, tags))
    .filter((verb) => tags[verb]?.fine === PARTICIPLE);
}

/** "The driver, according to the army, told a court". */
function findBehindViews(texts: readonly string[], tags: readonly Tag[]): readonly number[] {
  const open = texts.findIndex((text, at) => text === "," && ACCORDING.test(texts[at + 1] ?? ""));
  const verb = texts.indexOf(",", open + 1) + 1;
  const before = tags.slice(findClauseStart(texts, tags, open), open);
  return open > 0 && verb > 0 && !before.some(({ fine }) => FINITE.test(fine)) && isPastAt(texts, tags, verb)
    ? [verb]
    : [];
}

const PARTICIPLE = "VBN";

/** Not "a group, a rival of theirs, formed in May, has": no other verb follows behind a comma. */
function isPastAt(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  const verb = tags[at]?.pos === "ADV" ? at + 1 : at;
  if (tags[verb]?.fine !== PARTICIPLE || tags[verb].pos !== "VERB") return false;
  if (tags[verb + 1]?.pos === "PUNCT" || /^(?:by|and)$/.test(texts[verb + 1] ?? "")) return false;
  // "…, whose minister, Rojas, declared in March that it had fled, has": no participle tells a clause.
  if (isSpeakingForm(texts[verb] ?? "") && texts.slice(verb + 1, verb + 5).includes("that")) return true;
  return !texts.some((text, comma) => comma > verb && text === "," && isFiniteAt(tags, comma + 1));
}

function isFiniteAt(tags: readonly Tag[], at: number): boolean {
  const verb = tags[at]?.pos === "ADV" ? tags[at + 1] : tags[at];
  return /^(?:VERB|AUX)$/.test(verb?.pos ?? "") && FINITE.test(verb?.fine ?? "");
}
