import { describe, expect, it } from "vitest";
import { createParserModel, parseSentence } from "../../../ingest/analysis/dependency-parser.ts";
import { measureLemmatiser, toLemmaExamples, trainLemmatiser } from "../../../ingest/training/train-lemmatiser.ts";
import { measureParser, toParsedSentence, trainParser } from "../../../ingest/training/train-parser.ts";
import { measureTagger, toTaggedSentence, trainTagger } from "../../../ingest/training/train-tagger.ts";
import { parseTreebank } from "../../../ingest/training/treebank.ts";
import { TINY_TREEBANK } from "./tiny-treebank.ts";

const treebank = parseTreebank(TINY_TREEBANK);

describe("parseTreebank", () => {
  it("puts the text together again, with offsets of every token", () => {
    const content =
      "# newpar id = p1\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_\n" +
      "2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n3\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n4.1\tx\tx\tX\tX\t_\t_\t_\t_\t_\n";
    const [sentence] = parseTreebank(content);
    expect(sentence?.text).toBe("don't!");
    expect(sentence?.opensParagraph).toBe(true);
    expect(sentence?.tokens.map(({ text, start, end, head }) => [text, start, end, head])).toEqual([
      ["do", 0, 2, -1],
      ["n't", 2, 5, 0],
      ["!", 5, 6, 0],
    ]);
  });
});

describe("trainTagger", () => {
  it("learns a small treebank by heart", () => {
    const sentences = treebank.map(toTaggedSentence);
    expect(measureTagger(sentences, trainTagger(sentences, { seed: 1, passes: 15, minUpdates: 0 }))).toEqual({
      pos: 1,
      fine: 1,
    });
  });
});

describe("trainLemmatiser", () => {
  it("learns regular endings", () => {
    const examples = treebank.flatMap(toLemmaExamples);
    expect(
      measureLemmatiser(examples, trainLemmatiser(examples, { seed: 1, passes: 15, minUpdates: 0 })),
    ).toBeGreaterThan(0.8);
  });
});

describe("trainParser", () => {
  it("learns a small treebank by heart, and keeps to trees where arcs cross", () => {
    const sentences = treebank.map((sentence) => toParsedSentence(sentence, sentence.tokens, sentence.tokens));
    const model = trainParser(sentences, { seed: 1, passes: 30, minUpdates: 0, exploration: 0.9, margin: 10 });
    expect(measureParser(sentences.slice(0, -1), model)).toEqual({ uas: 1, las: 1 });
    const [kept, fresh] = [true, false].map((keepsSums) => {
      const parser = createParserModel(model, model, keepsSums);
      return sentences.map(({ input }) => parseSentence(input, parser));
    });
    expect(kept).toEqual(fresh);
    const crossing = measureParser(sentences.slice(-1), model);
    expect(crossing.uas).toBeGreaterThan(0.5);
    expect(crossing.uas).toBeLessThan(1);
  });
});
