import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toCanonicalText } from "../../cypher/canonical-export.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import { RememberedGraph } from "../../cypher/memory/remembered-graph.ts";
import { createCypherGraphStore } from "../../cypher/stores/cypher-graph-store.ts";
import type { CypherSession } from "../../cypher/stores/cypher-session.ts";
import { openEmbeddedSession } from "../../cypher/stores/embedded/session.ts";
import { openStore } from "../../cypher/stores/index.ts";
import { describeOnNeo4j, openEmptyNeo4j } from "../support/neo4j.ts";
import { isisK, putin, story, ukraine } from "./contract/crocus.ts";
import { empty, PEOPLE, step, take } from "./contract/histories.ts";

const SEED = 20_240_323;
const RUNS = 5;
const NOTHING = { entities: -1, relations: -1 } as const;

/** A store that never remembers: the engine answers. */
function createAskingStore(session: CypherSession): GraphStore {
  return createCypherGraphStore("embedded", session, new RememberedGraph(session, NOTHING));
}

/** All that may be answered from memory, over all entities. */
async function askAll(store: GraphStore): Promise<string> {
  const { items } = await store.findEntities({ offset: 0, limit: 100, sort: "name" });
  const ids = items.map(({ entity }) => entity.id);
  const answers: unknown[] = [];
  for (const id of ids) {
    for (const depth of [1, 2]) {
      const filter = { ids: [id], direction: "both", rank: "evidence", limit: 4, depth } as const;
      answers.push(await store.getNeighbours(filter), await store.countNeighbours({ ...filter, minSources: 2 }));
      answers.push(await store.getNeighbours({ ...filter, polarities: ["denied"], types: ["Person", "State"] }));
      answers.push(await store.getNeighbours({ ...filter, direction: "out", rank: "recent", contested: false }));
      answers.push(await store.getNeighbours({ ...filter, direction: "in", rank: "degree", exclude: ids.slice(0, 1) }));
    }
    for (const to of ids.filter((own) => own > id)) {
      answers.push(await store.findPaths({ from: id, to, maxLength: 3, k: 3, rank: "short", maxDegree: 6 }));
    }
  }
  for (const { id, name } of PEOPLE) {
    answers.push(await store.findCanonicalId(id), await store.findEntities({ text: name, offset: 0, limit: 5 }));
    answers.push(await store.suggestEntities(name.slice(0, 2), 5), await store.suggestEntities(name, 5, ["Person"]));
  }
  answers.push(await store.getInduced(ids, {}), await store.getOverview({ contested: true }, 5));
  return JSON.stringify(answers);
}

describe("the remembered graph", () => {
  let session: CypherSession;
  beforeAll(async () => {
    session = await openEmbeddedSession({});
  });
  afterAll(() => session.close());

  it("answers as the engine would, byte for byte, whatever was written since", async () => {
    const store = createCypherGraphStore("embedded", session);
    const asking = createAskingStore(session);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (history) => {
        await empty(store);
        await store.warm();
        for (const own of history) await take(own, store);
        expect(await askAll(store)).toBe(await askAll(asking));
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
  }, 600_000);

  it("is the same whether it was brought along or read anew, also beside a load", async () => {
    const store = createCypherGraphStore("embedded", session);
    await empty(store);
    await store.load(story);
    const brought = await askAll(store);
    const later = createCypherGraphStore("embedded", session);
    await later.warm();
    expect(await askAll(later)).toBe(brought);

    await store.withdraw(story[0].document.id);
    const beside = createCypherGraphStore("embedded", session);
    await Promise.all([beside.warm(), beside.load(story)]);
    expect(await askAll(beside)).toBe(brought);
  });
});

describeOnNeo4j("the remembered graph of Neo4j", (config) => {
  it("shows what another process has written since", async () => {
    const [store, other] = [await openEmptyNeo4j(config), await openStore(config)];
    try {
      const [first, ...rest] = story;
      await store.load([first]);
      await other.warm();
      await store.load(rest);
      const query = { direction: "both", depth: 2, rank: "evidence", limit: 50 } as const;
      for (const { id } of [putin, ukraine, isisK]) {
        expect(await other.getNeighbours({ ...query, ids: [id] })).toEqual(
          await store.getNeighbours({ ...query, ids: [id] }),
        );
      }
      expect(await other.suggestEntities("isl", 5)).toEqual(await store.suggestEntities("isl", 5));
    } finally {
      await Promise.all([store.close(), other.close()]);
    }
  }, 120_000);

  it("is not the memory of another graph that came to the same revision in its place", async () => {
    const [first, second] = story;
    const query = { direction: "both", depth: 2, rank: "evidence", limit: 50, ids: [putin.id] } as const;
    const store = await openEmptyNeo4j(config);
    try {
      await store.load([first]);
      await store.warm();
      const other = await openEmptyNeo4j(config);
      await other.load([second]);
      expect(await store.getRevision()).toBe(1);
      await store.load([first]);
      expect(await store.getNeighbours(query)).toEqual(await other.getNeighbours(query));
      await other.close();
      const loaded = await toCanonicalText(store);
      const anew = await openEmptyNeo4j(config);
      await anew.load([second, first]);
      expect(loaded).toBe(await toCanonicalText(anew));
      await anew.close();
    } finally {
      await store.close();
    }
  }, 120_000);
});
