/** Where things lie, by possessor, preposition or the words of a name. */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { IN, NEAR, SEATED } from "./place-words.ts";

function headToken(
  input: PatternInput,
  located: Located,
):
  | {
      readonly sentence: Sentence;
      readonly dep: string;
      readonly head: number;
      readonly preposition: string | undefined;
    }
  | undefined {
  const sentence = input.document.sentences[input.sentence];
  const token = sentence?.tokens[located.mention.head];
  if (sentence === undefined || token === undefined) return undefined;
  return { sentence, dep: token.dep, head: token.head, preposition: caseOf(sentence, located.mention.head) };
}

export function isLocation(type: string | undefined): boolean {
  return type === "Place" || type === "State";
}

function isSettlement(input: PatternInput, chain: number): boolean {
  const known = input.document.chains[chain];
  return known?.entryId !== undefined && known.type === "Place";
}

/** A place of the lexicon takes nothing inside it that is larger by what the lexicon knows. */
export function mayLieIn(inner: number, outer: number, input: PatternInput, lexicon: Lexicon): boolean {
  const [a, b] = [input.document.chains[inner], input.document.chains[outer]];
  if (a === undefined || b === undefined || inner === outer) return false;
  if (a.type === "State" || (a.country !== undefined && b.country !== undefined && a.country !== b.country))
    return false;
  const grade = (id: string | undefined): number =>
    id === undefined ? 0 : lexicon.findById(id)?.role === "region" ? 2 : 1;
  return b.type === "State" || grade(a.entryId) <= grade(b.entryId);
}

/** "Moscow's Crocus City Hall", "Krasnogorsk, a suburb of Moscow", "the U.S. embassy in Moscow". */
function findLocated(input: PatternInput): readonly ChainClaim[] {
  const claims: ChainClaim[] = [];
  const mentions = input.resolver.mentionsIn(input.sentence);
  for (const outer of mentions) {
    if (!isLocation(chainOf(input, outer)?.type) || outer.mention.kind === "pronoun") continue;
    const token = headToken(input, outer);
    if (token === undefined || token.head < 0) continue;
    const inner = findGovernor(input, outer, token.head);
    if (inner === undefined) continue;
    // "the Libyan port of Derna" lies in Libya; a "Libyan" by itself is nowhere.
    const demonym = outer.mention.mentionType === "People";
    if (demonym && isNowhere(token.sentence, inner)) continue;
    const type = chainOf(input, inner)?.type;
    const possessed =
      (demonym && token.dep === "amod") ||
      token.dep === "nmod:poss" ||
      token.dep === "compound" ||
      (token.preposition === "of" && token.dep.startsWith("nmod"));
    if (
      type === "Place" &&
      !liesBeside(input, inner, outer) &&
      (possessed || IN.test(token.preposition ?? "")) &&
      mayLieIn(inner.chain, outer.chain, input, input.lexicon)
    ) {
      claims.push(relate("place.in", "LOCATED_IN", inner, outer, 0.75));
    } else if (
      type === "Organization" &&
      IN.test(token.preposition ?? "") &&
      SEATED.test(token.sentence.tokens[inner.mention.head]?.lemma ?? "")
    ) {
      claims.push(relate("place.seat", "LOCATED_IN", inner, outer, 0.6));
    } else if (type === "Place" && NEAR.test(token.preposition ?? "")) {
      claims.push(relate("place.near", "NEAR", inner, outer, 0.7));
    }
  }
  return claims;
}

/** A name, or what moves about. */
function isNowhere({ tokens }: Sentence, { mention }: Located): boolean {
  return mention.kind !== "nominal" || VESSEL.test(tokens[mention.head]?.lemma ?? "");
}

/** What sails under a flag lies wherever it is. */
const VESSEL =
  /^(?:ship|vessel|tanker|freighter|carrier|frigate|corvette|destroyer|submarine|boat|trawler|yacht|ferry|barge|plane|aircraft|airliner|jet|helicopter|drone|satellite|pipeline|cable)$/;

/** What the place's phrase hangs on, if it is another mention and not one listed beside it. */
function findGovernor(input: PatternInput, outer: Located, head: number): Located | undefined {
  const governor = input.resolver.chainAt(input.sentence, head);
  const inner = input.resolver
    .mentionsIn(input.sentence)
    .find((it) => it.chain === governor && it.mention.head === head);
  return inner === undefined || inner.chain === outer.chain || isListed(input, inner, outer) ? undefined : inner;
}

/** "a city east of Khartoum" is outside; one "in the east of Sudan" is not. */
function liesBeside({ document }: PatternInput, inner: Located, outer: Located): boolean {
  const words = document.text.slice(Math.max(0, outer.mention.start - 30), outer.mention.start);
  return (
    inner.mention.start < outer.mention.start &&
    /(?<!\bthe )\b(?:north|south|east|west)(?:-?(?:east|west))? of (?:the )?$/.test(words)
  );
}

/** "in Mandera and in Garissa": side by side, whatever the tree says. */
function isListed({ document }: PatternInput, inner: Located, outer: Located): boolean {
  return (
    inner.mention.end <= outer.mention.start &&
    /\b(?:and|or)\b/.test(document.text.slice(inner.mention.end, outer.mention.start))
  );
}

/** "Madrid, Spain": a settlement and the larger place after its comma. */
function findCommaPlaces(input: PatternInput): readonly ChainClaim[] {
  const mentions = input.resolver
    .mentionsIn(input.sentence)
    .filter((it) => it.mention.kind === "name" && isLocation(chainOf(input, it)?.type));
  return mentions.flatMap((inner, position) => {
    const outer = mentions[position + 1];
    if (outer === undefined || !isSettlement(input, inner.chain) || outer.mention.mentionType === "People") return [];
    const between = input.document.text.slice(inner.mention.end, outer.mention.start);
    const country = chainOf(input, inner)?.country;
    if (
      between !== ", " ||
      country === undefined ||
      chainOf(input, outer)?.country !== country ||
      !mayLieIn(inner.chain, outer.chain, input, input.lexicon)
    )
      return [];
    return [relate("place.comma", "LOCATED_IN", inner, outer, 0.7)];
  });
}

export const PLACE_PATTERNS: readonly Pattern[] = [
  {
    id: "place.in",
    find: findLocated,
    examples: [{ text: "The Radisson hotel in Bamako burned.", claims: [] }],
    counterExamples: ["Bamako thanked Paris.", "Bamako, a hot city east of Mali, was calm."],
  },
  {
    id: "place.comma",
    find: findCommaPlaces,
    examples: [{ text: "They met in Madrid, Spain, on Friday.", claims: ["Madrid LOCATED_IN Spain"] }],
    counterExamples: ["They met in Madrid, Paris and Spain."],
  },
];
