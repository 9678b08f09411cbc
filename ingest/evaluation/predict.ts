/** Runs the extractor over annotated texts. */
import type { Extractor } from "../pipeline.ts";
import type { SourceDocument } from "../readers/reader.ts";
import type { EvaluatedMention, Prediction } from "./gold.ts";
import { toTypes } from "./read-corpus.ts";

export interface TimedPrediction extends Prediction {
  readonly tokens: number;
  readonly seconds: number;
}

export function predict(extractor: Extractor, source: SourceDocument): TimedPrediction {
  const began = performance.now();
  const { graph, annotated } = extractor.read(source);
  const seconds = (performance.now() - began) / 1000;
  const mentionTypes = new Map(
    annotated.chains.flatMap(({ mentions }) =>
      mentions.map(({ start, end, mentionType }) => [toKey(start, end), mentionType] as const),
    ),
  );
  const types = new Map(graph.entities.map(({ id, type }) => [id, type]));
  const mentions = graph.mentions.flatMap(({ entityId, starts, ends, kinds }) =>
    starts.flatMap((start, index): readonly EvaluatedMention[] => {
      const [end, kind, type] = [ends[index], kinds[index], types.get(entityId)];
      if (end === undefined || kind === undefined || type === undefined) return [];
      return [{ start, end, kind, entity: entityId, types: toTypes(mentionTypes.get(toKey(start, end)), type) }];
    }),
  );
  return {
    mentions,
    claims: graph.claims,
    figures: graph.figures,
    tokens: annotated.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0),
    seconds,
  };
}

function toKey(start: number, end: number): string {
  return `${start}-${end}`;
}
