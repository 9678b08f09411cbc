import { describeOnNeo4j, openEmptyNeo4j } from "../support/neo4j.ts";
import { describeConformance } from "./contract/conformance.ts";
import { describeCypher } from "./contract/cypher.ts";
import { describeIngest } from "./contract/ingest.ts";
import { describePaging } from "./contract/paging.ts";

describeOnNeo4j("API on Neo4j", (config) => {
  const open = () => openEmptyNeo4j(config);
  describeConformance(open);
  describeCypher(open);
  describeIngest(open);
  describePaging(open);
});
