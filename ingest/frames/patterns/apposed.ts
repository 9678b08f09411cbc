/**
 * What stands between two names in a fixed order of words: "the Front, led in the north by X", "X, one of the group's commanders",
 * "X, whose Orlov Group has flown for", "through its news agency, Y". Trees go wrong on such insertions; their words hardly vary.
 */
import type { EntityType, PredicateName } from "../../../cypher/ontology.ts";
import { ACTORS } from "../../actor-types.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";

interface Order {
  readonly id: string;
  readonly predicate: PredicateName;
  /** All that stands between the first and the second. */
  readonly between: RegExp;
  /** What the text goes on with after the second. */
  readonly after?: RegExp;
  readonly first: readonly EntityType[];
  readonly second: readonly EntityType[];
  /** The second is the subject of the claim. */
  readonly turned?: true;
  /** The second is a name, not a description. */
  readonly named?: true;
}

const PERSON: readonly EntityType[] = ["Person"];
const BODIES: readonly EntityType[] = ["Organization", "ArmedGroup"];

const ORDERS: readonly Order[] = [
  {
    id: "apposed.led-by",
    predicate: "LEADER_OF",
    between:
      /^,? (?:(?:which|that) (?:is|was|has been) )?(?:now |then |still |long )?(?:led|headed|commanded|chaired|run|founded|co-founded) (?:[\p{L}\d][\p{L}\d-]* ){0,5}?by (?:the |a )?(?:[\p{L}-]+ ){0,4}$/u,
    first: BODIES,
    second: PERSON,
    turned: true,
    named: true,
  },
  {
    id: "apposed.which-leads",
    predicate: "LEADER_OF",
    between: /^,? (?:which|that|whom) (?:[A-Z][\p{L}-]+ ){0,2}$/u,
    after:
      /^ (?:now |then |once |still )?(?:leads|led|heads|headed|commands|commanded|chairs|chaired|runs|ran|founded)\b/,
    first: BODIES,
    second: PERSON,
    turned: true,
  },
  {
    id: "apposed.one-of-leaders",
    predicate: "LEADER_OF",
    between: /^, (?:(?:a|one) of |among )$/,
    after: /^(?:['’]s?)? (?:[\p{L}-]+ ){0,2}(?:commanders|leaders|chiefs|founders|co-founders|heads)\b/u,
    first: PERSON,
    second: BODIES,
  },
  {
    id: "apposed.whose",
    predicate: "LEADER_OF",
    between: /^,? (?:(?:the|a) (?:[\p{L}-]+ ){1,4})?whose $/u,
    first: PERSON,
    second: BODIES,
    named: true,
  },
  {
    id: "apposed.its-arm",
    predicate: "PART_OF",
    between:
      /^(?:['’]s?)? (?:[\p{L}-]+ ){0,2}(?:agency|arm|wing|channel|subsidiary|unit|newspaper|mouthpiece|broadcaster|division),? $/u,
    first: BODIES,
    second: BODIES,
    turned: true,
    named: true,
  },
  {
    id: "apposed.seen-as-friend",
    predicate: "ALLY_OF",
    between:
      /^, (?:long |widely |often |generally )?(?:seen|regarded|viewed|considered|known|described) (?:[\p{L}-]+ ){0,3}?as (?:a|an) (?:[\p{L}-]+ ){0,2}(?:friend|ally|partner|supporter) of (?:the )?$/u,
    first: ACTORS,
    second: ACTORS,
  },
];

const LONGEST = 90;

function findApposed(input: PatternInput): readonly ChainClaim[] {
  const mentions = input.resolver.mentionsIn(input.sentence);
  return mentions.flatMap((first, index) =>
    mentions.slice(index + 1).flatMap((second) => {
      const gap = second.mention.start - first.mention.end;
      if (gap < 0 || gap > LONGEST || first.chain === second.chain) return [];
      return ORDERS.filter((order) => isInOrder(input, order, first, second)).map(({ id, predicate, turned }) =>
        turned === true ? relate(id, predicate, second, first, 0.65) : relate(id, predicate, first, second, 0.65),
      );
    }),
  );
}

function isInOrder(input: PatternInput, order: Order, first: Located, second: Located): boolean {
  const [a, b] = [chainOf(input, first), chainOf(input, second)];
  if (a === undefined || b === undefined || !order.first.includes(a.type) || !order.second.includes(b.type))
    return false;
  if (order.named === true && second.mention.kind !== "name") return false;
  if ([a, b].some(({ type, role }) => type === "Person" && role === "group")) return false;
  const { text } = input.document;
  return (
    order.between.test(text.slice(first.mention.end, second.mention.start)) &&
    order.after?.test(text.slice(second.mention.end, second.mention.end + LONGEST)) !== false
  );
}

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

export const APPOSED_PATTERNS: readonly Pattern[] = [
  {
    id: "apposed.led-by",
    find: findApposed,
    examples: [
      {
        text: "The Harun Front, led since 2019 by Idris Bello, denied it.",
        claims: ["Idris Bello LEADER_OF Harun Front"],
      },
      {
        text: "The Harun Front, which Idris Bello commands, denied it.",
        claims: ["Idris Bello LEADER_OF Harun Front"],
      },
      {
        text: "Kenya killed Ali Musa, one of al-Shabaab's commanders, in Jilib.",
        claims: ["Ali Musa LEADER_OF al-Shabaab"],
      },
      { text: "Idris Bello, whose Harun Front burned the town, fled.", claims: ["Idris Bello LEADER_OF Harun Front"] },
      { text: "Nicolás Maduro, long seen as a friend of Iran, left.", claims: ["Nicolás Maduro ALLY_OF Iran"] },
    ],
    counterExamples: [
      "The Harun Front, which Idris Bello fought, denied it.",
      "The Harun Front, led by fear, denied that it had met Idris Bello.",
      "Idris Bello, whose brother joined the Harun Front, fled.",
    ],
  },
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
