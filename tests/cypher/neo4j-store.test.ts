import { describeOnNeo4j, openEmptySession } from "../support/neo4j.ts";
import { describeGraphStore } from "./graph-store.contract.ts";

describeOnNeo4j("GraphStore on Neo4j", (config) => describeGraphStore("Neo4j", () => openEmptySession(config)));
