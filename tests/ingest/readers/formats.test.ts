import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBytes } from "../../../ingest/readers/index.ts";
import type { ReaderResult, SourceDocument } from "../../../ingest/readers/reader.ts";
import { toArray } from "../../support/to-array.ts";

function readFixture(path: string): Promise<readonly ReaderResult[]> {
  return toArray(readBytes(path, readFileSync(join(import.meta.dirname, "fixtures", path))));
}

async function readText(name: string, text: string): Promise<SourceDocument> {
  const [result] = await toArray(readBytes(name, Buffer.from(text)));
  if (result === undefined || "rejected" in result) throw new Error(`${name} was rejected: ${JSON.stringify(result)}`);
  return result.source;
}

describe("plain text reader", () => {
  it("takes a date glued before the text as metadata and leaves the text whole", async () => {
    const text = " date 2024-03-24 As emergency workers sifted through the ruins, the toll rose.";
    expect(await readText("a.txt", text)).toMatchObject({ text, publishedOn: "2024-03-24" });
  });

  it("strips the byte order mark and keeps carriage returns", async () => {
    expect(await readFixture("plain-text/bound.txt")).toMatchObject([
      {
        source: { text: " date 2024-03-24 The port reopened.\r\n\r\nThe union agreed.\r\n", publishedOn: "2024-03-24" },
      },
    ]);
  });

  it("takes a short first line for the title, but no sentence and no only line", async () => {
    expect((await readText("a.txt", "Isis or not\n\nThe agency failed.")).title).toBe("Isis or not");
    expect((await readText("a.txt", "The agency failed.\n\nIt denied so.")).title).toBeUndefined();
    expect((await readText("a.txt", "Isis or not\n")).title).toBeUndefined();
  });

  it("reads front matter in plain text too", async () => {
    expect(await readText("a.txt", "---\ndate: 2024-03\nsource: 'The Wire'\n---\nThe port reopened.")).toMatchObject({
      publishedOn: "2024-03",
      publisher: "The Wire",
    });
  });
});

describe("markdown reader", () => {
  it("reads title, date, publisher and address from front matter and leaves it in the text", async () => {
    const [result] = await readFixture("markdown/good.md");
    expect(result).toMatchObject({
      source: {
        title: "Harbour reopened after strike",
        publishedOn: "2024-03-24",
        publisher: "Example Courier",
        url: "https://example-courier.example/harbour",
        text: expect.stringMatching(/^---\ntitle/) as string,
      },
    });
  });

  it("takes no two rules around a paragraph for front matter", async () => {
    expect(await readFixture("markdown/bound.md")).toMatchObject([
      { source: { text: expect.stringMatching(/^---\r\nThe port/) as string } },
    ]);
  });

  it("takes the first heading for the title if no header gives one", async () => {
    expect((await readText("a.md", "Intro\n\n# Port open #\n\nText.")).title).toBe("Port open");
    expect((await readText("a.md", "Port open\n=========\n\nText.")).title).toBe("Port open");
  });

  it.each(["2024-02-30", "March 24", "2024-13", "24.03.2024"])(
    "leaves out the date %s, which is none",
    async (date) => {
      expect(await readText("a.md", `---\ndate: ${date}\n---\nText.`)).not.toHaveProperty("publishedOn");
    },
  );
});

describe("HTML reader", () => {
  it("gives the article without navigation, byline, sidebar and footer, with what the page says of itself", async () => {
    const [result] = await readFixture("html/good.html");
    if (result === undefined || "rejected" in result) throw new Error("rejected");
    const { text, ...fields } = result.source;
    expect(fields).toEqual({
      title: "Harbour reopened",
      publishedOn: "2024-03-24",
      publisher: "Example Courier",
      url: "https://example-courier.example/harbour",
      language: "en",
    });
    expect(text).toMatch(/^(?:today\n\n)?The port of Almera reopened/);
    expect(text).not.toMatch(/Sport|Nora|lemons|©/);
    expect(text.split("\n\n").at(-1)).toMatch(/^The union denied .* money\.$/);
  });

  it("reads the encoding that the page declares", async () => {
    const [result] = await readFixture("html/bound.html");
    expect(result).toMatchObject({
      source: {
        text: expect.stringContaining("cafés in Almera protested on Friday against a new tax – the") as string,
      },
    });
  });

  it("rejects a page without an article as Unreadable", async () => {
    expect(await readFixture("html/broken.html")).toMatchObject([{ rejected: { code: "Unreadable" } }]);
  });

  it("reads a fragment without html and body elements", async () => {
    const paragraph = "The port of Almera reopened on Tuesday, the city said. ".repeat(4).trim();
    expect((await readText("a.html", `<p>${paragraph}</p>\n<p>${paragraph}</p>`)).text).toBe(
      `${paragraph}\n\n${paragraph}`,
    );
    expect(await readText("a.html", `<html><head><title>Port</title></head><p>${paragraph}</p></html>`)).toMatchObject({
      title: "Port",
    });
  });

  it("runs no script of the page", async () => {
    const html = `<html><body><p>${"The port of Almera reopened on Tuesday. ".repeat(8)}</p><script>globalThis.ranScript = true</script></body></html>`;
    expect((await readText("a.html", html)).text).not.toContain("ranScript");
    expect(globalThis).not.toHaveProperty("ranScript");
  });
});

describe("JSON reader", () => {
  it("gives one document for each article of an array, named by index", async () => {
    expect(await readFixture("json/good.json")).toMatchObject([
      { name: "json/good.json[0]", source: { id: "a1", publishedOn: "2024-03-24" } },
      { name: "json/good.json[1]", source: { url: "https://example-courier.example/union" } },
    ]);
  });

  it("names line and column of the error", async () => {
    expect(await readFixture("json/broken.json")).toEqual([
      { name: "json/broken.json", rejected: { code: "InvalidJson", message: "line 4, column 3: comma expected" } },
    ]);
  });

  it("rejects an article without text and says which field is missing", async () => {
    const [result] = await toArray(readBytes("a.json", Buffer.from('{"title": "Port"}')));
    expect(result).toMatchObject({
      rejected: { code: "InvalidJson", message: expect.stringContaining("text") as string },
    });
  });
});

describe("JSON lines reader", () => {
  it("goes on after a broken line and names its number", async () => {
    const results = await readFixture("json-lines/broken.jsonl");
    expect(results.map(({ name }) => name)).toEqual(
      [1, 2, 3, 4].map((line) => `json-lines/broken.jsonl:${String(line)}`),
    );
    expect(results).toMatchObject([
      { source: { id: "a1" } },
      { rejected: { code: "InvalidJson", message: expect.stringMatching(/^line 2: /) as string } },
      { rejected: { code: "InvalidJson", message: expect.stringMatching(/^line 3: publishedOn: /) as string } },
      { source: { id: "a4" } },
    ]);
  });
});
