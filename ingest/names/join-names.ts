/**
 * A name is one node of the tree. The parser may hang a preposition on the middle of "Crocus City Hall", or take the "United" of
 * a kingdom for a verb; once the names are known the tree can be put right. Gives new sentences, the old ones stay as they are.
 */
import type { Span } from "../../cypher/model.ts";
import type { Sentence, Token } from "../analysis/analyser.ts";
import { changeToken, changeTokens } from "../analysis/change-token.ts";
import { attachHeads, attachOwners, attachPhrases, hasCycle } from "./attach.ts";
import {
  attachAbsolutes,
  attachLists,
  attachShared,
  attachSpeaker,
  attachTitled,
  attachUntitled,
  type TypedName,
} from "./attach-names.ts";
import { attachPosts } from "./attach-posts.ts";

/** @param names names with their types, none across a sentence boundary */
export function joinNames(sentences: readonly Sentence[], names: readonly TypedName[]): readonly Sentence[] {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return sentences.map((sentence) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= sentence.start) at += 1;
    const inside: TypedName[] = [];
    for (let next = at; next < sorted.length; next += 1) {
      const name = sorted[next];
      if (name === undefined || name.start >= sentence.end) break;
      if (isDescription(sentence, name)) continue;
      const within = inside.at(-1);
      if (within === undefined || name.start >= within.end) inside.push(name);
    }
    const tokens = inside.reduce(joinName, sentence.tokens);
    const titled = attachPosts(attachShared(attachUntitled(attachTitled(tokens, inside), inside), inside), inside);
    const attached = attachSpeaker(
      attachAbsolutes(attachLists(attachPhrases(attachOwners(attachHeads(titled))), inside), inside),
      inside,
    );
    if (attached === sentence.tokens || attached.some((_, position) => hasCycle(attached, position))) return sentence;
    return changeTokens(sentence, attached);
  });
}

/** "the murder of Olof Palme": an event that is called by words, each with its place in the tree, of which the last are a name. */
function isDescription({ tokens }: Sentence, { type, start }: TypedName): boolean {
  return type === "Event" && /^\p{Ll}/u.test(tokens.find(({ end }) => end > start)?.text ?? "");
}

function joinName(tokens: readonly Token[], name: Span): readonly Token[] {
  const first = tokens.findIndex(({ end }) => end > name.start);
  if (first < 0) return tokens;
  let last = first;
  while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < name.end) last += 1;
  if (last === first || last - first > 12) return tokens;
  const within = (position: number): boolean => position >= first && position <= last;
  const roots = tokens.flatMap((token, position) => (within(position) && !within(token.head) ? [position] : []));
  const head = roots.includes(last) ? last : (roots.at(-1) ?? last);
  const anchor = pickAnchor(tokens, roots, head);
  return tokens.map((token, position) => {
    if (position === head)
      return changeToken(token, {
        head: anchor.head,
        dep: anchor.dep,
        pos: token.pos === "VERB" ? "PROPN" : token.pos,
      });
    if (within(position))
      return changeToken(token, {
        head,
        dep:
          token.dep === "punct" || token.dep === "case" || token.dep === "det"
            ? token.dep
            : innerDep(token, position, head),
        pos: token.pos === "VERB" ? "PROPN" : token.pos,
      });
    return within(token.head) ? changeToken(token, { head }) : token;
  });
}

function innerDep(token: Token, position: number, head: number): string {
  if (/^(?:compound|flat|amod|nmod)/.test(token.dep)) return token.dep;
  return position < head ? "compound" : "flat";
}

/** Of several words that hang outside, the one that is an argument of something says where the whole name hangs. */
function pickAnchor(tokens: readonly Token[], roots: readonly number[], head: number): Pick<Token, "head" | "dep"> {
  const arguments_ = roots
    .flatMap((position) => tokens[position] ?? [])
    .filter(({ dep }) => /^(?:nsubj|obj|iobj|obl|nmod|appos|conj|root)/.test(dep));
  return arguments_.at(-1) ?? tokens[head] ?? { head: -1, dep: "root" };
}
