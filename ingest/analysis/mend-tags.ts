/**
 * Mends tags of words that news uses otherwise than the tagger has learned: a noun that opens a sentence and was read as a name
 * ("Gunmen killed …"), "that", "has long", deeds that somebody is blamed for, and a verb of saying or doubting that was read as the
 * noun of the same form ("Merkel doubts that …"): in news such a word has a subject before it, no other verb beside it and a clause
 * or an object after it.
 */
import { FINITE } from "./inserted-words.ts";
import { mendGifts, mendGuilty, mendShot } from "./mend-gift-tags.ts";
import { mendNeither, mendOwned, mendParted, mendThat } from "./mend-saying-tags.ts";
import type { Tag } from "./pos-tagger.ts";
import {
  ADJECTIVE,
  ADVERB,
  GERUND,
  PARTICIPLE,
  PERFECT,
  PLURAL,
  SINGULAR,
  SUBORDINATOR,
  VERB_PLURAL,
  VERB_THIRD,
} from "./tags.ts";
import { BLAMED_FOR } from "./verb-classes.ts";

/** Forms that are noun and verb alike, of verbs that say, doubt, fear, promise or ask; the third person adds an s. */
const ALIKE: ReadonlySet<string> = new Set(
  `
  doubt claim report fear vow question charge hope promise pledge demand request estimate forecast suspect plan protest boast
  signal hint comment remark note worry guess dispute challenge caution notice wonder stress result judge witness reason
  counter rumour rumor regard favour favor force blame visit support attack target approach face host command block risk
`
    .trim()
    .split(/\s+/),
);

/** What lets another clause with a verb of its own begin. */
const OPENS_CLAUSE =
  /^(?:who|which|that|what|where|when|while|because|if|whether|as|after|before|since|until|although|though|,|;|:|–|—|and|but|or|how|why|than)$/;

/** "Gunmen killed": at the start of a sentence these are taken for names, whose plural ends otherwise. */
const MEN =
  /^(?:gun|police|service|clans|tribes|herds|militia|infantry|rifle|guards|fisher|business|congress|law|country|horse|spokes|fire|crew|camera|middle|states|noble|hit|hench|kins|air|sea|boat|door|watch|church|clergy|oil|trades|work|assembly|council)men$/i;

/** The tags as mended. */
export function mendTags(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  return [
    mendOpening,
    mendThat,
    mendLong,
    mendDeed,
    mendDemanded,
    mendOwned,
    mendNeither,
    mendParted,
    mendGifts,
    mendShot,
    mendGuilty,
    mendVerbs,
  ].reduce((mended, mend) => mend(texts, mended), tags);
}

/** "has long accused Rwanda": the adverb is no adjective of what follows, and the participle none either. */
function mendLong(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const long = texts.findIndex(
    (text, at) =>
      text === "long" && /^(?:has|have|had|['’]ve|['’]s)$/.test(texts[at - 1] ?? "") && isParticiple(texts[at + 1]),
  );
  if (long < 0) return tags;
  const mended = tags.with(long - 1, PERFECT).with(long, ADVERB);
  return texts[long + 1] === "been" ? mended : mended.with(long + 1, PARTICIPLE);
}

const QUALITIES =
  /^(?:following|leading|remaining|existing|outstanding|growing|missing|visiting|neighbou?ring|surviving|ongoing|willing|incoming|ruling|dying|governing|wedding|building|morning|evening)$/;

/** "no intention of bombing Haifa", "boasted of bombing it". */
const AIMS =
  /^(?:intention|idea|suspicion|hope|prospect|possibility|risk|danger|capable|boast(?:s|ed)?|consider(?:s|ed)?|aim)$/;

/** "accused Rwanda of bombing hospitals": what somebody is blamed for is a deed, and the noun after it what it was done to. */
function mendDeed(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const deed = texts.findIndex(
    (text, at) =>
      /^(?:NOUN|ADJ)$/.test(tags[at]?.pos ?? "") &&
      /^\p{Ll}+ing$/u.test(text) &&
      !QUALITIES.test(text) &&
      /^(?:of|for|with)$/.test(texts[at - 1] ?? "") &&
      (tags[at + 1]?.fine === "NNS" || /^(?:DET|PROPN)$/.test(tags[at + 1]?.pos ?? "")) &&
      texts.slice(Math.max(0, at - 8), at - 1).some((word) => BLAMED_FOR.test(word) || AIMS.test(word)),
  );
  return deed < 0 ? tags : tags.with(deed, GERUND);
}

const DEMANDED = /^(?:demand|insist|urge|propose|recommend|request|ask|order|require)(?:s|ed|ing|d)?$/;
const BARE: Tag = { pos: "VERB", fine: "VB" };

/** "demanded that Russia release the sailors": what is demanded is a verb, though its form is a noun's. */
function mendDemanded(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const that = texts.findIndex(
    (text, at) => text === "that" && texts.slice(Math.max(0, at - 4), at).some((word) => DEMANDED.test(word)),
  );
  if (that < 0) return tags;
  const verb = texts.findIndex(
    (text, at) =>
      at > that + 1 &&
      at <= that + 5 &&
      tags[at]?.fine === "NN" &&
      /^(?:release|halt|end|stop|drop|lift|return|ban|cut|grant|respect|ease|free|change|transfer)$/.test(text) &&
      /^(?:PROPN|NOUN|PRON)$/.test(tags[at - 1]?.pos ?? "") &&
      /^(?:DET|NUM|PRON|ADJ|PROPN|NOUN)$/.test(tags[at + 1]?.pos ?? ""),
  );
  const finite = tags.slice(that, verb).some(({ fine }) => FINITE.test(fine));
  return verb < 0 || finite ? tags : tags.with(verb, BARE).with(that, SUBORDINATOR);
}

function isParticiple(word = ""): boolean {
  return /^(?:been|sought|fought|held|known|said|thought|run|led|drawn|made|taken|kept|borne|blamed|told|\p{Ll}{2,}ed)$/u.test(
    word,
  );
}

function mendOpening(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const men = tags[0]?.pos === "PROPN" && tags[1]?.pos !== "PROPN" && MEN.test(texts[0] ?? "");
  if (men) return tags.with(0, PLURAL);
  // "Shelling by the army killed …": somebody's deed, no verb.
  const deed = tags[0]?.pos === "VERB" && /ing$/.test(texts[0] ?? "") && /^(?:by|between)$/.test(texts[1] ?? "");
  if (deed) return tags.with(0, SINGULAR);
  // "Masked gunmen seized the bus": what they are like, no verb.
  const quality =
    tags[0]?.pos === "VERB" &&
    /ed$/.test(texts[0] ?? "") &&
    tags[1]?.fine === "NNS" &&
    FINITE.test(tags[2]?.fine ?? "");
  if (quality) return tags.with(0, ADJECTIVE);
  // "Foreign Minister Arrieta said": no verb opens a title.
  const office =
    tags[0]?.pos === "VERB" && OFFICES.test(texts[0] ?? "") && /^(?:Minister|Secretary)$/.test(texts[1] ?? "");
  return office ? tags.with(0, ADJECTIVE) : tags;
}

const OFFICES = /^(?:Foreign|Interior|Prime|Defen[cs]e|Finance|Justice|Health|Home)$/;

function mendVerbs(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  let mended: Tag[] | undefined;
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at] as Tag;
    // "accused it of having armed Hamas": before a name or an article an adjective would be out of place.
    if (tag.pos === "ADJ" && /ed$/.test(texts[at] ?? "") && /^(?:having|has|had)$/i.test(texts[at - 1] ?? "")) {
      const next = tags[at + 1]?.pos ?? "";
      if (!/^(?:DET|PROPN|PRON|CCONJ)$/.test(next) && texts[at + 1] !== ",") continue;
      mended ??= [...tags];
      mended[at] = PARTICIPLE;
    }
    if (tag.pos !== "NOUN") continue;
    const form = texts[at] ?? "";
    const third = ALIKE.has(form) ? false : form.endsWith("s") && ALIKE.has(form.slice(0, -1));
    if (!third && !ALIKE.has(form)) continue;
    const now = mended ?? tags;
    if (!hasSubject(texts, now, at, third) || !hasContent(texts, now, at)) continue;
    mended ??= [...tags];
    mended[at] = third ? VERB_THIRD : VERB_PLURAL;
    if (/^(?:that|whether|if)$/.test(texts[at + 1] ?? "")) mended[at + 1] = SUBORDINATOR;
  }
  return mended ?? tags;
}

/** A noun phrase of the right number stands before it in its clause, and no verb. */
function hasSubject(texts: readonly string[], tags: readonly Tag[], at: number, third: boolean): boolean {
  let last = at - 1;
  while (tags[last]?.pos === "ADV") last -= 1;
  const word = tags[last];
  if (word === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(word.pos) || /^(?:PRP\$|WDT|DT|EX)$/.test(word.fine))
    return false;
  let first = last;
  while (first > 0 && !opensClause(texts, tags, first - 1)) first -= 1;
  const before = tags.slice(first, at);
  if (before.some(({ fine, pos }) => FINITE.test(fine) || pos === "VERB" || pos === "AUX")) return false;
  // "amid claims that": a phrase with a preposition is no subject; its head is what stands before "of".
  const [opening] = before;
  if (opening === undefined || opening.pos === "ADP" || opening.pos === "SCONJ") return false;
  const preposition = before.findIndex(({ pos }) => pos === "ADP");
  const head = preposition < 0 ? last : first + preposition - 1;
  return isSubjectOf(texts, tags, head, third) && (preposition < 0 || third || isPlural(texts, tags, head));
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
