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
      const below =
        isBelow(sentence, event, place) ||
        isAmidVictims(sentence, event, place, chain.eventKind) ||
        isWhereItHappened(sentence, event, place) ||
        isWhereItStruck(sentence, event, place);
      const after = !inside && !below && isRightAfter(input, sentence, event, place);
      if (inside || below || after)
        places.set(place.chain, { place, preposition: after ? "in" : inside ? undefined : linkOf(sentence, place) });
    }
    return [...places.values()].flatMap(({ place, preposition }) => toEventPlace(input, event, place, preposition));
  });
}

/** "the talks between Iran and Oman": the second of two stands behind the preposition of the first. */
function linkOf(sentence: Sentence, { mention: { head } }: Located): string | undefined {
  return caseOf(sentence, head) ?? caseOf(sentence, firstConjunct(sentence, head));
}

/** "explosions in Aleppo and in Azaz": under the event's noun, or listed with what is. */
function isBelow(sentence: Sentence, event: Located, place: Located): boolean {
  const first = sentence.tokens[firstConjunct(sentence, place.mention.head)];
  const apart = place.mention.start > event.mention.end;
  return (
    first?.head === event.mention.head &&
    // "A resolution, brought by Mali, Niger and Chad": who stands after it without a preposition is no place of it.
    !(apart && linkOf(sentence, place) === undefined) &&
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

/** "the bombing of the barracks in Azaz", "an ambush in the Mopti region": side by side, whatever the tree makes of the words between. */
const UP_TO_PLACE =
  /^ (?:(?:of|on|against) (?:[\p{L}\d'’-]+ ){1,7}?)?(?:in|at) (?:the )?(?:\p{Ll}[\p{L}-]* ){0,2}(?:of )?$/u;

function isRightAfter(input: PatternInput, sentence: Sentence, event: Located, place: Located): boolean {
  const { document } = input;
  const [start, end] = [event.mention.end, place.mention.start];
  return (
    start < end &&
    place.mention.kind === "name" &&
    place.mention.mentionType !== "People" &&
    UP_TO_PLACE.test(document.text.slice(start, end)) &&
    (/^ (?:in|at) /.test(document.text.slice(start, end)) || STRIKING.test(chainOf(input, event)?.eventKind ?? "")) &&
    sentence.tokens.every(
      ({ start: from, end: to, pos, lemma }) =>
        from < start ||
        to > end ||
        !(/^(?:VERB|AUX|PRON|SCONJ)$/.test(pos) || /^(?:since|after|before|from)$/.test(lemma)),
    )
  );
}

/** What is told with those whom it strikes before the place where they are. */
const STRIKING = /^(?:attack|coup|disaster|war)$/;

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

const STRUCK =
  /^(?:kill|injure|wound|maim|claim|leave|destroy|devastate|damage|ravage|hit|strike|bury|sweep|displace|break_out|erupt|rage)$/;

/** "the fires that killed 90 people in Attica": the place stands under the verb of its clause. */
function isWhereItStruck(sentence: Sentence, { mention }: Located, place: Located): boolean {
  const subject = findRelative(sentence, mention.head);
  const verb = sentence.tokens[subject ?? -1]?.head ?? -1;
  const { head: above = -1, dep = "" } = sentence.tokens[place.mention.head] ?? {};
  // "killed 90 people in Attica": the tree may give the place to the people.
  const at =
    dep.startsWith("nmod") && /^(?:obj|nsubj)$/.test(sentence.tokens[above]?.dep ?? "") ? above : place.mention.head;
  const told = sentence.tokens[at];
  return (
    verb >= 0 &&
    STRUCK.test(sentence.tokens[verb]?.lemma ?? "") &&
    told?.head === verb &&
    /^(?:obl|obj)/.test(told.dep) &&
    /^(?:in|at|across)$/.test(caseOf(sentence, place.mention.head) ?? "")
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
  const inWords = preposition === undefined;
  // "their war", "the Dayton accord", "a Syrian inquiry": whose it is, and what it is called.
  if (inWords && (place.mention.kind === "pronoun" || isNamedAfter(input, event, demonym))) return [];
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
  const befell = preposition === "of" && BEFALLS.test(chain.eventKind ?? "") && !isRun(sentence, event);
  if (preposition === undefined || IN.test(preposition) || befell)
    return [relate("event.place", "OCCURRED_IN", event, place, 0.7)];
  return [];
}

/** What those who run it give their name to: "the campaign of Mali and Niger". */
const RUN = /^(?:operation|campaign|inquiry|investigation|mission|effort)$/;

function isRun(sentence: Sentence | undefined, { mention }: Located): boolean {
  return RUN.test(sentence?.tokens[mention.head]?.lemma ?? "");
}

/** An accord is called by the town it was made in or by its subject; what a state runs is called by the state. */
function isNamedAfter(input: PatternInput, event: Located, demonym: boolean): boolean {
  const tokens = input.document.sentences[input.sentence]?.tokens ?? [];
  const head = tokens[event.mention.head];
  return (
    chainOf(input, event)?.eventKind === "accord" ||
    (demonym &&
      // "Chilean riot police".
      (RUN.test(head?.lemma ?? "") || (head?.dep === "compound" && tokens[head.head]?.pos === "NOUN")))
  );
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
      {
        text: "They recalled the flood that killed forty people in Derna.",
        claims: ["flood OCCURRED_IN Derna"],
      },
      {
        text: "Rebels claimed the bombing of the barracks in Bauchi on Friday.",
        claims: ["bombing OCCURRED_IN Bauchi"],
      },
    ],
    counterExamples: [
      "They feared the Westgate attack, which hurt banks in Kenya.",
      "Kenya remembered the Westgate attack.",
      "The truce between Ghana and Togo held.",
      "The Arusha accord held.",
      "Nobody told them of the killing; Bauchi was calm.",
      "The campaign of Ghana against graft went on.",
    ],
  },
];
