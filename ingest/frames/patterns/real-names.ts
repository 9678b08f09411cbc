/** Two who go by other names, told in pairs: IDENTIFIED_AS. */
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";

/** "A and B, who according to Y are C and D": the first is the first, the second the second. */
function findPairedNames(input: PatternInput): readonly ChainClaim[] {
  const { text, sentences } = input.document;
  if (!/\bare\b/.test(text.slice(sentences[input.sentence]?.start, sentences[input.sentence]?.end))) return [];
  const mentions = input.resolver.mentionsIn(input.sentence);
  const names = mentions.filter((it) => it.mention.kind === "name" && chainOf(input, it)?.type === "Person");
  const gap = (a: Located, b: Located): string => text.slice(a.mention.end, b.mention.start);
  const pairs = names.flatMap((a, index) => {
    const b = names[index + 1];
    return b !== undefined && gap(a, b) === " and " ? [[a, b] as const] : [];
  });
  return pairs.flatMap(([c, d]) => {
    const before = pairs.findLast(([, b]) => b.mention.end < c.mention.start);
    if (
      before === undefined ||
      !/^,.*\b(?:who|whose real names)\b[^.;]* are (?:really |in fact |in reality )?$/s.test(gap(before[1], c))
    )
      return [];
    const teller = mentions.find(
      ({ mention }) =>
        mention.start > before[1].mention.end &&
        mention.end < c.mention.start &&
        /according to (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u.test(text.slice(before[1].mention.end, mention.start)),
    );
    return [
      relate("apposed.real-name", "IDENTIFIED_AS", before[0], c, 0.65),
      relate("apposed.real-name", "IDENTIFIED_AS", before[1], d, 0.65),
    ].map(
      (claim): ChainClaim =>
        teller === undefined ? claim : { ...claim, polarity: "alleged", attributedTo: teller.chain },
    );
  });
}

export const REAL_NAME_PATTERNS: readonly Pattern[] = [
  {
    id: "apposed.real-name",
    find: findPairedNames,
    examples: [
      {
        text: "Anton Gerash and Igor Bondar, who according to Der Spiegel are Oleg Sokolov and Pavel Kim, left.",
        claims: [
          "Anton Gerash IDENTIFIED_AS Oleg Sokolov [alleged] by Der Spiegel",
          "Igor Bondar IDENTIFIED_AS Pavel Kim [alleged] by Der Spiegel",
        ],
      },
    ],
    counterExamples: ["Anton Gerash and Igor Bondar, who met Oleg Sokolov and Pavel Kim, left."],
  },
];
