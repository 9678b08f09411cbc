/** Ties to a group that somebody holds another to have, or for which he is held: "which India regards as an arm of X", "detained for alleged links to X". */
import type { Polarity } from "../../../cypher/model.ts";
import { ACTORS } from "../../actor-types.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, pathToRoot } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import type { Proposition } from "../../propositions/proposition.ts";
import { type Located, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

const GROUPS = ["ArmedGroup", "Organization"] as const;
const DEEMING = /^(?:regard|consider|view|see|describe|deem|label|designate|call)$/;
const ARM = /^(?:affiliate|branch|offshoot|wing|arm|franchise|proxy|front)$/;
const HOLDING =
  /^(?:arrest|detain|hold|jail|imprison|question|suspect|accuse|charge|indict|convict|sanction|expel|deport)$/;
const LINK = /^(?:tie|link|connection|membership|allegiance)$/;

function toNamed(input: PatternInput, sentence: Sentence, noun: number, prepositions: RegExp): Located | undefined {
  for (const child of childrenOf(sentence, noun)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    if (!/^(?:nmod|obl)/.test(dep) || !prepositions.test(caseOf(sentence, child) ?? "")) continue;
    const group = locate(input, child, GROUPS);
    if (group !== undefined) return group;
  }
  return undefined;
}

/** The words of this lemma below a verb and behind it. */
function findBelow(sentence: Sentence, verb: number, lemmas: RegExp): readonly number[] {
  return sentence.tokens.flatMap(({ lemma, pos }, at) =>
    at > verb && pos === "NOUN" && lemmas.test(lemma) && pathToRoot(sentence, at).slice(0, 5).includes(verb)
      ? [at]
      : [],
  );
}

function findDeemed(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.propositions.flatMap((proposition) => {
    if (proposition.form !== "verb" || !DEEMING.test(proposition.lemma)) return [];
    const [teller] = (proposition.args.get("agent") ?? []).flatMap((it) => locate(input, it, ACTORS) ?? []);
    if (teller === undefined) return [];
    return findBelow(sentence, proposition.trigger, ARM).flatMap((noun) => {
      const group = toNamed(input, sentence, noun, /^(?:of|for)$/);
      return claim(input, "tie.deemed", proposition, group, "alleged", noun).map((it) => ({
        ...it,
        attributedTo: teller.chain,
      }));
    });
  });
}

function findSuspected(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.propositions.flatMap((proposition) => {
    if (proposition.form !== "verb" || !HOLDING.test(proposition.lemma)) return [];
    return findBelow(sentence, proposition.trigger, LINK).flatMap((noun) => {
      const stance = findDoubt(sentence, noun, proposition.lemma);
      const group = stance === undefined ? undefined : toNamed(input, sentence, noun, /^(?:to|with|of|in)$/);
      return stance === undefined ? [] : claim(input, "tie.suspected", proposition, group, stance, noun);
    });
  });
}

/** "alleged links", "on suspicion of ties": nobody states them. */
function findDoubt(sentence: Sentence, noun: number, verb: string): Polarity | undefined {
  const { tokens } = sentence;
  const around = [...childrenOf(sentence, noun), ...pathToRoot(sentence, noun).slice(1, 3)];
  const words = around.map((at) => tokens[at]?.lemma ?? "");
  if (words.some((word) => /^suspect(?:ed)?$|^suspicion$/.test(word)) || verb === "suspect") return "speculated";
  return words.some((word) => /^alleged?$/.test(word)) || /^(?:accuse|charge|indict)$/.test(verb)
    ? "alleged"
    : undefined;
}

/** The one who is held or deemed, tied to the group. */
function claim(
  input: PatternInput,
  id: string,
  { args }: Proposition,
  group: Located | undefined,
  polarity: Polarity,
  noun: number,
): readonly ChainClaim[] {
  const tokens = (args.get("patient") ?? []).filter((it) => it !== noun);
  return tokens.flatMap((token) => {
    const held = locate(input, token, ["Person", "ArmedGroup", "Organization"]);
    if (held === undefined || group === undefined || held.chain === group.chain) return [];
    return [{ ...relate(id, "AFFILIATE_OF", held, group, 0.6), polarity }];
  });
}

export const DEEMED_TIE_PATTERNS: readonly Pattern[] = [
  {
    id: "tie.deemed",
    find: findDeemed,
    examples: [
      {
        text: "The Harun Front, which Kenya regards as an arm of Al-Shabaab, denied it.",
        claims: ["Harun Front AFFILIATE_OF Al-Shabaab [alleged] by Kenya"],
      },
    ],
    counterExamples: ["Kenya regards Uganda as a friend.", "Chad sees the bank as a branch of business."],
  },
  {
    id: "tie.suspected",
    find: findSuspected,
    examples: [
      {
        text: "Spain arrested Ali Haddad over alleged links to Al-Qaeda.",
        claims: ["Ali Haddad AFFILIATE_OF Al-Qaeda [alleged]"],
      },
    ],
    counterExamples: [
      "France arrested Ali Haddad, who has links to a football club.",
      "Kenya cut its links to Al-Shabaab.",
    ],
  },
];
