import { describe, expect, it } from "vitest";
import { createAnswerCache, toCacheKey } from "../../server/http/answer-cache.ts";

const answer = (text: string) => ({ headers: {}, bytes: Buffer.from(text) });

describe("the cache of answers", () => {
  it("forgets what was asked for longest ago when it is full", () => {
    const cache = createAnswerCache({ capacity: 10 });
    cache.keep("a", answer("aaaa"));
    cache.keep("b", answer("bbbb"));
    cache.find("a");
    cache.keep("c", answer("cccc"));
    expect(["a", "b", "c"].map((key) => cache.find(key)?.bytes.toString())).toEqual(["aaaa", undefined, "cccc"]);
  });

  it("tells revisions and requests apart", () => {
    const keys = [toCacheKey("r1", "/a", "b"), toCacheKey("r2", "/a", "b"), toCacheKey("r1", "/ab", undefined)];
    expect(new Set(keys).size).toBe(3);
  });
});
