import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import type { CypherAnswer, CypherExplainAnswer } from "../../../server/api/cypher.ts";
import { GRAPHS, PUTIN, UKRAINE } from "../../support/api-graph.ts";
import { type ApiServer, startApiServer } from "../../support/api-server.ts";

/** @param open gives an empty store */
export function describeCypher(open: () => Promise<GraphStore>): void {
  describe("POST /cypher", () => {
    let server: ApiServer;
    beforeAll(async () => {
      server = await startApiServer(GRAPHS, {}, await open());
    });
    afterAll(() => server.close());

    it("answers with rows and with the graph that is in them", async () => {
      const statement = "MATCH (a)-[r:ACCUSED]->(b:State {name: $name}) RETURN a, r, b, a.name AS name";
      const { body } = await server.send<CypherAnswer>("POST", "/cypher", {
        statement,
        parameters: { name: "Ukraine" },
      });
      expect(body.fields).toEqual(["a", "r", "b", "name"]);
      expect(body.rows[0]?.[3]).toBe("Vladimir Putin");
      expect(body.graph?.nodes.map(({ key }) => key).sort()).toEqual([PUTIN.id, UKRAINE.id].sort());
      expect(body.graph?.edges).toMatchObject([
        { source: PUTIN.id, target: UKRAINE.id, attributes: { predicate: "ACCUSED", label: "accused" } },
      ]);
      expect(body.summary).toMatchObject({ rows: 1, truncated: null, danglingEdges: 0 });
    });

    it("says that rows were left out, and which edges have an end that is not in the rows", async () => {
      const { body } = await server.send<CypherAnswer>("POST", "/cypher", {
        statement: "MATCH (a)-[r:MEMBER_OF]->() RETURN a, r",
        limit: 5,
      });
      expect(body.rows).toHaveLength(5);
      expect(body.summary.truncated).toMatchObject({ shown: 5 });
      expect(body.summary.danglingEdges).toBe(5);
    });

    it.each([
      ["MATCH (n) DETACH DELETE n", "DETACH"],
      ["CREATE (n:Person) RETURN n", "CREATE"],
      ["MATCH (n) SET n.name = 'x' RETURN n", "SET"],
      ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "LOAD"],
      ["CALL dbms.killQuery('1')", "dbms"],
    ])("refuses %s by name and place", async (statement, word) => {
      const before = await server.store.getRevision();
      for (const path of ["/cypher", "/cypher/explain"]) {
        const { status, body } = await server.send("POST", path, { statement });
        expect([status, body.code]).toEqual([422, "QueryRejected"]);
        expect(body.detail.toUpperCase()).toContain(word.toUpperCase());
        expect(body.position).toMatchObject({ line: 1 });
      }
      expect(await server.store.getRevision()).toBe(before);
    });

    it("refuses what is no Cypher without a fault of the server", async () => {
      const { status, body } = await server.send("POST", "/cypher", { statement: "MATCH (n RETURN n" });
      expect(status).toBeLessThan(500);
      expect(body.detail).not.toBe("");
    });

    it("stops a question that takes too long, and answers the next one", async () => {
      const statement =
        "MATCH (a), (b), (c), (d), (e) WHERE a.name + b.name + c.name + d.name + e.name = 'x' RETURN count(*)";
      const { status, body } = await server.send("POST", "/cypher", { statement, timeoutMs: 500 });
      expect([status, body.code]).toEqual([504, "QueryTimeout"]);
      expect((await server.ask("/stats")).status).toBe(200);
    });

    it("tells before it runs which parameters are wanted", async () => {
      const statement =
        "// $not this\nMATCH (n:Person {name: $name}) WHERE n.country = $country OR n.name = '$nor this' RETURN n";
      const { body } = await server.send<CypherExplainAnswer>("POST", "/cypher/explain", {
        statement,
        parameters: { name: "x" },
      });
      expect(body).toMatchObject({ allowed: true, parameters: ["name", "country"], missing: ["country"] });
    });
  });
}
