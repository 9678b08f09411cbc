/** Bodies told by whose they are: "the Harun Front of Idris Bello", "the Putin regime", "the party to which Bello belongs". */
import type { EntityType } from "../../../cypher/ontology.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { childrenOf } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { findInOrder, type Order } from "./orders.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";

const PERSON: readonly EntityType[] = ["Person"];
const BODIES: readonly EntityType[] = ["Organization", "ArmedGroup"];
/** What a leader gives his name to; a ministry or a bank is nobody's own. */
const LED =
  /^(?: \([^)]*\))? (?:party|movement|front|faction|bloc|coalition|alliance|militia|brigade|battalion|gang|clan|sect|group)\b/;
const LED_NAME = /\b(?:Party|Movement|Front|Alliance|Bloc|Brigade|Militia)$/;
const STATE_ROLES = /^(?:government|organ|media|army|police|court|ministry|intelligence)$/;

const ORDERS: readonly Order[] = [
  {
    id: "own.body-of",
    predicate: "LEADER_OF",
    between:
      /^\)? of (?:(?:the )?(?:late |former |jailed |exiled )?(?:(?:President|Chancellor|Premier|(?:Prime |Foreign )?Minister|King|Senator|Governor|General|Colonel) |(?<=the .*)(?:\p{Ll}[\p{L}-]* ){0,2}))?$/u,
    // "the Front of Idris Bello's sons".
    after: /^(?!['’]s?\b)/,
    first: BODIES,
    firstKind: "name",
    second: PERSON,
    turned: true,
    named: true,
  },
  {
    id: "own.party",
    predicate: "LEADER_OF",
    between: /^(?:['’]s?)? (?!own )(?:\p{Ll}[\p{L}-]* ){0,2}$/u,
    first: PERSON,
    second: BODIES,
    named: true,
  },
  {
    // "the Centre Party's Anna Berg".
    id: "own.of-body",
    predicate: "MEMBER_OF",
    between: /^['’]s? $/,
    first: BODIES,
    firstKind: "name",
    second: PERSON,
    turned: true,
    named: true,
  },
  {
    id: "own.belongs-to",
    predicate: "MEMBER_OF",
    between: /^(?: \([^)]*\))?,? to which $/,
    after: /^ (?:\p{Ll}+ )?belong(?:s|ed)?\b/u,
    first: BODIES,
    second: [...PERSON, ...BODIES, "State"],
    turned: true,
    named: true,
  },
  {
    id: "own.his-own",
    predicate: "MEMBER_OF",
    between: /^(?:['’]s?)? own (?:\p{Ll}[\p{L}-]* ){0,2}$/u,
    first: PERSON,
    second: BODIES,
    named: true,
  },
];

function findOwnBodies(input: PatternInput): readonly ChainClaim[] {
  const { chains, text } = input.document;
  const found = findInOrder(input, ORDERS).filter(({ subject, object, predicate, frameId, start, end }) => {
    const { role = "", name = "" } = chains[object] ?? {};
    // A body of the state is led by whoever holds its post.
    if (predicate !== "LEADER_OF" || STATE_ROLES.test(role)) return predicate !== "LEADER_OF";
    if (frameId !== "own.party") return true;
    const owner = chains[subject]?.mentions.find((mention) => mention.start === start);
    const owned = /^(?:his|her|their) /i.test(text.slice(start, end)) || /^['’]/.test(text.slice(owner?.end ?? end));
    return owned && (role === "party" || LED_NAME.test(name) || LED.test(text.slice(end)));
  });
  // "Bello's Harun National Party": a party has members as well as a leader, and he is one of them.
  return found.map((claim) => {
    const { role, name = "" } = chains[claim.object] ?? {};
    const party = claim.frameId === "own.party" && (role === "party" || /\bParty$/.test(name));
    return party ? { ...claim, predicate: "MEMBER_OF" as const } : claim;
  });
}

/** "Colombia's Gustavo Petro": who is known to lead the state leads it, who holds another post of it belongs to it. */
function findOwnPosts({ resolver, document, lexicon, sentence }: PatternInput): readonly ChainClaim[] {
  const mentions = resolver.mentionsIn(sentence);
  return mentions.flatMap((owner, at) => {
    const person = mentions.slice(at + 1).find(({ mention }) => mention.start >= owner.mention.end);
    const [owning, held] = [document.chains[owner.chain], document.chains[person?.chain ?? -1]];
    if (person === undefined || held?.type !== "Person" || held.entryId === undefined) return [];
    if (owner.mention.kind !== "name" || owning?.type !== "State") return [];
    if (!/^['’]s? $/.test(document.text.slice(owner.mention.end, person.mention.start))) return [];
    const { office = "", of } = lexicon.findById(held.entryId) ?? {};
    if (of === undefined || of !== owning.entryId) return [];
    return [relate("own.post", HEADS.test(office) ? "LEADER_OF" : "MEMBER_OF", person, owner, 0.65)];
  });
}

const HEADS =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|supreme leader|leader|taoiseach)$/;

/** "the Putin regime", "Putin's administration": the one whose name it bears leads it. */
function findNamesakes(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((located) => {
    const chain = chainOf(input, located);
    if (chain?.role !== "government" || located.mention.kind !== "nominal") return [];
    return childrenOf(sentence, located.mention.head).flatMap((child) => {
      const owner = input.resolver.chainAt(input.sentence, child);
      if (owner === undefined || input.document.chains[owner]?.type !== "Person") return [];
      // "his government" may be that of an envoy or of a minister, who do not lead it.
      const mention = input.document.chains[owner].mentions.find(
        (it) => it.sentence === input.sentence && it.head === child && it.kind === "name",
      );
      return mention === undefined
        ? []
        : [
            relate("role.namesake", "LEADER_OF", { chain: owner, mention }, located, 0.75),
            ...findRuled(input, sentence, located).map((state) =>
              relate("role.regime", "LEADER_OF", { chain: owner, mention }, state, 0.65),
            ),
          ];
    });
  });
}

/** "the Libyan regime of X": the state that the regime's adjective names. */
function findRuled(input: PatternInput, sentence: Sentence, { mention }: Located): readonly Located[] {
  const of = sentence.tokens[mention.head + 1]?.text === "of";
  return of
    ? input.resolver
        .mentionsIn(input.sentence)
        .filter(
          (it) =>
            chainOf(input, it)?.type === "State" &&
            chainOf(input, it)?.role !== "bloc" &&
            sentence.tokens[it.mention.head]?.head === mention.head &&
            it.mention.mentionType === "People",
        )
    : [];
}

export const OWN_BODY_PATTERNS: readonly Pattern[] = [
  {
    id: "own.body-of",
    find: findOwnBodies,
    examples: [
      { text: "The Harun Front of Idris Bello burned the town.", claims: ["Idris Bello LEADER_OF Harun Front"] },
      {
        text: "Idris Bello's Harun National Party lost the vote.",
        claims: ["Idris Bello MEMBER_OF Harun National Party"],
      },
      {
        text: "The Harun Front, to which Idris Bello also belongs, denied it.",
        claims: ["Idris Bello MEMBER_OF Harun Front"],
      },
    ],
    counterExamples: [
      "The Harun Front of the north left.",
      "The Harun Front accused Idris Bello of theft.",
      "Idris Bello's lawyer left the Harun Front.",
      "Idris Bello, a deputy of the Harun National Party, left.",
      "Idris Bello helped the Harun Workers' Party.",
    ],
  },
  {
    id: "own.post",
    find: findOwnPosts,
    examples: [
      { text: "Colombia's Gustavo Petro left.", claims: ["Gustavo Petro LEADER_OF Colombia"] },
      { text: "Russia's Sergei Lavrov left.", claims: ["Sergei Lavrov MEMBER_OF Russia"] },
    ],
    counterExamples: ["Brazil's Lionel Messi left.", "Colombia's rivals saw Gustavo Petro."],
  },
  {
    id: "role.namesake",
    find: findNamesakes,
    examples: [],
    counterExamples: ["The government of Kenya met William Ruto."],
  },
];
