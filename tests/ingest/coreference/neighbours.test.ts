import { describe, expect, it } from "vitest";
import { getChain, getExtractor } from "../../support/extractor.ts";

const NEIGHBOURS: readonly (readonly [text: string, words: string, state: string])[] = [
  [
    "Kenya closed the crossing after a dispute with Uganda. Kenya accused its neighbour of theft.",
    "its neighbour",
    "state-uga",
  ],
  ["Peru and Chile signed the treaty. Chile thanked its northern neighbour.", "its northern neighbour", "state-per"],
  ["Niger broke with Benin over a pipeline. Niamey said its neighbor was to blame.", "its neighbor", "state-ben"],
  ["Serbia recalled its envoy from Croatia. Belgrade said that its neighbour had lied.", "its neighbour", "state-hrv"],
  ["Germany spoke with Japan and Poland. Poland thanked its neighbour.", "its neighbour", "state-deu"],
  [
    "Thailand shelled a temple. Cambodia said its larger neighbour had broken the truce.",
    "its larger neighbour",
    "state-tha",
  ],
];

/** Nobody, several, or more than one: who is meant is not told. */
const UNTOLD = [
  "Kenya spoke with Japan. Kenya thanked its neighbour.",
  "Poland met Germany and Ukraine on Monday. Poland thanked its neighbour.",
  "Chad and Niger signed the treaty. Chad thanked its neighbours.",
  "Ana Silva met Peru's envoy. She sued her neighbour in Chile.",
];

describe("a state's neighbour", () => {
  it.each(NEIGHBOURS)("is the one that borders it: %s", (text, words, state) => {
    expect(getChain(getExtractor().annotate({ text, publishedOn: "2024-03-24" }), words).entryId).toBe(state);
  });

  it.each(UNTOLD)("is nobody where that is not told: %s", (text) => {
    const { chains, text: read } = getExtractor().annotate({ text, publishedOn: "2024-03-24" });
    const linked = chains.flatMap(({ mentions }) => mentions.map(({ start, end }) => read.slice(start, end)));
    expect(linked.filter((words) => /neighbou?rs?$/.test(words))).toEqual([]);
  });
});
