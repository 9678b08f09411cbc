import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { READERS, type ReadOptions, readBytes } from "../../../ingest/readers/index.ts";
import { REJECTION_CODES, type ReaderResult } from "../../../ingest/readers/reader.ts";
import { toArray } from "../../support/to-array.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
/** Of the others the bytes are no text, or hold texts in encodings of their own. */
const TEXT_FORMATS = new Set(["plain text", "Markdown", "HTML", "feed", "JSON", "JSON lines", "CSV"]);

function read(name: string, bytes: Uint8Array, options?: ReadOptions): Promise<readonly ReaderResult[]> {
  return toArray(readBytes(name, bytes, options));
}

describe.each(READERS.map((reader) => ({ reader })))("$reader.name reader", ({ reader }) => {
  const folder = join(FIXTURES, reader.name.toLowerCase().replaceAll(" ", "-"));
  const files = readdirSync(folder);

  function readFixture(kind: "good" | "broken" | "bound"): Promise<readonly ReaderResult[]> {
    const file = files.find((name) => name.startsWith(`${kind}.`));
    if (file === undefined) throw new Error(`${folder} has no fixture ${kind}.*`);
    return read(file, readFileSync(join(folder, file)));
  }

  it("reads its good fixture without a rejection", async () => {
    const results = await readFixture("good");
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter((result) => "rejected" in result)).toEqual([]);
  });

  it("rejects its broken fixture with a known code and a message", async () => {
    const rejections = (await readFixture("broken")).flatMap((result) =>
      "rejected" in result ? [result.rejected] : [],
    );
    expect(rejections.length).toBeGreaterThan(0);
    for (const { code, message } of rejections) {
      expect(Object.keys(REJECTION_CODES)).toContain(code);
      expect(message).not.toBe("");
    }
  });

  it("reads its fixture on the bound without a rejection", async () => {
    const results = await readFixture("bound");
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter((result) => "rejected" in result)).toEqual([]);
  });

  it("rejects bytes over its limit and names the limit", async () => {
    const [result] = await read(`big.${reader.extensions[0] ?? ""}`, { length: reader.maxBytes + 1 } as Uint8Array);
    expect(result).toMatchObject({
      rejected: { code: "TooLarge", message: expect.stringContaining(String(reader.maxBytes)) as string },
    });
  });

  it("says that an empty file is empty", async () => {
    expect(await read(`empty.${reader.extensions[0] ?? ""}`, new Uint8Array())).toMatchObject([
      { rejected: { code: "Empty" } },
    ]);
  });

  it("never throws for bytes that mean nothing", async () => {
    const name = `noise.${reader.extensions[0] ?? ""}`;
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * index * 7919) % 256));
    expect(await read(name, noise)).toMatchObject([{ rejected: {} }]);
    for (const start of ["PK\u0003\u0004", "%PDF-1.7\n", "WARC/1.0\r\n", "<rss>", "From: a\r\n"]) {
      expect((await read(name, Buffer.from(start))).length).toBeGreaterThan(0);
    }
  });

  it("shares no extension and no media type with another reader", () => {
    const others = READERS.filter((other) => other !== reader);
    expect(others.flatMap(({ extensions }) => extensions).filter((one) => reader.extensions.includes(one))).toEqual([]);
    expect(others.flatMap(({ mediaTypes }) => mediaTypes).filter((one) => reader.mediaTypes.includes(one))).toEqual([]);
  });
});

describe.each(READERS.filter(({ name }) => TEXT_FORMATS.has(name)))("$name, a format of text", (reader) => {
  it.each([
    ["Empty", Buffer.from(" \r\n\t ")],
    ["Binary", Buffer.from("%PDF-1.4\u0000\u0001\u0002")],
    ["NotUtf8", Buffer.from("\u00fe\u00ffThe port", "latin1")],
    ["NotUtf8", Buffer.from("Le pr\u00e9sident", "latin1")],
  ])("rejects as %s what is no text", async (code, bytes) => {
    const name = `input.${reader.extensions[0] ?? ""}`;
    expect(await read(name, bytes)).toMatchObject([{ name, rejected: { code } }]);
  });
});

describe("readBytes", () => {
  it("goes by the content type where it says more than the name", async () => {
    const page = readFileSync(join(FIXTURES, "html/good.html"));
    expect(
      await read("https://example-courier.example/harbour", page, { contentType: "text/html; charset=utf-8" }),
    ).toMatchObject([{ source: { publisher: "Example Courier" } }]);
  });

  it("goes by the extension where the content type is vague", async () => {
    const lines = readFileSync(join(FIXTURES, "json-lines/good.jsonl"));
    expect(await read("articles.jsonl", lines, { contentType: "application/octet-stream" })).toHaveLength(2);
    expect(await read("articles.jsonl", lines, { contentType: "text/plain" })).toHaveLength(2);
  });

  it("reads a name without extension as plain text if the content type says so", async () => {
    expect(await read("pasted text", Buffer.from("The port reopened."), { contentType: "text/plain" })).toMatchObject([
      { source: { text: "The port reopened." } },
    ]);
  });

  it("says which formats are known when it knows none for the name", async () => {
    expect(await read("report.xlsx", Buffer.from("PK"))).toEqual([
      {
        name: "report.xlsx",
        rejected: { code: "UnsupportedFormat", message: expect.stringContaining(".jsonl") as string },
      },
    ]);
  });

  it.each(["pdf/good.pdf", "docx/good.docx", "feed/good.rss", "warc/good.warc", "zip/good.zip", "e-mail/good.eml"])(
    "tells by the bytes what %s is where no name and no type does",
    async (path) => {
      const [first] = await read("download", readFileSync(join(FIXTURES, path)), {
        contentType: "application/octet-stream",
      });
      expect(first).toMatchObject({ source: { text: expect.stringContaining("port of Almera") as string } });
    },
  );

  it.each([
    ["<!DOCTYPE html><html><body><p>Text.</p></body></html>", "Unreadable"],
    ['[{"text": 1}]', "InvalidJson"],
    ['{"text": 1}', "InvalidJson"],
    ['{"text": 1}\n{"text": "b"}', "InvalidJson"],
  ])("tells by the first bytes what is pasted in: %j", async (text, code) => {
    const [first] = await read("standard input", Buffer.from(text), { contentType: "text/plain" });
    expect(first).toMatchObject({ rejected: { code } });
  });

  it("takes the caller's word for what the document does not say, before the day the file was made", async () => {
    const word = readFileSync(join(FIXTURES, "docx/good.docx"));
    const defaults = { publisher: "The Wire", publishedOn: "2024-05-01" };
    expect(await read("a.docx", word, { defaults })).toMatchObject([{ source: defaults }]);
    expect(await read("a.docx", word)).toMatchObject([
      {
        source: { publishedOn: "2024-03-22" },
        notes: [expect.stringContaining("the day the file was made") as string],
      },
    ]);
  });
});
