import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sentence, Token } from "../../../ingest/analysis/analyser.ts";
import { createAnalyser } from "../../../ingest/analysis/ud-analyser.ts";

const analyser = createAnalyser();

function analyse(text: string): readonly Sentence[] {
  return analyser.analyse(text, { start: 0, end: text.length });
}

/** "nsubj(blamed, Putin)" for each token of the first sentence. */
function relations(text: string): readonly string[] {
  const tokens = analyse(text)[0]?.tokens ?? [];
  return tokens.map((token) => `${token.dep}(${tokens[token.head]?.text ?? "ROOT"}, ${token.text})`);
}

function lemmas(text: string): readonly string[] {
  return analyse(text).flatMap((sentence) => sentence.tokens.map((token) => token.lemma));
}

function rootOf(tokens: readonly Token[], start: number): number {
  let at = start;
  for (let steps = 0; steps <= tokens.length && (tokens[at]?.head ?? -1) >= 0; steps++) at = tokens[at]?.head ?? -1;
  return at;
}

describe("createAnalyser", () => {
  it("finds subject, object and oblique of an active sentence", () => {
    expect(relations("Putin blamed Ukraine for the attack.")).toEqual([
      "nsubj(blamed, Putin)",
      "root(ROOT, blamed)",
      "obj(blamed, Ukraine)",
      "case(attack, for)",
      "det(attack, the)",
      "obl(blamed, attack)",
      "punct(blamed, .)",
    ]);
  });

  it("tells the patient and the agent of a passive sentence", () => {
    const found = relations("The attack was carried out by four gunmen.");
    expect(found).toContain("nsubj:pass(carried, attack)");
    expect(found).toContain("aux:pass(carried, was)");
    expect(found).toContain("compound:prt(carried, out)");
    expect(found).toContain("obl:agent(carried, gunmen)");
  });

  it("hangs a relative clause from its noun", () => {
    const found = relations("Police arrested the men who attacked the theatre.");
    expect(found).toContain("acl:relcl(men, attacked)");
    expect(found).toContain("obj(attacked, theatre)");
  });

  it("hangs an infinitive from the verb that governs it", () => {
    const found = relations("The group tried to attack the embassy.");
    expect(found).toContain("xcomp(tried, attack)");
    expect(found).toContain("obj(attack, embassy)");
  });

  it("hangs what is said from the verb of saying", () => {
    const found = relations("The agency said that it had warned Russia.");
    expect(found).toContain("nsubj(said, agency)");
    expect(found).toContain("ccomp(said, warned)");
  });

  it("gives base forms of verbs and nouns in lower case", () => {
    expect(lemmas("He said the militants fled and blamed the crises.")).toEqual([
      "he",
      "say",
      "the",
      "militant",
      "flee",
      "and",
      "blame",
      "the",
      "crisis",
      ".",
    ]);
  });

  it("takes the men who open a sentence for no name, and a that with nothing behind it for what was said", () => {
    expect(lemmas("Gunmen killed a judge.")[0]).toBe("gunman");
    expect(lemmas("Tribesmen attacked a convoy.")[0]).toBe("tribesman");
    expect(relations("The ministry denied that and left.")).toContain("obj(denied, that)");
    expect(relations("The ministry denied that and left.")).toContain("conj(denied, left)");
  });

  it("keeps what was said on a day, what has long been done and what somebody is blamed for apart from the words before", () => {
    expect(relations("A panel concluded this week that Israel had broken the law.")).toContain(
      "ccomp(concluded, broken)",
    );
    expect(relations("It has long accused Rwanda of crimes.")).toContain("root(ROOT, accused)");
    expect(lemmas("Kenya accused Rwanda of bombing hospitals.")).toContain("bomb");
  });

  it("reads only the zone and counts offsets from the start of the text", () => {
    const text = "date 2024-03-24 The Kremlin denied it. He left.";
    const zone = { start: 16, end: 38 };
    const sentences = analyser.analyse(text, zone);
    expect(sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual(["The Kremlin denied it."]);
  });

  it("has nothing to say of blank text", () => {
    expect(analyse("")).toEqual([]);
    expect(analyse(" \n\n\t ")).toEqual([]);
  });

  it("keeps offsets, order and one root whatever the text", () => {
    const pieces = fc.constantFrom(
      "Putin",
      "said",
      "“no”",
      "U.S.",
      "ISIS-K",
      "don't",
      "Putin’s",
      "—",
      "\n\n",
      "\n",
      "...",
      "(",
      ")",
      "😀",
      "Łódź",
      "e\u0301",
      "12,000",
      "http://a.b/c",
      "x@y.org",
      ".",
      "!",
      "?!",
      "'",
      "\u00a0",
      "-",
      "mid-2010s",
      "Mr.",
      "\t",
      "中文",
      "\u200b",
      "km/h",
      "#tag",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(fc.tuple(pieces, fc.constantFrom(" ", "", " "))).map((parts) => parts.flat().join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let cursor = 0;
        for (const { start, end, tokens } of analyse(text)) {
          expect(start).toBe(tokens[0]?.start);
          expect(end).toBe(tokens.at(-1)?.end);
          for (const token of tokens) {
            expect(token.text).toBe(text.slice(token.start, token.end));
            expect(token.start).toBeGreaterThanOrEqual(cursor);
            expect(token.lemma).not.toBe("");
            cursor = token.end;
          }
          expect(tokens.filter((token) => token.head === -1)).toHaveLength(1);
          expect(tokens.filter((token) => token.dep === "root")).toHaveLength(1);
          const root = tokens.findIndex((token) => token.head === -1);
          expect(tokens.every((_, index) => rootOf(tokens, index) === root)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
