/** Places told inside or beside each other in a fixed order of words: "San José in Costa Rica", "X, an outpost in Y", "Z's Papua region". */
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { SEATED } from "./place-words.ts";
import { isLocation, mayLieIn } from "./places.ts";

const IN = /^ (?:in|at) (?:the )?(?:(?:[\p{Ll}-]+ern|central|district of|province of|region of|state of) )?$/u;
const SITE_IN =
  /^, (?:an?|the|his|her|its|their) (?:[\p{L}-]+ ){0,4}(?:house|home|mansion|villa|estate|residence|palace|ranch|farm|compound|headquarters|capital|university|school|hospital|valley|mountain|lake|square|building|outpost|base|camp|town|city|village|port|airport|hotel|suburb|settlement|prison|island|crossing|mine|plant|stronghold|resort|site|district|hamlet|garrison|airfield|harbour|harbor|monastery|mosque) (?:in|on|inside|within) (?:the )?(?:[\p{Ll}-]+ ){0,3}$/u;
/** "Maridi, in the Zambian state of Nyala", "Nyala, a village in Zambia's Lusaka province": with the owner of the larger place between. */
const REGION_IN =
  /^(?:, (?:an?|the) (?:[\p{L}-]+ ){0,3}\p{Ll}+)?,? (?:in|at) (?:(?:the )?(?:\p{Lu}[\p{L}-]+ ){1,3}(?:\p{Ll}+ )?of |(?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+['’]s? (?:\p{Ll}[\p{L}-]+ ){0,2})$/u;
/** "the South Sudanese state of Unity": the adjective of the state that a place lies in. */
const OF_STATE =
  /^ (?:\p{Ll}[\p{L}-]* ){0,2}(?:state|province|region|district|city|town|village|port|island|department|county|governorate|prefecture|suburb|valley|peninsula)(?: of| called| named)? $/u;
/** "the Sheraton (Luxor)", "Tora prison, in Cairo". */
const APART =
  /^(?: \(|(?: (?:mall|hotel|park|hospital|university|prison|stadium|school|mosque|church|theatre|building))?, (?:in|at) (?:the )?(?:[\p{Ll}-]+ern |central |downtown |inner )?(?:\p{Ll}+ (?:district|area|quarter|suburb|province|region) of )?)$/u;
/** "Nyala, in the province of Lusaka", "Nyala, in the Lusaka district". */
const OF_PROVINCE =
  /^,? (?:in|at) (?:the )?(?:[\p{Ll}-]+ern )?(?:province|region|state|district|county|department|governorate|prefecture|municipality|canton) of (?:the )?$/u;
const IN_PROVINCE = /^, in (?:the )?(?:[\p{Ll}-]+ern )?$/u;
/** "Kaduna state, in northern Nigeria", "Katzrin, on the occupied Golan Heights". */
const REGION_APART =
  /^ (?:province|region|state|district|county|department|governorate|prefecture|municipality|canton|valley|peninsula|island),? in (?:the )?(?:\p{Ll}+ of )?(?:[\p{Ll}-]+ern |central )?(?:the )?$/u;
const ON_HEIGHTS = /^, (?:in|on) (?:the )?(?:(?:[\p{L}]+-)?(?:occupied|held|controlled|annexed) )$/u;
const PROVINCE =
  /^ (?:province|region|state|district|county|department|governorate|prefecture|municipality|canton|valley|peninsula)\b/;
/** "Kenya's northern Mandera", not "Kenya's talks with Mandera". */
const OWNED =
  /^['’]s? (?:(?!(?:with|for|against|to|towards?|in|into|on|onto|at|over|of|from|by|and|or|about|between|via) )[\p{Ll}-]+ ){0,2}$/u;

function findNested(input: PatternInput): readonly ChainClaim[] {
  const places = input.resolver
    .mentionsIn(input.sentence)
    .filter((it) => it.mention.kind === "name" && isLocation(chainOf(input, it)?.type));
  return places.flatMap((first, index) => {
    const [second, third] = [places[index + 1], places[index + 2]];
    if (second === undefined) return [];
    const between = input.document.text.slice(first.mention.end, second.mention.start);
    if (isDemonym(first)) return OF_STATE.test(between) ? toClaim(input, second, first) : [];
    if (OWNED.test(between)) return toClaim(input, second, first);
    if (third !== undefined && isFarther(input, first, second, third)) return toClaim(input, first, third);
    const after = input.document.text.slice(second.mention.end, second.mention.end + 20);
    if (REGION_APART.test(between) || ON_HEIGHTS.test(between))
      return isDemonym(second) ? [] : toClaim(input, first, second);
    if (OF_PROVINCE.test(between) || (IN_PROVINCE.test(between) && PROVINCE.test(after)))
      return toClaim(input, first, second);
    const apart = APART.test(between) && isUnknown(input, first);
    return !isDemonym(second) && (apart || IN.test(between) || SITE_IN.test(between))
      ? toClaim(input, first, second)
      : [];
  });
}

/** "Tower 22, an American outpost in Jordan", "Nyala, in Zambia's Lusaka province": a state stands between the two. */
function isFarther({ document }: PatternInput, first: Located, second: Located, third: Located): boolean {
  if (isDemonym(third)) return false;
  const between = document.text.slice(first.mention.end, third.mention.start);
  return (isDemonym(second) && (SITE_IN.test(between) || ON_HEIGHTS.test(between))) || REGION_IN.test(between);
}

function isDemonym({ mention }: Located): boolean {
  return mention.mentionType === "People";
}

/** A site that no lexicon knows; a town that is known does not lie in what comes after a pause: "from Bamako, in Chad's view". */
function isUnknown(input: PatternInput, place: Located): boolean {
  return chainOf(input, place)?.entryId === undefined;
}

function toClaim(input: PatternInput, inner: Located, outer: Located): readonly ChainClaim[] {
  const [a, b] = [chainOf(input, inner), chainOf(input, outer)];
  const { text } = input.document;
  if (a?.type !== "Place" || b === undefined) return [];
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

/** "the Court of Appeal (CA) in Lyon": a body that is where its name says, right before the place. */
function findBesideSeats(input: PatternInput): readonly ChainClaim[] {
  const mentions = input.resolver.mentionsIn(input.sentence);
  const { text } = input.document;
  return mentions.flatMap((body) => {
    const words = text.slice(body.mention.start, body.mention.end).toLowerCase().split(/\s+/);
    const seated = chainOf(input, body)?.type === "Organization" && words.some((word) => SEATED.test(word));
    const place = mentions.find(
      (it) =>
        it.mention.start > body.mention.end &&
        /^(?: \([^)]*\))?,? (?:sitting |based )?(?:in|at) (?:the )?$/.test(
          text.slice(body.mention.end, it.mention.start),
        ),
    );
    return !seated || place === undefined || isDemonym(place) || !isLocation(chainOf(input, place)?.type)
      ? []
      : [relate("place.seat", "LOCATED_IN", body, place, 0.6)];
  });
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
      {
        text: "The clinic stood at Maridi, in the Zambian province of Lusaka.",
        claims: ["Lusaka LOCATED_IN Zambia", "Maridi LOCATED_IN Lusaka"],
      },
      { text: "Shots fell at the Palm Hotel, in the Lusaka district.", claims: ["Palm Hotel LOCATED_IN Lusaka"] },
      { text: "Rebels in Indonesia's Aceh region met.", claims: ["Aceh LOCATED_IN Indonesia"] },
    ],
    counterExamples: [
      "Kenya met Moscow in Geneva.",
      "They beat Manchester in London.",
      "Fort Harrow, like Kenya, was calm.",
      "Indonesia's solidarity with Aceh grew.",
    ],
  },
  {
    id: "place.name-seat",
    find: (input) => [...findSeats(input), ...findBesideSeats(input)],
    examples: [
      {
        text: "Lawyers asked the European Court of Justice (ECJ) in Luxembourg for help.",
        claims: ["European Court of Justice LOCATED_IN Luxembourg"],
      },
      { text: "The French embassy in Niamey was closed.", claims: ["French embassy in Niamey LOCATED_IN Niamey"] },
    ],
    counterExamples: ["The French embassy closed its doors in Niamey.", "The Bank of Niamey closed."],
  },
];
