/**
 * Posts that a town, a region or a court has one of, told without it: "the mayor, X", "X, the governor", "the presiding judge, X".
 * They are held in the town or region that the story names most often, or in the court that was spoken of last.
 */
import type { Chain } from "../../annotated-document.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import { chainOf, type Located, type Pattern, type PatternInput, relate } from "./pattern.ts";

const BEFORE =
  /(?:\bthe (?:then |former |acting |deputy |elected |ousted |local )*|(?:^|[.,;:"”] ))(mayor|governor|presiding judge|chief judge)(?: (?:installed|appointed|imposed|named|backed) by [^,;.]{2,40})?,? $/i;
const AFTER =
  /^, (?:the|then the|then) (?:then |former |acting |deputy )?(mayor|governor|presiding judge|chief judge)(?=[,.;])/;
/** A town or a region must be named more than once, and more often than any other, to be what the story is about. */
const OFTEN = 2;

function findLocalOffices(input: PatternInput): readonly ChainClaim[] {
  const { text } = input.document;
  return input.resolver.mentionsIn(input.sentence).flatMap((person) => {
    const chain = chainOf(input, person);
    if (chain?.type !== "Person" || chain.role === "group" || person.mention.kind !== "name") return [];
    const { start, end } = person.mention;
    const [, post] =
      BEFORE.exec(text.slice(Math.max(0, start - 80), start)) ?? AFTER.exec(text.slice(end, end + 50)) ?? [];
    const body = post === undefined ? undefined : findBody(input, post.toLowerCase(), person);
    if (body === undefined) return [];
    return [relate("role.local-office", "LEADER_OF", person, { chain: body, mention: person.mention }, 0.6)];
  });
}

function findBody(input: PatternInput, post: string, person: Located): number | undefined {
  if (post.endsWith("judge")) return findCourt(input, person);
  const isFitting = post === "governor" ? isRegion : isTown;
  return findSaidBefore(input, person, isFitting) ?? findMostNamed(input, isFitting);
}

type Test = (chain: Chain, input: PatternInput) => boolean;

const isTown: Test = ({ type, entryId, role, name }, { lexicon }) =>
  type === "Place" &&
  (entryId === undefined
    ? !/\b(?:river|lake|sea|province|region|district|state|county|airport|hotel|mall|square|street|mount|mountains?)\b/i.test(
        name,
      )
    : /^(?:city|capital|town)$/.test(lexicon.findById(entryId)?.role ?? role ?? ""));

const isRegion: Test = ({ type, entryId }, { lexicon }) =>
  type === "Place" && entryId !== undefined && lexicon.findById(entryId)?.role === "region";

/** "In Derna, the mayor installed by the army, X": the only town that opens the sentence. */
function findSaidBefore(input: PatternInput, { mention }: Located, isFitting: Test): number | undefined {
  const tokens = input.document.sentences[input.sentence]?.tokens ?? [];
  const towns = input.resolver
    .mentionsIn(input.sentence)
    .filter(
      (it) =>
        it.mention.end < mention.start && it.mention.kind === "name" && isFitting(chainOf(input, it) as Chain, input),
    );
  const [first] = towns;
  const opens = /^(?:In|At)$/.test(tokens[0]?.text ?? "") && first?.mention.start === tokens[1]?.start;
  return opens && towns.length === 1 ? first?.chain : undefined;
}

function findMostNamed(input: PatternInput, isFitting: Test): number | undefined {
  const ranked = input.document.chains
    .map((chain, index) => ({ index, count: isFitting(chain, input) ? countNames(chain) : 0 }))
    .sort((one, other) => other.count - one.count);
  const [first, second] = ranked;
  return first !== undefined && first.count >= OFTEN && first.count > (second?.count ?? 0) ? first.index : undefined;
}

function countNames({ mentions }: Chain): number {
  return mentions.filter(({ kind, mentionType }) => kind === "name" && mentionType === undefined).length;
}

/** The court named last before, or in the same sentence. */
function findCourt({ document: { chains } }: PatternInput, { mention }: Located): number | undefined {
  let found: { readonly index: number; readonly start: number } | undefined;
  for (const [index, { type, mentions }] of chains.entries()) {
    if (type !== "Organization") continue;
    for (const it of mentions) {
      const told = it.sentence <= mention.sentence && it.start > (found?.start ?? -1);
      if (told && it.kind !== "pronoun" && isCourt(chains[index])) found = { index, start: it.start };
    }
  }
  return found?.index;
}

function isCourt(chain: Chain | undefined): boolean {
  return /\b(?:court|tribunal)s?\b/i.test(chain?.name ?? "");
}

export const LOCAL_OFFICE_PATTERNS: readonly Pattern[] = [
  {
    id: "role.local-office",
    find: findLocalOffices,
    examples: [
      {
        text: "Floods hit Derna on Sunday. Derna was cut off, and the mayor, Ali Haddad, asked Benghazi for help.",
        claims: ["Ali Haddad LEADER_OF Derna"],
      },
      {
        text: "The Lagos High Court freed two men. The presiding judge, Amina Okoro, blamed the police.",
        claims: ["Amina Okoro LEADER_OF Lagos High Court"],
      },
    ],
    counterExamples: [
      "Floods hit Derna and Benghazi on Sunday. The mayor, Ali Haddad, asked for help.",
      "Floods hit Derna on Sunday. Derna was cut off, and the mayor of Tobruk, Ali Haddad, left.",
    ],
  },
];
