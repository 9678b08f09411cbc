/** Organs of a state or of a larger body: PART_OF by adjective, possessor or "of". */
import type { Sentence } from "../../analysis/analyser.ts";
import { findQualifier } from "../../analysis/qualified.ts";
import { caseOf } from "../../analysis/syntax.ts";
import type { Chain } from "../../annotated-document.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { isLed, UNIONS } from "./membership.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";
import { isPrivateBody } from "./private-bodies.ts";

/** "the Russian State Security Service", "Russia's security apparatus", "the board of the FSB": an organ and its whole. */
function findOrgans(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  const mentions = input.resolver.mentionsIn(input.sentence);
  return mentions.flatMap((organ) => {
    const chain = chainOf(input, organ);
    if (
      chain === undefined ||
      (chain.type !== "Organization" && !(chain.type === "ArmedGroup" && organ.mention.kind === "nominal")) ||
      chain.role === "media"
    )
      return [];
    return mentions.flatMap((whole) => {
      const other = chainOf(input, whole);
      if (
        other === undefined ||
        whole.chain === organ.chain ||
        !isWhole(other, whole) ||
        isForeign(chain, other) ||
        isPrivate(input, sentence, organ, whole)
      )
        return [];
      if (other.role === "bloc" || (chain.type === "ArmedGroup" && chain.role !== "cell")) return [];
      return isOwner(sentence, organ, whole) || isOwnerBefore(input, organ, whole)
        ? [relate("tie.organ", "PART_OF", organ, whole, 0.7)]
        : [];
    });
  });
}

/** A state, a body, or a region that the adjective names: "the Scottish court". */
function isWhole({ type, role }: Chain, { mention }: Located): boolean {
  if (type === "Place") return role === "region" && mention.mentionType === "People";
  return type === "State" || type === "Organization" || type === "ArmedGroup";
}

const AGAINST =
  /^(?:rival|opponent|enemy|foe|challenger|critic|neighbou?r|ally|partner|backer|sponsor|patron|successor|predecessor|creditor|donor)$/;

function isOwner(sentence: Sentence, organ: Located, whole: Located): boolean {
  // "a coalition of Mali and Niger" is made of them, not theirs.
  const noun = sentence.tokens[organ.mention.head]?.lemma ?? "";
  // "Its main rival, the Dawn Party": nor is what it is against.
  if (UNIONS.has(noun) || AGAINST.test(noun) || isLed(sentence, organ, whole)) return false;
  const inside = whole.mention.start >= organ.mention.start && whole.mention.end <= organ.mention.end;
  const token = sentence.tokens[whole.mention.head];
  if (token === undefined || findQualifier(sentence, whole.mention.head) !== undefined) return false;
  const below =
    token.head === organ.mention.head &&
    (/^(?:nmod:poss|amod|compound)$/.test(token.dep) ||
      (token.dep.startsWith("nmod") && /^(?:of|at|within)$/.test(caseOf(sentence, whole.mention.head) ?? "")));
  return inside || below;
}

/** "Chile's Investigative Police": right before the name, whatever the tree makes of it. */
function isOwnerBefore({ document }: PatternInput, organ: Located, whole: Located): boolean {
  const between = document.text.slice(whole.mention.end, organ.mention.start);
  return organ.mention.kind === "name" && whole.mention.kind === "name" && /^['’]s? (?:\p{Ll}+ )?$/u.test(between);
}

/** "Armenian and Azerbaijani forces": those of the one are no organ of the other. */
function isForeign(organ: Chain, whole: Chain): boolean {
  return whole.type === "State" && organ.country !== undefined && whole.country !== organ.country;
}

/** "a British security firm", "Iraqi factions": they come from the state and are none of its organs. */
function isPrivate(input: PatternInput, { tokens }: Sentence, organ: Located, whole: Located): boolean {
  const { head } = organ.mention;
  return (
    organ.mention.kind === "nominal" &&
    chainOf(input, whole)?.type === "State" &&
    whole.mention.head < head &&
    isPrivateBody(tokens.slice(whole.mention.head + 1, head + 1), input.lexicon)
  );
}

export const ORGAN_PATTERNS: readonly Pattern[] = [
  {
    id: "tie.organ",
    find: findOrgans,
    examples: [{ text: "The Kenyan government met on Monday.", claims: [] }],
    counterExamples: ["Kenya thanked the African Union.", "Sentinel Group, a British security firm, left."],
  },
];
