import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lemmatiserTrainer, parserTrainer, taggerTrainer } from "../../../ingest/training/syntax-trainers.ts";
import { TRAINERS, train } from "../../../ingest/training/train.ts";
import { TINY_TREEBANK } from "./tiny-treebank.ts";

const SYNTAX = [taggerTrainer, lemmatiserTrainer, parserTrainer];
const folder = mkdtempSync(join(tmpdir(), "newsgraph-train-"));

function trainTiny(name: string, seed: number): string {
  const data = join(folder, "data");
  mkdirSync(join(data, "ud"), { recursive: true });
  for (const part of ["train", "dev"]) writeFileSync(join(data, "ud", `en_ewt-${part}.conllu`), `${TINY_TREEBANK}\n`);
  const out = join(folder, name);
  mkdirSync(out, { recursive: true });
  train({ data, out, seed, trainers: SYNTAX }, () => undefined);
  return out;
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("train", () => {
  it("gives the same bytes for the same data and seed", () => {
    const first = trainTiny("first", 1);
    const second = trainTiny("second", 1);
    for (const { file } of SYNTAX) {
      expect(readFileSync(join(second, file)).equals(readFileSync(join(first, file)))).toBe(true);
    }
  });

  it("writes one card a model, and replaces it when the model is trained again", () => {
    const out = trainTiny("cards", 1);
    train({ data: join(folder, "data"), out, seed: 2, trainers: [taggerTrainer] }, () => undefined);
    const page = readFileSync(join(out, "README.md"), "utf8");
    for (const { file } of SYNTAX) expect(page.split(`## ${file}\n`)).toHaveLength(2);
    expect(page).toContain("seed 2");
    expect(page.indexOf("## tagger.bin")).toBeLessThan(page.indexOf("## parser.bin"));
  });

  it("says so when the data is not there", () => {
    const options = { data: join(folder, "nowhere"), out: folder, seed: 1, trainers: SYNTAX };
    expect(() => {
      train(options, () => undefined);
    }).toThrow(/nowhere/);
  });

  it("lists each weight file once", () => {
    const files = TRAINERS.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
  });
});
