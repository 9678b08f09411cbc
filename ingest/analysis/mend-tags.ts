/**
 * Mends tags of words that news uses otherwise than the tagger has learned: a noun that opens a sentence and was read as a name
 * ("Gunmen killed …"), "that", "has long", deeds that somebody is blamed for, verbs that were read as nouns.
 */
import { FINITE } from "./inserted-words.ts";
import { mendAlike } from "./mend-alike-tags.ts";
import { mendBlaming, mendMilitary, mendNoNouns } from "./mend-blame-tags.ts";
import {
  mendActing,
  mendChief,
  mendGeneral,
  mendGifts,
  mendGuilty,
  mendHolding,
  mendOnlyVerb,
  mendRival,
  mendShot,
  mendThirdPersons,
} from "./mend-gift-tags.ts";
import { mendNeither, mendOwned, mendParted, mendThat } from "./mend-saying-tags.ts";
import type { Tag } from "./pos-tagger.ts";
import { ADJECTIVE, ADVERB, GERUND, PARTICIPLE, PERFECT, PLURAL, SINGULAR, SUBORDINATOR } from "./tags.ts";
import { BLAMED_FOR } from "./verb-classes.ts";

/** "Gunmen killed": at the start of a sentence these are taken for names, whose plural ends otherwise. */
const MEN =
  /^(?:gun|police|service|clans|tribes|herds|militia|infantry|rifle|guards|fisher|business|congress|law|country|horse|spokes|fire|crew|camera|middle|states|noble|hit|hench|kins|air|sea|boat|door|watch|church|clergy|oil|trades|work|assembly|council)men$/i;

/** The tags as mended. */
export function mendTags(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  return [
    mendOpening,
    mendFighting,
    mendThat,
    mendLong,
    mendDeed,
    mendDemanded,
    mendDenied,
    mendOwned,
    mendNeither,
    mendParted,
    mendGifts,
    mendShot,
    mendGuilty,
    mendNoNouns,
    mendMilitary,
    mendBlaming,
    mendGeneral,
    mendActing,
    mendThirdPersons,
    mendChief,
    mendRival,
    mendAlike,
    mendOnlyVerb,
    mendHolding,
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
      (tags[at + 1]?.fine === "NNS" || texts[at + 1] === "to" || /^(?:DET|PROPN)$/.test(tags[at + 1]?.pos ?? "")) &&
      texts.slice(Math.max(0, at - 8), at - 1).some((word) => BLAMED_FOR.test(word) || AIMS.test(word)),
  );
  return deed < 0 ? tags : tags.with(deed, GERUND);
}

/** "denied meeting Peruvian envoys": a deed is denied, and the words after it tell to whom it was done. */
function mendDenied(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const deed = texts.findIndex(
    (text, at) =>
      tags[at]?.fine === "NN" &&
      /^\p{Ll}{2,}ing$/u.test(text) &&
      /^(?:den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?)$/.test(texts[at - 1] ?? "") &&
      (/^(?:PROPN|PRON)$/.test(tags[at + 1]?.pos ?? "") ||
        (/^(?:ADJ|DET|NUM)$/.test(tags[at + 1]?.pos ?? "") && /^(?:NOUN|PROPN)$/.test(tags[at + 2]?.pos ?? ""))),
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
  // "Shelling by the army killed …", "Fighting broke out": somebody's deed, no verb.
  const deed = tags[0]?.pos === "VERB" && /ing$/.test(texts[0] ?? "");
  if (deed && (/^(?:by|between)$/.test(texts[1] ?? "") || /^VB[DZ]$/.test(tags[1]?.fine ?? "")))
    return tags.with(0, SINGULAR);
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

/** "Heavy fighting near Bama between the army and rebels killed nine": a fight, nobody who fights. */
function mendFighting(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const fight = texts.findIndex(
    (text, at) =>
      /^(?:fighting|shelling|skirmishing)$/i.test(text) &&
      tags[at]?.pos === "VERB" &&
      (at === 0 || /^(?:ADJ|DET|ADP|SCONJ|PUNCT)$/.test(tags[at - 1]?.pos ?? "")) &&
      texts.slice(at + 1, at + 7).includes("between"),
  );
  return fight < 0 ? tags : tags.with(fight, SINGULAR);
}

const OFFICES = /^(?:Foreign|Interior|Prime|Defen[cs]e|Finance|Justice|Health|Home)$/;
