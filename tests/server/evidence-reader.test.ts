import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../cypher/graph-store.ts";
import type { Relation } from "../../cypher/model.ts";
import { openStore, TEMPORARY } from "../../cypher/stores/index.ts";
import { createEvidenceReader } from "../../server/exports/exporter.ts";
import { GRAPHS } from "../support/api-graph.ts";

describe("evidence for an export", () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({ store: "embedded", path: TEMPORARY });
    await store.load(GRAPHS);
  });
  afterAll(() => store.close());

  async function* readRelations(): AsyncGenerator<Relation> {
    for await (const { relations } of store.exportGraph({})) yield* relations;
  }

  async function collect(pageSize?: number) {
    const read = createEvidenceReader(store, {}, pageSize);
    const lists: (readonly [string, readonly string[]])[] = [];
    for await (const { relation, evidence } of read(readRelations())) {
      const ids: string[] = [];
      for await (const { claim } of evidence) ids.push(claim.id);
      lists.push([relation.id, ids]);
    }
    return lists;
  }

  it("is the same, in the same order, whether it is read at once, relation by relation or claim by claim", async () => {
    const whole = await collect();
    expect(whole.some(([, ids]) => ids.length > 1)).toBe(true);
    expect(whole.every(([, ids]) => ids.length > 0)).toBe(true);
    for (const pageSize of [1, 2, 3]) expect(await collect(pageSize)).toEqual(whole);
  });
});
