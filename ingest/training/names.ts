/**
 * Makes ingest/models/names.bin: `npx tsx ingest/training/names.ts [FOLDER]`, FOLDER being `../shared/data` if not given, with
 * `docred/`, `gum/`, `ner/` and `ud/` in it. Recipe, licences and accuracy: ingest/models/README.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAnalyser } from "../analysis/ud-analyser.ts";
import { readNameCorpora } from "./names-data.ts";
import { collectWordFacts } from "./names-facts.ts";
import { type NameTrainingOptions, trainNameModel } from "./names-model.ts";
import { addPartsOfSpeech } from "./names-pos.ts";
import { findTreebankFiles, readTreebank } from "./treebank.ts";

const OPTIONS: NameTrainingOptions = {
  seed: 7,
  passes: 7,
  folds: 3,
  foldPasses: 4,
  minUpdates: 4,
  dropout: 0.2,
  prune: 0.03,
  meta: { task: "names", data: ["Re-DocRED dev and test", "GUM (open genres)", "WNUT 2017 train and dev"], seed: 7 },
};

function readGivenNames(): readonly string[] {
  const path = new URL("../lexicon/first-names.json", import.meta.url);
  return Object.values(JSON.parse(readFileSync(path, "utf8")) as Record<string, readonly string[]>).flat();
}

function main(folder: string): void {
  const plain = readTreebank(findTreebankFiles(join(folder, "ud")).filter((path) => path.includes("train"))).map(
    ({ tokens }) => tokens.map(({ text }) => text),
  );
  const documents = addPartsOfSpeech(readNameCorpora(folder), createAnalyser());
  const facts = collectWordFacts(documents, plain, readGivenNames());
  const bytes = trainNameModel(documents, facts, {
    ...OPTIONS,
    report: (line) => {
      console.error(line);
    },
  });
  const target = new URL("../models/names.bin", import.meta.url);
  writeFileSync(target, bytes);
  console.error(`${fileURLToPath(target)}: ${String(bytes.length)} bytes`);
}

main(process.argv[2] ?? "../shared/data");
