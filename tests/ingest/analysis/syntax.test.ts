import { describe, expect, it } from "vitest";
import type { Sentence, UniversalPos } from "../../../ingest/analysis/analyser.ts";
import {
  caseOf,
  childrenOf,
  conjuncts,
  findChild,
  findChildren,
  firstConjunct,
  isPassive,
  nounPhraseHead,
  pathToRoot,
  subtreeSpan,
  subtreeTokens,
} from "../../../ingest/analysis/syntax.ts";

/** "The/DET/1/det attack/NOUN/-1/root": text, pos, head, relation. */
function toSentence(line: string): Sentence {
  let start = 0;
  const tokens = line.split(" ").map((part) => {
    const [text = "", pos = "X", head = "-1", dep = "dep"] = part.split("/");
    const token = {
      start,
      end: start + text.length,
      text,
      lemma: text.toLowerCase(),
      pos: pos as UniversalPos,
      head: Number(head),
      dep,
    };
    start = token.end + 1;
    return token;
  });
  return { start: 0, end: start - 1, tokens };
}

const BLAMED = toSentence(
  "Ukraine/PROPN/2/nsubj:pass was/AUX/2/aux:pass blamed/VERB/-1/root by/ADP/5/case President/PROPN/5/nmod:desc Putin/PROPN/2/obl:agent " +
    "and/CCONJ/7/cc aides/NOUN/5/conj ,/PUNCT/11/punct according/VERB/11/case to/ADP/9/fixed Reuters/PROPN/2/obl ./PUNCT/2/punct",
);

describe("syntax", () => {
  it("gives dependents in order of the text", () => {
    expect(childrenOf(BLAMED, 2)).toEqual([0, 1, 5, 11, 12]);
    expect(childrenOf(BLAMED, 0)).toEqual([]);
    expect(childrenOf(BLAMED, 99)).toEqual([]);
  });

  it("takes only what stands before a noun for its preposition", () => {
    const government = toSentence(
      "met/VERB/-1/root with/ADP/2/case Government/NOUN/0/obl of/ADP/2/case Peru/PROPN/2/nmod",
    );
    expect(caseOf(government, 2)).toBe("with");
  });

  it("finds dependents by exact relation", () => {
    expect(findChild(BLAMED, 2, ["nsubj"])).toBeUndefined();
    expect(findChild(BLAMED, 2, ["nsubj", "nsubj:pass"])).toBe(0);
    expect(findChildren(BLAMED, 2, ["obl", "obl:agent"])).toEqual([5, 11]);
  });

  it("spans a subtree without the punctuation at its edges", () => {
    expect(subtreeTokens(BLAMED, 11)).toEqual([8, 9, 10, 11]);
    const { start, end } = subtreeSpan(BLAMED, 11);
    expect([start, end]).toEqual([BLAMED.tokens[9]?.start, BLAMED.tokens[11]?.end]);
  });

  it("gives the preposition with its fixed parts", () => {
    expect(caseOf(BLAMED, 11)).toBe("according to");
    expect(caseOf(BLAMED, 5)).toBe("by");
    expect(caseOf(BLAMED, 0)).toBeUndefined();
    expect(caseOf(toSentence("Russia/PROPN/2/nmod:poss 's/PART/0/case war/NOUN/-1/root"), 0)).toBeUndefined();
  });

  it("finds the head of a noun phrase from any word of it", () => {
    expect(nounPhraseHead(BLAMED, 4)).toBe(5);
    expect(nounPhraseHead(BLAMED, 5)).toBe(5);
  });

  it("gathers what is joined, and finds the first of it", () => {
    expect(conjuncts(BLAMED, 5)).toEqual([7]);
    expect(conjuncts(BLAMED, 0)).toEqual([]);
    expect(firstConjunct(BLAMED, 7)).toBe(5);
  });

  it("knows a passive clause and a participle behind its noun", () => {
    expect(isPassive(BLAMED, 2)).toBe(true);
    const attack = toSentence("attack/NOUN/-1/root claimed/VERB/0/acl by/ADP/3/case ISIS/PROPN/1/obl");
    expect(isPassive(attack, 1)).toBe(true);
    expect(isPassive(toSentence("men/NOUN/-1/root fleeing/VERB/0/acl Russia/PROPN/1/obj"), 1)).toBe(false);
  });

  it("walks to the root", () => {
    expect(pathToRoot(BLAMED, 10)).toEqual([10, 9, 11, 2]);
  });
});
