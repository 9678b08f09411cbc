/** "Chad blamed Libya and swore vengeance": on whom it is sworn is who is blamed beside it. */
import { ACTORS } from "../../actor-types.ts";
import { isNegated } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import type { Proposition } from "../../propositions/proposition.ts";
import { locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

const VOWING = /^(?:vow|swear|pledge|promise|threaten)$/;
const REVENGE = /^(?:revenge|retaliation|vengeance|retribution|reprisal)$/;
const AVENGING = /^(?:retaliate|strike_back|hit_back|fight_back)$/;
const BLAMING = /^(?:blame|accuse|condemn|denounce)$/;

function findVowed(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  const lemmas = (proposition: Proposition, slot: "patient" | "comp:self"): readonly string[] =>
    (proposition.args.get(slot) ?? []).map((it) => sentence.tokens[it]?.lemma ?? "");
  return input.propositions.flatMap((vow) => {
    if (vow.form !== "verb" || !VOWING.test(vow.lemma) || isNegated(sentence, vow.trigger)) return [];
    const sworn =
      lemmas(vow, "patient").some((it) => REVENGE.test(it)) || lemmas(vow, "comp:self").some((it) => AVENGING.test(it));
    if (!sworn || AIMS.some((slot) => vow.args.has(slot))) return [];
    const doers = vow.args.get("agent") ?? [];
    const blame = input.propositions.find(
      ({ lemma, args, trigger }) =>
        BLAMING.test(lemma) && trigger < vow.trigger && (args.get("agent") ?? []).some((it) => doers.includes(it)),
    );
    if (blame === undefined) return [];
    return doers.flatMap((doer) => {
      const subject = locate(input, doer, ACTORS);
      return (blame.args.get("patient") ?? []).flatMap((it): readonly ChainClaim[] => {
        const object = locate(input, it, ACTORS);
        if (subject === undefined || object === undefined || subject.chain === object.chain) return [];
        return [{ ...relate("threaten.vowed", "THREATENED", subject, object, 0.6), eventType: "THREATEN" }];
      });
    });
  });
}

/** Where the vow itself says against whom. */
const AIMS = ["prep:on", "prep:for", "prep:against", "recipient", "comp:patient", "comp:prep:against"] as const;

export const VOWED_REVENGE_PATTERNS: readonly Pattern[] = [
  {
    id: "threaten.vowed",
    find: findVowed,
    examples: [
      {
        text: "Chad blamed Libya and swore vengeance.",
        claims: ["Chad THREATENED Libya", "Chad ACCUSED Libya"],
      },
      {
        text: "Chad condemned Libya and vowed to retaliate.",
        claims: ["Chad THREATENED Libya", "Chad CRITICISED Libya"],
      },
    ],
    counterExamples: [
      "Chad blamed Libya and vowed to rebuild the bridge.",
      "Chad blamed Libya. Niger vowed revenge.",
      "Chad blamed Libya and promised retribution for the guards.",
      "Chad blamed Libya and promised to respond.",
    ],
  },
];
