/**
 * News sentences with the arcs that decide who did what to whom, in `news-sentences.txt`: a sentence, and on the next line
 * `relation(head, word)` as Universal Dependencies have them. They were written down before a parser had seen the sentences.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createAnalyser } from "../../../ingest/analysis/ud-analyser.ts";

const lines = readFileSync(new URL("news-sentences.txt", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
const sentences = lines.flatMap((text, line) =>
  line % 2 === 0 ? [{ text, arcs: (lines[line + 1] ?? "").trim().split("; ") }] : [],
);
const analyser = createAnalyser();

/** "nsubj(blamed, Putin)" for each token. */
function relations(text: string): ReadonlySet<string> {
  const found = analyser
    .analyse(text, { start: 0, end: text.length })
    .flatMap(({ tokens }) =>
      tokens.map((token) => `${token.dep}(${tokens[token.head]?.text ?? "ROOT"}, ${token.text})`),
    );
  return new Set(found);
}

describe("createAnalyser on news", () => {
  const read = sentences.map(({ text, arcs }) => ({ arcs, found: relations(text) }));

  it("reads a list whose every sentence has a root", () => {
    expect(sentences).toHaveLength(115);
    expect(sentences.filter(({ arcs }) => !arcs[0]?.startsWith("root(ROOT, "))).toEqual([]);
  });

  it("finds the main verb of at least 104 of the 115 sentences", () => {
    const right = read.filter(({ arcs, found }) => found.has(arcs[0] ?? ""));
    expect(right.length).toBeGreaterThanOrEqual(104);
  });

  it("finds at least 350 of the 400 arcs that decide", () => {
    const arcs = read.flatMap((sentence) => sentence.arcs.map((arc) => sentence.found.has(arc)));
    expect(arcs).toHaveLength(400);
    expect(arcs.filter(Boolean).length).toBeGreaterThanOrEqual(350);
  });
});
