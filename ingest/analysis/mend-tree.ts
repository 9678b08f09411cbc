/**
 * Mends what a statistical parser gets wrong in the prose of news again and again: days that swallow what follows them, the
 * clause before a closing "…, officials said", numbers that part a preposition from its noun.
 */
import type { Sentence } from "./analyser.ts";
import { changeToken, changeTokens } from "./change-token.ts";
import type { Node } from "./mend-node.ts";
import { MENDS } from "./mends.ts";

/** Each need is one bit of what a sentence meets; the first bit is for mends that need nothing. */
const NEEDS = [...new Set(MENDS.flatMap(({ needs }) => needs ?? []))];
/** Bits of a whole number; a need beyond them would never be met. */
const MAX_NEEDS = 31;
if (NEEDS.length > MAX_NEEDS)
  throw new RangeError(`${String(NEEDS.length)} needs of mends, of which ${String(MAX_NEEDS)} can be told apart`);
const NEED_BITS: readonly number[] = MENDS.map(({ needs }) => (needs === undefined ? 1 : 2 << NEEDS.indexOf(needs)));
/** Lemmas whose needs are kept; above this many the store starts afresh, so that memory stays bounded on any stream. */
const KEPT_LEMMAS = 20_000;
const metByLemma = new Map<string, number>();

/** The needs that a lemma meets. */
function findNeedsMet(lemma: string): number {
  const known = metByLemma.get(lemma);
  if (known !== undefined) return known;
  if (metByLemma.size >= KEPT_LEMMAS) metByLemma.clear();
  const met = NEEDS.reduce((bits, need, at) => (need.test(lemma) ? bits | (2 << at) : bits), 1);
  metByLemma.set(lemma, met);
  return met;
}

/** The same words under mended heads and relations. */
export function mendTree(sentence: Sentence): Sentence {
  const nodes: Node[] = sentence.tokens.map(({ lemma, text, pos, head, dep }) => ({ lemma, text, pos, head, dep }));
  const met = nodes.reduce((bits, { lemma }) => bits | findNeedsMet(lemma), 1);
  MENDS.forEach(({ mend }, at) => {
    if ((met & (NEED_BITS[at] as number)) !== 0) mend(nodes);
  });
  const changed = nodes.some(
    ({ head, dep }, position) => head !== sentence.tokens[position]?.head || dep !== sentence.tokens[position].dep,
  );
  if (!changed || nodes.some((_, position) => hasCycle(nodes, position))) return sentence;
  return changeTokens(
    sentence,
    sentence.tokens.map((token, position) => changeToken(token, nodes[position] ?? token)),
  );
}

function hasCycle(nodes: readonly Node[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= nodes.length; steps += 1) {
    at = nodes[at]?.head ?? -1;
    if (at < 0) return false;
  }
  return true;
}
