import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageKey } from "../../cypher/graph-store.ts";
import { createGivenLists } from "../../server/http/given-lists.ts";
import { cutPage, toKeyedPlace, toLinkHeader } from "../../server/http/paging.ts";
import { readRankedPage } from "../../server/http/ranked-paging.ts";

const LIST = new URL("http://localhost/api/v1/things");
const refused = (detail: string) =>
  expect.objectContaining({ code: "InvalidInput", message: expect.stringContaining(`/query/cursor: ${detail}`) });

describe("toKeyedPlace", () => {
  const next: PageKey = ["2024-03-22", "doc_é", 17];
  const cursorOf = (query: object = {}, url = LIST) =>
    toKeyedPlace({ limit: 10, ...query }, url).toPage({ total: 25, next }).next ?? "";

  it("leads from where a page ended to the next, whatever the limit", () => {
    expect(toKeyedPlace({ limit: 3, cursor: cursorOf() }, LIST)).toMatchObject({ after: next, limit: 3 });
    expect(toKeyedPlace({ limit: 10 }, LIST).toPage({ total: 2, next: null })).toEqual({
      next: null,
      limit: 10,
      total: 2,
      totalRelation: "eq",
    });
  });

  it("refuses a cursor of other filters, another order and another list", () => {
    const foreign = refused("belongs to another list or to other filters");
    const place = (query: object, url = LIST) =>
      toKeyedPlace({ limit: 10, cursor: cursorOf({ q: "a" }), ...query }, url);
    expect(place({ q: "a" }).after).toEqual(next);
    expect(() => place({ q: "b" })).toThrow(foreign);
    expect(() => place({})).toThrow(foreign);
    expect(() => place({ q: "a", sort: "name" })).toThrow(foreign);
    expect(() => place({ q: "a" }, new URL("http://localhost/api/v1/others"))).toThrow(foreign);
  });

  it("takes no text but its own, not even one that was altered by a letter", () => {
    const cursor = cursorOf();
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => toKeyedPlace({ limit: 10, cursor: text }, LIST)).toThrow(refused("not a cursor"));
      }),
    );
    for (let place = 0; place < cursor.length - 1; place += 1) {
      const letter = cursor[place] === "A" ? "B" : "A";
      const altered = `${cursor.slice(0, place)}${letter}${cursor.slice(place + 1)}`;
      expect(() => toKeyedPlace({ limit: 10, cursor: altered }, LIST)).toThrow(refused("not a cursor"));
    }
  });
});

describe("cutPage", () => {
  const compare = ([a = 0]: PageKey, [b = 0]: PageKey) => Number(a) - Number(b);
  const toKey = (value: number): PageKey => [value];

  it("gives everything once that was there from the start, whatever comes and goes between the pages", () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(numbers, fc.array(numbers), fc.integer({ min: 1, max: 5 }), (lasting, passing, limit) => {
        const seen: number[] = [];
        let after: PageKey | null | undefined;
        for (let round = 0; after !== null; round += 1) {
          const there = [...new Set([...lasting, ...(passing[round] ?? [])])].sort((a, b) => a - b);
          const page = cutPage(there, { limit, ...(after !== undefined && { after }) }, { toKey, compare });
          seen.push(...page.items);
          after = page.next;
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining(lasting));
      }),
    );
  });
});

describe("readRankedPage", () => {
  /** A list whose order is another at every revision. */
  function createList(items: readonly string[], keepsLists = true) {
    const state = { items: [...items], revision: 1 };
    const givenLists = keepsLists ? createGivenLists() : createGivenLists(0);
    const read = async (query: { limit: number; cursor?: string }) => {
      const { revision } = state;
      const context = {
        url: LIST,
        givenLists,
        getGraphRevision: () => Promise.resolve(revision),
        store: { getRevision: () => Promise.resolve(state.revision) } as never,
      };
      const window = ({ offset, limit }: { offset: number; limit: number }) =>
        Promise.resolve({ items: state.items.slice(offset, offset + limit), total: state.items.length });
      return readRankedPage(query, context, window, (item) => item);
    };
    return { state, read };
  }

  it("gives everything once though all ranks change between the pages, and something comes in", async () => {
    const lasting = Array.from({ length: 23 }, (_, index) => `item ${index}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.shuffledSubarray(lasting, { minLength: 23 }), { freq: 2 })),
        fc.integer({ min: 1, max: 9 }),
        async (orders, limit) => {
          const { state, read } = createList(lasting);
          const seen: string[] = [];
          let cursor: string | null = "";
          for (let round = 0; cursor !== null; round += 1) {
            const { items, page } = await read({ limit, ...(cursor !== "" && { cursor }) });
            expect(items.length).toBeLessThanOrEqual(limit);
            seen.push(...items);
            cursor = page.next;
            const order = orders[round];
            if (order === undefined || order === null) continue;
            state.items = [`new in round ${round}`, ...order];
            state.revision += 1;
          }
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen).toEqual(expect.arrayContaining(lasting));
        },
      ),
    );
  });

  it("goes on without knowing what was given while the graph is the same, and says so when it is not", async () => {
    const { state, read } = createList(["a", "b", "c", "d", "e"], false);
    const first = await read({ limit: 2 });
    const second = await read({ limit: 2, cursor: first.page.next ?? "" });
    expect(second.items).toEqual(["c", "d"]);
    expect((await read({ limit: 2, cursor: second.page.next ?? "" })).page.next).toBeNull();
    state.revision += 1;
    await expect(read({ limit: 2, cursor: second.page.next ?? "" })).rejects.toEqual(refused("the graph has changed"));
  });
});

describe("createGivenLists", () => {
  it("keeps pages by their content, and lets go of the lists that nobody asked for", () => {
    const lists = createGivenLists(4);
    const one = lists.keep("", ["a", "b"]);
    const two = lists.keep(one, ["c"]);
    expect([lists.find(""), lists.find(one), lists.find(two)]).toEqual([[], ["a", "b"], ["a", "b", "c"]]);
    expect(lists.keep("", ["a", "b"])).toBe(one);
    lists.keep("", ["x", "y", "z"]);
    expect(lists.find(two)).toBeUndefined();
  });
});

describe("toLinkHeader", () => {
  it("leads to the first page and to the next, with the filters", () => {
    const url = new URL("http://localhost/api/v1/things?q=a%20b&cursor=old");
    expect(toLinkHeader(url, null)).toEqual({ Link: '</api/v1/things?q=a+b>; rel="first"' });
    expect(toLinkHeader(url, "new").Link).toBe(
      '</api/v1/things?q=a+b>; rel="first", </api/v1/things?q=a+b&cursor=new>; rel="next"',
    );
  });
});
