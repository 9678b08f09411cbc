import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../cypher/graph-store.ts";
import { openStore, TEMPORARY } from "../../cypher/stores/index.ts";
import { toCacheHeaders } from "../../server/http/caching.ts";
import { FIRST, SECOND } from "../support/api-graph.ts";

describe("toCacheHeaders", () => {
  const stores: GraphStore[] = [];
  beforeAll(async () => {
    for (let count = 0; count < 2; count += 1) stores.push(await openStore({ store: "embedded", path: TEMPORARY }));
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));
  const read = (place: number) => {
    const store = stores[place];
    if (store === undefined) throw new Error("no such store");
    return toCacheHeaders({ store, bootId: "boot" });
  };

  it("tells graphs of the same revision apart, as one is that was wiped and filled again", async () => {
    await stores[0]?.load([FIRST]);
    await stores[1]?.load([SECOND]);
    const [one, other] = [await read(0), await read(1)];
    expect(one["X-Graph-Revision"]).toBe("1");
    expect(other["X-Graph-Revision"]).toBe("1");
    expect(one["ETag"]).not.toBe(other["ETag"]);
  });

  it("gives the same tag until something is written", async () => {
    const before = await read(0);
    expect(await read(0)).toEqual(before);
    await stores[0]?.load([FIRST]);
    expect(await read(0)).toEqual(before);
    await stores[0]?.load([SECOND]);
    const after = await read(0);
    expect(after["X-Graph-Revision"]).toBe("2");
    expect(after["ETag"]).not.toBe(before["ETag"]);
  });
});
