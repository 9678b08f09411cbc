import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPaths } from "../../ingest/inputs/paths.ts";
import { toArray } from "../support/to-array.ts";

const SAMPLES = join(import.meta.dirname, "../../ingest/samples");

describe("sample articles", () => {
  it("are all readable and carry title or date and an invented outlet's address", async () => {
    const results = await toArray(readPaths([SAMPLES]));
    expect(results.filter((result) => "rejected" in result)).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(20);
    for (const result of results) {
      if (!("source" in result)) continue;
      const { url, publishedOn } = result.source;
      expect(publishedOn, result.name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (url !== undefined) expect(new URL(url).hostname, result.name).toMatch(/\.example$/);
    }
  });
});
