import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  DIALECT_QUERIES,
  type Dialect,
  getQuery,
  QUERIES,
  type QueryName,
  toQueryPath,
} from "../../cypher/query-catalog.ts";

const NAMES = Object.values(QUERIES).flat() as readonly QueryName[];
const DIALECTS: readonly Dialect[] = ["embedded", "neo4j"];

function readText(name: QueryName, dialect: Dialect): string {
  return readFileSync(new URL(`../../cypher/${toQueryPath(name, dialect)}`, import.meta.url), "utf8");
}

function findParameters(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ""))].sort();
}

describe("QUERIES", () => {
  it("lists every file, and every file is listed", () => {
    const files = readdirSync(new URL("../../cypher/queries", import.meta.url), { recursive: true, encoding: "utf8" });
    const listed = new Set(NAMES.flatMap((name) => DIALECTS.map((dialect) => toQueryPath(name, dialect))));
    expect(listed.size).toBeGreaterThan(80);
    expect(
      files
        // The analysts' questions are not the stores' own: their text is what the API hands out.
        .filter((file) => file.endsWith(".cypher") && !file.startsWith("analyst/"))
        .map((file) => `queries/${file}`)
        .sort(),
    ).toEqual([...listed].sort());
  });

  it.each(NAMES)("%s says at its top which parameters it takes, and takes no other", (name) => {
    for (const dialect of DIALECTS) {
      const lines = readText(name, dialect).split("\n");
      const comment = lines.filter((line) => line.startsWith("//")).join("\n");
      const statement = lines.filter((line) => !line.startsWith("//")).join("\n");
      expect(comment).not.toBe("");
      expect(findParameters(comment)).toEqual(findParameters(statement));
      expect(statement).not.toMatch(/;/);
    }
  });

  it("has one file for each store only where the stores must be asked differently", () => {
    for (const name of DIALECT_QUERIES) expect(readText(name, "embedded")).not.toBe(readText(name, "neo4j"));
  });
});

describe("getQuery", () => {
  it("fills a template's place from a closed list only", () => {
    expect(getQuery("write-relations", "embedded", { predicate: "ACCUSED" })).toContain("[r:ACCUSED ");
    expect(() => getQuery("write-relations", "embedded", { predicate: "X]->() DETACH DELETE s //" })).toThrow(
      RangeError,
    );
    expect(() => getQuery("write-relations", "embedded")).toThrow(RangeError);
  });
});
