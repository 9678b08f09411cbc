import { describe, expect, it } from "vitest";
import { parseWeights } from "../../../ingest/analysis/weights.ts";
import { createNameTagger, getNameTagger } from "../../../ingest/names/tagger/name-tagger.ts";
import { type NameDocument, toNameSentence } from "../../../ingest/training/names-data.ts";
import { readGumDocuments } from "../../../ingest/training/names-gum.ts";
import { type NameTrainingOptions, trainNameModel } from "../../../ingest/training/names-model.ts";

const OPTIONS: NameTrainingOptions = {
  seed: 1,
  passes: 4,
  folds: 2,
  foldPasses: 2,
  minUpdates: 1,
  dropout: 0.1,
  prune: 0,
  meta: {},
};

function documents(): readonly NameDocument[] {
  return ["Ada", "Boris", "Chloe", "Dmitri"].flatMap((person, d) =>
    ["Oslo", "Riga"].map((city) => ({
      id: `${String(d)} ${city}`,
      sentences: [
        toNameSentence({
          tokens: [person, "Vale", "lives", "in", city, "."],
          names: [
            { from: 0, to: 2, nameClass: "PER" },
            { from: 4, to: 5, nameClass: "LOC" },
          ],
        }),
        toNameSentence({ tokens: ["The", "town", "is", "old", "."], names: [] }),
      ],
    })),
  );
}

describe("trainNameModel", () => {
  it("learns names from a handful of sentences", () => {
    const tagger = createNameTagger(parseWeights(trainNameModel(documents(), new Map(), OPTIONS)));
    expect(tagger.tag([{ words: ["Eva", "Vale", "lives", "in", "Riga", "."], pos: [] }])).toEqual([
      [
        { from: 0, to: 2, nameClass: "PER" },
        { from: 4, to: 5, nameClass: "LOC" },
      ],
    ]);
  });

  it("gives the same bytes for the same data and seed", () => {
    expect(trainNameModel(documents(), new Map(), OPTIONS)).toEqual(trainNameModel(documents(), new Map(), OPTIONS));
  });
});

describe("readGumDocuments", () => {
  it("takes the proper part of a phrase for a name and leaves titles and common nouns", () => {
    const rows = [
      "1\tPresident\tPresident\tPROPN\tNNP\t_\t2\tnmod\t_\tEntity=(1-person-new-snsns-cf1-1,2,3-coref-X",
      "2\tAda\tAda\tPROPN\tNNP\t_\t4\tnsubj\t_\t_",
      "3\tVale\tVale\tPROPN\tNNP\t_\t2\tflat\t_\tEntity=1)",
      "4\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_",
      "5\ta\ta\tDET\tDT\t_\t6\tdet\t_\tEntity=(2-person-new-snsns-cf2-2-sgl",
      "6\tfriend\tfriend\tNOUN\tNN\t_\t4\tobj\t_\tEntity=2)",
    ];
    expect(readGumDocuments(rows.join("\n"), "x")[0]?.sentences[0]?.names).toEqual([
      { from: 1, to: 3, nameClass: "PER" },
    ]);
  });
});

describe("getNameTagger", () => {
  it("tags with the weights that ship, and tells ordinary words", () => {
    const tagger = getNameTagger();
    const words = ["Angela", "Merkel", "flew", "to", "Paris", "."];
    expect(tagger.tag([{ words, pos: ["PROPN", "PROPN", "VERB", "ADP", "PROPN", "PUNCT"] }])).toEqual([
      [
        { from: 0, to: 2, nameClass: "PER" },
        { from: 4, to: 5, nameClass: "LOC" },
      ],
    ]);
    expect(tagger.isOrdinary("security")).toBe(true);
    expect(tagger.isOrdinary("merkel")).toBe(false);
  });
});
