import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPaths } from "../../../ingest/inputs/paths.ts";
import type { ReaderResult } from "../../../ingest/readers/reader.ts";
import { toArray } from "../../support/to-array.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readers-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text = "The port reopened."): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function read(...paths: readonly string[]): Promise<readonly ReaderResult[]> {
  return await toArray(readPaths(paths.map((path) => join(folder, path))));
}

function toNames(results: readonly ReaderResult[]): readonly string[] {
  return results.map(({ name }) => relative(folder, name));
}

describe("readPaths", () => {
  it("reads a folder recursively in the order of names, without hidden files and the folder's own README", async () => {
    for (const path of ["b.txt", "a/z.md", "a/b/c.txt", "Z.txt", ".hidden.txt", "README.md", "a/LICENSE"]) write(path);
    expect(toNames(await read("."))).toEqual(["Z.txt", "a/b/c.txt", "a/z.md", "b.txt"]);
  });

  it("reads a README that is named outright", async () => {
    write("README.md");
    expect(await read("README.md")).toMatchObject([{ source: { text: "The port reopened." } }]);
  });

  it("reads what a glob matches", async () => {
    for (const path of ["a.txt", "b.md", "c/d.txt"]) write(path);
    expect(toNames(await read("**/*.txt"))).toEqual(["a.txt", "c/d.txt"]);
  });

  it("reads a file whose name looks like a glob", async () => {
    write("report [final].txt");
    expect(toNames(await read("report [final].txt"))).toEqual(["report [final].txt"]);
    write("odd (x)/a.txt");
    expect(toNames(await read("odd (x)"))).toEqual(["odd (x)/a.txt"]);
  });

  it("reads a file once that two paths name", async () => {
    write("a.txt");
    expect(await read("a.txt", "*.txt")).toHaveLength(1);
  });

  it("reports a path that is not there and goes on", async () => {
    write("a.txt");
    expect(await read("missing.txt", "*.html", "a.txt")).toMatchObject([
      { rejected: { code: "Unreadable" } },
      { rejected: { code: "Unreadable" } },
      { source: { text: "The port reopened." } },
    ]);
  });

  it("reports a file of unknown format and one that is too large", async () => {
    write("a.xyz");
    write("b.txt", "The port reopened. ".repeat(300_000));
    expect(await read(".")).toMatchObject([
      { rejected: { code: "UnsupportedFormat" } },
      { rejected: { code: "TooLarge" } },
    ]);
  });
});
