import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ReadOptions, readBytes } from "../../../ingest/readers/index.ts";
import type { ReaderResult } from "../../../ingest/readers/reader.ts";
import { getExtractor } from "../../support/extractor.ts";
import { toArray } from "../../support/to-array.ts";

function readFixture(path: string): Promise<readonly ReaderResult[]> {
  return toArray(readBytes(path, readFileSync(join(import.meta.dirname, "fixtures", path))));
}

function readText(name: string, text: string, options?: ReadOptions): Promise<readonly ReaderResult[]> {
  return toArray(readBytes(name, Buffer.from(text), options));
}

function textOf(result: ReaderResult | undefined): string {
  if (result === undefined || "rejected" in result) throw new Error(`rejected: ${JSON.stringify(result)}`);
  return result.source.text;
}

const FIRST_SENTENCE = "The port of Almera reopened on Tuesday after a strike of three weeks, the city said.";

describe("PDF reader", () => {
  it("joins lines to paragraphs and leaves running heads and page numbers out", async () => {
    const [result] = await readFixture("pdf/good.pdf");
    const paragraphs = textOf(result).split("\n\n");
    expect(paragraphs[0]).toBe("Harbour reopened after strike");
    expect(paragraphs[1]).toMatch(/^The port of Almera .* that both sides had signed\.$/);
    expect(paragraphs).toHaveLength(12);
    expect(textOf(result)).not.toMatch(/Courier|Page \d/);
  });

  it("reads the title it gives itself, and takes the day it was made for the date only with a word about it", async () => {
    expect(await readFixture("pdf/good.pdf")).toMatchObject([
      {
        source: { title: "Harbour reopened after strike", publishedOn: "2000-01-01" },
        notes: [expect.stringContaining("2000-01-01, the day the file was made") as string],
      },
    ]);
  });

  it("keeps a text in which the offsets of all mentions hold", async () => {
    const [result] = await readFixture("pdf/good.pdf");
    const text = textOf(result);
    const { entities, mentions } = getExtractor().extract({ text });
    const carvalho = entities.find(({ name }) => name.endsWith("Carvalho"));
    const found = mentions.find(({ entityId }) => entityId === carvalho?.id);
    expect(text.slice(found?.starts[0], found?.ends[0])).toMatch(/Carvalho/);
  });
});

describe("DOCX reader", () => {
  it("reads headings, paragraphs and tables, and the title of the properties", async () => {
    const [result] = await readFixture("docx/good.docx");
    expect(result).toMatchObject({ source: { title: "Harbour reopened after strike" } });
    expect(textOf(result)).toMatch(/^Harbour reopened after strike\n\nThe port of .*\n\nInjured\n\n14$/s);
  });

  it("takes the first heading for the title where the properties have none", async () => {
    expect(await readFixture("docx/bound.docx")).toMatchObject([
      { source: { title: "Harbour reopened after strike" } },
    ]);
  });
});

describe("e-mail reader", () => {
  it("reads subject, day in the sender's time zone, mailing list and address", async () => {
    const [message, attachment] = await readFixture("e-mail/good.eml");
    expect(message).toMatchObject({
      source: {
        title: "Harbour reopened after strike – latest",
        publishedOn: "2024-03-22",
        publisher: "Courier Daily",
        url: "https://courier.example/archive/1",
      },
    });
    expect(attachment).toMatchObject({ name: "e-mail/good.eml!/statement.pdf", source: { language: "en" } });
  });

  it("joins the lines that a mail program broke, and reads a forwarded message for itself", async () => {
    const results = await readFixture("e-mail/bound.eml");
    expect(results.map(({ name }) => name)).toEqual(["e-mail/bound.eml", "e-mail/bound.eml!/forwarded.eml"]);
    for (const result of results) expect(textOf(result)).toContain(FIRST_SENTENCE);
  });

  it("leaves lines that the writer ended", async () => {
    const mail = "From: a@b.example\nSubject: List\nMIME-Version: 1.0\n\nNora Almqvist\nEditor\nThe Almera Courier\n";
    expect(textOf((await readText("a.eml", mail))[0])).toBe("Nora Almqvist\nEditor\nThe Almera Courier");
  });

  it("names an attachment that it cannot read and keeps the message", async () => {
    const part = (head: string, body: string): string => `--x\r\n${head}\r\n\r\n${body}\r\n`;
    const mail = `From: a@b.example\r\nSubject: Port\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${part(
      "Content-Type: text/plain",
      FIRST_SENTENCE,
    )}${part('Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"', "no PDF")}--x--\r\n`;
    expect(await readText("a.eml", mail)).toMatchObject([
      { source: { text: FIRST_SENTENCE } },
      { name: "a.eml!/a.pdf", rejected: { code: "Unreadable" } },
    ]);
  });
});

describe("feed reader", () => {
  it("gives each entry of an RSS feed with its address, date and outlet, and tells a summary from an article", async () => {
    const [whole, teaser] = await readFixture("feed/good.rss");
    expect(whole).toMatchObject({
      name: "feed/good.rss[0]",
      source: {
        title: "Harbour reopened after strike & more, part 1",
        publishedOn: "2024-03-22",
        publisher: "The Almera Courier",
        url: "https://courier.example/0",
      },
    });
    expect(whole).not.toHaveProperty("notes");
    expect(textOf(whole).split("\n\n")).toHaveLength(3);
    expect(teaser).toMatchObject({
      notes: ["the feed has only a summary; the article is at https://courier.example/1"],
    });
  });

  it("reads Atom", async () => {
    expect(await readFixture("feed/bound.atom")).toMatchObject([
      { source: { publishedOn: "2024-03-22", publisher: "The Almera Courier", url: "https://courier.example/0" } },
    ]);
  });

  it("does not unfold entities that the feed declares", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel>
      <title>T</title><item><title>&b;</title><description>&b;</description></item></channel></rss>`;
    expect(await readText("a.rss", bomb)).toMatchObject([{ rejected: { code: "Unreadable", message: /entities/ } }]);
  });
});

describe("CSV reader", () => {
  it("goes by the header, and keeps quotes, commas and line ends inside a cell", async () => {
    const results = await readFixture("csv/good.csv");
    expect(results[1]).toMatchObject({
      name: "csv/good.csv:3",
      source: {
        title: "Harbour reopened after strike 1",
        publishedOn: "2024-03-22",
        publisher: "The Almera Courier",
        url: "https://courier.example/1",
        text: expect.stringMatching(/\nHe called it "a good day"\.$/) as string,
      },
    });
  });

  it("takes the caller's word for what a column holds", async () => {
    const table = "Kop;Inhoud;Datum\nPort open;The port reopened.;03/04/2024\n";
    const columns = { text: "Inhoud", title: "Kop", publishedOn: "Datum", dateOrder: "dmy" } as const;
    expect(await readText("a.csv", table, { columns })).toMatchObject([
      { source: { title: "Port open", text: "The port reopened.", publishedOn: "2024-04-03" } },
    ]);
    expect(await readText("a.csv", table, { columns: { text: "Tekst" } })).toMatchObject([
      { rejected: { code: "InvalidCsv", message: expect.stringMatching(/"Tekst".*"Kop", "Inhoud"/) as string } },
    ]);
  });

  it("guesses no date that can be read in two ways, and says so", async () => {
    const [result] = await readText("a.csv", "text,date\nThe port reopened.,03/04/2024\n");
    expect(result).not.toHaveProperty("source.publishedOn");
    expect(result).toMatchObject({ notes: [expect.stringContaining('"03/04/2024"') as string] });
  });

  it("reads dates in the only order that fits the whole column, and says so", async () => {
    const results = await readText("a.csv", "text,date\nThe port reopened.,03/04/2024\nIt closed.,25/04/2024\n");
    expect(results).toMatchObject([
      { source: { publishedOn: "2024-04-03" }, notes: [expect.stringContaining("day, month, year") as string] },
      { source: { publishedOn: "2024-04-25" } },
    ]);
  });

  it("reports a row without text and goes on", async () => {
    expect(await readText("a.csv", 'title,text\nA,\nB,"The port reopened."\n')).toMatchObject([
      { name: "a.csv:2", rejected: { code: "Empty" } },
      { name: "a.csv:3", source: { title: "B" } },
    ]);
  });
});

describe("WARC reader", () => {
  it("gives the pages with their addresses, unpacked, and passes over styles and redirects", async () => {
    const results = await readFixture("warc/good.warc");
    expect(results).toMatchObject([
      { source: { url: "https://courier.example/0", publishedOn: "2024-03-22", publisher: "The Almera Courier" } },
      { source: { url: "https://courier.example/1", title: "Harbour reopened after strike (1)" } },
    ]);
  });

  it("takes no half page for a whole one", async () => {
    expect(await readFixture("warc/broken.warc")).toMatchObject([
      { rejected: { code: "Unreadable", message: expect.stringContaining("cut off") as string } },
    ]);
  });
});
