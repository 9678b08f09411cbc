/** Who belongs to what: "one of its members, along with X", "AUKUS, a pact between A, B and C", "defence ministers of NATO". */
import type { EntityType } from "../../../cypher/ontology.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts, findChild } from "../../analysis/syntax.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, type Located, locate, type Pattern, type PatternInput, relate } from "./pattern.ts";

const MEMBERS: ReadonlySet<string> = new Set(["member", "constituent", "component", "signatory"]);
/** Bodies that are made of those after their "of". */
export const UNIONS: ReadonlySet<string> = new Set([
  "coalition",
  "alliance",
  "bloc",
  "pact",
  "partnership",
  "union",
  "federation",
  "confederation",
  "consortium",
  "grouping",
  "association",
  "umbrella",
]);
const JOINERS: readonly EntityType[] = ["State", "Organization", "ArmedGroup", "Person", "People"];
const BODIES: readonly EntityType[] = ["Organization", "ArmedGroup", "State"];
const UNION_TYPES: readonly EntityType[] = ["Organization", "ArmedGroup"];
const BESIDE = /^(?:along with|alongside|together with|with|as well as|besides|including)$/;

/** "along with B and C" beside the first: all of them. */
function findCompanions(sentence: Sentence, tokens: readonly number[]): readonly number[] {
  return tokens.flatMap((token) => [token, ...conjuncts(sentence, token)]);
}

/** What a noun is said of: its subject, or the subject of "was named as" and "is one of". */
function findBearers(sentence: Sentence, noun: number): readonly number[] {
  const outer = sentence.tokens[noun];
  if (outer === undefined) return [];
  // "one of its members", "among its members".
  if (outer.dep.startsWith("nmod") && /^(?:one|two|three|some|part)$/.test(sentence.tokens[outer.head]?.lemma ?? ""))
    return findBearers(sentence, outer.head);
  const subject = findChild(sentence, noun, ["cop"]) === undefined ? undefined : findChild(sentence, noun, ["nsubj"]);
  if (subject !== undefined) return findCompanions(sentence, [subject, ...findBeside(sentence, noun)]);
  if (outer.dep === "appos" && sentence.tokens[outer.head]?.pos === "PROPN") return [outer.head];
  const verb = outer.head;
  const named = caseOf(sentence, noun) === "as" || /^xcomp/.test(outer.dep);
  if (!named || sentence.tokens[verb]?.pos !== "VERB") return [];
  const turned = /^(?:become|remain)$/.test(sentence.tokens[verb].lemma) ? ["nsubj"] : [];
  const passive = findChild(sentence, verb, ["nsubj:pass", ...turned]) ?? findChild(sentence, verb, ["obj"]);
  const beside = [...findBeside(sentence, noun), ...findBeside(sentence, verb)];
  return passive === undefined ? [] : findCompanions(sentence, [passive, ...beside]);
}

/** "along with B" anywhere around a noun or under its verb. */
function findBeside(sentence: Sentence, head: number): readonly number[] {
  const below = childrenOf(sentence, head);
  const inner = below.filter((child) => /^(?:nmod|obl)/.test(sentence.tokens[child]?.dep ?? ""));
  return [...below, ...inner.flatMap((child) => childrenOf(sentence, child))].filter((child) =>
    BESIDE.test(caseOf(sentence, child) ?? ""),
  );
}

function findMembers(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return sentence.tokens.flatMap((token, noun) => {
    if (!MEMBERS.has(token.lemma) && !isMemberGroup(sentence, noun)) return [];
    const bodies = childrenOf(sentence, noun).filter((child) => {
      const dep = sentence.tokens[child]?.dep ?? "";
      return dep === "nmod:poss" || (dep.startsWith("nmod") && caseOf(sentence, child) === "of");
    });
    return relateAll(input, "member.one-of", findBearers(sentence, noun), bodies, 0.7);
  });
}

/** "its member states", "one of its constituent groups". */
function isMemberGroup(sentence: Sentence, noun: number): boolean {
  return childrenOf(sentence, noun).some(
    (child) =>
      /^(?:amod|compound)$/.test(sentence.tokens[child]?.dep ?? "") &&
      /^(?:member|constituent|component|founding)$/.test(sentence.tokens[child]?.lemma ?? ""),
  );
}

/** "X, a coalition of A, B and C": each of them belongs to X. */
function findUnions(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return sentence.tokens.flatMap((token, noun) => {
    if (!UNIONS.has(token.lemma)) return [];
    const subject = findChild(sentence, noun, ["cop"]) === undefined ? undefined : findChild(sentence, noun, ["nsubj"]);
    const apposed = token.dep === "appos" ? [token.head, ...findBeforePause(sentence, noun)] : [];
    const union = subject === undefined ? apposed.find((it) => locate(input, it, UNION_TYPES) !== undefined) : subject;
    if (union === undefined) return [];
    const members = childrenOf(sentence, noun).filter((child) =>
      /^(?:of|between|among|amongst|uniting|comprising)$/.test(caseOf(sentence, child) ?? ""),
    );
    const all = findCompanions(
      sentence,
      members.flatMap((member) => [member, ...findOwners(sentence, member)]),
    );
    // One name after "of" says whose it is, or what it is for.
    return all.length < 2 ? [] : relateAll(input, "member.union", all, [union], 0.65, UNION_TYPES);
  });
}

/** "the venture of the Nile Project – a partnership": the phrase right before the pause, wherever the tree hangs the apposition. */
function findBeforePause(sentence: Sentence, noun: number): readonly number[] {
  let at = noun - 1;
  while (at >= 0 && sentence.tokens[at]?.pos !== "PUNCT" && noun - at < 6) at -= 1;
  return sentence.tokens[at]?.pos === "PUNCT" ? [at - 1, at - 2].filter((it) => it >= 0) : [];
}

/** "the governments of Mali and Niger": one each. */
function findOwners(sentence: Sentence, member: number): readonly number[] {
  return childrenOf(sentence, member)
    .filter((child) => (sentence.tokens[child]?.dep ?? "").startsWith("nmod") && caseOf(sentence, child) === "of")
    .flatMap((child) => conjuncts(sentence, child));
}

/** "the Saudi-led coalition": its leader stands in its name. */
export function isLed(sentence: Sentence, body: Located, leader: Located): boolean {
  if (leader.mention.start < body.mention.start || leader.mention.end >= body.mention.end) return false;
  const next = sentence.tokens.filter(({ start }) => start >= leader.mention.end && start < body.mention.end);
  return next.slice(0, 2).some(({ text }) => /^[-‐‑]?led$/.test(text));
}

function findLeaders(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  const mentions = input.resolver.mentionsIn(input.sentence);
  return mentions.flatMap((body) =>
    mentions
      .filter((leader) => leader.chain !== body.chain && isLed(sentence, body, leader))
      .map((leader) => relate("member.led", "MEMBER_OF", leader, body, 0.7)),
  );
}

/** Whom a body has without their belonging to it. */
const OUTSIDERS =
  /^(?:enemy|foe|rival|critic|opponent|friend|ally|supporter|backer|victim|captive|hostage|prisoner|detainee|target|neighbour|neighbor|pupil|visitor|customer|client|patient|passenger)$/;

/** "18 employees of the embassy": people who are counted are somebody; "officials of NATO" are nobody in particular. */
function findStaff(input: PatternInput): readonly ChainClaim[] {
  const sentence = input.document.sentences[input.sentence];
  if (sentence === undefined) return [];
  return input.resolver.mentionsIn(input.sentence).flatMap((group) => {
    const chain = chainOf(input, group);
    if (chain?.type !== "Person" || chain.role !== "group" || group.mention.kind !== "nominal") return [];
    if (findChild(sentence, group.mention.head, ["nummod"]) === undefined) return [];
    if (OUTSIDERS.test(sentence.tokens[group.mention.head]?.lemma ?? "")) return [];
    const bodies = childrenOf(sentence, group.mention.head).filter((child) => {
      const dep = sentence.tokens[child]?.dep ?? "";
      // "30 people from its homes": whose homes they are is no body that they are of.
      if (input.resolver.chainAt(input.sentence, child) === undefined) return false;
      return (
        dep === "nmod:poss" ||
        dep === "compound" ||
        (dep.startsWith("nmod") && /^(?:of|from|at)$/.test(caseOf(sentence, child) ?? ""))
      );
    });
    return relateAll(input, "member.staff", [group.mention.head], bodies, 0.6, ["Organization", "ArmedGroup"]);
  });
}

function relateAll(
  input: PatternInput,
  id: string,
  subjects: readonly number[],
  bodies: readonly number[],
  confidence: number,
  types: readonly EntityType[] = BODIES,
): readonly ChainClaim[] {
  const of = bodies.map((token) => locate(input, token, types)).filter((body) => body !== undefined);
  const joined = (token: number): Located | undefined => locate(input, token, JOINERS);
  return [...new Set(subjects)].flatMap((subject) => {
    const member = joined(subject);
    return member === undefined
      ? []
      : of
          .filter(({ chain }) => chain !== member.chain)
          .map((body) => relate(id, "MEMBER_OF", member, body, confidence));
  });
}

export const MEMBERSHIP_PATTERNS: readonly Pattern[] = [
  {
    id: "member.one-of",
    find: findMembers,
    examples: [
      {
        text: "Kenya was named as one of ECOWAS's members, along with Uganda and Rwanda.",
        claims: [
          "Kenya MEMBER_OF Economic Community of West African States",
          "Uganda MEMBER_OF Economic Community of West African States",
          "Rwanda MEMBER_OF Economic Community of West African States",
        ],
      },
      { text: "Norway is a founding member of NATO.", claims: ["Norway MEMBER_OF North Atlantic Treaty Organization"] },
    ],
    counterExamples: ["Norway thanked the members of NATO.", "Members of Boko Haram attacked Chad."],
  },
  {
    id: "member.union",
    find: findUnions,
    examples: [
      {
        text: "The Sahel Alliance, a coalition of Mali, Niger and Chad, met.",
        claims: ["Mali MEMBER_OF Sahel Alliance", "Niger MEMBER_OF Sahel Alliance", "Chad MEMBER_OF Sahel Alliance"],
      },
      {
        text: "Experts praised the Sahel Alliance – a partnership between Mali and Niger.",
        claims: ["Mali MEMBER_OF Sahel Alliance", "Niger MEMBER_OF Sahel Alliance"],
      },
    ],
    counterExamples: [
      "The Sahel Alliance, a coalition of the willing, met.",
      "Mali left the alliance of Niger and Chad.",
    ],
  },
  {
    id: "member.led",
    find: findLeaders,
    examples: [{ text: "The British-led mission bombed Tripoli.", claims: ["British MEMBER_OF British-led mission"] }],
    counterExamples: ["British troops led the mission.", "The mission was led by a British general."],
  },
  {
    id: "member.staff",
    find: findStaff,
    examples: [],
    counterExamples: [
      "Officials from Kenya met.",
      "NATO met the ministers.",
      "Officials of NATO met in Oslo.",
      "Three critics of the Kremlin met in Oslo.",
    ],
  },
];
