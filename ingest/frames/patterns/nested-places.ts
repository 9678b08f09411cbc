/** Places told inside or beside each other in a fixed order of words: "San José in Costa Rica", "X, an outpost in Y", "Z's Papua region". */
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { isLocation, mayLieIn } from "./places.ts";

const IN = /^ (?:in|at) (?:the )?(?:(?:[\p{Ll}-]+ern|central|district of|province of|region of|state of) )?$/u;
const SITE_IN =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:outpost|base|camp|town|city|village|port|airport|hotel|suburb|settlement|prison|island|crossing|mine|plant|stronghold|resort|site|district|hamlet|garrison|airfield|harbour|harbor|monastery|mosque) (?:in|on|inside|within) (?:the )?(?:[\p{Ll}-]+ ){0,3}$/u;
const OWNED = /^['’]s? (?:[\p{Ll}-]+ ){0,2}$/u;

function findNested(input: PatternInput): readonly ChainClaim[] {
  const places = input.resolver
    .mentionsIn(input.sentence)
    .filter((it) => it.mention.kind === "name" && isLocation(chainOf(input, it)?.type));
  return places.flatMap((first, index) => {
    const second = places[index + 1];
    if (second === undefined) return [];
    const between = input.document.text.slice(first.mention.end, second.mention.start);
    if (OWNED.test(between)) return toClaim(input, second, first);
    // "Tower 22, an American outpost in Jordan": the adjective of a state stands between the two.
    const third = places[index + 2];
    const beyond = third && input.document.text.slice(first.mention.end, third.mention.start);
    if (third !== undefined && second.mention.mentionType === "People" && SITE_IN.test(beyond ?? ""))
      return toClaim(input, first, third);
    return IN.test(between) || SITE_IN.test(between) ? toClaim(input, first, second) : [];
  });
}

function toClaim(input: PatternInput, inner: Located, outer: Located): readonly ChainClaim[] {
  const [a, b] = [chainOf(input, inner), chainOf(input, outer)];
  const { text } = input.document;
  if (a?.type !== "Place" || b === undefined || outer.mention.mentionType === "People") return [];
  // "met Berlin in Sudan's capital": the second is itself an owner.
  if (outer.mention.start > inner.mention.end && /^['’]s?\b/.test(text.slice(outer.mention.end))) return [];
  const role = (entryId: string | undefined): string | undefined =>
    entryId === undefined ? undefined : input.lexicon.findById(entryId)?.role;
  // Of two known towns neither lies in the other.
  const towns =
    b.type === "Place" && a.entryId !== undefined && b.entryId !== undefined && role(b.entryId) !== "region";
  return towns || !mayLieIn(inner.chain, outer.chain, input, input.lexicon)
    ? []
    : [relate("place.nested", "LOCATED_IN", inner, outer, 0.7)];
}

export const NESTED_PLACE_PATTERNS: readonly Pattern[] = [
  {
    id: "place.nested",
    find: findNested,
    examples: [
      { text: "Judges at Arusha in Tanzania will hear the case.", claims: ["Arusha LOCATED_IN Tanzania"] },
      { text: "Fort Harrow, an American base in Kenya, was hit.", claims: ["Fort Harrow LOCATED_IN Kenya"] },
      { text: "Rebels in Indonesia's Aceh region met.", claims: ["Aceh LOCATED_IN Indonesia"] },
    ],
    counterExamples: [
      "Kenya met Moscow in Geneva.",
      "They beat Manchester in London.",
      "Fort Harrow, like Kenya, was calm.",
    ],
  },
];
