/** Whose man somebody is by what stands after his name: "Peter Obi of the Labour Party", "President Bello of Chad". */
import type { PredicateName } from "../../../cypher/ontology.ts";
import type { Sentence } from "../../analysis/analyser.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { chainOf, type Located, type PatternInput, relate } from "./pattern.ts";

/** "X of the party", "X, of Amnesty International,", "X, formerly of the bank", "X, from the rights office". */
const OF_BODY =
  /^(?:, )?(?:(?:formerly |previously |now |also )?of|(?<=, )from)(?: (?:the|an?))?(?: (?!for |in |of |and |to |at |by |on |from |with |(?!(?:ruling|governing)\b)\p{Ll}+ing\b)\p{Ll}[\p{L}-]*){0,4}$/u;

/** "Peter Obi of the Labour Party": whose man he is, his office not said. */
export function findOf(
  input: PatternInput,
  sentence: Sentence,
  person: Located,
  findPredicate: (words: readonly string[], lexicon: Lexicon) => PredicateName | undefined,
): readonly ChainClaim[] {
  const mentions = input.resolver.mentionsIn(input.sentence).filter((it) => it.mention.start > person.mention.end);
  const between = ({ mention }: Located): string =>
    input.document.text.slice(person.mention.end, mention.start).replace(/\s+/g, " ").trim();
  // "Director Alexander Bortnikov of the FSB": the title before the name says more.
  const before = sentence.tokens.filter(({ end }) => end <= person.mention.start).slice(-4);
  const titled = before
    .map((_, from) =>
      findPredicate(
        before.slice(from).map(({ text }) => text),
        input.lexicon,
      ),
    )
    .find((it) => it !== undefined);
  const state = mentions.find((it) => chainOf(input, it)?.type === "State");
  // "President Bello of Chad": without his title he is no more than from there.
  if (titled !== undefined && state !== undefined && between(state) === "of" && !isOwner(input, state))
    return [relate("role.of", titled, person, state, 0.75)];
  const body = mentions.find((it) => isNamedBody(input, it));
  if (body === undefined || !OF_BODY.test(between(body))) return [];
  const predicate = titled ?? "MEMBER_OF";
  return [relate("role.of", predicate, person, body, predicate === "MEMBER_OF" ? 0.65 : 0.75)];
}

/** In "the opposition Harun Party" the first word is no body. */
function isNamedBody(input: PatternInput, located: Located): boolean {
  const { start, end } = located.mention;
  return (
    chainOf(input, located)?.type === "Organization" &&
    !/^the (?:opposition|government)$/i.test(input.document.text.slice(start, end))
  );
}

/** "of Chad's army", "of Chadian descent". */
function isOwner({ document: { text } }: PatternInput, { mention }: Located): boolean {
  return mention.mentionType === "People" || /^(?:['’-]| \p{Lu})/u.test(text.slice(mention.end));
}
