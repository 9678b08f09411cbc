import { describe, expect, it } from "vitest";
import { FURNITURE_PATTERNS } from "../../../ingest/clean/furniture.ts";
import { findZones } from "../../../ingest/clean/zones.ts";

const PROSE = "The minister told the parliament on Monday that the talks had failed after three days.";

function read(text: string): readonly string[] {
  return findZones(text)
    .filter(({ kind }) => kind !== "furniture")
    .map(({ start, end }) => text.slice(start, end));
}

describe("findZones", () => {
  it.each(FURNITURE_PATTERNS)("takes the example of $id for page furniture", ({ example }) => {
    expect(read(`${PROSE}\n\n${example}\n\n${PROSE}`)).toEqual([PROSE, PROSE]);
  });

  it("takes a leading date for metadata, glued to the text or not", () => {
    expect(read(` date 2024-03-24 ${PROSE}`)).toEqual([PROSE]);
    expect(read(`date 2024-03-24\n\n${PROSE}`)).toEqual([PROSE]);
  });

  it("leaves front matter out and keeps the offsets of the unaltered text", () => {
    const text = `---\ntitle: Talks fail\ndate: 2024-03-24\n---\n\n${PROSE}\n`;
    expect(read(text)).toEqual([PROSE]);
    expect(findZones(text).at(-1)?.start).toBe(text.indexOf(PROSE));
  });

  it("leaves out what follows the end of an article, but not prose after a stray link", () => {
    expect(read(`${PROSE}\n\nPrevious\n\nMacron as the Guest of Honour\n`)).toEqual([PROSE]);
    expect(read(`${PROSE}\n\nPrevious\n\n${PROSE}`)).toEqual([PROSE, PROSE]);
  });

  it("keeps a headline and leaves the label of its column out", () => {
    const zones = findZones(`European Central: How the Talks Failed\n\n${PROSE}`);
    expect(zones.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["furniture", "column-label"],
      ["heading", "heading"],
      ["body", "prose"],
    ]);
  });

  it("keeps a sentence that begins like a share bar", () => {
    const sentence = "Share prices fell in Lagos on Monday after the central bank had raised its rate again.";
    expect(read(sentence)).toEqual([sentence]);
  });
});
