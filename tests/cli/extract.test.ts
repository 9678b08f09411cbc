import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ExtractedDocument } from "../../server/cli/extraction.ts";
import { type CliRun, runCli } from "../support/run-cli.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsgraph-extract-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function extract(input: string): Promise<CliRun> {
  writeFileSync(join(folder, "in.jsonl"), input);
  return await runCli("extract", "--input", join(folder, "in.jsonl"), "--output", join(folder, "out.jsonl"));
}

function readOutput(): readonly ExtractedDocument[] {
  const lines = readFileSync(join(folder, "out.jsonl"), "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as ExtractedDocument);
}

function toLines(...texts: readonly string[]): string {
  return texts.map((text, index) => `${JSON.stringify({ id: `d${index}`, text })}\n`).join("");
}

function toReferences({ about, attributedTo }: ExtractedDocument["figures" | "claims"][number]): readonly string[] {
  return [about, attributedTo].filter((id) => id !== null);
}

describe("newsgraph extract", () => {
  it("gives a line for each line, in order, with spans that lie in the text and ids that it lists", async () => {
    const texts = [
      "Ukraine denied on Friday that it attacked Moscow.",
      "The Russian President met Alexander Lukashenko in Minsk; 12 people died.",
    ];
    expect(await extract(toLines(...texts))).toMatchObject({ code: 0, err: "2 documents extracted\n" });
    const documents = readOutput();
    expect(documents.map(({ id }) => id)).toEqual(["d0", "d1"]);
    for (const [index, { entities, claims, figures }] of documents.entries()) {
      const spans = entities.flatMap(({ mentions }) => mentions);
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end } of spans) expect(texts[index]?.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
      const named = [
        ...claims.flatMap(({ subject, object }) => [subject, object]),
        ...[...claims, ...figures].flatMap(toReferences),
      ];
      const listed = new Set(entities.map(({ id }) => id));
      expect(named.filter((id) => !listed.has(id))).toEqual([]);
    }
  });

  it("gives an entity the same id in every document", async () => {
    await extract(
      toLines("The FSB accused Ukraine.", "Ukraine rejected what the Federal Security Service (FSB) said."),
    );
    const [first, second] = readOutput().map(({ entities }) => new Map(entities.map(({ id, name }) => [name, id])));
    expect(first?.get("Ukraine")).toBe(second?.get("Ukraine"));
    expect(first?.get("Federal Security Service")).toBe(second?.get("Federal Security Service"));
  });

  it("marks a demonym as a mention of a people though it means the state", async () => {
    await extract(toLines("The Russian President spoke on Friday."));
    const russia = readOutput()[0]?.entities.find(({ country, type }) => type === "State" && country === "RUS");
    expect(russia?.mentions).toContainEqual({ start: 4, end: 11, kind: "name", type: "People" });
  });

  it("takes texts of any language and length, since output must have a line for each", async () => {
    expect(await extract(toLines("Der Hafen ist wieder offen.", "No"))).toMatchObject({ code: 0 });
    expect(readOutput()).toHaveLength(2);
  });

  it("names the line that is no JSON or of another shape, and writes nothing", async () => {
    expect(await extract(`${toLines("Ukraine denied it.")}{"id": 1`)).toMatchObject({
      code: 2,
      err: expect.stringContaining("line 2: ") as string,
    });
    expect(await extract('{"id": "a"}\n')).toMatchObject({
      code: 2,
      err: expect.stringContaining("line 1: text: ") as string,
    });
    expect(() => readOutput()).toThrow("ENOENT");
  });

  it("says that the input is not there", async () => {
    expect(
      await runCli("extract", "--input", join(folder, "none.jsonl"), "--output", join(folder, "out.jsonl")),
    ).toMatchObject({ code: 1, err: expect.stringContaining("none.jsonl") as string });
  });
});
