/**
 * Mends tags of what is given, of what is done with a shot, of what somebody is found to be, and of the only verb: "gave it rockets",
 * "found her guilty", "Peru imposed curbs".
 */
import { FINITE } from "./inserted-words.ts";
import type { Tag } from "./pos-tagger.ts";
import { ADJECTIVE, PARTICIPLE, PAST, PLURAL, SINGULAR, VERB_PLURAL, VERB_THIRD } from "./tags.ts";

const GAVE = /^(?:give|gave|gives|given|giving|hand|handed|sold|sell|sells|lent|lend|sent|send|granted|grant)$/;

/** "gave it rockets and rifles": after who is given it, a word in s is what is given. */
export function mendGifts(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const at = tags.findIndex(
    ({ pos }, position) =>
      pos === "VERB" &&
      /[a-z]s$/.test(texts[position] ?? "") &&
      /^(?:it|them|him|her|us)$/.test(texts[position - 1] ?? "") &&
      GAVE.test(texts[position - 2] ?? ""),
  );
  return at < 0 ? tags : tags.with(at, PLURAL);
}

/** "had shot dead 50 protesters", "was shot down", "Omar Keita shot Ali Bello", "the army shot dead a driver": no thing that one has. */
export function mendShot(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  if (!texts.includes("shot")) return tags;
  return tags.map((tag, position) => {
    if (texts[position] !== "shot") return tag;
    if (isBetweenTwo(texts, tags, position)) return PAST;
    // "Fighters of Hamas shot at a patrol.": nothing else is a verb.
    const only = texts[position + 1] === "at" && !tags.some(({ fine, pos }) => FINITE.test(fine) || pos === "AUX");
    // "A boy shot at a clinic": no shooter; "by rebels" behind tells who is.
    const armed =
      texts.slice(0, position).some((text) => ARMED.test(text)) ||
      texts.slice(position).some((text) => VICTIMS.test(text));
    const told = armed && !texts.includes("by", position);
    if (only && told && /^(?:NOUN|PROPN)$/.test(tags[position - 1]?.pos ?? "")) return PAST;
    if (!/^(?:dead|down)$/.test(texts[position + 1] ?? "")) return tag;
    const before = texts[position - 1] ?? "";
    if (/^(?:have|has|had|having|was|were|been|be)$/.test(before)) return tag.pos === "NOUN" ? PARTICIPLE : tag;
    const subject = /^(?:NOUN|PROPN|PRON)$/.test(tags[position - 1]?.pos ?? "");
    return subject && isThing(tags[position + 2], texts[position + 2]) ? PAST : tag;
  });
}

/** "Omar Keita shot Ali Bello dead", "A gunman shot him", "Police shot protesters": what one did to another. */
function isBetweenTwo(texts: readonly string[], tags: readonly Tag[], position: number): boolean {
  const [before, text] = [tags[position - 1], texts[position - 1]];
  const next = tags[position + 1]?.fine ?? "";
  return (isShooter(before, text) && HIT.test(next)) || (isCrowd(before, text) && STRUCK.test(next));
}

const ARMED =
  /^(?:fighters?|soldiers?|gunm[ae]n|troops|police|policem[ae]n|officers?|guards?|rebels?|militants?|snipers?|forces|army|militiam[ae]n|attackers?)$/i;
/** At whom or what one shoots. */
const VICTIMS =
  /^(?:patrols?|convoys?|cars?|bus|buses|trucks?|vehicles?|vans?|jeeps?|protesters|demonstrators|crowds?|people|villagers|civilians|soldiers|officers|worshippers)$/;

const STRUCK = /^(?:NNS|DT|CD|PRP)$/;

/** "Police shot protesters", "Soldiers shot a driver". */
function isCrowd(tag: Tag | undefined, text = ""): boolean {
  return tag?.fine === "NNS" || /^police$/i.test(text);
}

/** At whom one person shoots. */
const HIT = /^(?:NNPS?|DT|PRP|CD)$/;

function isShooter(tag: Tag | undefined, text = ""): boolean {
  return isName(tag) || (tag?.fine === "NN" && (ARMED.test(text) || PERSON.test(text)));
}

const PERSON =
  /^(?:(?:wo|police|fisher|)m[ae]n|assailant|assassin|teenager|boy|girl|youth|student|bodyguard|settler|supporter|fan|driver|neighbour|neighbor|husband|intruder|killer|suspect|bandit|robber|hitman|mobster|cop|deserter|recruit|sentry|agent)$/i;

function isName(tag: Tag | undefined): boolean {
  return tag?.pos === "PROPN";
}

/** What was shot, not who did it: "shot dead by gunmen". */
function isThing(tag: Tag | undefined, text = ""): boolean {
  return /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(tag?.pos ?? "") || /^at$/.test(text);
}

/** "found Pedro Quispe guilty": no thing, what he is. */
export function mendGuilty(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const at = texts.findIndex(
    (text, position) => /^(?:guilty|responsible)$/.test(text) && tags[position]?.pos === "NOUN",
  );
  return at < 0 ? tags : tags.with(at, ADJECTIVE);
}

/** "Peru imposed visa curbs on Chile.": where nothing else is a verb, the participle behind a name is no adjective. */
export function mendOnlyVerb(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  if (wantsNoVerb(texts, tags)) return tags;
  const at = tags.findIndex(
    ({ pos }, position) =>
      pos === "ADJ" &&
      /^\p{Ll}{2,}ed$/u.test(texts[position] ?? "") &&
      tags[position - 1]?.pos === "PROPN" &&
      /^(?:NOUN|ADJ|NUM|PROPN|DET)$/.test(tags[position + 1]?.pos ?? ""),
  );
  return at < 0 ? tags : tags.with(at, PAST);
}

const HOLDS = /^(?:control|border|patrol|guard|claim|rule|shelter|host|back|arm)(s?)$/;

/** "The group controls most of Kidal.", "The rebels control much of it.": nor are these words nouns there. */
export function mendHolding(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  if (wantsNoVerb(texts, tags)) return tags;
  const isHeld = (position: number, pos: RegExp): boolean =>
    pos.test(tags[position]?.pos ?? "") || texts[position + 1] === "of";
  const find = (ending: string, before: (tag: Tag | undefined) => boolean, held: RegExp): number =>
    texts.findIndex(
      (text, position) =>
        HOLDS.exec(text)?.[1] === ending &&
        tags[position]?.pos === "NOUN" &&
        before(tags[position - 1]) &&
        isHeld(position + 1, held),
    );
  const singular = find("s", (tag) => /^(?:NOUN|PROPN)$/.test(tag?.pos ?? ""), /^(?:ADJ|PROPN|DET|NUM)$/);
  if (singular >= 0) return tags.with(singular, VERB_THIRD);
  const plural = find("", (tag) => tag?.fine === "NNS", /^(?:PROPN|DET)$/);
  return plural < 0 ? tags : tags.with(plural, VERB_PLURAL);
}

/** A heading, or a sentence that has a verb already. */
function wantsNoVerb(texts: readonly string[], tags: readonly Tag[]): boolean {
  return texts.at(-1) !== "." || tags.some(({ fine, pos }) => FINITE.test(fine) || pos === "AUX");
}

/** "Chile's acting ambassador": nobody acts. */
export function mendActing(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const at = texts.findIndex(
    (text, position) =>
      text === "acting" &&
      /^(?:['’]s?|the|an|its|his|her|their)$/i.test(texts[position - 1] ?? "") &&
      /^(?:NOUN|ADJ|PROPN)$/.test(tags[position + 1]?.pos ?? ""),
  );
  return at < 0 ? tags : tags.with(at, ADJECTIVE);
}

/** "Ilan Shor, a tycoon, lives in Moscow": no lives. "The navy fires on a trawler" in a headline: no fires. */
export function mendThirdPersons(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const lives = texts.findIndex(
    (text, at) =>
      text === "lives" &&
      /^(?:in|at|near|abroad|outside|under)$/.test(texts[at + 1] ?? "") &&
      (/^(?:,|who|he|she)$/.test(texts[at - 1] ?? "") || tags[at - 1]?.fine === "NNP"),
  );
  if (lives >= 0) return tags.with(lives, VERB_THIRD);
  if (tags.some(({ fine, pos }) => FINITE.test(fine) || pos === "AUX")) return tags;
  const fires = texts.findIndex(
    (text, at) =>
      text === "fires" && /^(?:on|at)$/.test(texts[at + 1] ?? "") && mayFire(tags[at - 1], texts[at - 1] ?? ""),
  );
  return fires < 0 ? tags : tags.with(fires, VERB_THIRD);
}

function mayFire(tag: Tag | undefined, text: string): boolean {
  return ARMED.test(text) || NAVY.test(text) || /^(?:NNP|PRP)$/.test(tag?.fine ?? "");
}

const NAVY =
  /^(?:navy|coastguard|guard|military|ship|vessel|warship|frigate|patrol|tank|jet|helicopter|militia|group|gang)$/i;

/** "the attorney general's office": no pronoun, part of a title. */
export function mendGeneral(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const at = texts.findIndex(
    (text, position) =>
      text === "general" &&
      /^(?:attorney|secretary|director|solicitor|inspector|consul|governor)$/.test(texts[position - 1] ?? "") &&
      tags[position]?.pos !== "NOUN",
  );
  return at < 0 ? tags : tags.with(at, SINGULAR);
}

/** "the rights chief, Maria Silva": behind a noun no adjective, the one who is at its head. */
export function mendChief(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const at = texts.findIndex(
    (text, position) =>
      /^(?:chief|head)$/.test(text) &&
      tags[position]?.pos === "ADJ" &&
      /^(?:NOUN|PROPN)$/.test(tags[position - 1]?.pos ?? "") &&
      (texts[position + 1] === "," || isName(tags[position + 1])),
  );
  return at < 0 ? tags : tags.with(at, SINGULAR);
}

/** "a bitter rival of Hamas": what has an article before it and "of" behind is somebody. */
export function mendRival(texts: readonly string[], tags: readonly Tag[]): readonly Tag[] {
  const at = texts.findIndex(
    (text, position) =>
      SOMEBODY.test(text) &&
      tags[position]?.pos === "ADJ" &&
      texts[position + 1] === "of" &&
      (tags[position - 1]?.pos === "DET" || (tags[position - 1]?.pos === "ADJ" && tags[position - 2]?.pos === "DET")),
  );
  return at < 0 ? tags : tags.with(at, SINGULAR);
}

const SOMEBODY =
  /^(?:rival|native|national|veteran|radical|relative|ideologue|opponent|adherent|associate|subordinate)$/;
