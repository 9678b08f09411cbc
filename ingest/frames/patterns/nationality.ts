/** Whose citizens people are and where bodies come from, by the adjective of their state: "the German nurse X", "X, an Iraqi airline". */
import type { Sentence, Token } from "../../analysis/analyser.ts";
import { findQualifier } from "../../analysis/qualified.ts";
import type { Chain } from "../../annotated-document.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { isPrivatePerson } from "./occupations.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { isPrivateBody } from "./private-bodies.ts";

const LONGEST = 5;
/** Stands between two of several nationalities, or between a nationality and the noun. */
const HYPHEN = /^[-‐‑–]$/;
/** Before the adjective, within the phrase. */
const BEFORE = /^(?:DET|ADJ|NUM|ADV)$/;

/** The phrase that the adjective of a state opens: up to its noun, or the adjective alone ("a Kenyan"). */
interface Phrase {
  /** Positions of tokens: its first word, with article and adjectives before the state's; its noun. */
  readonly first: number;
  readonly noun: number;
  readonly words: readonly Token[];
  readonly plural: boolean;
}

function findNationalities(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((state) => {
    const chain = chainOf(input, state);
    if (chain?.type !== "State" || chain.role === "bloc" || state.mention.kind !== "name") return [];
    const phrase = readPhrase(sentence, state);
    if (phrase === undefined) return [];
    return findBearers(input, sentence, phrase).flatMap((bearer) => toClaim(input, phrase, bearer, state));
  });
}

function readPhrase(sentence: Sentence, state: Located): Phrase | undefined {
  const { tokens } = sentence;
  const { head, start, end, mentionType } = state.mention;
  if (findQualifier(sentence, head) !== undefined) return undefined;
  let at = head;
  while ((tokens[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) at += 1;
  let first = head;
  while (first > 0 && (tokens[first]?.start ?? 0) > start) first -= 1;
  while (first > 0 && isWithin(tokens, first - 1)) first -= 1;
  let noun = at;
  for (let next = at + 1; next <= at + LONGEST; next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if (isNounOf(token)) noun = next;
    else if (!(token.pos === "ADJ" || HYPHEN.test(token.text))) break;
  }
  const lone = noun === at;
  // "a Kenyan" is somebody; "Kenya", "the Kenyans" and what is the next word's owner are not.
  if (lone && (mentionType !== "People" || !/^an?$/i.test(tokens[first]?.text ?? ""))) return undefined;
  if (/^['’]s?$/.test(tokens[noun + 1]?.text ?? "")) return undefined;
  const word = tokens[noun];
  const plural = word !== undefined && !lone && word.lemma !== word.text.toLowerCase() && /s$|men$/.test(word.text);
  return { first, noun, words: lone ? [] : tokens.slice(at + 1, noun + 1), plural };
}

/** A common noun; names are the bearer's. */
function isNounOf({ pos, text }: Token): boolean {
  return (pos === "NOUN" || pos === "PROPN") && /^\p{Ll}/u.test(text);
}

/** An article, adjectives, the other of two nationalities: "a 34-year-old French-". */
function isWithin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (HYPHEN.test(token.text)) return true;
  // "a 45-year-old Afghan".
  if (token.lemma === "year" && HYPHEN.test(tokens[at + 1]?.text ?? "")) return true;
  return BEFORE.test(token.pos) || (token.pos === "PROPN" && HYPHEN.test(tokens[at + 1]?.text ?? ""));
}

/** Who the phrase is about: whose mention it is, or the names that stand right beside it. */
function findBearers(input: PatternInput, sentence: Sentence, phrase: Phrase): readonly Located[] {
  const mentions = input.resolver.mentionsIn(input.sentence);
  const own = mentions.filter(
    (it) => it.mention.kind === "nominal" && it.mention.head === phrase.noun && isNamed(chainOf(input, it)),
  );
  if (own.length > 0) return own;
  const { tokens } = sentence;
  const [start, end] = [tokens[phrase.first]?.start ?? 0, tokens[phrase.noun]?.end ?? 0];
  const { text } = input.document;
  const names = mentions.filter((it) => it.mention.kind === "name" && isNamed(chainOf(input, it)));
  const before = names.filter(({ mention }) => mention.end < start && text.slice(mention.end, start) === ", ");
  if (before.length > 0) return phrase.plural ? [...findListed(input, names, before[0]), ...before] : before;
  if (phrase.words.length === 0) return [];
  const after = names.find(({ mention }) => mention.start > end && /^,? $/.test(text.slice(end, mention.start)));
  if (after === undefined) return [];
  if (!phrase.plural) return isApart(text, end, after) ? [after] : [];
  const others = names.filter((it) => /^(?:,| and|, and) $/.test(text.slice(after.mention.end, it.mention.start)));
  // "After talks with the French tourists, X left": one name after the pause is somebody else.
  return others.length > 0 ? [after, ...others] : [];
}

/** The name before another of a pair: "A and B, two Chinese engineers". */
function findListed(input: PatternInput, names: readonly Located[], last: Located | undefined): readonly Located[] {
  if (last === undefined) return [];
  return names.filter(
    ({ mention }) =>
      mention.end < last.mention.start && input.document.text.slice(mention.end, last.mention.start) === " and ",
  );
}

/** "another Japanese tourist, X, was": a name after a comma is the phrase's own only if a pause closes it. */
function isApart(text: string, end: number, name: Located): boolean {
  return text.slice(end, name.mention.start) === " " || /^[,.;:)—–]/.test(text.slice(name.mention.end).trimStart());
}

function isNamed(chain: Chain | undefined): boolean {
  if (chain === undefined || chain.role === "group") return false;
  return chain.type === "Person" || chain.type === "Organization" || chain.type === "ArmedGroup";
}

function toClaim(input: PatternInput, phrase: Phrase, bearer: Located, state: Located): readonly ChainClaim[] {
  const chain = chainOf(input, bearer);
  const { words } = phrase;
  if (chain?.type === "Person")
    return words.length === 0 ||
      isPrivatePerson(
        words.map(({ lemma }) => lemma),
        input.lexicon,
      )
      ? [relate("nationality.person", "CITIZEN_OF", bearer, state, 0.7)]
      : [];
  return words.length > 0 && isPrivateBody(words, input.lexicon)
    ? [relate("nationality.body", "ORIGINATES_FROM", bearer, state, 0.65)]
    : [];
}

export const NATIONALITY_PATTERNS: readonly Pattern[] = [
  {
    id: "nationality.person",
    find: findNationalities,
    examples: [
      {
        text: "Lena Brandt, the German nurse who was abducted in Mali, is free.",
        claims: ["Lena Brandt CITIZEN_OF Germany"],
      },
      {
        text: "Omar Haddad, a Tunisian-Italian trader, was arrested.",
        claims: ["Omar Haddad CITIZEN_OF Tunisia", "Omar Haddad CITIZEN_OF Italy"],
      },
      { text: "The cell is led by Hamza Idris, a Kenyan.", claims: ["Hamza Idris CITIZEN_OF Kenya"] },
      {
        text: "Two Chinese engineers, Li Wei and Zhang Min, were kidnapped near Quetta.",
        claims: ["Li Wei CITIZEN_OF China", "Zhang Min CITIZEN_OF China"],
      },
    ],
    counterExamples: [
      "Lena Brandt, the German foreign minister, left.",
      "Lena Brandt, a Russian ally, left.",
      "The German chancellor's aide Lena Brandt left.",
      "After talks with the French tourists, Lena Brandt left for Mali.",
    ],
  },
  {
    id: "nationality.body",
    find: () => [],
    examples: [
      {
        text: "Guards of Sentinel Group, a British security firm, fired.",
        claims: ["Sentinel Group ORIGINATES_FROM British"],
      },
      { text: "The Indian group Tata bought the mine.", claims: ["Tata ORIGINATES_FROM India"] },
    ],
    counterExamples: ["Rosatom, the Russian state company, bid.", "The Turkish spy agency MIT denied it."],
  },
];
