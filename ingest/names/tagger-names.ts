/** The tagger's names, cut to shape and given one of the seven types. */
import type { EntityType } from "../../cypher/ontology.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { IsOrdinary } from "./lexicon-names.ts";
import { type NameCandidate, RANK } from "./name-mention.ts";
import { isCapitalised, type NameSentence } from "./name-sentence.ts";
import type { TaggedName } from "./name-tags.ts";
import { isArmedGroupName, isEventName, isOrganizationName } from "./type-words.ts";

const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/iu;
/** Endings of words for peoples and creeds ("Darfuris", "Karenni", "Alawites", "Salafists"). */
const PEOPLE_ENDING = /(?:ians?|eans?|ans|ese|ish|ites?|is|ists?|enni)$/u;

export function findTaggedNames(sentence: NameSentence, lexicon: Lexicon, isOrdinary: IsOrdinary): readonly NameCandidate[] {
  return sentence.tagged.flatMap((name) => {
    const trimmed = trim(sentence, name, lexicon);
    const type = trimmed && toEntityType(sentence, trimmed, isOrdinary);
    if (trimmed === undefined || type === undefined || isAccident(sentence, trimmed, isOrdinary)) return [];
    const { from, to } = trimmed;
    return [{
      from, to, type, reason: "tagger", rank: RANK.tagger,
      ...(type === "People" && { mentionType: type }),
      ...(type === "Event" && { holdsNames: true }),
    }];
  });
}

/** Without articles, titles and possessive endings. */
function trim(sentence: NameSentence, name: TaggedName, lexicon: Lexicon): TaggedName | undefined {
  let { from, to } = name;
  // A dateline's dash, set off by spaces, is not inside a name: "MOSCOW — Vladimir Putin".
  for (let at = from + 1; at < to - 1; at++) {
    const gap = (sentence.pieces[at]?.start ?? 0) > (sentence.pieces[at - 1]?.end ?? 0);
    if (sentence.words[at] === "-" && gap) from = at + 1;
  }
  while (to > from && /^(?:'s?|[-,.;:"()]|of|the|and|in)$/u.test(sentence.words[to - 1] ?? "")) to--;
  while (from < to && /^(?:'s?|[-,.;:"()]|the|a|an|and|of)$/iu.test(sentence.words[from] ?? "")) from++;
  const rank = /^(?:gen|lt|col|maj|capt|sgt|adm|cmdr|brig|dr|mr|mrs|ms|prof|sen|rep|gov|rev|hon)\.?$/iu.test(sentence.words[from] ?? "");
  if (name.nameClass === "PER" || rank) {
    for (let title = lexicon.findOffice(sentence.words.slice(from, to), 0); title; title = lexicon.findOffice(sentence.words.slice(from, to), 0)) {
      // "Don Eslinger", "Judge Reinhold": the first word is a given name as well.
      const given = title.length === 1 && !/\.$/u.test(sentence.words[from] ?? "") && lexicon.findGivenName(sentence.words[from] ?? "") !== undefined;
      if (given || from + title.length >= to) break;
      from += title.length;
      if (/^[.,]$/u.test(sentence.words[from] ?? "")) from++;
    }
  }
  return from < to ? { nameClass: rank && from > name.from ? "PER" : name.nameClass, from, to } : undefined;
}

function toEntityType(sentence: NameSentence, { from, to, nameClass }: TaggedName, isOrdinary: IsOrdinary): EntityType | undefined {
  const words = sentence.words.slice(from, to);
  if (isEventName(words) && (nameClass !== "PER" || words.length === 1)) return "Event";
  if (nameClass === "PER") return "Person";
  if (isArmedGroupName(words)) return "ArmedGroup";
  if (nameClass === "ORG") return "Organization";
  if (nameClass === "LOC") return isOrganizationName(words) ? "Organization" : "Place";
  const word = words[0] ?? "";
  if (words.length === 1 && PEOPLE_ENDING.test(word) && isCapitalised(word) && !isOrdinary(word.toLowerCase())) return "People";
  return isOrganizationName(words) ? "Organization" : undefined;
}

/** A capital that the sentence's start, a heading or the calendar explains. */
function isAccident(sentence: NameSentence, { from, to, nameClass }: TaggedName, isOrdinary: IsOrdinary): boolean {
  const words = sentence.words.slice(from, to);
  if (words.every((word) => CALENDAR.test(word) || /^[\d.,]+$/u.test(word))) return true;
  if (!words.some((word) => /\p{L}{2}/u.test(word) && isCapitalised(word))) return true;
  const ordinary = words.every((word) => !/\p{L}/u.test(word) || isOrdinary(word.toLowerCase()));
  if (sentence.titleCase || sentence.allCapitals) {
    const plain = words.some((word) => isOrdinary(word.toLowerCase()));
    return plain && !(nameClass === "PER" && words.length > 1 && !ordinary);
  }
  return (ordinary || sentence.pos[from] !== "PROPN") && words.length === 1 && from === sentence.first;
}
