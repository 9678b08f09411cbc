import { describe, expect, it } from "vitest";
import type { CypherRequest } from "../../../cypher/graph-store.ts";
import { isisK, putin, story, ukraine } from "./crocus.ts";
import { type OpenEmptyStore, useStore } from "./open-store.ts";

const PARAMETERS = { id: putin.id, name: "Vladimir Putin" } as const;

export function describeQuerying(open: OpenEmptyStore): void {
  describe("query", () => {
    const store = useStore(open, story);
    const ask = (statement: string, rest: Partial<CypherRequest> = {}) =>
      store().query({ statement, parameters: PARAMETERS, limit: 1_000, timeoutMs: 20_000, ...rest });

    it("gives nodes and relationships with our own ids, and none of the store's own properties", async () => {
      const answer = await ask("MATCH (a)-[r:ACCUSED]->(b) RETURN a, r, b");
      expect(answer.fields).toEqual(["a", "r", "b"]);
      expect(answer.nodes.map((node) => node.id)).toEqual([putin.id, ukraine.id]);
      expect(answer.nodes[0]).toMatchObject({ $kind: "node", labels: ["Entity", "Person"] });
      expect(Object.keys(answer.nodes[0]?.properties ?? {})).toEqual([
        "aliases",
        "country",
        "degree",
        "documents",
        "firstSeen",
        "id",
        "lastSeen",
        "mentions",
        "name",
        "type",
      ]);
      const [relationship] = answer.relationships;
      expect(relationship).toMatchObject({ $kind: "relationship", type: "ACCUSED", start: putin.id, end: ukraine.id });
      expect(relationship?.id).toBe(relationship?.properties["id"]);
      expect(answer.truncated).toBeNull();
    });

    it("gives paths, and the ends of an edge whose nodes are not in the rows", async () => {
      const path = await ask("MATCH p = (:ArmedGroup {name: 'ISIS-K'})-[:AFFILIATE_OF]->() RETURN p");
      expect(path.rows[0]?.[0]).toMatchObject({
        $kind: "path",
        nodes: [{ id: isisK.id }, {}],
        relationships: [{ start: isisK.id }],
      });
      const edge = await ask("MATCH ()-[r:AFFILIATE_OF]->() RETURN r");
      expect(edge.relationships[0]?.start).toBe(isisK.id);
      expect(edge.nodes).toEqual([]);
    });

    it("cuts rows at the limit and says so", async () => {
      const answer = await ask("MATCH (n:Entity) RETURN n.id", { limit: 2 });
      expect(answer.rows).toHaveLength(2);
      expect(answer.truncated).toEqual({ reason: "more rows than the limit of 2", shown: 2, available: 3 });
    });

    it("says where a statement cannot be read", async () => {
      await expect(ask("MATCH (n:Entity)\nRETURN m")).rejects.toMatchObject({
        code: "InvalidInput",
        message: expect.stringContaining("m"),
      });
      await expect(ask("MATCH (n:Entity RETURN n")).rejects.toMatchObject({
        code: "InvalidInput",
        position: { line: 1 },
      });
      await expect(ask("MATCH (n) WHERE n.id = $missing RETURN n")).rejects.toMatchObject({ code: "InvalidInput" });
    });

    it("counts what it is made of, by label and by edges with their ends", async () => {
      const [stats, counts] = [await store().getStats(), await store().countSchema()];
      const node = (label: string) => counts.nodes.find((own) => own.label === label)?.count;
      for (const [type, count] of Object.entries(stats.entitiesByType)) expect(node(type), type).toBe(count);
      expect([node("Document"), node("Claim"), node("Figure")]).toEqual([3, 9, 3]);
      const derived = counts.edges.filter((edge) => edge.derived);
      expect(derived.reduce((sum, { count }) => sum + count, 0)).toBe(stats.relations);
      expect(derived).toContainEqual({ from: "Person", type: "ACCUSED", to: "State", count: 1, derived: true });
      const links = new Map(
        counts.edges.filter((edge) => !edge.derived).map((edge) => [`${edge.from} ${edge.type}`, edge.count]),
      );
      expect(links.get("Claim SUBJECT")).toBe(9);
      expect(links.get("Claim IN")).toBe(9);
      expect(links.get("Figure IN")).toBe(3);
      expect(links.get("Claim ATTRIBUTED_TO")).toBe(1);
    });

    it("ends a question that takes too long, and answers the next one", async () => {
      const runaway = "UNWIND range(1, 10000) AS a MATCH (n)-[*1..6]-(m), (x)-[*1..6]-(y) RETURN count(*)";
      await expect(ask(runaway, { timeoutMs: 300 })).rejects.toMatchObject({ code: "QueryTimeout" });
      expect((await ask("RETURN 1 AS one")).rows).toEqual([[1]]);
      await store().load(story);
    });
  });
}
