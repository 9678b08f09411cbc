/** The trainer of the name tagger. It reads the tagger's parts of speech: train it after `tagger.bin`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getProjectFile } from "../../cypher/project-files.ts";
import { createAnalyser } from "../analysis/ud-analyser.ts";
import { readNameCorpora } from "./names-corpora.ts";
import { collectWordFacts } from "./names-facts.ts";
import { type NameTrainingOptions, trainNameModel } from "./names-model.ts";
import { addPartsOfSpeech } from "./names-pos.ts";
import type { Trainer } from "./trainers.ts";
import { findTreebankFiles, readTreebank } from "./treebank.ts";

const OPTIONS: Omit<NameTrainingOptions, "seed" | "meta"> = {
  passes: 7,
  folds: 3,
  foldPasses: 4,
  minUpdates: 4,
  dropout: 0.2,
  prune: 0.03,
};
const DATA = [
  "Re-DocRED dev and test (MIT, text CC BY-SA)",
  "GUM, open genres (annotation CC BY 4.0)",
  "WNUT 2017 train and dev (CC BY 4.0)",
];

function readGivenNames(): readonly string[] {
  const path = getProjectFile("ingest/lexicon/first-names.json");
  return Object.values(JSON.parse(readFileSync(path, "utf8")) as Record<string, readonly string[]>).flat();
}

export const namesTrainer: Trainer = {
  file: "names.bin",
  about:
    "Coarse names (PER, ORG, LOC, MISC as BIOES tags): structured perceptron (Collins 2002), averaged, two passes with document votes from jackknifed models.",
  train({ data, seed, tell }) {
    const trees = readTreebank(findTreebankFiles(join(data, "ud")).filter((path) => path.includes("train")));
    const plain = trees.map(({ tokens }) => tokens.map(({ text }) => text));
    const documents = addPartsOfSpeech(readNameCorpora(data), createAnalyser());
    const facts = collectWordFacts(documents, plain, readGivenNames());
    const meta = { task: "names", data: DATA, seed };
    const bytes = trainNameModel(documents, facts, { ...OPTIONS, seed, meta, report: tell });
    return {
      bytes,
      facts: [
        ["data", `${DATA.join("; ")}; UD English EWT (CC BY-SA 4.0), train part, for which words are written small`],
        [
          "recipe",
          `passes ${OPTIONS.passes}, folds ${OPTIONS.folds}, dropout ${OPTIONS.dropout}, prune ${OPTIONS.prune}, seed ${seed}`,
        ],
        ["reads too", "tagger.bin and ingest/lexicon/first-names.json: train again when they change"],
      ],
    };
  },
};
