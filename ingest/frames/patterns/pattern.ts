/**
 * A relation that shows in how names stand to each other, not in a verb: titles, appositions, possessors, places.
 * Like a frame it carries its own examples.
 */
import type { EntityType, PredicateName } from "../../../cypher/ontology.ts";
import type { AnnotatedDocument, Chain, Mention } from "../../annotated-document.ts";
import type { ArgumentResolver } from "../../claims/arguments.ts";
import type { ChainClaim } from "../../claims/chain-claim.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Proposition } from "../../propositions/proposition.ts";
import type { FrameExample } from "../frame.ts";

export interface PatternInput {
  readonly document: AnnotatedDocument;
  readonly sentence: number;
  readonly resolver: ArgumentResolver;
  readonly propositions: readonly Proposition[];
  readonly lexicon: Lexicon;
}

export interface Pattern {
  readonly id: string;
  readonly find: (input: PatternInput) => readonly ChainClaim[];
  readonly examples: readonly FrameExample[];
  readonly counterExamples: readonly string[];
}

export interface Located {
  readonly chain: number;
  readonly mention: Mention;
}

export function chainOf(input: PatternInput, located: Located): Chain | undefined {
  return input.document.chains[located.chain];
}

/** The entity that a word stands for, with the nearest to that word of its mentions in the sentence. */
export function locate(input: PatternInput, token: number, types: readonly EntityType[]): Located | undefined {
  const [resolved] = input.resolver.resolve(input.sentence, token, types);
  if (resolved === undefined) return undefined;
  const own = input.resolver.mentionsIn(input.sentence).filter(({ chain }) => chain === resolved.chain);
  const away = ({ mention }: Located): number => Math.abs(mention.head - token);
  return own.reduce<Located | undefined>(
    (nearest, each) => (nearest === undefined || away(each) < away(nearest) ? each : nearest),
    undefined,
  );
}

/** An asserted claim between two mentions; its span reaches over both. */
export function relate(
  id: string,
  predicate: PredicateName,
  subject: Located,
  object: Located,
  confidence: number,
): ChainClaim {
  return {
    predicate,
    subject: subject.chain,
    object: object.chain,
    polarity: "asserted",
    sentence: subject.mention.sentence,
    start: Math.min(subject.mention.start, object.mention.start),
    end: Math.max(subject.mention.end, object.mention.end),
    frameId: id,
    cues: [],
    confidence,
  };
}
