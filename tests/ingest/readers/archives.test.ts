import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readBytes } from "../../../ingest/readers/index.ts";
import type { ReaderResult } from "../../../ingest/readers/reader.ts";
import { toArray } from "../../support/to-array.ts";

function read(name: string, bytes: Uint8Array): Promise<readonly ReaderResult[]> {
  return toArray(readBytes(name, bytes));
}

function readFixture(path: string): Buffer {
  return readFileSync(join(import.meta.dirname, "fixtures", path));
}

/** The bytes with those at every occurrence of `mark` changed by `change`. */
function patch(bytes: Buffer, mark: string, change: (at: number) => void): Buffer {
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) change(at);
  return bytes;
}

describe("zip reader", () => {
  it("reads each member by its own format, names it, and passes hidden ones over", async () => {
    const results = await read("good.zip", readFixture("zip/good.zip"));
    expect(results.map(({ name }) => name)).toEqual([
      "good.zip!/news/harbour.txt",
      "good.zip!/statement.docx",
      ...[2, 3, 4].map((row) => `good.zip!/tables/all.csv.gz!/all.csv:${row}`),
    ]);
  });

  it("names a damaged member and reads the others", async () => {
    const bytes = readFixture("zip/good.zip");
    // The first member's deflated bytes come after its local header, of 30 bytes, and its name.
    const at = bytes.indexOf("news/harbour.txt") + "news/harbour.txt".length + 20;
    bytes.fill(0xff, at, at + 20);
    const results = await read("good.zip", bytes);
    expect(results[0]).toMatchObject({ name: "good.zip!/news/harbour.txt", rejected: { code: "Unreadable" } });
    expect(results.filter((result) => "source" in result)).toHaveLength(4);
  });

  it("stops at a member that unpacks to more than it says", async () => {
    const bytes = readFixture("zip/bound.zip");
    // Uncompressed size in the central directory (APPNOTE 4.3.12): 24 bytes after its mark.
    patch(bytes, "PK\u0001\u0002", (at) => bytes.writeUInt32LE(20, at + 24));
    expect(await read("lie.zip", bytes)).toMatchObject([
      { name: "lie.zip!/inner.zip", rejected: { code: "Unreadable" } },
    ]);
  });

  it("does not unpack a member that is larger than its reader takes", async () => {
    const bytes = readFixture("zip/good.zip");
    patch(bytes, "PK\u0001\u0002", (at) => {
      if (bytes.toString("latin1", at + 46, at + 62) === "news/harbour.txt") bytes.writeUInt32LE(5_000_001, at + 24);
    });
    const [first] = await read("good.zip", bytes);
    expect(first).toMatchObject({
      rejected: { code: "TooLarge", message: expect.stringContaining("5000000") as string },
    });
  });

  it("names a member that is locked", async () => {
    const bytes = readFixture("zip/bound.zip");
    patch(bytes, "PK\u0001\u0002", (at) => bytes.writeUInt16LE(1, at + 8));
    expect(await read("a.zip", bytes)).toMatchObject([{ rejected: { code: "Encrypted" } }]);
  });
});

describe("archives inside archives", () => {
  it("are read three deep and no deeper", async () => {
    const text = Buffer.from("The port of Almera reopened on Tuesday.");
    const wrap = (depth: number): Buffer => (depth === 0 ? text : gzipSync(wrap(depth - 1)));
    expect(await read(`a.txt${".gz".repeat(3)}`, wrap(3))).toMatchObject([{ source: { text: text.toString() } }]);
    expect(await read(`a.txt${".gz".repeat(4)}`, wrap(4))).toMatchObject([
      { rejected: { code: "TooLarge", message: expect.stringContaining("3 deep") as string } },
    ]);
  });
});

describe("gzip reader", () => {
  it("stops unpacking at the limit of what is inside", async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, "The port reopened. "));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read("bomb.txt.gz", bomb)).toMatchObject([
      { rejected: { code: "TooLarge", message: "more than 5000000 bytes unpacked" } },
    ]);
  });

  it("keeps the documents before the fault of a damaged batch, and says that the rest is lost", async () => {
    const line = (index: number): string =>
      JSON.stringify({ text: `The port reopened on day ${index}. ${Math.sin(index)}` });
    const packed = gzipSync(Array.from({ length: 3000 }, (_, index) => line(index)).join("\n"));
    const results = await read("a.jsonl.gz", packed.subarray(0, packed.length / 2));
    expect(results.filter((result) => "source" in result).length).toBeGreaterThan(100);
    expect(results.at(-1)).toMatchObject({
      name: "a.jsonl.gz",
      rejected: { code: "Unreadable", message: expect.stringContaining("the rest is lost") as string },
    });
  });

  it("reads a packed crawl", async () => {
    expect(await read("bound.warc.gz", readFixture("gzip/bound.warc.gz"))).toMatchObject([
      { source: { url: "https://courier.example/0" } },
      { source: { url: "https://courier.example/1" } },
    ]);
  });
});

describe("PDF reader", () => {
  it("refuses two kilobytes that unpack to a gigabyte before they are unpacked", async () => {
    const content = deflateSync(deflateSync(Buffer.alloc(300_000_000, " "), { level: 9 }), { level: 9 });
    const objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>",
    ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
    const head = `%PDF-1.4\n${objects.join("")}4 0 obj\n<< /Length ${content.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`;
    const bomb = Buffer.concat([
      Buffer.from(head),
      content,
      Buffer.from("\nendstream\nendobj\ntrailer << /Root 1 0 R >>"),
    ]);
    expect(bomb.length).toBeLessThan(10_000);
    expect(await read("bomb.pdf", bomb)).toMatchObject([{ rejected: { code: "TooLarge" } }]);
  });
});

describe("DOCX reader", () => {
  it("refuses a part that unpacks to more than a document has", async () => {
    const bytes = readFixture("docx/good.docx");
    patch(bytes, "PK\u0001\u0002", (at) => {
      if (bytes.toString("latin1", at + 46, at + 63) === "word/document.xml") bytes.writeUInt32LE(90_000_000, at + 24);
    });
    expect(await read("bomb.docx", bytes)).toMatchObject([
      {
        rejected: {
          code: "TooLarge",
          message: expect.stringMatching(/^word\/document\.xml: 90000000 bytes/) as string,
        },
      },
    ]);
  });
});
