import { describe, expect, it } from "vitest";
import { readMarks } from "../../../client/panels/article/read-marks.ts";
import { toSegments } from "../../../client/panels/article/segments.ts";
import { listDisputes } from "../../../client/panels/disputes/list-disputes.ts";
import { findDenials } from "../../../client/panels/evidence/find-denials.ts";
import { findSides } from "../../../client/panels/evidence/find-sides.ts";
import { cutSentence, groupEvidence } from "../../../client/panels/evidence/group-evidence.ts";
import type { Evidence } from "../../../server/api/relations.ts";
import { buildEdge, buildNode } from "../../support/canvas-graph.ts";

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

describe("findDenials, where the relation's own sentences deny it already", () => {
  it("leave out a sentence that is shown as a denial, and keep one that says it", () => {
    const denial = buildEvidence("d", { subject: "ent_u", predicate: "DENIED", object: "ent_p" });
    const relation = { subject: "ent_u", object: "ent_p" };
    expect(findDenials([denial], relation, [buildEvidence("1", { polarity: "denied" })])).toEqual([]);
    expect(findDenials([denial], relation, [buildEvidence("1", { polarity: "alleged" })])).toEqual([denial]);
  });
});

describe("findSides", () => {
  const parties = [
    { id: "ent_p", name: "Putin" },
    { id: "ent_u", name: "Ukraine" },
  ];
  const by = (evidence: Evidence, id: string, name: string): Evidence => ({
    ...evidence,
    attributedTo: { id, name, type: "Person" },
  });

  it("tells who says so from who denies it, with independent sources and not copies", () => {
    const own = [
      buildEvidence("0"),
      by(buildEvidence("1", { polarity: "alleged" }), "ent_p", "Putin"),
      by(buildEvidence("2", { polarity: "alleged" }, { id: "doc_2" }), "ent_p", "Putin"),
      by(buildEvidence("3", { polarity: "speculated" }, { id: "doc_3", storyId: "sty_3" }), "ent_p", "Putin"),
      by(buildEvidence("4", { polarity: "denied" }), "ent_u", "Ukraine"),
    ];
    const outside = buildEvidence("5", { subject: "ent_u", predicate: "DENIED" }, { storyId: "sty_9" });
    const { says, denies } = findSides(own, [outside], parties);
    expect(says.map(({ id, sentences, sources }) => [id, sentences, sources])).toEqual([
      ["ent_p", 3, 2],
      [undefined, 1, 1],
    ]);
    expect(denies).toEqual([{ id: "ent_u", name: "Ukraine", sentences: 2, sources: 2 }]);
  });
});

describe("listDisputes", () => {
  it("puts what is contested before what is denied, and leaves out what nobody denies", () => {
    const edges = [
      buildEdge("a", "ACCUSED", "b"),
      buildEdge("a", "ATTACKED", "b", { asserted: 0, denied: 1, sources: 4 }),
      buildEdge("b", "ACCUSED", "a", { contested: true, sources: 1 }),
      buildEdge("b", "ATTACKED", "a", { contested: true, sources: 3 }),
    ];
    const graph = { nodes: [buildNode("a"), buildNode("b")], edges };
    expect(listDisputes([graph, graph]).map(({ edge }) => edge.key)).toEqual([
      "rel_b_ATTACKED_a",
      "rel_b_ACCUSED_a",
      "rel_a_ATTACKED_b",
    ]);
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
