import { describe, it } from "vitest";
import { findNeo4j, openEmptyNeo4j, takeTurn } from "../support/neo4j.ts";
import { describeConformance } from "./contract/conformance.ts";
import { describeCypher } from "./contract/cypher.ts";
import { describeIngest } from "./contract/ingest.ts";

const { config, missing } = findNeo4j();

describe("API on Neo4j", () => {
  if (config === undefined) {
    it.skip(`is not tested: ${missing ?? "no reason given"}`);
    return;
  }
  takeTurn(config);
  const open = () => openEmptyNeo4j(config);
  describeConformance(open);
  describeCypher(open);
  describeIngest(open);
});
