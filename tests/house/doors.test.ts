import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const { DOORS } = createRequire(import.meta.url)("../../.ci/doors.cjs") as {
  readonly DOORS: Readonly<Record<string, string>>;
};

describe("doors", () => {
  const sources = globSync("{cypher,ingest,server,client}/**/*.{ts,tsx,js,mjs}", { cwd: ROOT });
  const texts = new Map(sources.map((path) => [path, readFileSync(join(ROOT, path), "utf8")]));

  it.each(Object.entries(DOORS))("let %s in at %s only, by createRequire too", (name, door) => {
    const named = new RegExp(
      `(?:from|import|import\\(|require\\(|createRequire\\(.*\\)\\(|resolve\\()\\s*["']${name}(?:/[^"']*)?["']`,
    );
    const importers = sources.filter((path) => named.test(texts.get(path) ?? ""));
    expect(importers.filter((path) => !new RegExp(door).test(path))).toEqual([]);
    expect(importers.length).toBeGreaterThan(0);
  });
});
