import { describe, it } from "vitest";
import { findNeo4j, openEmptyNeo4j, takeTurn } from "../support/neo4j.ts";
import { describeGraphStore } from "./graph-store.contract.ts";

const { config, missing } = findNeo4j();

if (config === undefined) {
  describe("GraphStore on Neo4j", () => {
    it.skip(`is not tested: ${missing}`);
  });
} else {
  takeTurn(config);
  describeGraphStore("Neo4j", () => openEmptyNeo4j(config));
}
