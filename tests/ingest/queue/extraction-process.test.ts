import { describe, expect, it } from "vitest";
import { createExtractionProcess } from "../../../ingest/queue/extraction-process.ts";

const TEXT = "Vladimir Putin met with Alexander Lukashenko in Minsk on Monday.";
const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("createExtractionProcess", () => {
  it("reads and extracts in another process, and gives what the extractor gives", async () => {
    const extraction = createExtractionProcess({ lexiconFiles: [] });
    const [result] = await extraction.read("a.txt", toBytes(TEXT), { contentType: "text/plain" });
    expect(result).toMatchObject({ name: "a.txt", source: { text: TEXT } });
    const graph = await extraction.extract({ text: TEXT });
    expect(graph.document.text).toBe(TEXT);
    expect(graph.entities.map(({ name }) => name)).toContain("Vladimir Putin");
    await extraction.close();
  });

  it("passes on the coded error of a document that cannot be extracted", async () => {
    const extraction = createExtractionProcess({ lexiconFiles: [] });
    await expect(extraction.extract({ text: " " })).rejects.toMatchObject({ code: "InvalidInput" });
    await extraction.close();
  });

  it("fails the document when the process goes, and reads the next one in a new process", async () => {
    const extraction = createExtractionProcess({ lexiconFiles: ["/nowhere/lexicon.json"] });
    await expect(extraction.extract({ text: TEXT })).rejects.toHaveProperty("code");
    const failing = expect(extraction.extract({ text: TEXT })).rejects.toMatchObject({ code: "CorruptData" });
    await extraction.close();
    await failing;
    expect(await extraction.read("b.txt", toBytes(TEXT), { contentType: "text/plain" })).toHaveLength(1);
    await extraction.close();
  });
});
