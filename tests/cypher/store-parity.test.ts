import { afterAll, beforeAll, expect, it } from "vitest";
import { toCanonicalText } from "../../cypher/canonical-export.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import { openStore, TEMPORARY } from "../../cypher/stores/index.ts";
import { buildClaim, buildDocument, buildJudgement } from "../support/builders.ts";
import { describeOnNeo4j, openEmptyNeo4j } from "../support/neo4j.ts";
import {
  accusation,
  attack,
  copy,
  denial,
  hall,
  isis,
  isisK,
  putin,
  putinShort,
  russia,
  ukraine,
  zola,
} from "./contract/crocus.ts";

/** Loads, replaces, withdraws, merges, splits and parts stories, so that the end hangs on every kind of write. */
async function live(store: GraphStore): Promise<void> {
  await store.load([accusation, denial]);
  await store.judge([buildJudgement("same", putin, putinShort), buildJudgement("same", isis, isisK, { by: "linker" })]);
  await store.load([copy]);
  const visit = buildDocument("A visit", {
    publishedOn: "2024",
    claims: [buildClaim(zola, "MET_WITH", putin), buildClaim(russia, "NEAR", ukraine)],
  });
  await store.load([visit]);
  await store.judge([buildJudgement("distinct", isis, isisK)]);
  await store.setStories([{ documentId: copy.document.id, storyId: "sty_parted" }]);
  await store.withdraw(denial.document.id);
  const claims = [
    buildClaim(isisK, "PERPETRATED", attack, { confidence: 1 }),
    buildClaim(ukraine, "DENIED", putin, { about: attack }),
  ];
  await store.load([
    buildDocument("Putin blames Ukraine", {
      text: accusation.document.text,
      extractorVersion: "2",
      entities: [hall],
      claims,
    }),
  ]);
  await store.unjudge([buildJudgement("same", putin, putinShort).id]);
  await store.judge([buildJudgement("same", zola, putin)]);
}

describeOnNeo4j("the embedded store and Neo4j", (config) => {
  let embedded: GraphStore;
  let neo4j: GraphStore;
  beforeAll(async () => {
    embedded = await openStore({ store: "embedded", path: TEMPORARY });
    neo4j = await openEmptyNeo4j(config);
  });
  afterAll(() => Promise.all([embedded.close(), neo4j.close()]));

  it("hold the same graph, byte for byte, after the same history", async () => {
    await live(embedded);
    await live(neo4j);
    expect(await toCanonicalText(neo4j)).toBe(await toCanonicalText(embedded));
    expect(await neo4j.getStats()).toEqual(await embedded.getStats());
    expect(await neo4j.getEntity(putin.id)).toEqual(await embedded.getEntity(putin.id));
  }, 120_000);
});
