/**
 * Trains the models of `ingest/models` from open data: `npm run train -- --data <folder> [--only tagger.bin] [--seed 1]
 * [--out <folder>]`. The same data and seed give the same bytes. The data is not needed to run the program.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { NewsgraphError } from "../../cypher/errors.ts";
import { getProjectFile } from "../../cypher/project-files.ts";
import { replaceCard } from "./model-card.ts";
import { namesTrainer } from "./names-trainer.ts";
import { lemmatiserTrainer, parserTrainer, taggerTrainer } from "./syntax-trainers.ts";
import type { Trainer } from "./trainers.ts";

/** In this order: a later one may use the model of an earlier one. */
export const TRAINERS: readonly Trainer[] = [taggerTrainer, lemmatiserTrainer, parserTrainer, namesTrainer];

export interface TrainOptions {
  readonly data: string;
  readonly out: string;
  readonly seed: number;
  readonly trainers: readonly Trainer[];
}

/** Writes the weights and their cards into `out`. */
export function train({ data, out, seed, trainers }: TrainOptions, tell: (message: string) => void): void {
  if (!existsSync(data))
    throw new NewsgraphError("NotFound", `There is no folder ${data}: give the training data with --data`);
  for (const trainer of trainers) {
    const started = performance.now();
    tell(`${trainer.file}: starts`);
    const model = trainer.train({ data, seed, tell, readModel: (file) => readFileSync(join(out, file)) });
    writeFileSync(join(out, trainer.file), model.bytes);
    const page = join(out, "README.md");
    const text = existsSync(page) ? readFileSync(page, "utf8") : "# Models\n";
    writeFileSync(page, replaceCard(text, trainer, model, (performance.now() - started) / 1000));
    tell(`${trainer.file}: ${model.facts.map(([name, value]) => `${name} = ${value}`).join("; ")}`);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: "string" }, only: { type: "string" }, seed: { type: "string" }, out: { type: "string" } },
  });
  const trainers = TRAINERS.filter(({ file }) => values.only === undefined || file === values.only);
  if (values.data === undefined || trainers.length === 0) {
    const files = TRAINERS.map(({ file }) => file).join(", ");
    throw new NewsgraphError("InvalidInput", `Give --data <folder>, and with --only one of ${files}`);
  }
  const out = values.out ?? getProjectFile("ingest/models");
  train({ data: values.data, out, seed: Number(values.seed ?? 1), trainers }, (message) => {
    console.error(message);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
