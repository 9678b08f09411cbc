/** Bodies told by their head word: "Russian government", "U.S. embassy in Moscow", "Transitional Sovereignty Council". */
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type NameCandidate, RANK } from "../name-mention.ts";
import { isCapitalised, type NameSentence } from "../name-sentence.ts";
import { CALENDAR } from "../tagger-names.ts";
import { isArmedGroupName, isEventName, isOrganizationName, opensBody } from "./type-words.ts";

/** Organs that a state has one of, so that its name or adjective makes their name. Longest first. */
const ORGANS: readonly (readonly string[])[] = [
  "foreign ministry",
  "foreign affairs ministry",
  "defence ministry",
  "defense ministry",
  "interior ministry",
  "justice ministry",
  "finance ministry",
  "health ministry",
  "energy ministry",
  "foreign office",
  "air force",
  "coast guard",
  "central bank",
  "supreme court",
  "constitutional court",
  "armed forces",
  "national guard",
  "high court",
  "state department",
  "government",
  "military",
  "army",
  "navy",
  "parliament",
  "presidency",
  "cabinet",
  "embassy",
  "consulate",
  "high commission",
]
  .map((name) => name.split(" "))
  .sort((a, b) => b.length - a.length);
const MISSIONS = new Set(["embassy", "consulate", "commission"]);

/** Bodies named after one of the names already found: the state's organ. The state's name inside stays a mention. */
export function findStateOrgans(sentence: NameSentence, names: readonly NameCandidate[]): readonly NameCandidate[] {
  return names.flatMap((name): NameCandidate[] => {
    if (name.type !== "State" && !(name.type === "Place" && name.mentionType === "People")) return [];
    const organ = ORGANS.find((words) => words.every((word, i) => sentence.lower[name.to + i] === word));
    if (organ === undefined) return [];
    let to = name.to + organ.length;
    const next = names.find((other) => other.from === to + 1);
    const seat =
      MISSIONS.has(organ.at(-1) ?? "") &&
      sentence.lower[to] === "in" &&
      (next?.type === "Place" || next?.type === "State");
    if (seat) to = next.to;
    // "army chief", "government forces": the body only describes something else, but it is still named.
    return [
      { from: name.from, to, type: "Organization", reason: "pattern:state-organ", rank: RANK.phrase, holdsNames: true },
    ];
  });
}

const LED =
  /^(?:military|international|multinational|naval|security|peacekeeping|regional|global|stabilisation|stabilization)$/u;

/** "Saudi-led coalition", "the African Union-led peacekeeping force": named after the one who leads it. */
export function findLedBodies(sentence: NameSentence, names: readonly NameCandidate[]): readonly NameCandidate[] {
  return names.flatMap((name): NameCandidate[] => {
    if (name.type !== "State" && name.type !== "Organization") return [];
    let head = name.to;
    if (/^[-‐‑]$/u.test(sentence.lower[head] ?? "")) head++;
    if (sentence.lower[head] !== "led") return [];
    head++;
    while (head - name.to < 4 && LED.test(sentence.lower[head] ?? "")) head++;
    if (!/^(?:coalition|alliance|force|mission|bloc)$/u.test(sentence.lower[head] ?? "")) return [];
    return [
      {
        from: name.from,
        to: head + 1,
        type: "Organization",
        reason: "pattern:led-body",
        rank: RANK.phrase,
        holdsNames: true,
      },
    ];
  });
}

const LINKS = /^(?:of|for|on|and|the|against|&)$/u;

/** Runs of capitals that end in, or open with, the head word of a body, which no other source has found. */
export function findCapitalBodies(
  sentence: NameSentence,
  lexicon: Lexicon,
  known: readonly NameCandidate[],
): readonly NameCandidate[] {
  if (sentence.titleCase || sentence.allCapitals) return [];
  const found: NameCandidate[] = [];
  for (let from = 0; from < sentence.words.length; from++) {
    if (!isCapitalised(sentence.words[from] ?? "")) continue;
    const end = endOfRun(sentence, from, lexicon);
    const start = skipTitles(sentence, from, end, lexicon);
    const words = sentence.words.slice(start, end);
    const type = isEventName(words)
      ? undefined
      : isArmedGroupName(words)
        ? "ArmedGroup"
        : isOrganizationName(words)
          ? "Organization"
          : undefined;
    const free = known.every(
      (name) =>
        name.to <= start ||
        end <= name.from ||
        (start <= name.from && name.to <= end && name.to - name.from < end - start),
    );
    if (type !== undefined && free)
      found.push({ from: start, to: end, type, reason: "pattern:head-word", rank: RANK.pattern });
    from = end - 1;
  }
  return found;
}

/** The run goes on over "of", "for the" and the like only if its first part alone is no whole body ("Ministry of Health"). */
function endOfRun(sentence: NameSentence, from: number, lexicon: Lexicon): number {
  const { words } = sentence;
  let end = from + 1;
  let opened = false;
  for (let next = end; next < words.length && next - end <= 2; next++) {
    const word = words[next] ?? "";
    opened ||= next === end && opensBody(words.slice(from, end));
    if (isCapitalised(word)) end = next + 1;
    else if (isOffices(words, next, lexicon) || isCauseIn(words.slice(from, end), words, next, lexicon)) continue;
    else if (
      !LINKS.test(word) ||
      isOver(words, next, lexicon) ||
      (next === end && word !== "and" && word !== "&" && !opened)
    )
      break;
  }
  return end;
}

/** "the Association for Civil Rights in Israel": a cause has its state in the name. "The Red Cross in Sudan" has not. */
function isCauseIn(name: readonly string[], words: readonly string[], at: number, lexicon: Lexicon): boolean {
  if (words[at] !== "in" || !name.includes("for") || !CAUSES.test(name.at(-1) ?? "")) return false;
  return lexicon.findLongestMatch(words, at + 1)?.entries.some(({ type }) => type === "State") === true;
}

const CAUSES =
  /^(?:Rights|Liberties|Peace|Democracy|Freedoms?|Justice|Reform|Change|Equality|Solidarity|Prisoners|Detainees|Women|Journalists)$/u;

/** "Special Prosecutor's Office": what belongs to an office is named after it, what belongs to a person is not. */
function isOffices(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  // "the Teachers' Union": of many, who have no name.
  if (/^['’]$/u.test(words[at] ?? "") && /^\p{Lu}\p{Ll}+s$/u.test(words[at - 1] ?? ""))
    return /^(?:Union|Party|Association|Federation|Council|League|Front|Congress|Syndicate|Commission|Committee|Society)$/u.test(
      words[at + 1] ?? "",
    );
  return (
    words[at] === "'s" &&
    /^(?:Office|Court|Council|Fund)$/u.test(words[at + 1] ?? "") &&
    lexicon.isOffice(words[at - 1] ?? "")
  );
}

/** "the World Bank on Tuesday", "the Army and the Police": no name goes on behind such a link. */
function isOver(words: readonly string[], link: number, lexicon: Lexicon): boolean {
  const next = words[link + 1] ?? "";
  if (CALENDAR.test(next) || (words[link] === "and" && next === "the")) return true;
  // "led the Army against Rwanda": offices are against evils, not against states.
  if (words[link] === "against")
    return lexicon.findLongestMatch(words, link + 1) !== undefined || lexicon.findDemonym(next) !== undefined;
  // "the Progressive Party of President Vucic": whose party it is, is no part of its name.
  return words[link] === "of" && lexicon.findOffice(words.slice(link + 1, link + 4), 0) !== undefined;
}

/** At a sentence's start the article and any adverb have a capital too; titles go as well. */
function skipTitles(sentence: NameSentence, from: number, end: number, lexicon: Lexicon): number {
  let start = from;
  while (start < end - 1) {
    const title = lexicon.findOffice(sentence.words.slice(start, end), 0);
    const article =
      /^(?:the|a|an|this|that|its|his|her|their|in|on|at|by|for|as|but|and|when|while|if|after|before|since|both)$/u.test(
        sentence.lower[start] ?? "",
      );
    if (article || /^(?:of|for|on|and|the|&)$/u.test(sentence.words[start] ?? "")) start++;
    else if (title && start + title.length < end && !/^(?:of|'s)$/u.test(sentence.words[start + title.length] ?? ""))
      start += title.length;
    else break;
  }
  return start;
}
