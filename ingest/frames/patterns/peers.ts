/** Offices that are told for two at once, or by likeness: "the presidents of Kenya and Uganda, X and Y", "X, his Swedish counterpart". */
import type { PredicateName } from "../../../cypher/ontology.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { chainOf, type Located, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

const LONGEST = 3;

/** The office that ends at this word, the longest there is: "foreign minister", of "ministers" too. */
function findOffice({ tokens }: Sentence, end: number, lexicon: Lexicon): PredicateName | undefined {
  for (let from = Math.max(0, end - LONGEST + 1); from <= end; from += 1) {
    const words = tokens.slice(from, end + 1).map(({ text, lemma }, at) => (from + at === end ? lemma : text));
    const match = lexicon.findOffice(words, 0);
    if (match?.length === words.length) return match.office.predicate;
  }
  return undefined;
}

/** The office told last before a word, in its sentence or one of the two before: that of him whose counterpart somebody is. */
function findOfficeBefore(input: PatternInput, token: number): PredicateName | undefined {
  const { sentences } = input.document;
  for (const index of [input.sentence, input.sentence - 1, input.sentence - 2]) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    for (let at = index === input.sentence ? token - 1 : sentence.tokens.length - 1; at >= 0; at -= 1) {
      if (!/^(?:NOUN|PROPN)$/.test(sentence.tokens[at]?.pos ?? "")) continue;
      const predicate = findOffice(sentence, at, input.lexicon);
      if (predicate === "LEADER_OF" || predicate === "MEMBER_OF") return predicate;
    }
  }
  return undefined;
}

function isPersonByName(input: PatternInput, located: Located): boolean {
  return chainOf(input, located)?.type === "Person" && located.mention.kind === "name";
}

function findCounterparts(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return sentence.tokens.flatMap(({ lemma }, token) => {
    if (lemma !== "counterpart") return [];
    const person = findBeside(input, sentence, token);
    const state = findStateOf(input, sentence, token);
    if (person === undefined || state === undefined) return [];
    const predicate = findOfficeBefore(input, token);
    return predicate === undefined ? [] : [relate("role.counterpart", predicate, person, state, 0.75)];
  });
}

/** The name right after the word, or before the phrase and a comma. */
function findBeside(input: PatternInput, sentence: Sentence, token: number): Located | undefined {
  const { text } = input.document;
  const opening = childrenOf(sentence, token).filter((child) =>
    /^(?:nmod:poss|det|amod|compound)$/.test(sentence.tokens[child]?.dep ?? ""),
  );
  const first = Math.min(token, ...opening);
  const [start, end] = [sentence.tokens[first]?.start ?? 0, sentence.tokens[token]?.end ?? 0];
  const persons = input.resolver.mentionsIn(input.sentence).filter((it) => isPersonByName(input, it));
  return (
    persons.find(({ mention }) => mention.start > end && BEHIND.test(text.slice(end, mention.start))) ??
    persons.find(({ mention }) => mention.end < start && text.slice(mention.end, start) === ", ")
  );
}

/** "his counterpart, X", "his counterpart from Niger, X". */
const BEHIND = /^(?:,? | (?:from|in|of) (?:the )?[\p{Lu}][^,;.]{2,30}, )$/u;

function findStateOf(input: PatternInput, sentence: Sentence, token: number): Located | undefined {
  for (const child of childrenOf(sentence, token)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    const from = dep.startsWith("nmod") && /^(?:from|in|of)$/.test(caseOf(sentence, child) ?? "");
    const state = from || /^(?:amod|compound)$/.test(dep) ? locate(input, child, ["State"]) : undefined;
    if (state !== undefined) return state;
  }
  return undefined;
}

/** Between the two of a pair. */
const AND = /^ and (?:the )?$/;

function findPairs(input: PatternInput): readonly ChainClaim[] {
  const { text, sentences, chains } = input.document;
  const sentence = sentences[input.sentence];
  if (sentence === undefined) return [];
  return sentence.tokens.flatMap((office, at) => {
    if (office.lemma === office.text || sentence.tokens[at + 1]?.text !== "of") return [];
    const from = sentence.tokens[at + 1]?.end ?? 0;
    const [a, b, x, y] = input.resolver
      .mentionsIn(input.sentence)
      .filter(({ mention }) => mention.kind === "name" && mention.start > from);
    if (a === undefined || b === undefined || x === undefined || y === undefined) return [];
    const bodies = [a, b].every(({ chain }) => /^(?:State|Organization)$/.test(chains[chain]?.type ?? ""));
    if (!bodies || ![x, y].every((it) => isPersonByName(input, it))) return [];
    const gap = (left: number, right: Located): string => text.slice(left, right.mention.start);
    if (!/^ (?:the )?$/.test(gap(from, a)) || !AND.test(gap(a.mention.end, b))) return [];
    if (gap(b.mention.end, x) !== ", " || !AND.test(gap(x.mention.end, y))) return [];
    const predicate = findOffice(sentence, at, input.lexicon);
    if (predicate === undefined) return [];
    return [relate("role.pair", predicate, x, a, 0.8), relate("role.pair", predicate, y, b, 0.8)];
  });
}

export const PEER_PATTERNS: readonly Pattern[] = [
  {
    id: "role.counterpart",
    find: findCounterparts,
    examples: [
      {
        text: "Kenyan President William Ruto met Paul Kato, his Ugandan counterpart, on Monday.",
        claims: ["Paul Kato LEADER_OF Ugandan"],
      },
      {
        text: "The interior minister of Mali, Modibo Keita, and his counterpart from Chad, Ali Deby, left.",
        claims: ["Ali Deby MEMBER_OF Chad"],
      },
      {
        text: "Foreign Minister Anders Holm of Denmark called his Swedish counterpart, Olga Berg.",
        claims: ["Olga Berg MEMBER_OF Swedish"],
      },
    ],
    counterExamples: ["Olga Berg, unlike her Swedish rivals, won.", "The Swedish counterpart of the law is older."],
  },
  {
    id: "role.pair",
    find: findPairs,
    examples: [
      {
        text: "The presidents of Kenya and Uganda, Peter Odingo and Paul Kato, met in Nairobi.",
        claims: ["Peter Odingo LEADER_OF Kenya", "Paul Kato LEADER_OF Uganda"],
      },
      {
        text: "The foreign ministers of Chad and Niger, Ali Deby and Omar Tandja, flew to Libya.",
        claims: ["Ali Deby MEMBER_OF Chad", "Omar Tandja MEMBER_OF Niger"],
      },
    ],
    counterExamples: ["The friends of Kenya and Uganda, Peter Odingo and Paul Kato, met in Nairobi."],
  },
];
