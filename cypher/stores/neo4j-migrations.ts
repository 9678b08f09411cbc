/** The schema version of a graph in Neo4j, and the steps that bring an older graph up to it. */
import { NewsgraphError } from "../errors.ts";
import { SCHEMA_VERSION } from "../schema.ts";
import type { CypherSession, Transaction } from "./cypher-session.ts";

/** Brings a graph from the version before to this one, in one transaction with the note of it. */
export interface Migration {
  readonly to: number;
  migrate(transaction: Transaction): Promise<unknown>;
}

/** In ascending order, one for each version that `SCHEMA_VERSION` grew by. */
const MIGRATIONS: readonly Migration[] = [];

/** Takes the write lock of the graph, so that only one of several that open it migrates. */
const LOCK = `
  MERGE (g:GraphState {id: 'graph'})
  ON CREATE SET g.revision = 0, g.sequence = 0, g.schemaVersion = $version
  SET g._lock = true
  REMOVE g._lock
  RETURN g.schemaVersion AS version`;
const NOTE = "MATCH (g:GraphState {id: 'graph'}) SET g.schemaVersion = $version";

/**
 * Notes the version on an empty graph, and takes an older graph step by step to the version of this program. Each step is
 * kept with its note or not at all, so it can be broken off and begun again.
 * @param uri for messages
 * @throws StoreUnavailable if a newer version of ours wrote the graph, or no step leads from its version to this one
 */
export async function migrate(
  session: Pick<CypherSession, "write">,
  uri: string,
  migrations: readonly Migration[] = MIGRATIONS,
  version: number = SCHEMA_VERSION,
): Promise<void> {
  for (;;) {
    const reached = await session.write(async (transaction) => {
      const [state] = await transaction.run(LOCK, { version });
      // A graph of before versions were noted has the shape of the first.
      const stood = Number(state?.["version"] ?? 1);
      if (stood > version) throw new NewsgraphError("StoreUnavailable", toNewer(uri, stood, version));
      const next = stood < version ? migrations.find(({ to }) => to === stood + 1) : undefined;
      if (stood < version && next === undefined) {
        throw new NewsgraphError("StoreUnavailable", toStranded(uri, stood, version));
      }
      await next?.migrate(transaction);
      await transaction.run(NOTE, { version: next?.to ?? stood });
      return next?.to ?? stood;
    });
    if (reached >= version) return;
  }
}

function toNewer(uri: string, stood: number, version: number): string {
  return `The graph at ${uri} was written by a newer version of Newsgraph (its schema is ${stood}, this one knows ${version}); use that one, or another database.`;
}

function toStranded(uri: string, stood: number, version: number): string {
  return `The graph at ${uri} has schema ${stood}, which cannot be brought to ${version}; use another database and ingest the documents again.`;
}
