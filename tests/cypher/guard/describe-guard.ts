/** What a store must do with what is asked of it: answer the honest, refuse the hostile, outlive the costly. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toCanonicalText } from "../../../cypher/canonical-export.ts";
import type { CypherRequest, GraphStore } from "../../../cypher/graph-store.ts";
import { putin, story } from "../contract/crocus.ts";
import type { OpenEmptyStore } from "../contract/open-store.ts";
import { HONEST_QUESTIONS, REWRITES } from "./honest-questions.ts";
import { HONEST } from "./honest-statements.ts";
import { COSTLY, HOSTILE_ATTEMPTS } from "./hostile-attempts.ts";
import { HOSTILE } from "./hostile-statements.ts";

const COSTLY_MS = 700;

export const ALL_HONEST = [...HONEST, ...HONEST_QUESTIONS, ...REWRITES.map(({ write }) => write)] as const;
const ALL_HOSTILE = [...HOSTILE, ...HOSTILE_ATTEMPTS].map(([statement]) => statement);

export function toRequest(statement: string, rest: Partial<CypherRequest> = {}): CypherRequest {
  return {
    statement,
    parameters: { id: putin.id, name: "Vladimir Putin" },
    limit: 1_000,
    timeoutMs: 20_000,
    ...rest,
  };
}

export function describeGuard(name: string, open: OpenEmptyStore): void {
  describe(`queries on ${name}`, () => {
    let store: GraphStore;
    let before = "";
    beforeAll(async () => {
      store = await open();
      await store.load(story);
      before = await toCanonicalText(store);
    });
    afterAll(() => store.close());

    it.each(ALL_HONEST)("honest, answered: %s", async (statement) => {
      const { fields, rows } = await store.query(toRequest(statement));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === fields.length)).toBe(true);
    });

    it.each(ALL_HOSTILE)("hostile, refused with its place: %s", async (statement) => {
      await expect(store.query(toRequest(statement))).rejects.toMatchObject({
        code: "QueryRejected",
        position: { line: expect.any(Number), column: expect.any(Number) },
      });
    });

    it.each(COSTLY)("costly, ended at a cap or answered, and the next one is answered: %s", async (statement) => {
      const capped = await store.query(toRequest(statement, { timeoutMs: COSTLY_MS })).then(
        // A planner may see through a statement and count without looking: then the answer is cut or small.
        (answer) => answer.rows.length <= 1_000,
        (error: unknown) => Reflect.get(Object(error), "code") === "QueryTimeout",
      );
      expect(capped).toBe(true);
      expect((await store.query(toRequest("RETURN 1 AS one"))).rows).toEqual([[1]]);
    });

    it("leave the graph as it was", async () => {
      expect(await toCanonicalText(store)).toBe(before);
    });
  });
}
