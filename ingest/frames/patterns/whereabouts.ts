/** Where somebody is: "X was in Dubai on Sunday", "X, who is jailed in Chad", "in Lahore a crowd burned Jinnah House". */
import type { EntityType } from "../../../cypher/ontology.ts";
import { ACTORS } from "../../actor-types.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, findChild, isNegated } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { findInOrder, type Order } from "./orders.ts";
import { chainOf, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { isLocation, mayLieIn } from "./places.ts";

const LOCATIONS: readonly EntityType[] = ["Place", "State"];

const ORDERS: readonly Order[] = [
  {
    id: "where.held",
    predicate: "LOCATED_IN",
    between:
      /^, (?:who (?:is|has been|lives|remains|now lives|has lived|was) |now |then |currently |himself |herself )?(?:\p{Ll}+ly )?(?:exiled|in exile|jailed|imprisoned|living|hiding|in hiding|held|detained|based|resident|in prison|in jail|at large) (?:in|at) (?:the )?$/u,
    // "detained in Kenya in 2008": he may be out by now.
    after: /^(?! (?:in|on|from|until|for|last|between|during|and|but|before) )/,
    first: ["Person"],
    second: LOCATIONS,
    named: true,
    demonym: false,
  },
  {
    id: "where.people-of",
    predicate: "LOCATED_IN",
    between: /^ (?:of|(?:people|community|minority|population|tribe) (?:of|in)) (?:the )?(?:\p{Ll}+ern )?$/u,
    first: ["People"],
    second: LOCATIONS,
    named: true,
    demonym: false,
  },
];

const TOLD = /^(?:say|tell|report|confirm|announce|add)$/;

const UNSURE = /^(?:may|might|could|would|should|will|must|not|never|no|if)$/;

/** The word that carries "is in X": the place itself, or "was" where the tree takes that for the verb of the clause. */
function predicateOf(sentence: Sentence, place: number): number | undefined {
  if (!/^(?:in|at)$/.test(caseOf(sentence, place) ?? "")) return undefined;
  const { dep = "", head = -1 } = sentence.tokens[place] ?? {};
  if (/^obl/.test(dep) && sentence.tokens[head]?.lemma === "be") return head;
  return findChild(sentence, place, ["cop"]) === undefined ? undefined : place;
}

/** Whether somebody says that it is so; not "wished that he was in Chad", "if he was in Chad", "may be in Chad". */
function isSaidToBe(input: PatternInput, sentence: Sentence, predicate: number): boolean {
  const token = sentence.tokens[predicate];
  if (token === undefined || sentence.tokens.some(({ head, lemma }) => head === predicate && UNSURE.test(lemma)))
    return false;
  // "was" as the verb of a content may be read as the verb of a wish just as well.
  if (token.dep !== "ccomp" || token.lemma === "be") return token.head < 0 || token.dep === "parataxis";
  if (!TOLD.test(sentence.tokens[token.head]?.lemma ?? "") || isNegated(sentence, token.head)) return false;
  const teller = findChild(sentence, token.head, ["nsubj"]);
  return teller !== undefined && locate(input, teller, ACTORS) !== undefined;
}

/** "X was in Dubai": the place is what is said of him. */
function findBeing(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((place) => {
    if (!isLocation(chainOf(input, place)?.type) || place.mention.mentionType === "People") return [];
    const predicate = predicateOf(sentence, place.mention.head);
    if (predicate === undefined || !isSaidToBe(input, sentence, predicate)) return [];
    const subject = findChild(sentence, predicate, ["nsubj"]);
    const person = subject === undefined ? undefined : locate(input, subject, ["Person"]);
    if (person === undefined || chainOf(input, person)?.role === "group" || person.mention.head !== subject) return [];
    return [relate("where.be", "LOCATED_IN", person, place, 0.6)];
  });
}

const SITE =
  /\b(?:church|cathedral|mosque|temple|synagogue|hospital|clinic|hotel|mortuary|morgue|square|stadium|palace|university|college|school|station|airport|market|mall|prison|jail|court|museum|theatre|theater|house|park|bridge|avenue|street|barracks|tower)\b/i;

/** "In Lahore a crowd burned Jinnah House": a site that no lexicon knows is in the town that opens the sentence. */
function findOpened(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  const [first, town] = sentence?.tokens ?? [];
  const mentions = input.resolver.mentionsIn(input.sentence);
  if (first?.text !== "In" || town === undefined) return [];
  const outer = mentions.find(({ mention }) => mention.start === town.start && mention.kind === "name");
  const known = outer === undefined ? undefined : chainOf(input, outer);
  if (outer === undefined || known?.type !== "Place" || known.entryId === undefined) return [];
  if (input.lexicon.findById(known.entryId)?.role === "region") return [];
  const places = mentions.filter(
    (it) => it !== outer && isLocation(chainOf(input, it)?.type) && it.mention.mentionType !== "People",
  );
  const [inner, other] = places;
  if (inner === undefined || other !== undefined || inner.mention.kind !== "name") return [];
  const site = chainOf(input, inner);
  const after = input.document.text.slice(inner.mention.start, inner.mention.end + 12).replace(/[,.;].*/s, "");
  return site?.entryId === undefined && SITE.test(after) && mayLieIn(inner.chain, outer.chain, input, input.lexicon)
    ? [relate("where.opened", "LOCATED_IN", inner, outer, 0.6)]
    : [];
}

export const WHEREABOUTS_PATTERNS: readonly Pattern[] = [
  {
    id: "where.be",
    find: findBeing,
    examples: [
      { text: "Grace Muli is in Uganda.", claims: ["Grace Muli LOCATED_IN Uganda"] },
      { text: "Grace Muli was in Uganda on Sunday.", claims: ["Grace Muli LOCATED_IN Uganda"] },
      { text: "Peru said that Grace Muli was in Uganda.", claims: ["Grace Muli LOCATED_IN Uganda by Peru"] },
    ],
    counterExamples: [
      "Grace Muli was in debt.",
      "The lawyer of Grace Muli may be in Uganda.",
      "Grace Muli was born in Uganda.",
      "If Grace Muli was in Uganda, Peru would know.",
      "Peru wished that Grace Muli was in Uganda.",
    ],
  },
  {
    id: "where.held",
    find: (input) => findInOrder(input, ORDERS),
    examples: [
      { text: "Grace Muli, who is exiled in Uganda, wrote a book.", claims: ["Grace Muli LOCATED_IN Uganda"] },
    ],
    counterExamples: [
      "Grace Muli, well known in Uganda, wrote a book.",
      "Grace Muli, detained in Uganda in 2008 and freed a year later, wrote a book.",
    ],
  },
  {
    id: "where.opened",
    find: findOpened,
    examples: [{ text: "In Kisumu a crowd gathered at the Palm Hotel.", claims: ["Palm Hotel LOCATED_IN Kisumu"] }],
    counterExamples: ["In Kisumu a crowd spoke of Mombasa."],
  },
];
