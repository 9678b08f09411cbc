import { describe, expect, it } from "vitest";
import { readMarks } from "../../../client/panels/article/read-marks.ts";
import { toSegments } from "../../../client/panels/article/segments.ts";
import { findDenials } from "../../../client/panels/evidence/find-denials.ts";
import { cutSentence, groupEvidence } from "../../../client/panels/evidence/group-evidence.ts";
import type { Evidence } from "../../../server/api/relations.ts";

const TEXT = "Putin blamed Ukraine. Kyiv denied it.";

function buildEvidence(
  id: string,
  given: Partial<Evidence["claim"]> = {},
  document: Partial<Evidence["document"]> = {},
): Evidence {
  return {
    claim: {
      id,
      documentId: "doc_1",
      subject: "ent_p",
      predicate: "ACCUSED",
      object: "ent_u",
      polarity: "asserted",
      sentenceStart: 0,
      sentenceEnd: 21,
      start: 6,
      end: 12,
      frameId: "accuse.blame",
      cues: [],
      confidence: 0.8,
      ...given,
    },
    sentence: "Putin blamed Ukraine.",
    document: {
      id: "doc_1",
      title: "One",
      language: "en",
      storyId: "sty_1",
      ingestedAt: "2024-04-01T00:00:00Z",
      ...document,
    },
  };
}

describe("groupEvidence", () => {
  it("puts asserted before denied and near-copies of one story together", () => {
    const groups = groupEvidence([
      buildEvidence("1", { polarity: "denied" }),
      buildEvidence("2"),
      buildEvidence("3", {}, { id: "doc_2" }),
      buildEvidence("4", {}, { id: "doc_3", storyId: "sty_2" }),
    ]);
    expect(groups.map(({ polarity, sentences }) => [polarity, sentences])).toEqual([
      ["asserted", 3],
      ["denied", 1],
    ]);
    expect(groups[0]?.stories.map(({ documents }) => documents)).toEqual([2, 1]);
  });
});

describe("cutSentence", () => {
  it("marks exactly the words of the claim", () => {
    expect(cutSentence(buildEvidence("1"))).toEqual(["Putin ", "blamed", " Ukraine."]);
  });

  it("marks nothing where the span lies outside the sentence", () => {
    expect(cutSentence(buildEvidence("1", { start: 90, end: 95 }))).toEqual(["Putin blamed Ukraine.", "", ""]);
  });
});

describe("findDenials", () => {
  it("are those of a party about the other or about the event of the claims", () => {
    const own = [buildEvidence("1", { about: "ent_attack" })];
    const denial = (id: string, subject: string, object: string) =>
      buildEvidence(id, { subject, predicate: "DENIED", object });
    const found = findDenials(
      [denial("a", "ent_u", "ent_attack"), denial("b", "ent_u", "ent_p"), denial("c", "ent_u", "ent_other")],
      { subject: "ent_p", object: "ent_u" },
      own,
    );
    expect(found.map(({ claim }) => claim.id)).toEqual(["a", "b"]);
  });
});

describe("toSegments", () => {
  const marks = [
    { start: 0, end: 5, kind: "mention", entityId: "ent_p" },
    { start: 13, end: 20, kind: "mention", entityId: "ent_u" },
    { start: 0, end: 21, kind: "sentence" },
    { start: 3, end: 15, kind: "claim" },
  ] as const;

  it("joined are the text, unaltered", () => {
    expect(
      toSegments(TEXT, marks)
        .map(({ text }) => text)
        .join(""),
    ).toBe(TEXT);
  });

  it("keep mention and claim apart where they cross", () => {
    const pieces = toSegments(TEXT, marks).map(({ text, mention, inClaim }) => [
      text,
      mention?.entityId ?? "",
      inClaim,
    ]);
    expect(pieces.slice(0, 5)).toEqual([
      ["Put", "ent_p", false],
      ["in", "ent_p", true],
      [" blamed ", "", true],
      ["Uk", "ent_u", true],
      ["raine", "ent_u", false],
    ]);
  });

  it("take the shorter of two mentions inside each other", () => {
    const nested = [
      { start: 0, end: 20, kind: "mention", entityId: "ent_long" },
      { start: 13, end: 20, kind: "mention", entityId: "ent_short" },
    ] as const;
    expect(toSegments(TEXT, nested).at(1)?.mention?.entityId).toBe("ent_short");
  });

  it("leave out marks beyond the text", () => {
    expect(toSegments(TEXT, [{ start: 30, end: 300, kind: "claim" }])).toHaveLength(1);
  });
});

describe("readMarks", () => {
  it("takes all mentions and only the claim that is asked for", () => {
    const annotation = (body: Record<string, unknown>, start: number, end: number) =>
      ({ body, span: { start, end } }) as unknown as Parameters<typeof readMarks>[0][number];
    const marks = readMarks(
      [
        annotation({ kind: "mention", entityId: "ent_p", type: "Person" }, 0, 5),
        annotation({ kind: "claim", id: "clm_1", sentenceStart: 0, sentenceEnd: 21 }, 6, 12),
        annotation({ kind: "claim", id: "clm_2" }, 27, 33),
      ],
      "clm_1",
    );
    expect(marks.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ["mention", 0, 5],
      ["claim", 6, 12],
      ["sentence", 0, 21],
    ]);
  });
});
