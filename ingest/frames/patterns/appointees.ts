/**
 * Posts that somebody gives: "Ruto named X foreign minister", "the nomination of X as finance minister". Without "of" they are held
 * in the state of whoever gives them.
 */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, findChild } from "../../analysis/syntax.ts";
import { APPOINTING } from "../../analysis/verb-classes.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { findState } from "./home-offices.ts";
import { findOfficeAtEnd, toHeldPredicate } from "./occupations.ts";
import { chainOf, type Located, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

const GIVES = new RegExp(`${APPOINTING.source}|^(?:choose|pick|select|promote|designate|confirm|approve|make)$`);
const GIFT = /^(?:appointment|nomination|election|re-election|reappointment|selection|choice|naming)$/;
const OF_STATE = /^(?:head-of-state|head-of-government|minister)$/;
const LONGEST = 4;

function findAppointees(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((person) => {
    const chain = chainOf(input, person);
    if (chain?.type !== "Person" || chain.role === "group" || person.mention.kind === "nominal") return [];
    const giving = findGiving(sentence, person.mention.head);
    const post = giving === undefined ? undefined : findPost(input, sentence, person, giving);
    const predicate = post === undefined ? undefined : toHeldPredicate(post);
    const own = giving === undefined ? undefined : findOwnBody(input, sentence, person, giving);
    if (own !== undefined) return [relate("role.own-leader", "LEADER_OF", person, own, 0.65)];
    if (giving === undefined || predicate === undefined) return [];
    const state = findState(input, chain.country) ?? findState(input, countryOfGiver(input, sentence, person, giving));
    return state === undefined
      ? []
      : [relate("role.appointee", predicate, person, { chain: state, mention: person.mention }, 0.65)];
  });
}

/** The verb or noun by which the person is given a post. */
function findGiving({ tokens }: Sentence, head: number): number | undefined {
  const { dep = "", head: above = -1 } = tokens[head] ?? {};
  const { lemma = "", pos } = tokens[above] ?? {};
  const given = pos === "VERB" && /^(?:obj|iobj|nsubj:pass)$/.test(dep) && GIVES.test(lemma);
  return given || (dep === "nmod" && GIFT.test(lemma)) ? above : undefined;
}

const OWN_POST =
  /^(?:leader|head|chief|chairman|chairwoman|chairperson|chair|president|speaker|director|commander|emir)$/;
const PLAIN = /^(?:a|the|as|to|be|its|their|new|next|first|interim|acting|party|parliamentary|sole|overall|supreme)$/;

/** "Labour elected X as its leader", "the parliament chose X as speaker": a body that gives such a post gives its own. */
function findOwnBody(input: PatternInput, sentence: Sentence, person: Located, giving: number): Located | undefined {
  const { tokens } = sentence;
  const title = childrenOf(sentence, giving).find(
    (child) =>
      OWN_POST.test(tokens[child]?.lemma ?? "") &&
      (/^(?:xcomp|obj)$/.test(tokens[child]?.dep ?? "") || caseOf(sentence, child) === "as"),
  );
  if (
    title === undefined ||
    !childrenOf(sentence, title).every((it) => PLAIN.test(tokens[it]?.text.toLowerCase() ?? ""))
  )
    return undefined;
  const giver = findChild(sentence, giving, ["nsubj", "obl:agent"]);
  const body = giver === undefined ? undefined : locate(input, giver, ["Organization", "ArmedGroup"]);
  const { role = "", type } = (body === undefined ? undefined : chainOf(input, body)) ?? {};
  const elects = type === "ArmedGroup" || !/^(?:government|court|media|ministry)$/.test(role);
  return body !== undefined && elects && body.chain !== person.chain ? body : undefined;
}

/** "foreign minister", "as premier", "to the post of interior minister", without a body of its own. */
function findPost(input: PatternInput, sentence: Sentence, person: Located, giving: number) {
  const noun = GIFT.test(sentence.tokens[giving]?.lemma ?? "")
    ? [giving, sentence.tokens[giving]?.head ?? -1]
    : [giving];
  const below = noun
    .flatMap((at) => childrenOf(sentence, at))
    .flatMap((child) =>
      /^(?:post|position|office|role)$/.test(sentence.tokens[child]?.lemma ?? "")
        ? childrenOf(sentence, child)
        : [child],
    );
  for (const title of [...below, ...childrenOf(sentence, person.mention.head)]) {
    const token = sentence.tokens[title];
    if (token?.pos !== "NOUN" || title <= person.mention.head) continue;
    if (!/^(?:xcomp|obj|obl|obl:unmarked|nmod|appos)$/.test(token.dep)) continue;
    if (token.dep === "appos" && sentence.tokens[title - 1]?.text === ",") continue;
    if (!/^(?:as|of|to|)$/.test(caseOf(sentence, title) ?? "")) continue;
    const owned = childrenOf(sentence, title).some(
      (child) => sentence.tokens[child]?.dep === "nmod:poss" || caseOf(sentence, child) === "of",
    );
    const words = sentence.tokens.slice(Math.max(0, title - LONGEST), title + 1).map(({ text }) => text);
    const office = owned ? undefined : findOfficeAtEnd(words, input.lexicon);
    if (office !== undefined && OF_STATE.test(office.kind)) return office;
  }
  return undefined;
}

/** The country of whoever gives the post, or whose the giving is. */
function countryOfGiver(input: PatternInput, sentence: Sentence, person: Located, giving: number): string | undefined {
  const above = sentence.tokens[giving]?.head ?? -1;
  const givers = [giving, above].flatMap((at) =>
    ["nsubj", "obl:agent", "nmod:poss"].flatMap((dep) => findChild(sentence, at, [dep]) ?? []),
  );
  for (const giver of givers) {
    const [found] = input.resolver.resolve(input.sentence, giver, ["State", "Organization", "Person"]);
    const chain = found === undefined || found.chain === person.chain ? undefined : input.document.chains[found.chain];
    if (chain?.country !== undefined) return chain.country;
  }
  return undefined;
}

export const APPOINTEE_PATTERNS: readonly Pattern[] = [
  {
    id: "role.appointee",
    find: findAppointees,
    examples: [
      {
        text: "Kenyan President William Ruto named Grace Muli foreign minister.",
        claims: ["Grace Muli MEMBER_OF Kenyan"],
      },
      {
        text: "Kenya's parliament approved the nomination of Grace Muli as finance minister.",
        claims: ["Grace Muli MEMBER_OF Kenya"],
      },
      { text: "Hamas chose Ali Musa as its new leader.", claims: ["Ali Musa LEADER_OF Hamas"] },
      { text: "Kenya appointed Grace Muli to the post of prime minister.", claims: ["Grace Muli LEADER_OF Kenya"] },
    ],
    counterExamples: [
      "Kenya named Grace Muli as head of the Red Crescent.",
      "Kenya named Grace Muli as its witness.",
      "Hamas described Grace Muli as the leader of a gang.",
      "Kenya praised Grace Muli, a prime minister.",
    ],
  },
];
