import { describe, it } from "vitest";
import { HAS_CHROMIUM } from "../support/browser.ts";
import { findNeo4j, openEmptyNeo4j, takeTurn } from "../support/neo4j.ts";
import { describeWorkbench } from "./workbench.ts";

const { config, missing } = findNeo4j();

describe.skipIf(!HAS_CHROMIUM)("workbench on Neo4j", () => {
  if (config === undefined) {
    it.skip(`is not tested: ${missing ?? "no reason given"}`);
    return;
  }
  takeTurn(config);
  describeWorkbench(() => openEmptyNeo4j(config));
});
