import { describe, it } from "vitest";
import { findNeo4j, openEmptyNeo4j, takeTurn } from "../support/neo4j.ts";
import { describeSchemathesis } from "./contract/schemathesis.ts";

const { config, missing } = findNeo4j();

describe("API on Neo4j", () => {
  if (config === undefined) {
    it.skip(`is not tested: ${missing ?? "no reason given"}`);
    return;
  }
  takeTurn(config);
  describeSchemathesis(() => openEmptyNeo4j(config));
});
