import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENTITY_TYPE_NAMES, PREDICATE_NAMES } from "../../cypher/ontology.ts";

const style = readFileSync(new URL("../../docs/neo4j-browser.grass", import.meta.url), "utf8");
const theme = readFileSync(new URL("../../client/theme.css", import.meta.url), "utf8");
const EDGES = ["MENTIONS", "SUBJECT", "OBJECT", "ATTRIBUTED_TO", "ABOUT", "IN", "OF", ...PREDICATE_NAMES];

describe("docs/neo4j-browser.grass", () => {
  it.each(ENTITY_TYPE_NAMES)("shows %s by name in the explorer's colour", (type) => {
    const token = `--type-${type.replace(/(?<=.)[A-Z]/g, "-$&").toLowerCase()}`;
    const colour = new RegExp(`${token}: (#[0-9a-f]{6})`).exec(theme)?.[1];
    const block = new RegExp(`node\\.${type} \\{([^}]*\\{[^}]*\\}[^}]*)\\}`).exec(style)?.[1];
    expect(colour).toBeDefined();
    expect(block).toContain(`color: ${colour}`);
    expect(block).toContain('caption: "{name}"');
  });

  it("styles only edges that the graph has", () => {
    const styled = [...style.matchAll(/^relationship\.(\w+)/gm)].map(([, type = ""]) => type);
    expect(styled.length).toBeGreaterThan(0);
    expect(styled.filter((type) => !EDGES.includes(type))).toEqual([]);
  });
});
