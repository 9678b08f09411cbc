/**
 * Offices read off the order of words: "US Secretary of State Marco Rubio", "Waker-uz-Zaman, the chief of the army", "Peter Obi of
 * the Labour Party". Titles are the parser's weak spot, and their word order is fixed.
 */
import type { PredicateName } from "../../../cypher/ontology.ts";
import type { Sentence, Token } from "../../analysis/analyser.ts";
import { DAY } from "../../analysis/time-words.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { toForce } from "./forces-led.ts";
import { isOccupation, isOfArea, OWN_PEOPLE, toHeldPredicate } from "./occupations.ts";
import { AGE } from "./orders.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { findOf } from "./titles-of.ts";

const LONGEST_TITLE = 7;
const SECOND = /^(?:deputy|vice|assistant|under|junior)$/;

interface Office {
  readonly predicate: PredicateName;
  /** Where the office begins among the words. */
  readonly from: number;
  /** A word for what one does, not for a post. */
  readonly trade: boolean;
}

/** What the office that ends a row of words says of its holder; undefined if they end in none. */
function findPredicate(words: readonly string[], lexicon: Lexicon): PredicateName | undefined {
  return findOffice(words, lexicon)?.predicate;
}

function findOffice(words: readonly string[], lexicon: Lexicon): Office | undefined {
  for (let from = 0; from < words.length; from += 1) {
    const rest = words.slice(from);
    const match = lexicon.findOffice(rest, 0);
    const predicate = match?.length === rest.length ? toHeldPredicate(match.office) : undefined;
    if (match === undefined || predicate === undefined) continue;
    const second = words.some((word) => SECOND.test(word.toLowerCase())) || isOfArea(words);
    return {
      predicate: second ? "MEMBER_OF" : predicate,
      from,
      trade: isOccupation(match.office),
    };
  }
  return undefined;
}

function isBody(type: string | undefined): boolean {
  return type === "State" || type === "Organization" || type === "ArmedGroup" || type === "Place";
}

function tokensBetween(sentence: Sentence, start: number, end: number): readonly Token[] {
  const { tokens } = sentence;
  let from = 0;
  while (from < tokens.length && (tokens[from] as Token).start < start) from += 1;
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).end <= end) to += 1;
  return tokens.slice(from, to);
}

/** Words between two offsets of a sentence. */
function wordsBetween(sentence: Sentence, start: number, end: number): readonly string[] {
  return tokensBetween(sentence, start, end).map(({ text }) => text);
}

/** The body right before the title: "Congolese Foreign Minister Thérèse Kayikwamba Wagner", "UN human rights chief Volker Türk". */
function findBefore(input: PatternInput, sentence: Sentence, person: Located): readonly ChainClaim[] {
  const bodies = input.resolver
    .mentionsIn(input.sentence)
    .filter((it) => it.mention.end <= person.mention.start && isBody(chainOf(input, it)?.type));
  const body = bodies.reduce<Located | undefined>(
    (near, it) => (near === undefined || it.mention.end > near.mention.end ? it : near),
    undefined,
  );
  if (body === undefined || body.chain === person.chain) return [];
  const tokens = tokensBetween(sentence, body.mention.end, person.mention.start).filter(
    ({ text }) => !/^['’]s?$/.test(text),
  );
  const words = tokens.map(({ text }) => text);
  if (words.length === 0 || words.length > LONGEST_TITLE || words.some((word) => /^[,;:.–—()"“”]$/.test(word)))
    return [];
  const office = findOffice(words, input.lexicon);
  // "its pro-European president" leads no Europe; "Togo's opposition leader" leads no state.
  if (input.document.text[body.mention.start - 1] === "-" || words.some((word) => OPPOSED.test(word))) return [];
  // "Kenya thanked Foreign Minister X": between the body and the office stand only words that describe the office.
  const described = tokens.slice(0, office?.from).every(({ pos }) => /^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos));
  const type = chainOf(input, body)?.type;
  if (/^(?:State|Place)$/.test(type ?? "") && words.some((word) => OWN_PEOPLE.test(word))) return [];
  if (office?.trade === true && type !== "Organization" && type !== "ArmedGroup") return [];
  if (office === undefined || !described) return [];
  const led = toForce(input, words.at(-2) ?? "", office.predicate, body);
  return [relate("role.before", led.predicate, person, led.body, 0.8)];
}

const GIVEN =
  /^(?:appointed|reappointed|named|elected|re-elected|reelected|nominated|chosen|picked|confirmed|promoted|sworn|installed|made|became|becomes)$/;
const OPPOSED = /^(?:opposition|dissident|rebel|shadow)$/i;

/** "X, the chief of the army", "X, governor of Darfur". */
function findAfter(input: PatternInput, sentence: Sentence, person: Located): readonly ChainClaim[] {
  const bodies = input.resolver
    .mentionsIn(input.sentence)
    .filter((it) => it.mention.start > person.mention.end && isBody(chainOf(input, it)?.type));
  return bodies.slice(0, 2).flatMap((body) => {
    const age = AGE.exec(input.document.text.slice(person.mention.end))?.[0].length ?? 0;
    const words = wordsBetween(sentence, person.mention.end + age, body.mention.start);
    const [comma, ...rest] = words;
    // "Ruiz, and the commander of the guards, Moreno, left".
    if (
      comma !== "," ||
      rest[0] === "and" ||
      rest.length > 2 * LONGEST_TITLE ||
      rest.some((word) => /^[,;:.–—()"“”]$/.test(word))
    )
      return [];
    const of = rest.findLastIndex((word) => /^(?:of|for)$/.test(word));
    if (of < 1 || rest.slice(of + 1).some((word) => !isDescriptive(word))) return [];
    // "the son of Minister X, was elected head of the council": the post is his of whom the clause is.
    if (rest.some((word) => GIVEN.test(word))) return [];
    // "the interior minister and a former commander of the guards": the post that the body stands beside.
    const last = rest.lastIndexOf("and", of) + 1;
    const title = rest
      .slice(last, of)
      .filter((word, position) => position > 0 || !/^(?:the|a|an|then|now|once)$/i.test(word));
    const office = findOffice(title, input.lexicon);
    // "the daughter of the former president of Togo": it is another's post.
    const owner = title.slice(0, office?.from).join(" ");
    if (/\b(?:of|to|for)\b/.test(owner.replace(/^one of /, ""))) return [];
    // "an ally of Hezbollah" does not belong to it; "the head of the Pakistani army" heads no state.
    if (
      office === undefined ||
      RELATION.test(title.at(-1) ?? "") ||
      isInPhrase(sentence, body, chainOf(input, body)?.type)
    )
      return [];
    // "the bank's coordinator for Kenya": what the post is about.
    const about = rest[of] === "for" && office.predicate !== "SPOKESPERSON_OF";
    if (about && /^(?:Place|State)$/.test(chainOf(input, body)?.type ?? "")) return [];
    // "an officer of Libya's intelligence service": the body is what Libya owns.
    if (/^['’]s?(?!\p{L})/u.test(input.document.text.slice(body.mention.end))) return [];
    const holders = /s$/.test(title.at(-1) ?? "") ? [...findJoined(input, person), person] : [person];
    return holders.map((holder) => relate("role.after", office.predicate, holder, body, 0.75));
  });
}

/** What may stand between "of" and the body: "the ruling", "the banned movement". */
function isDescriptive(word: string): boolean {
  return (
    /^\p{Ll}[\p{L}-]*$/u.test(word) && !/^(?:of|for|in|at|on|to|by|from|with|and|or|who|that|which|a|an)$/.test(word)
  );
}

/** "X and Y, officers of the agency": those before the last. */
function findJoined(input: PatternInput, last: Located): readonly Located[] {
  return input.resolver
    .mentionsIn(input.sentence)
    .filter(
      (it) =>
        chainOf(input, it)?.type === "Person" &&
        it.mention.end < last.mention.start &&
        input.document.text.slice(it.mention.end, last.mention.start) === " and ",
    );
}

const RELATION = /^(?:ally|confidant|aide|adviser|advisor|assistant|bodyguard|lawyer|driver)$/i;

/** "the Pakistani army", "the US State Department": the word for a state opens the phrase of another. */
function isInPhrase({ tokens }: Sentence, { mention }: Located, type: string | undefined): boolean {
  const next = tokens.find(({ start }) => start >= mention.end);
  const named = type === "State" && /^\p{Lu}/u.test(next?.text ?? "") && !DAY.test((next?.lemma ?? "").toLowerCase());
  // "the Tripoli-based council".
  if (/^[-‐‑]$/.test(next?.text ?? "") && next?.start === mention.end) return true;
  return named || (mention.mentionType === "People" && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? ""));
}

function findSurfaceTitles(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((person) => {
    const chain = chainOf(input, person);
    if (chain?.type !== "Person" || chain.role === "group" || person.mention.kind !== "name") return [];
    return [
      ...findBefore(input, sentence, person),
      ...findAfter(input, sentence, person),
      ...findOf(input, sentence, person, findPredicate),
    ];
  });
}

export const TITLE_PATTERNS: readonly Pattern[] = [
  {
    id: "role.before",
    find: findSurfaceTitles,
    examples: [
      { text: "US Secretary of State Marco Rubio left.", claims: ["Marco Rubio MEMBER_OF US"] },
      {
        text: "Venezuelan Defence Minister Vladimir Padrino spoke.",
        claims: ["Vladimir Padrino MEMBER_OF Venezuelan"],
      },
      { text: "Minni Minnawi, the governor of Darfur, spoke.", claims: ["Minni Minnawi LEADER_OF Darfur"] },
      {
        text: "Peter Obi, the leader of the outlawed Harun Front, spoke.",
        claims: ["Peter Obi LEADER_OF Harun Front"],
      },
      { text: "Peter Obi, 54, head of the Harun Front, spoke.", claims: ["Peter Obi LEADER_OF Harun Front"] },
      { text: "Peter Obi of the ruling Labour Party lost.", claims: ["Peter Obi MEMBER_OF Labour Party"] },
      { text: "Peter Obi, of Amnesty International, left.", claims: ["Peter Obi MEMBER_OF Amnesty International"] },
    ],
    counterExamples: [
      "Kenya thanked Marco Rubio.",
      "Kenya thanked Foreign Minister Marco Rubio.",
      "Chad and Foreign Minister Marco Rubio met.",
      "Peter Obi, tired of the Labour Party, left.",
      "Peter Obi, an ally of Hezbollah, left.",
      "Peter Obi, an officer of Libya's coastguard, left.",
      "Peter Obi, coordinator for Sudan, left.",
      "Peter Obi, head of the Tripoli-based council, left.",
      "Amina Obi, the daughter of the mayor of Lagos, left.",
      "Amina Obi, the daughter of the actor Peter Obi, was elected leader of the Harun Front.",
      "Peter Obi, a spokesman for the Kenya Defence Forces, left.",
    ],
  },
];
