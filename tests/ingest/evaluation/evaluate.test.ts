import { describe, expect, it } from "vitest";
import { evaluateTexts, findUnderFloor, type Measures, readFloors } from "../../../ingest/evaluation/evaluate.ts";
import { readGroups } from "../../../ingest/evaluation/linking/read-groups.ts";
import { evaluateLinking, summariseLinking } from "../../../ingest/evaluation/linking/score-groups.ts";
import { HELD_OUT_FOLDER, readCorpus } from "../../../ingest/evaluation/read-corpus.ts";
import { getExtractor } from "../../support/extractor.ts";

describe("the extractor on the annotated texts", () => {
  const floors = readFloors();
  const expectAbove = (measures: Measures, least: Measures): void => {
    expect(Object.keys(least).sort()).toEqual(Object.keys(measures).sort());
    expect(findUnderFloor(measures, least), JSON.stringify(measures, undefined, 2)).toEqual([]);
  };

  it("keeps every measure of the corpus above its floor", () => {
    expectAbove(evaluateTexts(getExtractor(), readCorpus()).measures, floors.corpus);
  });

  it("keeps every measure of the texts that are held out above its floor", () => {
    expectAbove(evaluateTexts(getExtractor(), readCorpus(HELD_OUT_FOLDER)).measures, floors.heldOut);
  });

  it("keeps what is one across documents above its floor", () => {
    expectAbove(summariseLinking(evaluateLinking(getExtractor(), readGroups())), floors.linking);
  });
});

describe("findUnderFloor", () => {
  it("names the measures that fell", () => {
    expect(findUnderFloor({ namesF1: 90, pairsF1: 70 }, { namesF1: 90, pairsF1: 70 })).toEqual([]);
    expect(findUnderFloor({ namesF1: 89.9, pairsF1: 70 }, { namesF1: 90, pairsF1: 70 })).toEqual(["namesF1"]);
  });
});
