/** Places told inside or beside each other in a fixed order of words: "San José in Costa Rica", "X, an outpost in Y", "Z's Papua region". */
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { isLocation, mayLieIn } from "./places.ts";

const IN = /^ (?:in|at) (?:the )?(?:(?:[\p{Ll}-]+ern|central|district of|province of|region of|state of) )?$/u;
const SITE_IN =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:outpost|base|camp|town|city|village|port|airport|hotel|suburb|settlement|prison|island|crossing|mine|plant|stronghold|resort|site|district|hamlet|garrison|airfield|harbour|harbor|monastery|mosque) (?:in|on|inside|within) (?:the )?(?:[\p{Ll}-]+ ){0,3}$/u;
/** "the Sheraton (Luxor)", "Tora prison, in Cairo". */
const APART = /^(?: \(|, (?:in|at) (?:the )?(?:\p{Ll}+ (?:district|area|quarter|suburb|province|region) of )?)$/u;
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
    if (APART.test(between) && isUnknown(input, first)) return toClaim(input, first, second);
    return IN.test(between) || SITE_IN.test(between) ? toClaim(input, first, second) : [];
  });
}

/** A site that no lexicon knows; a town that is known does not lie in what comes after a pause: "from Bamako, in Chad's view". */
function isUnknown(input: PatternInput, place: Located): boolean {
  return chainOf(input, place)?.entryId === undefined;
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

/** "the French embassy in Niamey": the name of a body ends with where it is. */
function isSeat(input: PatternInput, body: Located, { mention }: Located): boolean {
  return (
    chainOf(input, body)?.type === "Organization" &&
    mention.start > body.mention.start &&
    mention.end === body.mention.end &&
    mention.mentionType !== "People" &&
    /\b(?:in|at) (?:the )?$/.test(input.document.text.slice(body.mention.start, mention.start))
  );
}

function findSeats(input: PatternInput): readonly ChainClaim[] {
  const mentions = input.resolver.mentionsIn(input.sentence);
  return mentions
    .filter((place) => isLocation(chainOf(input, place)?.type))
    .flatMap((place) =>
      mentions
        .filter((body) => isSeat(input, body, place))
        .map((body) => relate("place.name-seat", "LOCATED_IN", body, place, 0.7)),
    );
}

export const NESTED_PLACE_PATTERNS: readonly Pattern[] = [
  {
    id: "place.nested",
    find: findNested,
    examples: [
      { text: "Judges at Arusha in Tanzania will hear the case.", claims: ["Arusha LOCATED_IN Tanzania"] },
      { text: "Fort Harrow, an American base in Kenya, was hit.", claims: ["Fort Harrow LOCATED_IN Kenya"] },
      { text: "They met at the Palm Hotel, in Cairo.", claims: ["Palm Hotel LOCATED_IN Cairo"] },
      { text: "Rebels in Indonesia's Aceh region met.", claims: ["Aceh LOCATED_IN Indonesia"] },
    ],
    counterExamples: [
      "Kenya met Moscow in Geneva.",
      "They beat Manchester in London.",
      "Fort Harrow, like Kenya, was calm.",
    ],
  },
  {
    id: "place.name-seat",
    find: findSeats,
    examples: [
      { text: "The French embassy in Niamey was closed.", claims: ["French embassy in Niamey LOCATED_IN Niamey"] },
    ],
    counterExamples: ["The French embassy closed its doors in Niamey.", "The Bank of Niamey closed."],
  },
];
