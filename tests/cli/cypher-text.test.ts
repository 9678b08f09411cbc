import { describe, expect, it } from "vitest";
import type { CypherValue } from "../../cypher/graph-store.ts";
import { toCypherText } from "../../server/cli/cypher-text.ts";

const UKRAINE = { $kind: "node", id: "ent_1", labels: ["Entity", "State"], properties: { name: "Ukraine" } } as const;

describe("toCypherText", () => {
  it("shows a node by its own label and name", () => {
    expect(toCypherText(UKRAINE)).toBe("(:State Ukraine)");
  });

  it("shows a relationship by its type", () => {
    const accused = {
      $kind: "relationship",
      id: "rel_1",
      type: "ACCUSED",
      start: "ent_2",
      end: "ent_1",
      properties: {},
    } as const;
    expect(toCypherText(accused)).toBe("[:ACCUSED]");
  });

  it("shows a path with each edge the way it points", () => {
    const fsb = {
      $kind: "node",
      id: "ent_2",
      labels: ["Entity", "Organization"],
      properties: { name: "FSB" },
    } as const;
    const accused = {
      $kind: "relationship",
      id: "rel_1",
      type: "ACCUSED",
      start: "ent_2",
      end: "ent_1",
      properties: {},
    } as const;
    const path = (...nodes: readonly (typeof fsb | typeof UKRAINE)[]): CypherValue => ({
      $kind: "path",
      nodes,
      relationships: [accused],
    });
    expect(toCypherText(path(fsb, UKRAINE))).toBe("(:Organization FSB)-[:ACCUSED]->(:State Ukraine)");
    expect(toCypherText(path(UKRAINE, fsb))).toBe("(:State Ukraine)<-[:ACCUSED]-(:Organization FSB)");
  });

  it("shows null as nothing, lists by their members, maps as JSON", () => {
    expect(toCypherText(null)).toBe("");
    expect(toCypherText([1, true, UKRAINE])).toBe("1, true, (:State Ukraine)");
    expect(toCypherText({ a: 1 })).toBe('{"a":1}');
  });
});
