import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENTITY_TYPE_NAMES, PREDICATE_NAMES } from "../../cypher/ontology.ts";
import { EVIDENCE_EDGES } from "../../cypher/schema.ts";
import { toSchema } from "../../server/wire/to-schema.ts";

const style = readFileSync(new URL("../../docs/neo4j-browser.grass", import.meta.url), "utf8");
const theme = readFileSync(new URL("../../client/theme.css", import.meta.url), "utf8");
/** What Neo4j Browser's styles know. */
const PROPERTIES = [
  ...["diameter", "color", "border-color", "border-width", "text-color-internal", "text-color-external"],
  ...["font-size", "shaft-width", "padding", "caption", "defaultCaption"],
];
const EDGES: readonly string[] = [...EVIDENCE_EDGES.map(({ type }) => type), ...PREDICATE_NAMES];

describe("docs/neo4j-browser.grass", () => {
  it.each(ENTITY_TYPE_NAMES)("shows %s by name in the explorer's colour", (type) => {
    const token = `--type-${type.replace(/(?<=.)[A-Z]/g, "-$&").toLowerCase()}`;
    const colour = new RegExp(`${token}: (#[0-9a-f]{6})`).exec(theme)?.[1];
    const block = new RegExp(`node\\.${type} \\{([^}]*\\{[^}]*\\}[^}]*)\\}`).exec(style)?.[1];
    expect(colour).toBeDefined();
    expect(block).toContain(`color: ${colour}`);
    expect(block).toContain('caption: "{name}"');
  });

  // The reader of Neo4j Browser takes no comment, and drops a declaration without a word unless it has one colon.
  it("is written so that Neo4j Browser reads all of it", () => {
    const rule = /(?:node|relationship)(?:\.\w+)? \{\n(?: {2}[a-zA-Z-]+: (?:[\w#-]+|"[^":;'\n]+");\n)+\}\n/g;
    expect(style.replace(rule, "").trim()).toBe("");
    const selectors = [...style.matchAll(/^(\S+) \{/gm)].map(([, selector]) => selector);
    expect(new Set(selectors).size).toBe(selectors.length);
    const properties = [...style.matchAll(/^ {2}([\w-]+):/gm)].map(([, property = ""]) => property);
    expect(properties.filter((property) => !PROPERTIES.includes(property))).toEqual([]);
  });

  it("styles only nodes that the graph has, and captions them by what they have", () => {
    const labels = toSchema().cypher.labels;
    const styled = [...style.matchAll(/^node\.(\w+) \{([^}]*\{[^}]*\}[^}]*|[^}]*)\}/gm)];
    expect(styled.length).toBeGreaterThan(ENTITY_TYPE_NAMES.length);
    for (const [, name, body = ""] of styled) {
      const label = labels.find((own) => own.name === name);
      expect(label, name).toBeDefined();
      for (const [, caption = ""] of body.matchAll(/caption: "\{(\w+)\}"/g)) {
        expect(label?.properties, name).toContain(caption);
      }
    }
  });

  it("styles only edges that the graph has", () => {
    const styled = [...style.matchAll(/^relationship\.(\w+)/gm)].map(([, type = ""]) => type);
    expect(styled.length).toBeGreaterThan(0);
    expect(styled.filter((type) => !EDGES.includes(type))).toEqual([]);
  });
});
