/** The trainers of tagger, lemmatiser and parser, all from the same treebanks. */
import { join } from "node:path";
import { parseTag, type Tag, tagSentence } from "../analysis/pos-tagger.ts";
import type { WeightsMeta } from "../analysis/weight-file.ts";
import { parseWeights, type Scorer } from "../analysis/weights.ts";
import { formatWeights, type WeightRow } from "../analysis/weights-writer.ts";
import { measureLemmatiser, toLemmaExamples, trainLemmatiser } from "./train-lemmatiser.ts";
import { measureParser, type ParsedSentence, toParsedSentence, toSmallModel, trainParser } from "./train-parser.ts";
import { measureTagger, type TaggedSentence, toTaggedSentence, trainTagger } from "./train-tagger.ts";
import { formatShare, type TrainedModel, type Trainer, type TrainingRun } from "./trainers.ts";
import { findTreebankFiles, readTreebank, type TreebankSentence } from "./treebank.ts";

const TAGGER = { passes: 10, minUpdates: 3, prune: 0.1 };
const LEMMATISER = { passes: 5, minUpdates: 1, prune: 0.1 };
const PARSER = { passes: 7, minUpdates: 20, prune: 1, exploration: 0.9, margin: 100 };
/**
 * The parser learns from tags as they will be at run time: each part of the data is tagged by a tagger that has not seen it.
 * Its weights of the last step do as well here as averaged ones (tried: LAS 0.8151 and 0.8150).
 */
const FOLDS = 5;
const FOLD_PASSES = 8;
const SOURCES = "UD English EWT (CC BY-SA 4.0), train part; GUM (annotation CC BY 4.0), open genres";

export const taggerTrainer: Trainer = {
  file: "tagger.bin",
  about: "Universal and Penn Treebank part-of-speech tags: averaged perceptron, greedy.",
  train(run) {
    const options = { ...TAGGER, seed: run.seed };
    const model = trainTagger(readTraining(run).map(toTaggedSentence), options);
    const { bytes, scorer } = finish(model.labels, model.averaged(), TAGGER.prune, options);
    const dev = readDev(run).map(toTaggedSentence);
    const { pos, fine } = measureTagger(dev, scorer);
    return card(bytes, options, [
      ["UPOS on en_ewt-dev", formatShare(pos)],
      ["UPOS with Penn tag on en_ewt-dev", formatShare(fine)],
    ]);
  },
};

export const lemmatiserTrainer: Trainer = {
  file: "lemmatiser.bin",
  about: "Base forms: averaged perceptron over edit scripts.",
  train(run) {
    const options = { ...LEMMATISER, seed: run.seed };
    const model = trainLemmatiser(readTraining(run).flatMap(toLemmaExamples), options);
    const { bytes, scorer } = finish(model.labels, model.averaged(), LEMMATISER.prune, options);
    const right = measureLemmatiser(readDev(run).flatMap(toLemmaExamples), scorer);
    return card(bytes, options, [["lemmas on en_ewt-dev, gold tags", formatShare(right)]]);
  },
};

export const parserTrainer: Trainer = {
  file: "parser.bin",
  about: "Universal Dependencies: greedy arc-hybrid transitions, averaged perceptron, dynamic oracle.",
  train(run) {
    const options = { ...PARSER, seed: run.seed };
    const sentences = tagInFolds(readTraining(run), run);
    run.tell("parser: learns");
    const { labels, rows } = toSmallModel(trainParser(sentences, options));
    const { bytes, scorer } = finish(labels, rows, PARSER.prune, options);
    const tagger = parseWeights(run.readModel("tagger.bin"), "tagger.bin");
    const dev = readDev(run).map((sentence) => withTags(sentence, toTaggedSentence(sentence), tagger));
    const { uas, las } = measureParser(dev, scorer);
    const note = "own tags, gold tokens, punctuation counted";
    return card(bytes, options, [
      [`UAS on en_ewt-dev (${note})`, formatShare(uas)],
      ["LAS", formatShare(las)],
    ]);
  },
};

function readTraining({ data }: TrainingRun): readonly TreebankSentence[] {
  return readTreebank([join(data, "ud", "en_ewt-train.conllu"), ...findTreebankFiles(join(data, "gum"))]);
}

function readDev({ data }: TrainingRun): readonly TreebankSentence[] {
  return readTreebank([join(data, "ud", "en_ewt-dev.conllu")]);
}

interface Finished {
  readonly bytes: Uint8Array;
  readonly scorer: Scorer;
}

function finish(labels: readonly string[], rows: readonly WeightRow[], prune: number, meta: WeightsMeta): Finished {
  const bytes = formatWeights({ labels, meta, rows, prune });
  return { bytes, scorer: parseWeights(bytes) };
}

function card(
  bytes: Uint8Array,
  options: Readonly<Record<string, number>>,
  facts: TrainedModel["facts"],
): TrainedModel {
  const recipe = Object.entries(options)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(", ");
  return { bytes, facts: [["data", SOURCES], ["recipe", recipe], ...facts] };
}

function tagInFolds(sentences: readonly TreebankSentence[], run: TrainingRun): readonly ParsedSentence[] {
  const tagged = sentences.map(toTaggedSentence);
  const result: ParsedSentence[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    run.tell(`parser: tags part ${String(fold + 1)} of ${String(FOLDS)}`);
    const others = tagged.filter((_, index) => index % FOLDS !== fold);
    const tagger = trainTagger(others, { ...TAGGER, passes: FOLD_PASSES, seed: run.seed });
    sentences.forEach((sentence, index) => {
      const input = tagged[index];
      if (index % FOLDS === fold && input !== undefined) result[index] = withTags(sentence, input, tagger);
    });
  }
  return result;
}

function withTags(sentence: TreebankSentence, tagged: TaggedSentence, tagger: Scorer): ParsedSentence {
  const { best, close } = tagSentence(tagged.input, tagger);
  const toTag = (label: number): Tag => parseTag(tagger.labels[label] ?? "X|");
  return toParsedSentence(sentence, Array.from(best, toTag), Array.from(close, toTag));
}
