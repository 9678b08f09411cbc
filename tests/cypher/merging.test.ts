import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTiedIds, resolveCanonicalIds, uniteVariants } from "../../cypher/merging.ts";
import type { Judgement } from "../../cypher/model.ts";

const IDS = ["a", "b", "c", "d", "e"] as const;

function judge(verdict: Judgement["verdict"], pair: readonly [string, string], by = "linker"): Judgement {
  return { id: pair.join("-"), verdict, pair, by, reason: "" };
}

describe("resolveCanonicalIds", () => {
  it("takes the smallest id of those that exist", () => {
    const judgements = [judge("same", ["a", "b"]), judge("same", ["b", "c"])];
    expect([...resolveCanonicalIds(new Set(["b", "c", "d"]), judgements)]).toEqual([
      ["b", "b"],
      ["c", "b"],
      ["d", "d"],
    ]);
  });

  it("joins through an id that does not exist any more", () => {
    const canonical = resolveCanonicalIds(new Set(["a", "c"]), [judge("same", ["a", "b"]), judge("same", ["b", "c"])]);
    expect(canonical.get("c")).toBe("a");
  });

  it("lets a person's distinct cut through the linker's same, and a person's same through the linker's distinct", () => {
    const chain = [judge("same", ["a", "b"]), judge("same", ["b", "c"])];
    expect(resolveCanonicalIds(new Set(IDS), [...chain, judge("distinct", ["a", "c"], "Ada")]).get("c")).toBe("c");
    const person = resolveCanonicalIds(new Set(IDS), [
      judge("same", ["a", "c"], "Ada"),
      judge("distinct", ["a", "b"]),
      judge("same", ["b", "c"]),
    ]);
    expect([person.get("c"), person.get("b")]).toEqual(["a", "b"]);
  });

  it("depends on what is judged, not on the order, and never joins what a person parted", () => {
    const pair = fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)).filter(([a, b]) => a < b);
    const judgement = fc
      .record({
        pair,
        verdict: fc.constantFrom<Judgement["verdict"]>("same", "distinct"),
        by: fc.constantFrom("linker", "Ada"),
      })
      .map(({ pair: own, verdict, by }) => judge(verdict, own, by));
    const judgements = fc.uniqueArray(judgement, { selector: (own) => own.id, maxLength: 10 });
    const existing = fc.subarray([...IDS]);
    fc.assert(
      fc.property(judgements, existing, fc.infiniteStream(fc.nat()), (all, ids, noise) => {
        const canonical = resolveCanonicalIds(new Set(ids), all);
        const shuffled = all.map((own) => ({ own, key: noise.next().value as number })).sort((x, y) => x.key - y.key);
        const again = resolveCanonicalIds(
          new Set([...ids].reverse()),
          shuffled.map(({ own }) => own),
        );
        for (const id of ids) expect(again.get(id)).toBe(canonical.get(id));
        for (const {
          pair: [a, b],
        } of all.filter((own) => own.verdict === "distinct" && own.by === "Ada")) {
          if (canonical.has(a) && canonical.has(b)) expect(canonical.get(a)).not.toBe(canonical.get(b));
        }
        const tied = findTiedIds(ids, all);
        for (const id of ids) expect(tied.has(canonical.get(id) ?? "")).toBe(true);
      }),
    );
  });
});

describe("uniteVariants", () => {
  const entity = (name: string, rest: object = {}) => ({
    id: "a",
    type: "Person" as const,
    name,
    aliases: [],
    ...rest,
  });

  it("takes what most documents give, and keeps every other name as an alias", () => {
    const united = uniteVariants("a", [
      { entity: entity("V. Putin", { aliases: ["Putin"] }), documents: 1 },
      { entity: entity("Vladimir Putin", { country: "RUS" }), documents: 3 },
    ]);
    expect(united).toEqual({
      id: "a",
      type: "Person",
      name: "Vladimir Putin",
      aliases: ["Putin", "V. Putin"],
      country: "RUS",
    });
  });

  it("keeps latitude and longitude of one source together", () => {
    const united = uniteVariants("a", [
      { entity: entity("X", { latitude: 1, longitude: 9 }), documents: 2 },
      { entity: entity("X", { latitude: 5, longitude: 3 }), documents: 1 },
    ]);
    expect(united).toMatchObject({ latitude: 1, longitude: 9 });
  });
});
