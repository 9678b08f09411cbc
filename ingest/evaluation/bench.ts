/**
 * Speed and memory of extraction on one core: `npm run bench`. Reads the texts of the corpus again and again; never part of the
 * tests, since a busy machine would fail them.
 */
import { performance } from "node:perf_hooks";
import type { Sentence } from "../analysis/analyser.ts";
import { createAnalyser } from "../analysis/ud-analyser.ts";
import { findZones } from "../clean/zones.ts";
import { loadLexicon } from "../lexicon/lexicon.ts";
import { findNames } from "../names/name-finder.ts";
import { createExtractor } from "../pipeline.ts";
import { readCorpus } from "./read-corpus.ts";

const ROUNDS = 8;

interface Row {
  readonly name: string;
  readonly value: string;
}

function time<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const began = performance.now();
  const result = work();
  return { result, ms: performance.now() - began };
}

function countTokens(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

/** The best of several rounds: the least disturbed by whatever else the machine does. */
function bestRate(tokens: number, work: () => void): string {
  const rounds = Array.from({ length: ROUNDS }, () => time(work).ms);
  return `${Math.round(tokens / (Math.min(...rounds) / 1000)).toLocaleString("en")} tokens/s`;
}

function measure(): readonly Row[] {
  const { result: lexicon, ms: lexiconMs } = time(() => loadLexicon());
  const analyser = createAnalyser();
  const texts = readCorpus().map(({ source }) => source.text);
  const read = (text: string): readonly Sentence[] =>
    findZones(text)
      .filter(({ kind }) => kind !== "furniture")
      .flatMap((zone) => analyser.analyse(text, zone));
  const { result: parsed, ms: firstMs } = time(() => texts.map(read));
  const tokens = parsed.reduce((sum, sentences) => sum + countTokens(sentences), 0);
  const { result: extractor, ms: extractorMs } = time(() => createExtractor());
  return [
    { name: "texts, tokens", value: `${texts.length}, ${tokens.toLocaleString("en")}` },
    { name: "loading the lexicon", value: `${lexiconMs.toFixed(0)} ms` },
    { name: "first reading, with loading the models", value: `${firstMs.toFixed(0)} ms` },
    { name: "second extractor in the same process", value: `${extractorMs.toFixed(0)} ms` },
    { name: "tags and parse", value: bestRate(tokens, () => texts.forEach((text) => void read(text))) },
    {
      name: "tags, parse and names",
      value: bestRate(tokens, () =>
        texts.forEach((text) => void findNames(text, read(text), findZones(text), lexicon)),
      ),
    },
    {
      name: "the whole extraction",
      value: bestRate(tokens, () => texts.forEach((text) => void extractor.extract({ text }))),
    },
    { name: "resident memory at the end", value: `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB` },
  ];
}

for (const { name, value } of measure()) process.stdout.write(`${name.padEnd(42)}${value.padStart(18)}\n`);
