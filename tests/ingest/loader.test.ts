import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { GraphStore } from "../../cypher/graph-store.ts";
import { openStore } from "../../cypher/stores/index.ts";
import { ingest, rebuild, withdraw } from "../../ingest/loader.ts";
import type { ReaderResult, SourceDocument } from "../../ingest/readers/reader.ts";
import { getExtractor } from "../support/extractor.ts";

const HOTEL =
  "Gunmen stormed the Radisson hotel in Bamako on Friday, killing at least 19 people. The attack was claimed by al-Mourabitoun. France condemned the attack.";
const SOURCES: readonly SourceDocument[] = [
  { title: "Attack", text: HOTEL, publishedOn: "2015-11-20", publisher: "Meridian Wire" },
  { title: "Reprint", text: HOTEL, publishedOn: "2015-11-21", publisher: "Harbour Post" },
  {
    title: "Second day",
    text: "Mali mourned on Sunday. President Ibrahim Boubacar Keita blamed the attack in Bamako on Niger. Niger denied the accusation.",
    publishedOn: "2015-11-22",
    publisher: "Lantern",
  },
  {
    title: "Elsewhere",
    text: "Colombia signed a deal with the ELN in Havana. Ruto praised Colombia.",
    publishedOn: "2015-11-22",
    publisher: "Lantern",
  },
];

const folders: string[] = [];
const stores: GraphStore[] = [];

async function open(): Promise<GraphStore> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-loader-"));
  folders.push(folder);
  const store = await openStore({ store: "embedded", path: join(folder, "graph") });
  stores.push(store);
  return store;
}

function read(sources: readonly SourceDocument[]): readonly ReaderResult[] {
  return sources.map((source) => ({ name: source.title ?? "", source }));
}

/** Everything that the order of ingest must not touch. */
async function picture(store: GraphStore): Promise<unknown> {
  const parts = [];
  for await (const part of store.exportGraph({})) parts.push(part);
  const judgements = (await store.listJudgements()).map(({ pair, reason }) => [pair, reason]);
  return { parts, judgements, evidence: (await store.findEvidence({ limit: 500 })).items };
}

describe("loader", () => {
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it("changes nothing when the same articles come again, and says so", async () => {
    const store = await open();
    const first = await ingest(store, getExtractor(), read(SOURCES));
    expect(first.outcomes.map(({ status }) => status)).toEqual(["ingested", "ingested", "ingested", "ingested"]);
    const before = await picture(store);
    const again = await ingest(store, getExtractor(), read(SOURCES));
    expect(again.outcomes.map(({ status }) => status)).toEqual(["duplicate", "duplicate", "duplicate", "duplicate"]);
    expect(again.revision).toBe(first.revision);
    expect(await picture(store)).toEqual(before);
  });

  it("gives the same graph whatever the order of the articles", async () => {
    const [a, b] = [await open(), await open()];
    await ingest(a, getExtractor(), read(SOURCES));
    for (const source of [...SOURCES].reverse()) await ingest(b, getExtractor(), read([source]));
    expect(await picture(b)).toEqual(await picture(a));
  });

  it("counts a reprint as a document but not as a source", async () => {
    const store = await open();
    await ingest(store, getExtractor(), read(SOURCES.slice(0, 2)));
    const { documents, stories } = await store.getStats();
    expect([documents, stories]).toEqual([2, 1]);
    const relations = [];
    for await (const part of store.exportGraph({})) relations.push(...part.relations);
    expect(relations.length).toBeGreaterThan(0);
    for (const relation of relations) expect([relation.documents, relation.sources]).toEqual([2, 1]);
  });

  it("takes exactly its own claims along when a document is withdrawn", async () => {
    const [store, other] = [await open(), await open()];
    const { outcomes } = await ingest(store, getExtractor(), read(SOURCES));
    await withdraw(store, outcomes[2]?.documentId ?? "");
    await ingest(other, getExtractor(), read(SOURCES.filter((_, position) => position !== 2)));
    expect(await picture(store)).toEqual(await picture(other));
  });

  it("rebuilds the same graph from the stored documents", async () => {
    const store = await open();
    await ingest(store, getExtractor(), read(SOURCES));
    const before = await picture(store);
    await rebuild(store, getExtractor());
    expect(await picture(store)).toEqual(before);
  });

  it("reports what cannot be read and goes on with the rest", async () => {
    const store = await open();
    const inputs: readonly ReaderResult[] = [
      { name: "broken.pdf", rejected: { code: "UnsupportedFormat", message: "no reader for .pdf" } },
      { name: "blank", source: { text: "   " } },
      ...read(SOURCES.slice(0, 1)),
    ];
    const { outcomes } = await ingest(store, getExtractor(), inputs);
    expect(outcomes.map(({ status, reason }) => [status, reason?.code])).toEqual([
      ["rejected", "UnsupportedFormat"],
      ["rejected", "InvalidInput"],
      ["ingested", undefined],
    ]);
  });
});
