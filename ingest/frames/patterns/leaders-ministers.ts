/** Ministers told by whose they are: "Orban's foreign minister, X", "X, Orban's foreign minister": they are his state's. */
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { findState } from "./home-offices.ts";
import { findOfficeAtEnd, toHeldPredicate } from "./occupations.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";

const BETWEEN = /^['’]s ((?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*),? $/u;
const BEHIND = /^['’]s ((?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*)(?=[,.;])/u;
/** Of these a state has its own; a spokesman and a lawyer are the man's. */
const OF_STATE = /^(?:minister|diplomat|military)$/;

function findMinisters(input: PatternInput): readonly ChainClaim[] {
  const { text } = input.document;
  const persons = input.resolver.mentionsIn(input.sentence).filter((located) => isNamedPerson(input, located));
  return persons.flatMap((first, at) => {
    const second = persons[at + 1];
    if (second === undefined || first.chain === second.chain) return [];
    const gap = text.slice(first.mention.end, second.mention.start);
    const title = BETWEEN.exec(gap)?.[1];
    if (title !== undefined) return toClaim(input, first, second, title);
    const behind = gap === ", " ? BEHIND.exec(text.slice(second.mention.end, second.mention.end + 60))?.[1] : undefined;
    return behind === undefined ? [] : toClaim(input, second, first, behind);
  });
}

function isNamedPerson(input: PatternInput, located: Located): boolean {
  return located.mention.kind === "name" && chainOf(input, located)?.type === "Person";
}

function toClaim(input: PatternInput, owner: Located, minister: Located, title: string): readonly ChainClaim[] {
  const office = findOfficeAtEnd(title.split(" "), input.lexicon);
  const predicate = office === undefined ? undefined : toHeldPredicate(office);
  const state = findState(input, chainOf(input, owner)?.country);
  if (office === undefined || predicate !== "MEMBER_OF" || !OF_STATE.test(office.kind) || state === undefined)
    return [];
  return [relate("role.leaders-minister", predicate, minister, { chain: state, mention: owner.mention }, 0.65)];
}

export const LEADERS_MINISTER_PATTERNS: readonly Pattern[] = [
  {
    id: "role.leaders-minister",
    find: findMinisters,
    examples: [
      {
        text: "Hungary left. Viktor Orban's foreign minister, Omar Bello, stayed.",
        claims: ["Omar Bello MEMBER_OF Hungary"],
      },
      {
        text: "Hungary left. Omar Bello, Viktor Orban's foreign minister, stayed.",
        claims: ["Omar Bello MEMBER_OF Hungary"],
      },
    ],
    counterExamples: [
      "Hungary left. Viktor Orban's lawyer, Omar Bello, stayed.",
      "Hungary left. Omar Bello, Viktor Orban's rival, stayed.",
    ],
  },
];
