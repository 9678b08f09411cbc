/** The writes of a graph store, each one or more transactions over `changeGraph`. */
import { NewsgraphError } from "../errors.ts";
import type { LoadReport } from "../graph-store.ts";
import type { Document, DocumentGraph, Judgement } from "../model.ts";
import { getQuery } from "../query-catalog.ts";
import { toDocument, toMap } from "../rows.ts";
import { type CypherSession, Rollback, TransactionTooLarge } from "../stores/cypher-session.ts";
import { changeGraph, type GraphChange } from "./change-graph.ts";
import { checkJudgements, checkRemovals } from "./check-judgements.ts";
import { type DocumentState, getDocumentStates, toLayersHash } from "./document-states.ts";
import { type Statements, toStatements } from "./statements.ts";

/** Written in one transaction, whichever is reached first; a failure takes back no more than these. */
const AT_ONCE: BatchSize = { documents: 500, claims: 5_000 };
const NODES_AT_ONCE = 2_000;

interface BatchSize {
  readonly documents: number;
  readonly claims: number;
}

interface Begun {
  readonly statements: Statements;
  readonly revision: number;
  readonly sequence: number;
}

/**
 * Runs a write under the graph's lock; work that finds nothing to change gives null, and nothing is kept. If the news of its
 * commit was lost it is run again: what it then finds done already, or gone, it did itself.
 */
async function writeGraph<T>(session: CypherSession, work: (begun: Begun) => Promise<T | null>): Promise<T | null> {
  let earlier: T | null = null;
  return session.write(async (transaction) => {
    const statements = toStatements(transaction, session.dialect);
    const [row] = await statements.run("begin-write");
    const begun = { statements, revision: Number(row?.["revision"]), sequence: Number(row?.["sequence"]) };
    const value = await work(begun).catch((error: unknown) => {
      if (earlier !== null && error instanceof NewsgraphError && error.code === "NotFound") return null;
      throw error;
    });
    if (value === null) throw new Rollback(earlier);
    earlier = value;
    return value;
  });
}

export async function getRevision(session: CypherSession): Promise<number> {
  const [row] = await session.read(getQuery("get-revision", session.dialect));
  return Number(row?.["revision"] ?? 0);
}

export async function loadGraphs(session: CypherSession, graphs: readonly DocumentGraph[]): Promise<LoadReport> {
  const distinct = [...new Map(graphs.map((graph) => [graph.document.id, graph])).values()];
  const report = { created: 0, replaced: 0, unchanged: 0 };
  let revision: number | undefined;
  let size = AT_ONCE;
  for (let from = 0; from < distinct.length; ) {
    const batch = takeBatch(distinct, from, size);
    try {
      const done = await loadBatch(session, batch);
      report.created += done.created;
      report.replaced += done.replaced;
      report.unchanged += done.unchanged;
      revision = done.revision ?? revision;
      from += batch.length;
    } catch (error) {
      if (!(error instanceof TransactionTooLarge) || batch.length === 1) throw error;
      size = { documents: Math.ceil(batch.length / 2), claims: Math.ceil(countClaims(batch) / 2) };
    }
  }
  if (revision === undefined) return { ...report, revision: await getRevision(session) };
  await session.settle();
  return { ...report, revision };
}

/** The documents from a place on that are written at once; at least one. */
function takeBatch(graphs: readonly DocumentGraph[], from: number, size: BatchSize): readonly DocumentGraph[] {
  let [to, claims] = [from, 0];
  for (const graph of graphs.slice(from, from + size.documents)) {
    claims += graph.claims.length;
    if (to > from && claims > size.claims) break;
    to += 1;
  }
  return graphs.slice(from, to);
}

function countClaims(graphs: readonly DocumentGraph[]): number {
  return graphs.reduce((sum, graph) => sum + graph.claims.length, 0);
}

async function loadBatch(session: CypherSession, graphs: readonly DocumentGraph[]) {
  const hashes = new Map(graphs.map((graph) => [graph.document.id, toLayersHash(graph)]));
  const report = await writeGraph(session, async ({ statements, sequence, revision }) => {
    const states = await getDocumentStates(
      statements,
      graphs.map((graph) => graph.document.id),
    );
    const changed = graphs.filter((graph) => states.get(graph.document.id)?.layers !== hashes.get(graph.document.id));
    if (changed.length === 0) return null;
    const stripped = changed.map((graph) => graph.document.id).filter((id) => states.has(id));
    let next = sequence;
    const added = changed.map((graph) => {
      const state = states.get(graph.document.id);
      if (state === undefined) next += 1;
      return {
        graph: keepIngest(graph, state),
        sequence: state?.sequence ?? next,
        layers: hashes.get(graph.document.id) ?? "",
      };
    });
    await changeGraph(statements, { stripped, added });
    await statements.run("set-sequence", { sequence: next });
    const created = changed.length - stripped.length;
    return { created, replaced: stripped.length, unchanged: graphs.length - changed.length, revision };
  });
  return report ?? { created: 0, replaced: 0, unchanged: graphs.length, revision: undefined };
}

/** The instant of the first ingest stays, whenever a document is read again. */
function keepIngest(graph: DocumentGraph, state: DocumentState | undefined): DocumentGraph {
  if (state === undefined) return graph;
  return { ...graph, document: { ...graph.document, ingestedAt: state.ingestedAt } };
}

export async function withdrawDocument(session: CypherSession, documentId: string): Promise<void> {
  await writeGraph(session, async ({ statements }) => {
    const states = await getDocumentStates(statements, [documentId]);
    if (!states.has(documentId)) throw new NewsgraphError("NotFound", `There is no document ${documentId}.`);
    await changeGraph(statements, { stripped: [documentId], withdrawn: [documentId] });
    return true;
  });
  await session.settle();
}

export async function setStories(
  session: CypherSession,
  stories: readonly { readonly documentId: string; readonly storyId: string }[],
): Promise<void> {
  await writeGraph(session, async ({ statements }) => {
    const states = await getDocumentStates(
      statements,
      stories.map((story) => story.documentId),
    );
    const changed = stories.filter(({ documentId, storyId }) => {
      const state = states.get(documentId);
      if (state === undefined) throw new NewsgraphError("NotFound", `There is no document ${documentId}.`);
      return state.storyId !== storyId;
    });
    if (changed.length === 0) return null;
    await changeGraph(statements, { stories: changed });
    return true;
  });
}

/** Deletes in portions, so that a graph of any size fits the memory a transaction may take. */
export async function clearGraph(session: CypherSession): Promise<readonly Document[]> {
  await writeGraph(session, ({ statements }) => statements.run("forget-layers"));
  for (const label of ["Claim", "Figure", "Entity", "MergedEntity"]) {
    let deleted = NODES_AT_ONCE;
    while (deleted > 0) {
      const rows = await session.write((transaction) =>
        toStatements(transaction, session.dialect).run("delete-some", { limit: NODES_AT_ONCE }, { label }),
      );
      deleted = Number(rows[0]?.["deleted"] ?? 0);
    }
  }
  await writeGraph(session, async ({ statements }) => {
    await statements.run("delete-derived-judgements");
    return true;
  });
  await session.settle();
  const rows = await session.read(getQuery("list-documents", session.dialect));
  return rows.map((row) => toDocument(toMap(row["document"])));
}

export async function judge(session: CypherSession, judgements: readonly Judgement[]): Promise<void> {
  await change(session, async (statements) => ({ judged: await checkJudgements(statements, judgements) }));
}

export async function unjudge(session: CypherSession, ids: readonly string[]): Promise<void> {
  await change(session, async (statements) => ({ unjudged: await checkRemovals(statements, ids) }));
}

async function change(session: CypherSession, plan: (statements: Statements) => Promise<GraphChange>): Promise<void> {
  await writeGraph(session, async ({ statements }) => {
    const planned = await plan(statements);
    if ((planned.judged ?? []).length + (planned.unjudged ?? []).length === 0) return null;
    await changeGraph(statements, planned);
    return true;
  });
}
