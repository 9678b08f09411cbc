/**
 * `npm run evaluate`: runs the extractor over the annotated texts and prints how far it is from them.
 * `--verbose` lists, text by text, what was missed and what was wrong, but never of texts that are held out. `--corpus FOLDER`
 * reads annotated texts of one's own instead. Exit code 1 if a measure is under its floor.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { getProjectFile } from "../../cypher/project-files.ts";
import { createExtractor, type Extractor } from "../pipeline.ts";
import type { GoldDocument } from "./gold.ts";
import { readGroups } from "./linking/read-groups.ts";
import { evaluateLinking, LINKING_MEASURES, summariseLinking } from "./linking/score-groups.ts";
import { tellLinking } from "./linking/tell-groups.ts";
import { predict } from "./predict.ts";
import { HELD_OUT_FOLDER, readCorpus } from "./read-corpus.ts";
import { scoreDocument, summarise, MEASURES as TEXT_MEASURES } from "./score.ts";
import { type ScoredText, tellTexts } from "./tell-texts.ts";

/** 0 to 100 each, by the names that `floors.json` has for them. */
export type Measures = Readonly<Record<string, number>>;

/** Texts that rules were written from, texts that they were not, and what is one across documents. */
export type Floors = Readonly<Record<"corpus" | "heldOut" | "linking", Measures>>;

export interface TextEvaluation {
  readonly measures: Measures;
  readonly documents: readonly ScoredText[];
  /** Of the whole extraction on one core, models loaded. */
  readonly tokensPerSecond: number;
}

export function evaluateTexts(extractor: Extractor, texts: readonly GoldDocument[]): TextEvaluation {
  const first = texts[0];
  // The first document pays for what is made on first use.
  if (first !== undefined) extractor.extract(first.source);
  let [tokens, seconds] = [0, 0];
  const documents = texts.map((gold) => {
    const prediction = predict(extractor, gold.source);
    tokens += prediction.tokens;
    seconds += prediction.seconds;
    return { gold, score: scoreDocument(gold, prediction) };
  });
  return { measures: summarise(documents.map(({ score }) => score)), documents, tokensPerSecond: tokens / seconds };
}

export function readFloors(): Floors {
  return JSON.parse(readFileSync(getProjectFile("ingest/evaluation/floors.json"), "utf8")) as Floors;
}

/** Names of the measures that are below their floors; one that has no floor is not. */
export function findUnderFloor(measures: Measures, floors: Measures): readonly string[] {
  return Object.keys(measures).filter((name) => (measures[name] ?? 0) < (floors[name] ?? 0));
}

const NO_FLOORS: Measures = {};
const LABELS: Readonly<Record<string, string>> = { ...TEXT_MEASURES, ...LINKING_MEASURES };

function toTable(title: string, measures: Measures, floors: Measures): string {
  const under = findUnderFloor(measures, floors);
  const rows = Object.entries(measures).map(([name, value]) => {
    const floor = floors[name]?.toFixed(1) ?? "";
    const note = under.includes(name) ? "  under its floor" : "";
    return `${(LABELS[name] ?? name).padEnd(42)}${value.toFixed(1).padStart(8)}${floor.padStart(8)}${note}`;
  });
  return [`\n${title.padEnd(42)}measured${floors === NO_FLOORS ? "" : "   floor"}`, ...rows].join("\n");
}

function evaluateFolder(folder: string, isVerbose: boolean): number {
  const { documents, measures } = evaluateTexts(createExtractor(), readCorpus(folder));
  if (isVerbose) console.log(tellTexts(documents));
  console.log(toTable(`${documents.length} texts`, measures, NO_FLOORS));
  return 0;
}

function evaluateAll(isVerbose: boolean): number {
  const extractor = createExtractor();
  const groups = readGroups();
  const corpus = evaluateTexts(extractor, readCorpus());
  const heldOut = evaluateTexts(extractor, readCorpus(HELD_OUT_FOLDER));
  const linking = evaluateLinking(extractor, groups);
  if (isVerbose) console.log(`${tellTexts(corpus.documents)}\n${tellLinking(linking, groups)}\n`);
  const floors = readFloors();
  const tables: readonly Parameters<typeof toTable>[] = [
    [`${corpus.documents.length} texts that rules were written from`, corpus.measures, floors.corpus],
    [`${heldOut.documents.length} texts that are held out`, heldOut.measures, floors.heldOut],
    [`${groups.length} groups of reports`, summariseLinking(linking), floors.linking],
  ];
  for (const table of tables) console.log(toTable(...table));
  console.log(`\n${"tokens a second".padEnd(42)}${corpus.tokensPerSecond.toFixed(0).padStart(8)}`);
  return tables.some(([, measures, least]) => findUnderFloor(measures, least).length > 0) ? 1 : 0;
}

function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { verbose: { type: "boolean", default: false }, corpus: { type: "string" } },
  });
  return values.corpus === undefined ? evaluateAll(values.verbose) : evaluateFolder(values.corpus, values.verbose);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = main(process.argv.slice(2));
