import { describe, expect, it } from "vitest";
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

  it("shows null as nothing, lists by their members, maps as JSON", () => {
    expect(toCypherText(null)).toBe("");
    expect(toCypherText([1, true, UKRAINE])).toBe("1, true, (:State Ukraine)");
    expect(toCypherText({ a: 1 })).toBe('{"a":1}');
  });
});
