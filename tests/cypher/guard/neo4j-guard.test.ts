import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import { openStore, TEMPORARY } from "../../../cypher/stores/index.ts";
import { describeOnNeo4j, openEmptyNeo4j } from "../../support/neo4j.ts";
import { story } from "../contract/crocus.ts";
import { ALL_HONEST, describeGuard, toRequest } from "./describe-guard.ts";

describeOnNeo4j("the guard on Neo4j", (config) => {
  describeGuard("Neo4j", () => openEmptyNeo4j(config));

  describe("queries on both stores", () => {
    let stores: readonly GraphStore[] = [];
    beforeAll(async () => {
      stores = [await openStore({ store: "embedded", path: TEMPORARY }), await openEmptyNeo4j(config)];
      for (const store of stores) await store.load(story);
    });
    afterAll(() => Promise.all(stores.map((store) => store.close())));

    // Neo4j lists the labels and types that it has indexes for, even while no node bears them.
    it.each(ALL_HONEST.filter((statement) => !statement.startsWith("CALL db.")))(
      "give the same rows: %s",
      async (statement) => {
        const answers = [];
        for (const store of stores) {
          const { fields, rows } = await store.query(toRequest(statement));
          answers.push({ fields, rows: rows.map((row) => JSON.stringify(row)).sort() });
        }
        expect(answers[1]).toEqual(answers[0]);
      },
    );
  });
});
