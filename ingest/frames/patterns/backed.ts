/** Ties told in an adjective with a hyphen: "Iran-backed militias", "a Saudi-funded channel", "an al-Qaeda-linked group". */
import type { PredicateName } from "../../../cypher/ontology.ts";
import { ACTORS } from "../../actor-types.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, type Located, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

const ADJECTIVE =
  /^[-‐‑](?:(backed|sponsored|supported)|(funded|financed|armed|supplied|trained|equipped)|(?:linked|affiliated|aligned|allied))(?=\s)/i;

function findBacked(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((backer) => {
    if (backer.mention.kind !== "name") return [];
    const adjective = ADJECTIVE.exec(input.document.text.slice(backer.mention.end, backer.mention.end + 14));
    if (adjective === null) return [];
    const noun = findNoun(input, backer.mention.end + adjective[0].length);
    const backed = noun === undefined ? undefined : locate(input, noun, ACTORS);
    if (backed === undefined || backed.chain === backer.chain) return [];
    const claim = toClaim(input, adjective, backer, backed);
    return claim === undefined ? [] : [claim];
  });
}

/** The last word of the phrase that begins behind the adjective. */
function findNoun({ document, sentence }: PatternInput, end: number): number | undefined {
  const { tokens } = document.sentences[sentence] ?? { tokens: [] };
  let at = tokens.findIndex(({ start }) => start >= end);
  while (at >= 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? "")) at += 1;
  if (tokens[at]?.dep === "flat") at = tokens[at]?.head ?? -1;
  return /^(?:NOUN|PROPN)$/.test(tokens[at]?.pos ?? "") ? at : undefined;
}

function toClaim(
  input: PatternInput,
  [, backs, gives]: RegExpExecArray,
  backer: Located,
  backed: Located,
): ChainClaim | undefined {
  const type = chainOf(input, backer)?.type;
  const doer = type === "State" || type === "Organization" || type === "ArmedGroup";
  if (!doer) return undefined;
  const given: PredicateName | undefined =
    backs !== undefined ? "SUPPORTED" : gives !== undefined ? "SUPPLIED" : undefined;
  if (given !== undefined) return relate("tie.backed", given, backer, backed, 0.65);
  const band = /^(?:Organization|ArmedGroup)$/.test(type) && chainOf(input, backed)?.type !== "State";
  return relate("tie.backed", band ? "AFFILIATE_OF" : "ALLY_OF", backed, backer, 0.6);
}

export const BACKED_PATTERNS: readonly Pattern[] = [
  {
    id: "tie.backed",
    find: findBacked,
    examples: [
      { text: "The Iran-backed Badr Organisation left.", claims: ["Iran SUPPORTED Badr Organisation"] },
      { text: "A United Nations-backed court met in Phnom Penh.", claims: ["United Nations SUPPORTED backed court"] },
      { text: "The Saudi-funded Al Arabiya said so.", claims: ["Saudi Arabia SUPPLIED Al Arabiya"] },
      { text: "The al-Qaeda-linked Harun Front left.", claims: ["Harun Front AFFILIATE_OF al-Qaeda"] },
    ],
    counterExamples: ["The Iran-born poet met the Badr Organisation.", "Iran left the Badr Organisation."],
  },
];
