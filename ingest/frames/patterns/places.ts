/** Where things lie and events happen, by possessor, preposition or the words of a name. */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, firstConjunct } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { isDoer } from "../../coreference/events/event-kinds.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { isHappening } from "../../propositions/noun-arguments.ts";
import { BLAMERS } from "../../propositions/support-verbs.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { PARTS, SEATED } from "./place-words.ts";

const IN = /^(?:in|at|inside|within|across|throughout)$/;
const NEAR = /^(?:near|close to|outside|close|next to|north of|south of|east of|west of|around)$/;

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
    if (demonym && inner.mention.kind !== "nominal") continue;
    const type = chainOf(input, inner)?.type;
    const possessed =
      (demonym && token.dep === "amod") ||
      token.dep === "nmod:poss" ||
      token.dep === "compound" ||
      (token.preposition === "of" && token.dep.startsWith("nmod"));
    if (
      type === "Place" &&
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

/** What the place's phrase hangs on, if it is another mention and not one listed beside it. */
function findGovernor(input: PatternInput, outer: Located, head: number): Located | undefined {
  const governor = input.resolver.chainAt(input.sentence, head);
  const inner = input.resolver
    .mentionsIn(input.sentence)
    .find((it) => it.chain === governor && it.mention.head === head);
  return inner === undefined || inner.chain === outer.chain || isListed(input, inner, outer) ? undefined : inner;
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

/** "the attack in Moscow", "the Moscow attack", "Syria's civil war": what the event noun or name carries. */
function findEventPlaces(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  const mentions = input.resolver.mentionsIn(input.sentence);
  return mentions.flatMap((event) => {
    const chain = chainOf(input, event);
    if (chain?.type !== "Event" || event.mention.kind === "pronoun") return [];
    const places = new Map<number, { readonly place: Located; readonly preposition: string | undefined }>();
    for (const place of mentions) {
      if (!isLocation(chainOf(input, place)?.type) || place.chain === event.chain) continue;
      const inside = place.mention.start >= event.mention.start && place.mention.end <= event.mention.end;
      const below = isBelow(sentence, event, place) || isAmidVictims(sentence, event, place, chain.eventKind);
      if (inside || below || isWhereItHappened(sentence, event, place))
        places.set(place.chain, { place, preposition: inside ? undefined : caseOf(sentence, place.mention.head) });
    }
    return [...places.values()].flatMap(({ place, preposition }) => toEventPlace(input, event, place, preposition));
  });
}

/** "explosions in Aleppo and in Azaz": under the event's noun, or listed with what is. */
function isBelow(sentence: Sentence, event: Located, place: Located): boolean {
  const first = sentence.tokens[firstConjunct(sentence, place.mention.head)];
  return (
    first?.head === event.mention.head &&
    // "Russia was behind the blasts": its subject is no place of it.
    !/^(?:nsubj|csubj|obj)/.test(first.dep) &&
    caseOf(sentence, event.mention.head) !== "behind"
  );
}

/** "the murder of the researcher X in Baghdad": the tree gives the place to whoever was struck. */
function isAmidVictims(sentence: Sentence, event: Located, place: Located, kind: string | undefined): boolean {
  const { head: struck = -1, dep = "" } = sentence.tokens[place.mention.head] ?? {};
  const victim = sentence.tokens[struck];
  return (
    kind === "attack" &&
    dep.startsWith("nmod") &&
    /^(?:in|at|near)$/.test(caseOf(sentence, place.mention.head) ?? "") &&
    victim?.head === event.mention.head &&
    victim.dep.startsWith("nmod") &&
    /^(?:of|on|against)$/.test(caseOf(sentence, struck) ?? "")
  );
}

/** "The attack took place in Nice", "talks were held in Geneva": the place stands under the verb. */
function isWhereItHappened(sentence: Sentence, event: Located, place: Located): boolean {
  const { dep = "", head: verb = -1 } = sentence.tokens[event.mention.head] ?? {};
  const own = sentence.tokens[place.mention.head];
  // "took place in the harbour of Mombasa".
  const part = own?.dep.startsWith("nmod") === true && caseOf(sentence, place.mention.head) === "of";
  const at = part && PARTS.test(sentence.tokens[own.head]?.lemma ?? "") ? own.head : place.mention.head;
  const token = sentence.tokens[at];
  if (!/^nsubj/.test(dep) || token?.head !== verb || verb < 0) return false;
  const held =
    dep === "nsubj:pass" && /^(?:hold|stage|convene|host|organise|organize)$/.test(sentence.tokens[verb]?.lemma ?? "");
  return (
    (held || isHappening(sentence, verb)) &&
    token.dep.startsWith("obl") &&
    /^(?:in|at|on|near)$/.test(caseOf(sentence, at) ?? "")
  );
}

const VIOLENT = /^(?:attack|coup)$/;
/** Kinds of event that a place is the object of. */
const BEFALLS = /^(?:attack|coup|war|disaster|election|protest)$/;

function toEventPlace(
  input: PatternInput,
  event: Located,
  place: Located,
  preposition: string | undefined,
): readonly ChainClaim[] {
  const [chain, where] = [chainOf(input, event), chainOf(input, place)];
  if (chain === undefined || where === undefined) return [];
  if (NEAR.test(preposition ?? "")) return [relate("event.near", "NEAR", event, place, 0.7)];
  const demonym = place.mention.mentionType === "People";
  const grade = where.entryId === undefined ? undefined : input.lexicon.findById(where.entryId);
  const site = where.type === "Place" && (grade === undefined || grade.role === "site" || grade.role === "building");
  const sentence = input.document.sentences[input.sentence];
  const governor = sentence?.tokens[sentence.tokens[event.mention.head]?.head ?? -1];
  if (preposition === "on" && BLAMERS.has(governor?.lemma ?? "")) return [];
  const violent = VIOLENT.test(chain.eventKind ?? "");
  // "the attack in Pichari": a name that no lexicon knows is a town's as well as a building's.
  const struck = site && preposition !== "in";
  if (violent && (struck || /^(?:on|against)$/.test(preposition ?? "")))
    return [relate("event.target", "TARGETED", event, place, 0.7)];
  const done = sentence !== undefined && isDoer(sentence, place.mention, event.mention.head);
  if (where.type === "State" && done) return [];
  // "the Kenyan bombing" may have been anywhere; "the Malian coup" was in Mali.
  if (demonym && chain.eventKind === "attack") return [];
  // "the siege of Homs", but "the investigations of Sweden and Denmark".
  const befell = preposition === "of" && BEFALLS.test(chain.eventKind ?? "");
  if (preposition === undefined || IN.test(preposition) || befell)
    return [relate("event.place", "OCCURRED_IN", event, place, 0.7)];
  return [];
}

export const PLACE_PATTERNS: readonly Pattern[] = [
  {
    id: "place.in",
    find: findLocated,
    examples: [{ text: "The Radisson hotel in Bamako burned.", claims: [] }],
    counterExamples: ["Bamako thanked Paris."],
  },
  {
    id: "place.comma",
    find: findCommaPlaces,
    examples: [{ text: "They met in Madrid, Spain, on Friday.", claims: ["Madrid LOCATED_IN Spain"] }],
    counterExamples: ["They met in Madrid, Paris and Spain."],
  },
  {
    id: "event.place",
    find: findEventPlaces,
    examples: [
      { text: "The Westgate attack in Kenya lasted four days.", claims: ["Westgate attack OCCURRED_IN Kenya"] },
    ],
    counterExamples: ["Kenya remembered the Westgate attack."],
  },
];
