/** "So did Peru", "as did Chad", "Norway has done the same": who does what was said just before of somebody else. */
import { getPredicate } from "../../cypher/ontology.ts";
import { ACTORS } from "../actor-types.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, conjuncts, findChild } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { ArgumentResolver } from "./arguments.ts";
import type { ChainClaim } from "./chain-claim.ts";

/** A verb that stands for another, who does it, and whether what it stands for is told in the same sentence. */
interface Echo {
  readonly verb: number;
  readonly doers: readonly number[];
  readonly within: boolean;
}

export function findSameDeeds(
  document: AnnotatedDocument,
  claims: readonly ChainClaim[],
  resolver: ArgumentResolver,
): readonly ChainClaim[] {
  return document.sentences.flatMap((sentence, index) =>
    findEchoes(sentence).flatMap(({ verb, doers, within }) => {
      const told = within ? sentence : document.sentences[index - 1];
      const { start = 0, end = 0 } = sentence.tokens[verb] ?? {};
      const meant = findMain(told, within ? verb : Number.POSITIVE_INFINITY);
      const at = told?.tokens[meant];
      if (at === undefined) return [];
      const subjects = doers.flatMap((doer) => resolver.resolve(index, doer, ACTORS).slice(0, 1));
      return claims
        .filter((it) => it.sentence === (within ? index : index - 1) && it.start <= at.start && at.start < it.end)
        .filter((it) => getPredicate(it.predicate).eventType !== null && it.attributedTo === undefined)
        .flatMap((claim) =>
          subjects
            .filter(({ chain }) => chain !== claim.subject && chain !== claim.object)
            .map(({ chain, certainty }) => ({
              ...claim,
              subject: chain,
              sentence: index,
              start,
              end,
              frameId: "same.deed",
              confidence: claim.confidence * certainty * 0.9,
            })),
        );
    }),
  );
}

const STANDS_IN = /^(?:did|does|do|has|have|had|done)$/;
/** "has the same" is no deed. */
const DOES = /^(?:did|does|do|done)$/;

function findEchoes(sentence: Sentence): readonly Echo[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ text }, verb): Echo[] => {
    if (!STANDS_IN.test(text)) return [];
    const before = tokens[verb - 1]?.text ?? "";
    // "But so did Chad": told in the sentence before.
    const hasVerb = tokens.slice(0, verb).some(({ pos }) => pos === "VERB");
    const later =
      childrenOf(sentence, verb).find((it) => it > verb && isNamed(sentence, it)) ??
      (/^so$/i.test(before) ? findNext(sentence, verb + 1) : undefined);
    if (
      /^(?:so|as)$/i.test(before) &&
      later !== undefined &&
      later === verb + 1 + countArticles(sentence, verb + 1, later)
    )
      return [{ verb, doers: [later, ...conjuncts(sentence, later)], within: /^as$/i.test(before) || hasVerb }];
    const same = DOES.test(text) && isTheSame(sentence, verb + 1);
    const subject = findChild(sentence, verb, ["nsubj"]);
    if (!same || subject === undefined || isHedged(sentence, verb)) return [];
    return [{ verb, doers: [subject, ...conjuncts(sentence, subject)], within: tokens[verb]?.dep === "conj" }];
  });
}

/** The head of the phrase that opens at a word: trees of so short a sentence go wrong. */
function findNext(sentence: Sentence, from: number): number | undefined {
  const { tokens } = sentence;
  const stop = tokens.findIndex(({ pos }, at) => at >= from && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos));
  const to = stop < 0 ? tokens.length : stop;
  return tokens.findIndex(
    ({ head }, at) => at >= from && at < to && isNamed(sentence, at) && (head < from || head >= to),
  );
}

/** "the same", but not "the same job". */
function isTheSame({ tokens }: Sentence, at: number): boolean {
  const [the, same, next] = tokens.slice(at, at + 3);
  return the?.text === "the" && same?.text === "same" && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "");
}

/** "would do the same", "asked it to do the same". */
function isHedged(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some((it) => {
    const { dep = "", lemma = "" } = sentence.tokens[it] ?? {};
    return dep === "mark" || dep === "advmod" || (dep === "aux" && lemma !== "have");
  });
}

function isNamed({ tokens }: Sentence, token: number): boolean {
  return /^(?:PROPN|NOUN)$/.test(tokens[token]?.pos ?? "");
}

/** Words before a noun that are its own. */
function countArticles({ tokens }: Sentence, from: number, noun: number): number {
  const own = tokens.slice(from, noun);
  return own.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos)) ? own.length : -1;
}

/** The last of the verbs that a sentence is built on. */
function findMain(sentence: Sentence | undefined, before: number): number {
  if (sentence === undefined) return -1;
  const root = sentence.tokens.findIndex(({ head }) => head < 0);
  const verbs = [root, ...conjuncts(sentence, root)].filter((it) => it < before && sentence.tokens[it]?.pos === "VERB");
  return Math.max(-1, ...verbs);
}
