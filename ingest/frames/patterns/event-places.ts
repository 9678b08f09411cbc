/** Where events happen and what place they strike, by preposition, verb or the words of a name. */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, findChildren, firstConjunct } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { isDoer } from "../../coreference/events/event-kinds.ts";
import { antecedentOf } from "../../propositions/antecedents.ts";
import { isHappening } from "../../propositions/noun-arguments.ts";
import { BLAMERS } from "../../propositions/support-verbs.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { IN, NEAR, PARTS } from "./place-words.ts";
import { isLocation } from "./places.ts";

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
        places.set(place.chain, { place, preposition: inside ? undefined : linkOf(sentence, place.mention.head) });
    }
    return [...places.values()].flatMap(({ place, preposition }) => toEventPlace(input, event, place, preposition));
  });
}

/** "the talks between Iran and Oman": the second of two stands behind the preposition of the first. */
function linkOf(sentence: Sentence, token: number): string | undefined {
  return caseOf(sentence, token) ?? caseOf(sentence, firstConjunct(sentence, token));
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

/** "The attack took place in Nice", "a raid that took place in Jenin". */
function isWhereItHappened(sentence: Sentence, { mention }: Located, place: Located): boolean {
  return [mention.head, findRelative(sentence, mention.head)].some(
    (subject) => subject !== undefined && isWhereSubjectWas(sentence, subject, place),
  );
}

/** "talks were held in Geneva": the place stands under the verb of the subject. */
function isWhereSubjectWas(sentence: Sentence, subject: number, place: Located): boolean {
  const { dep = "", head: verb = -1 } = sentence.tokens[subject] ?? {};
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

/** "the raid that took place in Jenin": the word for the raid in its clause. */
function findRelative(sentence: Sentence, noun: number): number | undefined {
  return findChildren(sentence, noun, ["acl:relcl"])
    .flatMap((clause) => findChildren(sentence, clause, ["nsubj", "nsubj:pass"]))
    .find((it) => antecedentOf(sentence, it) === noun);
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

export const EVENT_PLACE_PATTERNS: readonly Pattern[] = [
  {
    id: "event.place",
    find: findEventPlaces,
    examples: [
      { text: "The Westgate attack in Kenya lasted four days.", claims: ["Westgate attack OCCURRED_IN Kenya"] },
      {
        text: "They recalled the Westgate attack, which took place in Kenya.",
        claims: ["Westgate attack OCCURRED_IN Kenya"],
      },
    ],
    counterExamples: ["Kenya remembered the Westgate attack.", "The truce between Ghana and Togo held."],
  },
];
