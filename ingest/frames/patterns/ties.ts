/** Standing ties: organ and state, branch and parent, citizen and country, ally and friend. */
import type { EntityType, PredicateName } from "../../../cypher/ontology.ts";
import { ACTORS } from "../../actor-types.ts";
import { findQualifier } from "../../analysis/qualified.ts";
import { caseOf, childrenOf } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

interface TieWord {
  readonly predicate: PredicateName;
  readonly words: RegExp;
  /** Prepositions after the word, beside a possessor or modifier before it. */
  readonly prepositions: RegExp;
}

const TIES: readonly TieWord[] = [
  {
    predicate: "AFFILIATE_OF",
    words: /^(?:affiliate|branch|offshoot|franchise|cell|proxy)$/,
    prepositions: /^of$/,
  },
  { predicate: "PART_OF", words: /^(?:wing|arm|subsidiary|organ|mouthpiece)$/, prepositions: /^of$/ },
  { predicate: "SPLIT_FROM", words: /^(?:breakaway|breakoff|splinter|faction)$/, prepositions: /^(?:of|from)$/ },
  { predicate: "ALLY_OF", words: /^(?:ally|friend|partner|patron)$/, prepositions: /^of$/ },
  { predicate: "CITIZEN_OF", words: /^(?:citizen|national|passport|nationality)$/, prepositions: /^(?:of|from)$/ },
  {
    predicate: "PART_OF",
    words:
      /^(?:republic|province|region|territory|suburb|district|part|half|portion|exclave|dependency|canton|prefecture|county)$/,
    prepositions: /^of$/,
  },
];

/** A noun of a tie that is a mention of its subject: "ISIS-K, the Afghan affiliate of ISIS", "the attackers as citizens of Tajikistan". */
function findTieWords(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((located) => {
    if (located.mention.kind !== "nominal") return [];
    // "the province's mayor" is no province: the word is the noun itself or describes it.
    const described = childrenOf(sentence, located.mention.head).filter((child) =>
      /^(?:amod|compound)$/.test(sentence.tokens[child]?.dep ?? ""),
    );
    // An "arms supplier" is nobody's arm.
    const words = [located.mention.head, ...described].flatMap((position) => {
      const token = sentence.tokens[position];
      return token === undefined || token.text === "arms" ? [] : [token.lemma];
    });
    const tie = TIES.find(({ words: pattern }) => words.some((word) => pattern.test(word)));
    // "the rebels and their allies": some that nobody tells apart.
    if (tie === undefined || (tie.predicate === "ALLY_OF" && chainOf(input, located)?.role === "group")) return [];
    return childrenOf(sentence, located.mention.head).flatMap((child) => {
      const dep = sentence.tokens[child]?.dep ?? "";
      const named = dep === "compound" && words.some((word) => /^(?:affiliate|offshoot|franchise|proxy)$/.test(word));
      const fits =
        named ||
        dep === "nmod:poss" ||
        (dep.startsWith("nmod") && tie.prepositions.test(caseOf(sentence, child) ?? ""));
      if (!fits) return [];
      const object = locate(
        input,
        child,
        named ? ["Organization", "ArmedGroup"] : ["State", "Organization", "ArmedGroup", "Place", "Person"],
      );
      return object === undefined ? [] : [relate("tie.word", tie.predicate, located, object, 0.7)];
    });
  });
}

/** Participles and adjectives of a tie: "a group affiliated with ISIS", "citizens originating from Tajikistan", "active in Afghanistan". */
const TIE_PREDICATES: readonly {
  readonly lemma: RegExp;
  readonly preposition: RegExp;
  readonly predicate: PredicateName;
}[] = [
  {
    lemma: /^(?:affiliate|affiliated|align|aligned|ally|loyal|link|linked)$/,
    preposition: /^(?:with|to)$/,
    predicate: "AFFILIATE_OF",
  },
  { lemma: /^(?:split|break(?:_away|_off)?|secede|separate|defect)$/, preposition: /^from$/, predicate: "SPLIT_FROM" },
  { lemma: /^(?:originate|come|hail|stem)$/, preposition: /^from$/, predicate: "ORIGINATES_FROM" },
  {
    lemma: /^(?:operate|active|base|based|fight|headquarter)$/,
    preposition: /^(?:in|across|within|throughout)$/,
    predicate: "OPERATES_IN",
  },
  { lemma: /^(?:belong)$/, preposition: /^to$/, predicate: "MEMBER_OF" },
];

/** What somebody says of others: the doer of the verb has no part in the tie. */
const LINKED = /^(?:link|linked|ally|align|affiliate)$/;

/** Whoever links somebody to a band says so of him. */
const TOLD = /^(?:link|linked)$/;

function findTiePredicates(input: PatternInput): readonly ChainClaim[] {
  return input.propositions.flatMap((proposition) => {
    if (proposition.form === "noun") return [];
    return TIE_PREDICATES.filter(({ lemma }) => lemma.test(proposition.lemma)).flatMap(({ preposition, predicate }) => {
      const [patients, agents] = [proposition.args.get("patient") ?? [], proposition.args.get("agent") ?? []];
      // "officials have linked the band to Boko Haram": it is the band's tie, not theirs.
      const subjects = LINKED.test(proposition.lemma) && patients.length > 0 ? patients : [...patients, ...agents];
      const objects = [...proposition.args]
        .filter(([slot]) => slot.startsWith("prep:") && preposition.test(slot.slice(5)))
        .flatMap(([, tokens]) => tokens);
      const claims = pairUp(input, predicate, subjects, objects);
      const [teller] = TOLD.test(proposition.lemma) ? agents.flatMap((it) => locate(input, it, ACTORS) ?? []) : [];
      if (teller === undefined || patients.length === 0) return claims;
      return claims.map((it): ChainClaim => ({ ...it, polarity: "alleged", attributedTo: teller.chain }));
    });
  });
}

const PARTIES: readonly EntityType[] = ["Person", "Organization", "ArmedGroup", "State", "Place", "People"];

function pairUp(
  input: PatternInput,
  predicate: PredicateName,
  subjects: readonly number[],
  objects: readonly number[],
): readonly ChainClaim[] {
  const claims: ChainClaim[] = [];
  for (const subject of subjects) {
    for (const object of objects) {
      const [a, b] = [locate(input, subject, PARTIES), locate(input, object, PARTIES)];
      if (a !== undefined && b !== undefined && a.chain !== b.chain)
        claims.push(relate("tie.predicate", predicate, a, b, 0.7));
    }
  }
  return claims;
}

/** "carried out attacks in Afghanistan", "operations in Ukraine": where a group is active. */
function findTheatres(input: PatternInput): readonly ChainClaim[] {
  return input.propositions.flatMap((proposition) => {
    if (
      proposition.form !== "noun" ||
      !/^(?:operation|activity|campaign|presence|attack|insurgency)$/.test(proposition.lemma) ||
      /^(?:claim|plan|plot|order|announce)$/.test(proposition.support ?? "")
    )
      return [];
    const actors = ["agent", "prep:by", "prep:poss"].flatMap((slot) => proposition.args.get(slot as "agent") ?? []);
    return pairUp(
      input,
      "OPERATES_IN",
      actors.filter((token) => isArmedBody(input, token)),
      proposition.args.get("prep:in") ?? [],
    );
  });
}

function isArmedBody(input: PatternInput, token: number): boolean {
  const [resolved] = input.resolver.resolve(input.sentence, token, ["Organization", "ArmedGroup"]);
  return resolved !== undefined;
}

/** "Tajik suspects", "Ukrainian saboteurs": a group under a demonym. */
function findOrigins(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((group) => {
    const chain = chainOf(input, group);
    if (chain?.type !== "Person" || group.mention.kind !== "nominal") return [];
    return childrenOf(sentence, group.mention.head).flatMap((child) => {
      if (sentence.tokens[child]?.dep !== "amod" || findQualifier(sentence, child) !== undefined) return [];
      const owner = input.resolver
        .mentionsIn(input.sentence)
        .find((it) => it.mention.head === child && chainOf(input, it)?.type === "State");
      const body = /^(?:official|minister|leader|general|officer|soldier|diplomat|envoy|commander|policeman)$/.test(
        sentence.tokens[group.mention.head]?.lemma ?? "",
      );
      const office = input.lexicon.findOffice([sentence.tokens[group.mention.head]?.text ?? ""], 0) !== undefined;
      if (owner === undefined || body || office || chainOf(input, owner)?.role === "bloc" || chain.role !== "group")
        return [];
      return [relate("tie.origin", "CITIZEN_OF", group, owner, 0.6)];
    });
  });
}

/** "the Afghan affiliate": a group under a demonym works in that country. */
function findHomes(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  const mentions = input.resolver.mentionsIn(input.sentence);
  return mentions.flatMap((group) => {
    if (chainOf(input, group)?.type !== "ArmedGroup" || group.mention.kind !== "nominal") return [];
    return mentions.flatMap((state) => {
      const token = sentence.tokens[state.mention.head];
      const below =
        chainOf(input, state)?.type === "State" &&
        findQualifier(sentence, state.mention.head) === undefined &&
        token?.head === group.mention.head &&
        (token.dep === "amod" || token.dep === "compound");
      return below ? [relate("tie.home", "OPERATES_IN", group, state, 0.6)] : [];
    });
  });
}

export const TIE_PATTERNS: readonly Pattern[] = [
  {
    id: "tie.word",
    find: findTieWords,
    examples: [
      {
        text: "Kenya attacked al-Shabaab, an al-Qaeda affiliate.",
        claims: ["Kenya ATTACKED al-Shabaab", "al-Shabaab AFFILIATE_OF al-Qaeda"],
      },
    ],
    counterExamples: ["Boko Haram left Nigeria.", "Ali Musa, the province's mayor, left the province of Bauchi."],
  },
  {
    id: "tie.predicate",
    find: findTiePredicates,
    examples: [
      { text: "Boko Haram is active in Nigeria.", claims: ["Boko Haram OPERATES_IN Nigeria"] },
      {
        text: "Uganda has linked John Okello to al-Shabaab.",
        claims: ["John Okello AFFILIATE_OF al-Shabaab [alleged] by Uganda", "Uganda ACCUSED John Okello"],
      },
    ],
    counterExamples: ["Boko Haram condemned Nigeria.", "Ali Musa spoke of a band that Kenya linked to al-Qaeda."],
  },
  { id: "tie.home", find: findHomes, examples: [], counterExamples: ["The Kenyan minister spoke."] },
  { id: "tie.theatre", find: findTheatres, examples: [], counterExamples: ["Boko Haram condemned Nigeria."] },
  { id: "tie.origin", find: findOrigins, examples: [], counterExamples: ["Kenyan officials met."] },
];
