/**
 * "Relatives of the victims gathered": the only past tense of the main clause is the root; a parser that decides from left to right
 * may have made its subject the root and hung the verb from a noun of that.
 */
import type { Parse } from "./dependency-parser.ts";
import type { Tag } from "./pos-tagger.ts";

const NOMINAL = /^(?:NOUN|PROPN|NUM|PRON)$/;
/** What a participle or a mere part of a name would be to the noun before it. */
const HUNG = /^(?:acl|acl:relcl|amod|flat|compound|parataxis)$/;

/** @param mainVerb position of the only past tense of the main clause, as `mendFinite` gives it */
export function mendRoot(parse: Parse, tags: readonly Tag[], mainVerb: number | undefined): Parse {
  const root = parse.heads.indexOf(-1);
  if (mainVerb === undefined || root < 0 || root >= mainVerb || !HUNG.test(parse.deps[mainVerb] ?? "")) return parse;
  const childrenOf = (head: number): readonly number[] =>
    [...parse.heads.keys()].filter((at) => parse.heads[at] === head);
  const predicate = childrenOf(root).some((at) => /^(?:cop|case|nsubj)/.test(parse.deps[at] ?? "") && at < mainVerb);
  const subject = childrenOf(mainVerb).some((at) => /^(?:nsubj|mark|cop|aux)/.test(parse.deps[at] ?? ""));
  if (!NOMINAL.test(tags[root]?.pos ?? "") || predicate || subject || !isPhraseOf(parse, mainVerb, root)) return parse;
  const heads = Int32Array.from(parse.heads);
  const deps = [...parse.deps];
  for (const at of childrenOf(root)) if (at > mainVerb) heads[at] = mainVerb;
  heads[mainVerb] = -1;
  deps[mainVerb] = "root";
  heads[root] = mainVerb;
  deps[root] = "nsubj";
  return { heads, deps };
}

/** The noun that the verb hangs from belongs to the phrase of the root. */
function isPhraseOf({ heads, deps }: Parse, verb: number, root: number): boolean {
  let at = heads[verb] ?? root;
  while (at !== root && at >= 0 && /^(?:nmod|conj|appos|flat|compound|amod|nmod:poss)/.test(deps[at] ?? ""))
    at = heads[at] ?? -1;
  return at === root;
}
