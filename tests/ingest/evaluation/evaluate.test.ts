import { describe, expect, it } from "vitest";
import { evaluate, findUnderFloor, MEASURE_NAMES, readFloors } from "../../../ingest/evaluation/evaluate.ts";
import { readGroups } from "../../../ingest/evaluation/linking/read-groups.ts";
import { readCorpus } from "../../../ingest/evaluation/read-corpus.ts";
import { createExtractor } from "../../../ingest/pipeline.ts";

describe("the extractor on the annotated texts", () => {
  it("keeps every measure above its floor", { timeout: 120_000 }, () => {
    const { measures } = evaluate(createExtractor(), readCorpus(), readGroups());
    const floors = readFloors();
    expect(Object.keys(floors).sort()).toEqual([...MEASURE_NAMES].sort());
    expect(findUnderFloor(measures, floors), JSON.stringify(measures, undefined, 2)).toEqual([]);
  });
});

describe("findUnderFloor", () => {
  it("names the measures that fell", () => {
    const floors = readFloors();
    expect(findUnderFloor(floors, floors)).toEqual([]);
    expect(findUnderFloor({ ...floors, namesF1: floors.namesF1 - 0.1 }, floors)).toEqual(["namesF1"]);
  });
});
