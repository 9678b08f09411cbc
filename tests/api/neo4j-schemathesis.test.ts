import { describeOnNeo4j, openEmptyNeo4j } from "../support/neo4j.ts";
import { describeSchemathesis } from "./contract/schemathesis.ts";

describeOnNeo4j("API on Neo4j", (config) => {
  describeSchemathesis(() => openEmptyNeo4j(config), { mode: "positive" });
});
