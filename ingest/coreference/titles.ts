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
    const office = sentence.tokens[title]?.lemma ?? "";
    cluster.offices.add(office);
    if (sentence.tokens[title - 1]?.lemma === "prime") cluster.offices.add("prime");
    const portfolio = findPortfolio(sentence, title);
    if (portfolio !== undefined) cluster.offices.add(`${portfolio} ${office}`);
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

/** The field of a post, in the words before it: "interior" in "the interior minister", "defence" in "US defence secretary". */
export function findPortfolio({ tokens }: Sentence, office: number): string | undefined {
  if (!/^(?:minister|secretary|commissioner)$/.test(tokens[office]?.lemma ?? "")) return undefined;
  const word = tokens[office - 1];
  const field = word !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(word.pos) ? word.text.toLowerCase() : "";
  return FIELDS.test(field) ? field.replace("defense", "defence") : undefined;
}

const FIELDS =
  /^(?:foreign|external|interior|home|defen[cs]e|justice|finance|treasury|economy|trade|industry|energy|health|education|labou?r|agriculture|environment|transport|culture|development|security|information|communications|tourism|science|housing|oil|mining|immigration|migration|state)$/;

/** "Oligui, who commands the guard … the commander"; "Vesic, who resigned as transport minister … the former minister". */
function readDeeds(cluster: Cluster, { head, end }: Mention, sentence: Sentence): void {
  const told = findRelativeVerbs(sentence, head, end);
  const own = sentence.tokens[head];
  const verbs = /^nsubj/.test(own?.dep ?? "") && own !== undefined ? [own.head, ...told] : told;
  for (const verb of verbs) {
    const { lemma = "", pos } = sentence.tokens[verb] ?? {};
    if (pos !== "VERB") continue;
    if (isVictory(sentence, verb, lemma)) cluster.kinds.add("elected");
    if (verb !== own?.head) for (const office of DOERS.get(lemma) ?? []) cluster.offices.add(office);
    if (!/^(?:resign|serve|retire|quit|act|work|rule)$/.test(lemma)) continue;
    for (const child of childrenOf(sentence, verb)) {
      const post = sentence.tokens[child]?.lemma ?? "";
      if (caseOf(sentence, child) === "as" && isOfficeNoun(post)) cluster.offices.add(post);
      if (caseOf(sentence, child) === "as") cluster.kinds.add(post);
    }
  }
}

/** "Lobo won the election", "Kos was sworn in": who holds the office anew. */
function isVictory(sentence: Sentence, verb: number, lemma: string): boolean {
  const children = childrenOf(sentence, verb).map((child) => sentence.tokens[child]);
  if (lemma === "win")
    return children.some(
      (it) => it?.dep === "obj" && /^(?:election|vote|presidency|race|poll|runoff|contest)$/.test(it.lemma),
    );
  return /^(?:elect|inaugurate|swear)$/.test(lemma) && children.some((it) => it?.dep === "nsubj:pass");
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
