/**
 * Speed and memory of extraction on one core: `npm run bench`. Never part of the tests, since a busy machine would fail them.
 *
 * An archive is read by a process that has read for a while, so the figures are medians of passes after a warm-up, in which
 * the engine compiles what runs often. Three rows tell what that leaves out: the first pass, texts read for the first time by
 * a process that is warm (their new words are in none of its stores), and long documents.
 */
import { fork } from "node:child_process";
import { performance } from "node:perf_hooks";
import { createAnalyser } from "../analysis/ud-analyser.ts";
import { findZones } from "../clean/zones.ts";
import { loadLexicon } from "../lexicon/lexicon.ts";
import { findNames } from "../names/name-finder.ts";
import { createExtractor } from "../pipeline.ts";
import { HEAP_FLAGS } from "../queue/extraction-process.ts";
import { readCorpus } from "./read-corpus.ts";

/** Passes over half of the texts until speed no longer rises; then those that are counted. */
const WARM_UP = 24;
const PASSES = 15;
/** Texts of the corpus joined to one long document. */
const JOINED = 16;

interface Row {
  readonly name: string;
  readonly value: string;
}

/** Does all of the work on one text. */
type Work = (text: string) => unknown;

const analyser = createAnalyser();

function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function timePass(texts: readonly string[], work: Work): number {
  return time(() => {
    for (const text of texts) work(text);
  });
}

function read(text: string): ReturnType<typeof analyser.analyse> {
  return findZones(text)
    .filter(({ kind }) => kind !== "furniture")
    .flatMap((zone) => analyser.analyse(text, zone));
}

function countTokens(texts: readonly string[]): number {
  return texts.flatMap(read).reduce((sum, { tokens }) => sum + tokens.length, 0);
}

function format(count: number): string {
  return Math.round(count).toLocaleString("en");
}

function rate(tokens: number, ms: number): string {
  return `${format(tokens / (ms / 1000))} tokens/s`;
}

function medianRate(texts: readonly string[], tokens: number, work: Work): string {
  const passes = Array.from({ length: PASSES }, () => timePass(texts, work)).sort((a, b) => a - b);
  return rate(tokens, passes[PASSES >> 1] ?? 0);
}

function join(texts: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(texts.length / JOINED) }, (_, at) =>
    texts.slice(at * JOINED, (at + 1) * JOINED).join("\n\n"),
  );
}

function measure(): readonly Row[] {
  const texts = readCorpus().map(({ source }) => source.text);
  const known = texts.filter((_, at) => at % 2 === 0);
  const unknown = texts.filter((_, at) => at % 2 === 1);
  const extractor = createExtractor();
  const extract: Work = (text) => extractor.extract({ text });
  const first = timePass(known, extract);
  for (let pass = 1; pass < WARM_UP; pass++) timePass(known, extract);
  const fresh = timePass(unknown, extract);

  const tokens = countTokens(texts);
  const long = join(texts);
  return [
    { name: "texts, tokens", value: `${texts.length}, ${format(tokens)}` },
    { name: "the whole extraction", value: medianRate(texts, tokens, extract) },
    { name: "  first pass, with loading the models", value: rate(countTokens(known), first) },
    { name: "  texts never read before, process warm", value: rate(countTokens(unknown), fresh) },
    { name: `  documents of ${format(tokens / long.length)} tokens`, value: medianRate(long, tokens, extract) },
    { name: "  resident memory after these", value: `${format(process.memoryUsage().rss / 1e6)} MB` },
    ...measureParts(texts, tokens),
  ];
}

/** What the extraction is made of; begun when the memory of the whole has been taken, since it loads a lexicon of its own. */
function measureParts(texts: readonly string[], tokens: number): readonly Row[] {
  let lexicon = loadLexicon();
  const lexiconMs = time(() => {
    lexicon = loadLexicon();
  });
  const findAll: Work = (text) => findNames(text, read(text), findZones(text), lexicon);
  return [
    { name: "tags and parse", value: medianRate(texts, tokens, read) },
    { name: "tags, parse and names", value: medianRate(texts, tokens, findAll) },
    { name: "loading the lexicon again", value: `${lexiconMs.toFixed(0)} ms` },
  ];
}

/** In a process of its own, whose heap grows as the server lets that of the process that extracts. */
function measureAside(program: string): void {
  fork(program, { execArgv: ["--enable-source-maps", ...HEAP_FLAGS] }).on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

if (process.send === undefined) measureAside(process.argv[1] ?? "");
else for (const { name, value } of measure()) process.stdout.write(`${name.padEnd(44)}${value.padStart(18)}\n`);
