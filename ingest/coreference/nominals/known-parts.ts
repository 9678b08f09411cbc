/** A noun and the one it belongs to may name another that the story has named: an agency of the UN, a state of Nigeria. */
import { caseOf, childrenOf } from "../../analysis/syntax.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";

const PARTS = /^(?:agency|body|mission|court|commission|fund|council|department|force|watchdog)$/;

/** "the UN agency", "the EU body": the one part of it, as the lexicon has it, that was named before. */
export function findKnownPart({ clusters, lexicon }: Chaining, nominal: Nominal, owner: Cluster): Cluster | undefined {
  const { lemma, plural, article, start } = nominal;
  if (plural || article !== "definite" || owner.type !== "Organization" || owner.entryId === undefined)
    return undefined;
  if (!PARTS.test(lemma)) return undefined;
  const parts = clusters.filter(
    ({ entryId, mentions }) =>
      entryId !== undefined &&
      lexicon.findById(entryId)?.parent === owner.entryId &&
      mentions.some((it) => it.start < start),
  );
  return parts.length === 1 ? parts[0] : undefined;
}

/** "the Nigerian state of Zamfara" is Zamfara. */
export function isNamedAfter({ sentences, clusterAt }: Chaining, { sentence, head, owner }: Nominal): boolean {
  const words = sentences[sentence];
  if (words === undefined) return false;
  return childrenOf(words, head).some((child) => {
    const named = child > head && caseOf(words, child) === "of" ? clusterAt(sentence, child) : undefined;
    return named !== undefined && named !== owner;
  });
}
