import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutToken } from "../../../ingest/names/tagger/name-pieces.ts";
import { mayBegin, mayEnd, mayFollow, TAG_COUNT, toNames, toTags } from "../../../ingest/names/tagger/name-tags.ts";
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
