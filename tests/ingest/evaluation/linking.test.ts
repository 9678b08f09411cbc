import { describe, expect, it } from "vitest";
import { findAnchors, type ReportGroup, readGroups } from "../../../ingest/evaluation/linking/read-groups.ts";
import { evaluateLinking, type LinkedAnchor, scoreLinking } from "../../../ingest/evaluation/linking/score-groups.ts";
import { tellLinking } from "../../../ingest/evaluation/linking/tell-groups.ts";
import { buildEntity } from "../../support/builders.ts";
import { getExtractor } from "../../support/extractor.ts";

const ONE = buildEntity("Event", "One");
const OTHER = buildEntity("Event", "Other");

function anchor(entity: string, found: LinkedAnchor["found"], document = 0): LinkedAnchor {
  return { group: "g", document, entity, isEvent: true, start: 0, end: 1, ...(found !== undefined && { found }) };
}

const GROUP: ReportGroup = {
  id: "kano-lagos",
  about: "Two attacks.",
  documents: [
    { publishedOn: "2024-03-25", text: "Gunmen killed nine people in an attack in Kano on Sunday, police said." },
    { publishedOn: "2024-03-26", text: "Police made two arrests over Sunday's attack in Kano." },
  ],
  entities: [
    {
      id: "attack",
      type: "Event",
      name: "Kano attack",
      mentions: [
        { document: 0, text: "an attack", occurrence: 1 },
        { document: 1, text: "Sunday's attack", occurrence: 1 },
      ],
    },
  ],
};

describe("readGroups", () => {
  it("finds every annotated place, and names no entity twice in a group", () => {
    const groups = readGroups();
    expect(groups.length).toBeGreaterThanOrEqual(12);
    expect(groups.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(groups.length / 3);
    for (const group of groups) {
      expect(new Set(group.entities.map(({ id }) => id)).size, group.id).toBe(group.entities.length);
      expect(findAnchors(group).length, group.id).toBeGreaterThan(5);
    }
  });

  it("refuses words that are not there", () => {
    const [first] = GROUP.documents;
    expect(() => findAnchors({ ...GROUP, documents: first === undefined ? [] : [first] })).toThrow("Sunday's attack");
  });
});

describe("scoreLinking", () => {
  it("is full where all is one that should be, and nothing else", () => {
    expect(scoreLinking([anchor("a", ONE), anchor("a", ONE, 1), anchor("b", OTHER)]).f1).toBe(100);
  });

  it("takes a wrong merge from precision and a missed one from recall", () => {
    expect(scoreLinking([anchor("a", ONE), anchor("b", ONE)])).toMatchObject({ precision: 50, recall: 100 });
    expect(scoreLinking([anchor("a", ONE), anchor("a", OTHER)])).toMatchObject({ precision: 100, recall: 50 });
    expect(scoreLinking([anchor("a", undefined), anchor("a", undefined)])).toMatchObject({ recall: 50 });
  });
});

describe("evaluateLinking", () => {
  it("reads the groups as one collection, and tells nothing where all is right", () => {
    const evaluation = evaluateLinking(getExtractor(), [GROUP]);
    expect(new Set(evaluation.anchors.map(({ found }) => found?.id)).size).toBe(1);
    expect(tellLinking(evaluation, [GROUP])).toBe("");
  });

  it("tells of what was missed, but not of what is held out", () => {
    const evaluation = evaluateLinking(getExtractor(), [GROUP]);
    const parted = { ...evaluation, anchors: [anchor("attack", ONE), anchor("attack", OTHER, 1)] };
    const named = { ...parted, anchors: parted.anchors.map((each) => ({ ...each, group: GROUP.id })) };
    expect(tellLinking(named, [GROUP])).toContain("missed");
    expect(tellLinking(named, [{ ...GROUP, heldOut: true }])).toBe("");
  });
});
