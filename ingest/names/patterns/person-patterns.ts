/** People told by a title or a given name in front: "spokesperson Dmitri Peskov", "Gen. Abdel Fattah al-Burhan". */
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { IsOrdinary } from "../lexicon-names.ts";
import { type NameCandidate, RANK } from "../name-mention.ts";
import { isCapitalised, type NameSentence } from "../name-sentence.ts";
import { isCalledBody } from "../tagger-names.ts";
import { isArmedGroupName, isEventName, isOrganizationName } from "./type-words.ts";

const PARTICLE = /^(?:al|el|bin|ibn|bint|abu|de|da|dos|del|di|du|la|le|van|von|der|den|ter|ten|ould|ag|y|e|-|')$/u;
const LONGEST = 6;
/** Behind these stands a name, though it be a word or a month: "Mrs May", "Mr Young". */
const ADDRESSES = /^(?:Mr|Mrs|Ms|Mx|Sir|Dame|Madame|Monsieur|Herr|Frau)$/u;

export function findPersonNames(
  sentence: NameSentence,
  lexicon: Lexicon,
  isOrdinary: IsOrdinary,
): readonly NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const office = lexicon.findOffice(sentence.words, at);
    const title = office?.length === 1 && isGiven(sentence, at, lexicon) ? undefined : office;
    const afterTitle =
      title === undefined ? at : at + title.length + (sentence.words[at + title.length] === "." ? 1 : 0);
    const named = title !== undefined ? readName(sentence, afterTitle, isOrdinary) : undefined;
    const addressed = title?.length === 1 && ADDRESSES.test(sentence.words[at] ?? "");
    // "German Chancellor Angela Merkel": Germán is a given name as well.
    const qualifies = lexicon.findOffice(sentence.words, at + 1) !== undefined;
    const given =
      named === undefined && !qualifies && isGiven(sentence, at, lexicon)
        ? readName(sentence, at, isOrdinary)
        : undefined;
    // "the broadcaster MRTV": the title is a body's as well.
    const body =
      named !== undefined &&
      isCalledBody(sentence, afterTitle, named) &&
      /^\p{Lu}{2,}$/u.test(sentence.words[afterTitle] ?? "");
    const initialled = readInitialled(sentence, at, isOrdinary);
    found.push(...findBeside(sentence, title === undefined ? -1 : afterTitle, lexicon, isOrdinary));
    if (named !== undefined && !body && (addressed || startsPerson(sentence, afterTitle, lexicon, isOrdinary))) {
      found.push({ from: afterTitle, to: named, type: "Person", reason: "pattern:title", rank: RANK.pattern });
      at = named - 1;
    } else if (given !== undefined && given - at > 1 && !sentence.titleCase) {
      found.push({ from: at, to: given, type: "Person", reason: "pattern:given-name", rank: RANK.guess });
      at = given - 1;
    } else if (initialled !== undefined) {
      found.push({ from: at, to: initialled, type: "Person", reason: "pattern:initial", rank: RANK.pattern });
      at = initialled - 1;
    }
  }
  return found;
}

/** "the foreign minister, Gedion Timothewos, said": two words or more between the commas behind a post. */
function findBeside(
  sentence: NameSentence,
  comma: number,
  lexicon: Lexicon,
  isOrdinary: IsOrdinary,
): readonly NameCandidate[] {
  const { words, lower, titleCase, allCapitals } = sentence;
  if (words[comma] !== "," || titleCase || allCapitals) return [];
  if (!startsPerson(sentence, comma + 1, lexicon, isOrdinary)) return [];
  const before = lower.slice(Math.max(0, comma - 5), comma);
  const told = before.some((word) => /^(?:the|its|his|her|their|['’]s)$/u.test(word));
  const end = readName(sentence, comma + 1, isOrdinary);
  return told && end !== undefined && end - comma > 2 && words[end] === ","
    ? [{ from: comma + 1, to: end, type: "Person", reason: "pattern:post-beside", rank: RANK.guess }]
    : [];
}

/** Right behind what it belongs to. */
function isFullStop({ words, pieces }: NameSentence, at: number): boolean {
  return words[at] === "." && pieces[at]?.start === pieces[at - 1]?.end;
}

/** "Jana K., a nurse, and Milos N. were held": whom the law lets nobody name in full. Gives where the name ends. */
function readInitialled(sentence: NameSentence, from: number, isOrdinary: IsOrdinary): number | undefined {
  const { words, allCapitals } = sentence;
  let at = from;
  while (at - from < 3 && /^\p{Lu}\p{Ll}+$/u.test(words[at] ?? "") && !isOrdinary((words[at] ?? "").toLowerCase()))
    at++;
  if (at === from || allCapitals || isCapitalised(words[from - 1] ?? "")) return undefined;
  const end = /^\p{Lu}\.$/u.test(words[at] ?? "") ? at + 1 : isFullStop(sentence, at + 1) ? at + 2 : at;
  const initial = end > at && /^\p{Lu}\.?$/u.test(words[at] ?? "");
  return initial && !isCapitalised(words[end] ?? "") ? end : undefined;
}

function isGiven(sentence: NameSentence, at: number, lexicon: Lexicon): boolean {
  const word = sentence.words[at] ?? "";
  return isCapitalised(word) && lexicon.findGivenName(word) !== undefined;
}

/** After a title: not a body ("President's Office", "General Assembly"), not a state. */
function startsPerson(sentence: NameSentence, at: number, lexicon: Lexicon, isOrdinary: IsOrdinary): boolean {
  const word = sentence.words[at] ?? "";
  if (isOrdinary(word.toLowerCase()) && lexicon.findGivenName(word) === undefined) return false;
  if (lexicon.findDemonym(word) !== undefined || lexicon.findOffice(sentence.words, at) !== undefined) return false;
  const match = lexicon.findLongestMatch(sentence.words, at);
  return (
    match === undefined ||
    match.entries.some(({ type }) => type === "Person") ||
    match.entries.every(({ ambiguous }) => ambiguous === true)
  );
}

/** End of a personal name that starts at `from`; undefined if none does. */
function readName(sentence: NameSentence, from: number, isOrdinary: IsOrdinary): number | undefined {
  const { words } = sentence;
  let end = from;
  for (let at = from; at < words.length && at - from < LONGEST; at++) {
    const word = words[at] ?? "";
    const particle = at > from && isCapitalised(word) && PARTICLE.test(word.toLowerCase());
    const name =
      isCapitalised(word) && !particle && (at === from || !isOrdinary(word.toLowerCase()) || /^\p{Lu}\.?$/u.test(word));
    if (name) end = at + 1;
    else if (!(PARTICLE.test(word) || particle) || (word === "'" && at === from)) break;
  }
  const name = words.slice(from, end);
  if (
    end === from ||
    /^\p{Lu}\.?$/u.test(name.at(-1) ?? "") ||
    isOrganizationName(name) ||
    isArmedGroupName(name) ||
    isEventName(name)
  )
    return undefined;
  return end;
}
