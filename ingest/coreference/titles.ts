/** What office a person is said to hold next to the name ("Russian President Vladimir Putin"), so that "the president" finds it. */
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf } from "../analysis/syntax.ts";
import type { Mention } from "../annotated-document.ts";
import type { Cluster } from "./cluster.ts";
import type { Chaining } from "./context.ts";
import { isOfficeNoun } from "./nominals/nouns.ts";

export function findTitles(chaining: Chaining): void {
  for (const cluster of chaining.clusters) {
    for (const mention of cluster.mentions) {
      const sentence = chaining.sentences[mention.sentence];
      if (sentence === undefined || mention.kind !== "name") continue;
      for (const noun of findKindTokens(sentence, mention.head)) cluster.kinds.add(sentence.tokens[noun]?.lemma ?? "");
      if (cluster.type === "Person") readTitles(chaining, cluster, mention, sentence);
    }
  }
}

function readTitles(chaining: Chaining, cluster: Cluster, mention: Mention, sentence: Sentence): void {
  for (const title of findTitleTokens(sentence, mention.head)) {
    cluster.offices.add(sentence.tokens[title]?.lemma ?? "");
    if (sentence.tokens[title - 1]?.lemma === "prime") cluster.offices.add("prime");
    cluster.country ??= findStateAmong(chaining, mention.sentence, childrenOf(sentence, title));
  }
  if (cluster.offices.size > 0) {
    const modifiers = childrenOf(sentence, mention.head).filter((child) =>
      /^(?:amod|compound)$/.test(sentence.tokens[child]?.dep ?? ""),
    );
    cluster.country ??= findStateAmong(chaining, mention.sentence, modifiers);
  }
}

/** Common nouns in the phrase of a name or beside it. */
function findKindTokens(sentence: Sentence, head: number): readonly number[] {
  const own = sentence.tokens[head];
  const above = own !== undefined && /^(?:appos|flat)/.test(own.dep) ? [own.head] : [];
  const beside = childrenOf(sentence, head).filter((child) =>
    /^(?:compound|nmod:desc|appos|flat)$/.test(sentence.tokens[child]?.dep ?? ""),
  );
  return [...above, ...beside].filter((position) => sentence.tokens[position]?.pos === "NOUN");
}

/** Words for a leader before the name, apposed to it, or that it is apposed to. */
function findTitleTokens(sentence: Sentence, head: number): readonly number[] {
  const own = sentence.tokens[head];
  const above = own !== undefined && /^(?:appos|flat)/.test(own.dep) ? [own.head] : [];
  return [...childrenOf(sentence, head), ...above].filter((position) =>
    isOfficeNoun(sentence.tokens[position]?.lemma ?? ""),
  );
}

function findStateAmong(chaining: Chaining, sentence: number, tokens: readonly number[]): string | undefined {
  for (const token of tokens) {
    const owner = chaining.clusterAt(sentence, token);
    if (owner?.type === "State" && owner.country !== undefined) return owner.country;
  }
  return undefined;
}
