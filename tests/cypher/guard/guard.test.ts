import { describe, expect, it } from "vitest";
import { NewsgraphError } from "../../../cypher/errors.ts";
import { checkCypherRequest } from "../../../cypher/guard/check-request.ts";
import { HONEST_QUESTIONS, REWRITES } from "./honest-questions.ts";
import { HONEST } from "./honest-statements.ts";
import { COSTLY, HOSTILE_ATTEMPTS } from "./hostile-attempts.ts";
import { HOSTILE } from "./hostile-statements.ts";

const bounds = { limit: 100, timeoutMs: 1_000 } as const;

function refuse(statement: string, parameters: Record<string, unknown> = {}): NewsgraphError {
  try {
    checkCypherRequest({ statement, parameters, ...bounds }, "neo4j");
  } catch (error) {
    if (error instanceof NewsgraphError) return error;
    throw error;
  }
  throw new Error(`let through: ${statement}`);
}

describe("checkCypherRequest", () => {
  for (const dialect of ["embedded", "neo4j"] as const) {
    it.each([...HOSTILE, ...HOSTILE_ATTEMPTS])(`refuses for ${dialect}: %s`, (statement, named) => {
      const check = () => checkCypherRequest({ statement, ...bounds }, dialect);
      expect(check).toThrow(typeof named === "string" ? named : new RegExp(named));
      expect(refuse(statement)).toMatchObject({
        code: "QueryRejected",
        position: expect.objectContaining({ line: expect.any(Number) }),
      });
    });

    it.each([...HONEST, ...HONEST_QUESTIONS, ...COSTLY])(`lets through for ${dialect}: %s`, (statement) => {
      expect(checkCypherRequest({ statement, ...bounds }, dialect).limit).toBe(100);
    });
  }

  it("says at which line and column the refused word stands", () => {
    expect(refuse("MATCH (n)\n  SET n.x = 1").position).toEqual({ offset: 12, line: 2, column: 3 });
  });

  it("leaves names free that are words elsewhere, if they stand where only a name can", () => {
    const statement = "MATCH (n:Set {create: 1})-[r:DELETE]->() RETURN n.merge AS load, {set: n.remove} AS `use`";
    expect(checkCypherRequest({ statement, ...bounds }, "neo4j").statement).toBe(statement);
  });

  it("sends the statement without comments, everything else in its place", () => {
    const { statement } = checkCypherRequest(
      { statement: "MATCH (n) /* x\ny */ RETURN n.name // 'z'", ...bounds },
      "neo4j",
    );
    expect(statement).toBe("MATCH (n)     \n     RETURN n.name");
  });

  it("quotes the edge IN for the engine that reads it as the operator", () => {
    const { statement } = checkCypherRequest(
      { statement: "MATCH (c)-[:IN|OF]->(d) WHERE d.x IN [1] RETURN c", ...bounds },
      "embedded",
    );
    expect(statement).toBe("MATCH (c)-[:`IN`|OF]->(d) WHERE d.x IN [1] RETURN c");
  });

  it("bounds ranges that parameters set", () => {
    expect(refuse("UNWIND range(1, $n) AS x RETURN x", { n: 1e9 }).message).toContain("10000");
    expect(refuse("UNWIND range(1, $n) AS x RETURN x", { n: "9" }).message).toContain("whole number");
    const statement = "MATCH p = (a)-[*1..2]-(b) RETURN [i IN range(0, size(nodes(p)) - 1) | i] AS steps";
    expect(checkCypherRequest({ statement, ...bounds }, "neo4j").statement).toBe(statement);
  });

  it("bounds how deep parameters nest", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    const check = () => checkCypherRequest({ statement: "RETURN $x", parameters: { x: deep }, ...bounds }, "neo4j");
    expect(check).toThrow("nest deeper");
  });

  it("bounds what ranges make of the parameters' texts", () => {
    const s = "a".repeat(90_000);
    expect(refuse("RETURN [x IN range(1, 1000) | $s] AS l", { s }).message).toContain("texts");
    expect(refuse("RETURN [x IN range(1, size($s)) | 'a'] AS l", { s }).message).toContain("texts");
  });

  it("takes what follows a map's key for a value", () => {
    const statement = "MATCH (n) RETURN {quiet: NOT n.contested, some: COUNT { (n)--() }} AS n";
    expect(checkCypherRequest({ statement, ...bounds }, "neo4j").statement).toBe(statement);
  });

  it("has no statement twice, 150 hostile ones and 150 honest ones at least", () => {
    const [hostile, honest] = [[...HOSTILE, ...HOSTILE_ATTEMPTS].map(([own]) => own), [...HONEST, ...HONEST_QUESTIONS]];
    for (const statements of [hostile, honest]) {
      expect(statements.length).toBeGreaterThanOrEqual(150);
      expect(new Set(statements).size).toBe(statements.length);
    }
    expect(REWRITES.length).toBeGreaterThan(0);
  });

  it("bounds the length of the statement, rows and time", () => {
    expect(refuse(`RETURN ${"1 + ".repeat(5_000)}1`).message).toContain("characters");
    const check = (request: { limit: number; timeoutMs: number }) => () =>
      checkCypherRequest({ statement: "RETURN 1", ...request }, "neo4j");
    expect(check({ limit: 10_001, timeoutMs: 1_000 })).toThrow("limit");
    expect(check({ limit: 10, timeoutMs: 30_001 })).toThrow("timeoutMs");
    expect(() => checkCypherRequest({ statement: " // nothing", ...bounds }, "neo4j")).toThrow("empty");
  });
});
