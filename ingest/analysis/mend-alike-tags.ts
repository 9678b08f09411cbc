/**
 * Verbs that were read as the noun of the same form ("Merkel doubts that …"): in news such a word has a subject before it, no other
 * verb beside it and a clause or an object after it.
 */
import { FINITE } from "./inserted-words.ts";
import type { Tag } from "./pos-tagger.ts";
import { PARTICIPLE, PAST, SUBORDINATOR, VERB_PLURAL, VERB_THIRD } from "./tags.ts";

/** Forms that are noun and verb alike, of verbs that say, doubt, fear, promise or ask; the third person adds an s. */
const ALIKE: ReadonlySet<string> = new Set(
  `
  doubt claim report fear vow question charge hope promise pledge demand request estimate forecast suspect plan protest boast
  signal hint comment remark note worry guess dispute challenge caution notice wonder stress result judge witness reason
  counter rumour rumor regard favour favor force blame visit support attack target approach face host command block risk
  shelter project shield fund arm measure harbour harbor house stage head train abuse aid want share cause shape guard patrol supply
  ship document detail record pressure influence link finance sponsor bomb ambush shell exploit view term label echo mirror sanction
  curb probe review study test trace transport contest rebuke praise lament oppose
`
    .trim()
    .split(/\s+/),
);

/** What lets another clause with a verb of its own begin. */
const OPENS_CLAUSE =
  /^(?:who|which|that|what|where|when|while|because|if|whether|as|after|before|since|until|although|though|,|;|:|–|—|and|but|or|how|why|than)$/;

/** Hardly a noun looks like these, and what blames looks like none either (`mendNoNouns`). */
const ONLY_VERBS =
  /^(?:considers|describes|regards|rejects|says|tells|took|gave|threw|knew|overthrew|withdrew|swore|fled|bore|chose|wrote|became|began)$/;

const LONGEST_APPOSITION = 12;

/** The tags as mended. */
export function mendAlike(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  let mended = tags;
  for (const [at, { pos }] of tags.entries()) {
    if (isHavingDone(texts, tags, at)) mended = mended.with(at, PARTICIPLE);
    if (pos !== "NOUN") continue;
    const verb = findVerbTag(texts, mended, at);
    if (verb === undefined) continue;
    mended = mended.with(at, verb);
    if (/^(?:that|whether|if)$/.test(texts[at + 1] ?? "")) mended = mended.with(at + 1, SUBORDINATOR);
  }
  return mended;
}

/** "accused it of having armed Hamas": before a name or an article an adjective would be out of place. */
function isHavingDone(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  if (tags[at]?.pos !== "ADJ" || !/ed$/.test(texts[at] ?? "")) return false;
  if (!/^(?:having|has|had)$/i.test(texts[at - 1] ?? "")) return false;
  return /^(?:DET|PROPN|PRON|CCONJ)$/.test(tags[at + 1]?.pos ?? "") || texts[at + 1] === ",";
}

/** The verb that the noun at the position is, if it is one. */
function findVerbTag(texts: readonly string[], tags: readonly Tag[], at: number): Tag | undefined {
  const form = texts[at] ?? "";
  if (ONLY_VERBS.test(form) && /^(?:NOUN|PROPN|PRON)$/.test(tags[at - 1]?.pos ?? ""))
    return form.endsWith("s") ? VERB_THIRD : PAST;
  const plural = ALIKE.has(form);
  if (!plural && !(form.endsWith("s") && ALIKE.has(form.slice(0, -1)))) return undefined;
  if (!hasSubject(texts, tags, at, !plural) || !hasContent(texts, tags, at)) return undefined;
  return plural ? VERB_PLURAL : VERB_THIRD;
}

/** A noun phrase of the right number stands before it in its clause, and no verb. */
function hasSubject(texts: readonly string[], tags: readonly Tag[], at: number, third: boolean): boolean {
  let last = at - 1;
  while (tags[last]?.pos === "ADV") last -= 1;
  if (texts[last] === ",") last = findApposed(texts, tags, last) ?? last;
  const word = tags[last];
  if (word === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(word.pos) || /^(?:PRP\$|WDT|DT|EX)$/.test(word.fine))
    return false;
  let first = last;
  while (first > 0 && !opensClause(texts, tags, first - 1)) first -= 1;
  const before = tags.slice(first, last + 1);
  if (before.some(({ fine, pos }) => FINITE.test(fine) || pos === "VERB" || pos === "AUX")) return false;
  // "amid claims that": a phrase with a preposition is no subject; its head is what stands before "of".
  const [opening] = before;
  if (opening === undefined || opening.pos === "ADP" || opening.pos === "SCONJ") return false;
  const preposition = before.findIndex(({ pos }) => pos === "ADP");
  const head = preposition < 0 ? last : first + preposition - 1;
  return isSubjectOf(texts, tags, head, third) && (preposition < 0 || third || isPlural(texts, tags, head));
}

/** "The mayor, Ana Rojas, fears": the last word before what is said of him. */
function findApposed(texts: readonly string[], tags: readonly Tag[], close: number): number | undefined {
  const open = texts.lastIndexOf(",", close - 1);
  const inner = tags.slice(open + 1, close);
  if (open < 1 || inner.length === 0 || inner.length > LONGEST_APPOSITION) return undefined;
  const named = inner.every(({ pos }) => pos === "PROPN");
  const told = inner[0]?.pos === "DET" && !inner.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
  return named || told ? open - 1 : undefined;
}

function opensClause(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  return tags[at]?.pos === "PUNCT" || tags[at]?.pos === "SCONJ" || /^(?:but|while|whereas)$/i.test(texts[at] ?? "");
}

function isSubjectOf(texts: readonly string[], tags: readonly Tag[], head: number, third: boolean): boolean {
  const tag = tags[head];
  if (tag === undefined) return false;
  if (tag.pos === "PRON") return third === /^(?:he|she|it|who|which|that)$/i.test(texts[head] ?? "");
  if (tag.pos === "PROPN") return third || tag.fine === "NNPS" || isJoined(texts, tags, head);
  return tag.pos === "NOUN" && (third ? tag.fine === "NN" || tag.fine === "NNS" : isPlural(texts, tags, head));
}

function isPlural(texts: readonly string[], tags: readonly Tag[], head: number): boolean {
  return /^(?:NNS|NNPS)$/.test(tags[head]?.fine ?? "") || isJoined(texts, tags, head);
}

/** "Kenya and Uganda doubt". */
function isJoined(texts: readonly string[], tags: readonly Tag[], head: number): boolean {
  for (let at = head - 1; at >= 0 && /^(?:PROPN|NOUN|ADJ|DET|CCONJ)$/.test(tags[at]?.pos ?? ""); at -= 1)
    if (texts[at] === "and") return true;
  return false;
}

/**
 * "that" or "whether" with a clause, "to" with a verb, a subject with its verb, or an object; and no verb left over that would want
 * the noun for its subject: "US claims that Chile attacked were rejected".
 */
function hasContent(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1];
  const word = texts[at + 1] ?? "";
  if (next === undefined) return false;
  const clause = /^(?:that|whether|if)$/.test(word);
  const infinitive = word === "to" && tags[at + 2]?.fine === "VB";
  const phrase = /^(?:DET|PROPN|PRON)$/.test(next.pos) || next.fine === "PRP$";
  if (!clause && !infinitive && !phrase) return false;
  let verbs = 0;
  let licences = infinitive ? 0 : 1;
  for (let position = at + 1; position < tags.length; position += 1) {
    const text = texts[position] ?? "";
    if (FINITE.test(tags[position]?.fine ?? "")) verbs += 1;
    else if (position > at + 1 && OPENS_CLAUSE.test(text)) licences += 1;
    // "…, Kenya said": a quoted or closing clause is another matter.
    if (/^[;"”]$/.test(text) || verbs > licences) break;
  }
  return clause ? verbs > 0 && verbs <= licences : verbs <= licences;
}
