/** Nouns that commas set beside a name, read off the words: the tree often makes two subjects or a list of them. */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, pathToRoot } from "../../analysis/syntax.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { isOfficeNoun } from "./nouns.ts";

/** How many words may stand between a noun and the comma behind it: "the head of the electoral tribunal, …". */
const LONGEST = 8;

const KIN: ReadonlySet<string> = new Set(
  "wife husband widow son daughter brother sister father mother nephew niece cousin uncle aunt friend lawyer aide".split(
    " ",
  ),
);

function isPersonNoun(lemma: string): boolean {
  return isOfficeNoun(lemma) || KIN.has(lemma) || /^(?:predecessor|successor|rival|deputy|counterpart)$/.test(lemma);
}

interface NamedBeside {
  readonly cluster: Cluster;
  /** Token after its last word. */
  readonly next: number;
}

/**
 * "a judge, Pablo Lopez, …", "his running mate, Elena Vargas.": whoever is named behind the comma, if the name ends with one too
 * or with the sentence. "After meeting the president, Ortiz left" names another.
 */
export function findNamedBehind(chaining: Chaining, phrase: NounPhrase): Cluster | undefined {
  const sentence = chaining.sentences[phrase.sentence];
  if (sentence === undefined || phrase.article === "bare") return undefined;
  const { tokens } = sentence;
  const comma = tokens.findIndex(({ text }, at) => at > phrase.head && text === ",");
  if (comma < 0 || comma - phrase.head > LONGEST) return undefined;
  const between = tokens.slice(findEndOfWord(sentence, phrase.head) + 1, comma);
  if (between.some(({ pos, text }) => /^(?:VERB|AUX|CCONJ)$/.test(pos) || /^(?:who|which|that|["“”:;()])$/.test(text)))
    return undefined;
  if (between.length > 0 && between[0]?.pos !== "ADP") return undefined;
  // "the daughter of his predecessor, Omar Diallo": the name is that of the nearer one.
  const nearer = between.at(-1);
  if (nearer?.pos === "NOUN" && KIN.has(sentence.tokens[phrase.head]?.lemma ?? "") && isPersonNoun(nearer.lemma))
    return undefined;
  const named = findNameAt(chaining, sentence, phrase.sentence, skipTitle(sentence, comma + 1));
  if (named === undefined || !/^[,.;)]$/.test(tokens[named.next]?.text ?? ".")) return undefined;
  const another = findNameAt(chaining, sentence, phrase.sentence, named.next + 1);
  if (another !== undefined) return undefined;
  return isListed(sentence, named.next) && !isTwoPosts(sentence, phrase, named.next) ? undefined : named.cluster;
}

const TITLE =
  /^(?:\p{Lu}\p{Ll}{1,4}\.|Mr|Mrs|Ms|Dr|Sir|Major|General|Colonel|Captain|Lieutenant|Brigadier|Admiral|Sheikh|Father|Judge)$/u;

/** "Its spokesman, Maj. Gen. Prasert Wongsa, said": the name begins behind its titles. */
function skipTitle({ tokens }: Sentence, from: number): number {
  let at = from;
  while (at - from < 3 && TITLE.test(tokens[at]?.text ?? "")) at += 1;
  // "his client, the poet Eva Kral, …".
  if (/^(?:the|former)$/.test(tokens[at]?.text ?? ""))
    for (let step = 1; step <= 4; step += 1) {
      const { text = "", pos = "" } = tokens[at + step] ?? {};
      if (/^\p{Lu}/u.test(text)) return step > 1 && tokens[at + step - 1]?.pos === "NOUN" ? at + step : from;
      if (!/^(?:NOUN|ADJ)$/.test(pos)) return from;
    }
  return /^\p{Lu}/u.test(tokens[at]?.text ?? "") ? at : from;
}

/** The last token of "commander-in-chief". */
function findEndOfWord({ tokens }: Sentence, head: number): number {
  let at = head;
  while (tokens[at + 1]?.text === "-" && tokens[at + 1]?.start === tokens[at]?.end) at += 2;
  return at;
}

/** "a teacher, Ana Ruiz, and two nurses": a list goes on behind the comma; "Ana Ruiz, a teacher, and fled" is none. */
function isListed({ tokens }: Sentence, comma: number): boolean {
  const [link, next] = [tokens[comma + 1]?.text ?? "", tokens[comma + 2]];
  return tokens[comma]?.text === "," && /^(?:and|or)$/.test(link) && !/^(?:VERB|AUX)$/.test(next?.pos ?? "");
}

/** "The speaker of parliament, Ana Ruiz, and the commander of the guards, Luis Moreno, left": each post has its name. */
function isTwoPosts({ tokens }: Sentence, { article, head }: NounPhrase, comma: number): boolean {
  const opened = /^(?:the|its|his|her|their)$/.test(tokens[comma + 2]?.text ?? "");
  return opened && article !== "indefinite" && isOfficeNoun(tokens[head]?.lemma ?? "");
}

function findNameAt(chaining: Chaining, { tokens }: Sentence, index: number, at: number): NamedBeside | undefined {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return undefined;
  for (const cluster of chaining.clusters)
    for (const { sentence, kind, start, end, mentionType } of cluster.mentions)
      if (sentence === index && kind === "name" && start === token.start && mentionType === undefined) {
        const next = tokens.findIndex((word) => word.start >= end);
        return { cluster, next: next < 0 ? tokens.length : next };
      }
  return undefined;
}

/**
 * "Luis Alvarez, a lawyer for the mayor, …", "of Safe Shores, an association that …": whoever is named before the comma that the
 * phrase follows, if a comma or a relative clause ends it. "Before he met Ruiz, the mayor left" goes on with its verb.
 */
export function findNamedAhead(chaining: Chaining, phrase: NounPhrase): Cluster | undefined {
  const sentence = chaining.sentences[phrase.sentence];
  if (sentence === undefined || phrase.article === "bare" || phrase.article === "demonstrative") return undefined;
  const { tokens } = sentence;
  const first = tokens.findIndex(({ start }) => start >= phrase.start);
  const before = tokens[first - 1]?.text === "," ? tokens[first - 2]?.end : undefined;
  if (before === undefined) return undefined;
  const close = findClose(sentence, phrase.head);
  if (close === undefined || isListed(sentence, close) || isOpenedBy(sentence, first - 2, phrase.head))
    return undefined;
  return chaining.clusters.find(({ mentions }) =>
    mentions.some(
      ({ sentence: at, kind, end, mentionType }) =>
        at === phrase.sentence && kind === "name" && end === before && mentionType === undefined,
    ),
  );
}

/** "According to Ruiz, the drone that crashed was Cuban": the tree has the name in a phrase of its own before the subject. */
function isOpenedBy(sentence: Sentence, name: number, subject: number): boolean {
  const { dep = "", head = -1 } = sentence.tokens[subject] ?? {};
  const opening = pathToRoot(sentence, name).find((at) => sentence.tokens[at]?.head === head);
  return (
    dep.startsWith("nsubj") &&
    head > subject &&
    opening !== undefined &&
    sentence.tokens[opening]?.dep === "obl" &&
    caseOf(sentence, opening) !== undefined
  );
}

/** The comma, stop or relative pronoun that ends what stands beside a name, undefined if a verb or another noun comes first. */
function findClose({ tokens }: Sentence, head: number): number | undefined {
  for (let at = head + 1; at <= head + LONGEST; at += 1) {
    const { text = ".", pos, dep } = tokens[at] ?? {};
    if (/^(?:[,.;:)—–]|who|whom|whose|which|that)$/.test(text)) return at;
    // "the former president's nephew": the owner is another.
    if (/^['’]s?$/.test(text) || pos === "AUX" || (pos === "CCONJ" && tokens[at + 1]?.pos !== "NOUN")) return undefined;
    // "an organisation founded by two brothers".
    if (pos === "VERB" && dep !== "acl") return undefined;
  }
  return undefined;
}
