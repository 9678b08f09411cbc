import { describe, expect, it } from "vitest";
import { findUnknownNames } from "../../../client/panels/cypher/check-names.ts";
import { readStatements, rememberStatement, toLine } from "../../../client/panels/cypher/statements.ts";
import { parseUrls } from "../../../client/panels/ingest/parse-urls.ts";
import { toSchema } from "../../../server/wire/to-schema.ts";

const { cypher } = toSchema();

describe("findUnknownNames", () => {
  it("tells labels and relation types that the graph does not have, with their places", () => {
    expect(findUnknownNames("MATCH (a:Persn)\n-[r:ACUSED|ATTACKED]->(b)", cypher)).toEqual([
      { name: "Persn", line: 1, column: 10 },
      { name: "ACUSED", line: 2, column: 5 },
    ]);
  });

  it("leaves alone what is known, quoted, a comment, a parameter or a key of a map", () => {
    const statement =
      "// (x:Nobody)\nMATCH (a:Person {name: 'x (y:Z)'})-[:ACCUSED]->(:State)-[:`IN`]-({name: $name}) RETURN {a: 1}, [1, 2]";
    expect(findUnknownNames(statement, cypher)).toEqual([]);
  });
});

describe("rememberStatement", () => {
  it("keeps the newest first and each once, and survives a storage that is broken", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    for (const statement of ["RETURN 1", "RETURN 2", "RETURN 1"]) rememberStatement(storage, statement);
    expect(readStatements(storage)).toEqual(["RETURN 1", "RETURN 2"]);
    kept.set("newsgraph.statements", "{");
    expect(readStatements(storage)).toEqual([]);
  });

  it("shows a statement as one short line", () => {
    expect(toLine(`MATCH (a)\n  RETURN ${"a".repeat(100)}`)).toMatch(/^MATCH \(a\) RETURN a+…$/);
  });
});

describe("parseUrls", () => {
  it("takes web addresses once each and tells what is none", () => {
    expect(parseUrls(" https://a.example/x\nhttps://a.example/x ftp://b.example javascript:alert(1) word")).toEqual({
      urls: ["https://a.example/x"],
      wrong: ["ftp://b.example", "javascript:alert(1)", "word"],
    });
  });
});
