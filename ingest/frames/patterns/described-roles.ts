/** What somebody is held to be, or where, by those who say so: "described him as a leader of X", "is believed to be in Y". */
import type { Polarity } from "../../../cypher/model.ts";
import type { PredicateName } from "../../../cypher/ontology.ts";
import { ACTORS } from "../../actor-types.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, findChild, isNegated } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import type { Proposition } from "../../propositions/proposition.ts";
import { type Located, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

const DESCRIBING =
  /^(?:describe|portray|call|label|brand|designate|present|characterise|characterize|depict|denounce|identify|unmask)$/;
const LEADS = /^(?:leader|head|chief|commander|boss|founder|kingpin|ringleader|emir|chairman|lieutenant)$/;
const BELONGS =
  /^(?:member|fighter|militant|operative|agent|officer|soldier|mercenary|activist|follower|cadre|recruit|employee|spy|informant|informer|combatant|gunman)$/;
const BODIES = ["ArmedGroup", "Organization"] as const;

function findDescribed(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.propositions.flatMap((proposition) => {
    if (proposition.form !== "verb" || !DESCRIBING.test(proposition.lemma)) return [];
    if (isNegated(sentence, proposition.trigger)) return [];
    const [teller] = (proposition.args.get("agent") ?? []).flatMap((it) => locate(input, it, ACTORS) ?? []);
    if (teller === undefined) return [];
    return (proposition.args.get("prep:as") ?? []).flatMap((noun) => {
      const role = findRole(sentence, noun);
      const body = role === undefined ? undefined : findBody(input, sentence, role.noun);
      if (role === undefined || body === undefined || body.chain === teller.chain) return [];
      return findPatients(input, proposition, noun).flatMap((person): readonly ChainClaim[] =>
        person.chain === body.chain || person.chain === teller.chain
          ? []
          : [
              {
                ...relate("role.described", role.predicate, person, body, 0.6),
                polarity: "alleged",
                attributedTo: teller.chain,
              },
            ],
      );
    });
  });
}

function findPatients(input: PatternInput, { args }: Proposition, noun: number): readonly Located[] {
  return (args.get("patient") ?? []).flatMap((it) => (it === noun ? [] : (locate(input, it, ["Person"]) ?? [])));
}

/** "a leader", "one of its leaders". */
function findRole(
  sentence: Sentence,
  noun: number,
): { readonly noun: number; readonly predicate: PredicateName } | undefined {
  const within = childrenOf(sentence, noun).filter(
    (it) => /^nmod/.test(sentence.tokens[it]?.dep ?? "") && sentence.tokens[noun]?.lemma === "one",
  );
  for (const at of [noun, ...within]) {
    const lemma = sentence.tokens[at]?.lemma ?? "";
    if (LEADS.test(lemma)) return { noun: at, predicate: "LEADER_OF" };
    if (BELONGS.test(lemma)) return { noun: at, predicate: "MEMBER_OF" };
  }
  return undefined;
}

function findBody(input: PatternInput, sentence: Sentence, noun: number): Located | undefined {
  for (const child of childrenOf(sentence, noun)) {
    const dep = sentence.tokens[child]?.dep ?? "";
    const linked = dep === "nmod:poss" || /^(?:of|in|for|with)$/.test(caseOf(sentence, child) ?? "");
    if (!(/^(?:compound|amod)/.test(dep) || (dep.startsWith("nmod") && linked))) continue;
    const body = locate(input, child, BODIES);
    if (body !== undefined) return body;
  }
  return undefined;
}

const HELD: ReadonlyMap<string, Polarity> = new Map([
  ...["believe", "think", "suspect", "presume", "assume", "understand", "fear"].map(
    (lemma) => [lemma, "speculated"] as const,
  ),
  ...["say", "report", "rumour", "rumor", "allege"].map((lemma) => [lemma, "alleged"] as const),
]);

/** "is believed to be in Somalia", "officials believe that he is in Somalia". */
function findHeldPlaces(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return sentence.tokens.flatMap(({ dep, head }, position) => {
    const polarity = HELD.get(sentence.tokens[head]?.lemma ?? "");
    if (polarity === undefined || !/^(?:xcomp|ccomp)$/.test(dep) || !isPlaceOfBeing(sentence, position)) return [];
    if (isNegated(sentence, head) || /^(?:advcl|xcomp|ccomp)/.test(sentence.tokens[head]?.dep ?? "")) return [];
    const passive = findChild(sentence, head, ["nsubj:pass"]);
    if (dep === "xcomp" && passive === undefined) return [];
    const subject = dep === "xcomp" ? passive : findChild(sentence, position, ["nsubj"]);
    const who = subject === undefined ? undefined : locate(input, subject, ["Person", "ArmedGroup"]);
    const place = locate(input, position, ["Place", "State"]);
    const speaker = dep === "ccomp" ? findChild(sentence, head, ["nsubj"]) : undefined;
    const teller = speaker === undefined ? undefined : locate(input, speaker, ACTORS);
    if (who === undefined || place === undefined || (dep === "ccomp" && polarity === "alleged")) return [];
    return [
      {
        ...relate("locate.held", "LOCATED_IN", who, place, 0.6),
        polarity,
        ...(teller !== undefined && { attributedTo: teller.chain }),
      },
    ];
  });
}

/** "to be in Somalia", not "to be in danger" or "to be not in Somalia". */
function isPlaceOfBeing(sentence: Sentence, position: number): boolean {
  const cop = findChild(sentence, position, ["cop"]);
  return (
    sentence.tokens[cop ?? -1]?.lemma === "be" &&
    /^(?:in|inside|at)$/.test(caseOf(sentence, position) ?? "") &&
    !childrenOf(sentence, position).some((it) => /^(?:not|n['’]t|never)$/.test(sentence.tokens[it]?.text ?? ""))
  );
}

export const DESCRIBED_ROLE_PATTERNS: readonly Pattern[] = [
  {
    id: "role.described",
    find: findDescribed,
    examples: [
      {
        text: "Kenya described Ahmed Noor as a leader of Al-Shabaab.",
        claims: ["Ahmed Noor LEADER_OF Al-Shabaab [alleged] by Kenya"],
      },
      {
        text: "Kenya identified Ahmed Noor as one of the commanders of Al-Shabaab.",
        claims: ["Ahmed Noor LEADER_OF Al-Shabaab [alleged] by Kenya"],
      },
      {
        text: "Uganda has described John Okello as an Al-Shabaab fighter.",
        claims: ["John Okello MEMBER_OF Al-Shabaab [alleged] by Uganda"],
      },
    ],
    counterExamples: [
      "Kenya described Ahmed Noor as a friend of Al-Shabaab.",
      "Kenya described Ahmed Noor as a leader of men.",
      "Kenya did not describe Ahmed Noor as a leader of Al-Shabaab.",
    ],
  },
  {
    id: "locate.held",
    find: findHeldPlaces,
    examples: [
      { text: "Ahmed Noor is believed to be in Somalia.", claims: ["Ahmed Noor LOCATED_IN Somalia [speculated]"] },
    ],
    counterExamples: [
      "Ahmed Noor is believed to be in danger.",
      "Ahmed Noor is believed to be a Somali.",
      "Ahmed Noor is not believed to be in Somalia.",
      "Kenya does not believe that Ahmed Noor is in Somalia.",
      "Ahmed Noor is believed not to be in Somalia.",
    ],
  },
];
