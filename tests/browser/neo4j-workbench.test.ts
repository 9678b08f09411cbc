import { describe } from "vitest";
import { HAS_CHROMIUM } from "../support/chromium.ts";
import { describeOnNeo4j, openEmptyNeo4j } from "../support/neo4j.ts";
import { describeWorkbench } from "./workbench.ts";

describe.skipIf(!HAS_CHROMIUM)("in Chromium", () => {
  describeOnNeo4j("workbench on Neo4j", (config) => describeWorkbench(() => openEmptyNeo4j(config)));
});
