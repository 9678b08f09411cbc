/** What office a person is said to hold next to the name ("Russian President Vladimir Putin"), so that "the president" finds it. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf } from "../analysis/syntax.ts";
import type { Mention } from "../annotated-document.ts";
import type { Cluster } from "./cluster.ts";
import type { Chaining } from "./context.ts";
import { isOfficeNoun } from "./nominals/nouns.ts";
import { findRelativeVerbs } from "./relative-clauses.ts";

export function findTitles(chaining: Chaining): void {
  for (const cluster of chaining.clusters) {
    for (const mention of cluster.mentions) {
      const sentence = chaining.sentences[mention.sentence];
      if (sentence === undefined || mention.kind !== "name") continue;
      for (const noun of findKindTokens(sentence, mention.head)) cluster.kinds.add(sentence.tokens[noun]?.lemma ?? "");
      if (cluster.type !== "Person") continue;
      readTitles(chaining, cluster, mention, sentence);
      readDeeds(cluster, mention, sentence);
      cluster.age ??= findAge(sentence, mention);
    }
  }
}

function readTitles(chaining: Chaining, cluster: Cluster, mention: Mention, sentence: Sentence): void {
  for (const title of findTitleTokens(sentence, mention.head)) {
    cluster.offices.add(sentence.tokens[title]?.lemma ?? "");
    if (sentence.tokens[title - 1]?.lemma === "prime") cluster.offices.add("prime");
    for (const child of childrenOf(sentence, title)) {
      const body = chaining.clusterAt(mention.sentence, child);
      if (body?.type === "Organization" || body?.type === "ArmedGroup") cluster.postedIn.add(body);
    }
    cluster.country ??= findStateAmong(chaining, mention.sentence, childrenOf(sentence, title));
  }
  if (cluster.offices.size > 0) {
    const modifiers = childrenOf(sentence, mention.head).filter((child) =>
      /^(?:amod|compound)$/.test(sentence.tokens[child]?.dep ?? ""),
    );
    cluster.country ??= findStateAmong(chaining, mention.sentence, modifiers);
  }
}

/** What one is who leads, commands or founded something, or who served as something. */
const DOERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["lead", ["leader"]],
  ["head", ["head", "leader"]],
  ["command", ["commander"]],
  ["chair", ["chairman"]],
  ["rule", ["ruler", "leader"]],
  ["found", ["founder"]],
]);

/** "Oligui, who commands the guard … the commander"; "Vesic, who resigned as transport minister … the former minister". */
function readDeeds(cluster: Cluster, { head, end }: Mention, sentence: Sentence): void {
  const told = findRelativeVerbs(sentence, head, end);
  const own = sentence.tokens[head];
  const verbs = own?.dep === "nsubj" ? [own.head, ...told] : told;
  for (const verb of verbs) {
    const { lemma = "", pos } = sentence.tokens[verb] ?? {};
    if (pos !== "VERB") continue;
    if (verb !== own?.head) for (const office of DOERS.get(lemma) ?? []) cluster.offices.add(office);
    if (!/^(?:resign|serve|retire|quit|act|work|rule)$/.test(lemma)) continue;
    for (const child of childrenOf(sentence, verb)) {
      const post = sentence.tokens[child]?.lemma ?? "";
      if (caseOf(sentence, child) === "as" && isOfficeNoun(post)) cluster.offices.add(post);
      if (caseOf(sentence, child) === "as") cluster.kinds.add(post);
    }
  }
}

/** "Ibrahim Traoré, 34, accused him". */
function findAge({ tokens }: Sentence, { end }: Mention): number | undefined {
  const after = tokens.findIndex(({ start }) => start >= end);
  const [comma, number, next] = after < 0 ? [] : tokens.slice(after, after + 3).map(({ text }) => text);
  return comma === "," && /^\d{1,2}$/.test(number ?? "") && /^[,.;)]$/.test(next ?? "") ? Number(number) : undefined;
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
