/** A graph of an older version, built again from its documents beside its place, and put there when it is whole. */
import { copyFile } from "node:fs/promises";
import { NewsgraphError } from "../../errors.ts";
import type { GraphStore } from "../../graph-store.ts";
import { SCHEMA_VERSION } from "../../schema.ts";
import { createCypherGraphStore } from "../cypher-graph-store.ts";
import type { CypherSession } from "../cypher-session.ts";
import { removeGraphFile, replaceGraphFile, withEngine } from "./graph-file.ts";
import { openEmbeddedSession } from "./session.ts";

/** Deleted in one transaction. */
const PORTION = 2_000;

/**
 * @param rebuild reads the documents of the store it is given again; the store holds them and people's judgements, no more
 * @returns where the older graph is kept
 * @throws StoreUnavailable if it is open, CorruptData, and what `rebuild` throws; the older graph then stands as it was
 */
export async function renewGraph(path: string, rebuild: (store: GraphStore) => Promise<unknown>): Promise<string> {
  const incoming = `${path}.rebuilding`;
  // Of a try that was broken off.
  await removeGraphFile(incoming);
  try {
    // Closed in order, the file holds what its log did.
    await withEngine(path, () => Promise.resolve());
    await copyFile(path, incoming);
    const session = await openEmbeddedSession({ path: incoming, takeOutdated: true });
    const store = createCypherGraphStore("embedded", session);
    try {
      await stripToDocuments(session);
      await rebuild(store);
    } finally {
      await store.close();
    }
    const kept = await replaceGraphFile(path, incoming);
    if (kept === undefined) throw new NewsgraphError("NotFound", `There is no graph at ${path} any more.`);
    return kept;
  } finally {
    await removeGraphFile(incoming);
  }
}

/** Takes away all whose shape may be another now, by whatever name: it is derived from what stays. */
async function stripToDocuments(session: CypherSession): Promise<void> {
  const kept = "n:Document OR n:GraphState OR (n:Judgement AND n.by <> 'linker')";
  const statement = `MATCH (n) WHERE NOT (${kept}) WITH n LIMIT ${PORTION} DETACH DELETE n RETURN count(*) AS deleted`;
  let deleted = PORTION;
  while (deleted > 0) {
    const [row] = await session.write((transaction) => transaction.run(statement));
    deleted = Number(row?.["deleted"] ?? 0);
  }
  await session.write(async (transaction) => {
    await transaction.run("MATCH (d:Document) REMOVE d._layers");
    await transaction.run("MATCH (g:GraphState {id: 'graph'}) SET g.schemaVersion = $version", {
      version: SCHEMA_VERSION,
    });
  });
}
