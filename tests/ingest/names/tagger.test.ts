import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutToken } from "../../../ingest/names/tagger/name-pieces.ts";
import { findReach } from "../../../ingest/names/tagger/name-reach.ts";
import { mayBegin, mayEnd, mayFollow, TAG_COUNT, toNames, toTags } from "../../../ingest/names/tagger/name-tags.ts";
import { toNameWord } from "../../../ingest/names/tagger/name-word.ts";
import { findBestTags } from "../../../ingest/names/tagger/viterbi.ts";

describe("toNames", () => {
  it("reads back the names that tags were made from", () => {
    const names = [
      { from: 0, to: 1, nameClass: "PER" as const },
      { from: 1, to: 4, nameClass: "ORG" as const },
      { from: 6, to: 8, nameClass: "LOC" as const },
    ];
    expect(toNames(toTags(9, names))).toEqual(names);
  });
});

describe("findBestTags", () => {
  it("gives a well-formed row of tags for any scores", () => {
    const scores = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
      minLength: TAG_COUNT,
      maxLength: 12 * TAG_COUNT,
    });
    fc.assert(
      fc.property(scores, (values) => {
        const length = Math.floor(values.length / TAG_COUNT);
        const tags = [...findBestTags(Float64Array.from(values), length, new Float64Array(TAG_COUNT * TAG_COUNT))];
        expect(mayBegin(tags[0] ?? 0) && mayEnd(tags.at(-1) ?? 0)).toBe(true);
        for (let i = 1; i < tags.length; i++) expect(mayFollow(tags[i - 1] ?? 0, tags[i] ?? 0)).toBe(true);
      }),
    );
  });
});

describe("findReach", () => {
  it("reaches over the small words inside of a name and no further than two words from a capital", () => {
    const reach = findReach(
      "the Ministry of the Interior said on that very day".split(" ").map((it) => toNameWord(it, 0)),
    );
    expect([...reach]).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0, 0]);
  });

  it("leaves what is beyond it outside, however the scores speak for a name", () => {
    const loud = new Float64Array(3 * TAG_COUNT).fill(1);
    for (let at = 0; at < 3; at++) loud[at * TAG_COUNT] = -9;
    const tags = findBestTags(loud, 3, new Float64Array(TAG_COUNT * TAG_COUNT), Uint8Array.of(1, 0, 1));
    expect(toNames(tags).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});

describe("cutToken", () => {
  it("cuts at hyphens, slashes and a possessive ending", () => {
    const cut = (token: string): string[] => cutToken(token).map(([from, to]) => token.slice(from, to));
    expect(cut("Russia-Ukraine")).toEqual(["Russia", "-", "Ukraine"]);
    expect(cut("Moscow’s")).toEqual(["Moscow", "’s"]);
    expect(cut("9/11")).toEqual(["9", "/", "11"]);
    expect(cut("O'Brien")).toEqual(["O'Brien"]);
  });

  it("loses no character of any token", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (token) => {
        expect(
          cutToken(token)
            .map(([from, to]) => token.slice(from, to))
            .join(""),
        ).toBe(token);
      }),
    );
  });
});
