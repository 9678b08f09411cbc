import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { READERS, readBytes } from "../../../ingest/readers/index.ts";
import { REJECTION_CODES } from "../../../ingest/readers/reader.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");

describe.each(READERS.map((reader) => ({ reader })))("$reader.name reader", ({ reader }) => {
  const folder = join(FIXTURES, reader.name.toLowerCase().replaceAll(" ", "-"));
  const files = readdirSync(folder);

  function readFixture(kind: "good" | "broken" | "bound"): ReturnType<typeof readBytes> {
    const file = files.find((name) => name.startsWith(`${kind}.`));
    if (file === undefined) throw new Error(`${folder} has no fixture ${kind}.*`);
    return readBytes(file, readFileSync(join(folder, file)));
  }

  it("reads its good fixture without a rejection", () => {
    const results = readFixture("good");
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter((result) => "rejected" in result)).toEqual([]);
  });

  it("rejects its broken fixture with a known code and a message", () => {
    const rejections = readFixture("broken").flatMap((result) => ("rejected" in result ? [result.rejected] : []));
    expect(rejections.length).toBeGreaterThan(0);
    for (const { code, message } of rejections) {
      expect(Object.keys(REJECTION_CODES)).toContain(code);
      expect(message).not.toBe("");
    }
  });

  it("reads its fixture on the bound without a rejection", () => {
    expect(readFixture("bound").filter((result) => "rejected" in result)).toEqual([]);
  });

  it("rejects bytes over its limit and names the limit", () => {
    const [result] = readBytes(`big.${reader.extensions[0] ?? ""}`, { length: reader.maxBytes + 1 } as Uint8Array);
    expect(result).toMatchObject({
      rejected: { code: "TooLarge", message: expect.stringContaining(String(reader.maxBytes)) as string },
    });
  });

  it.each([
    ["Empty", new Uint8Array()],
    ["Empty", Buffer.from(" \r\n\t ")],
    ["Binary", Buffer.from("%PDF-1.4\u0000\u0001\u0002")],
    ["NotUtf8", Buffer.from("\u00fe\u00ffThe port", "latin1")],
    ["NotUtf8", Buffer.from("Le pr\u00e9sident", "latin1")],
  ])("rejects as %s what is no text", (code, bytes) => {
    expect(reader.read(bytes, "input")).toMatchObject([{ name: "input", rejected: { code } }]);
  });

  it("shares no extension and no media type with another reader", () => {
    const others = READERS.filter((other) => other !== reader);
    expect(others.flatMap(({ extensions }) => extensions).filter((one) => reader.extensions.includes(one))).toEqual([]);
    expect(others.flatMap(({ mediaTypes }) => mediaTypes).filter((one) => reader.mediaTypes.includes(one))).toEqual([]);
  });
});

describe("readBytes", () => {
  it("goes by the content type where it says more than the name", () => {
    const page = readFileSync(join(FIXTURES, "html/good.html"));
    expect(readBytes("https://example-courier.example/harbour", page, "text/html; charset=utf-8")).toMatchObject([
      { source: { publisher: "Example Courier" } },
    ]);
  });

  it("goes by the extension where the content type is vague", () => {
    const lines = readFileSync(join(FIXTURES, "json-lines/good.jsonl"));
    expect(readBytes("articles.jsonl", lines, "application/octet-stream")).toHaveLength(2);
    expect(readBytes("articles.jsonl", lines, "text/plain")).toHaveLength(2);
  });

  it("reads a name without extension as plain text if the content type says so", () => {
    expect(readBytes("pasted text", Buffer.from("The port reopened."), "text/plain")).toMatchObject([
      { source: { text: "The port reopened." } },
    ]);
  });

  it("says which formats are known when it knows none for the name", () => {
    expect(readBytes("report.docx", Buffer.from("PK"))).toEqual([
      {
        name: "report.docx",
        rejected: { code: "UnsupportedFormat", message: expect.stringContaining(".jsonl") as string },
      },
    ]);
  });
});
