/** The writes of a graph store, each one or more transactions over `changeGraph`. */
import { randomUUID } from "node:crypto";
import { NewsgraphError } from "../errors.ts";
import type { LoadReport } from "../graph-store.ts";
import type { Commit, RememberedGraph } from "../memory/remembered-graph.ts";
import type { Document, DocumentGraph, Judgement } from "../model.ts";
import { type Dialect, getQuery } from "../query-catalog.ts";
import { toDocument, toMap, toText } from "../rows.ts";
import { type CypherSession, Rollback, TransactionTooLarge } from "../stores/cypher-session.ts";
import { changeGraph, type GraphChange } from "./change-graph.ts";
import { Changes } from "./changes.ts";
import { checkJudgements, checkRemovals } from "./check-judgements.ts";
import { type DocumentState, getDocumentStates } from "./document-states.ts";
import { Preparation, type PreparedGraph } from "./prepare.ts";
import { type Statements, withStatements } from "./statements.ts";

/**
 * Written in one transaction, whichever is reached first; a failure takes back no more than these. The more at once, the
 * more of the claims share an entity and a relation, whose numbers are then written once for all of them. The embedded
 * engine answers nothing while it commits, one to two seconds for so many claims. Neo4j with the shipped settings gives a
 * transaction too little memory for 4,000 claims; a transaction that fails for it is time lost.
 */
export const AT_ONCE: Readonly<Record<Dialect, BatchSize>> = {
  embedded: { documents: 2_000, claims: 50_000 },
  neo4j: { documents: 500, claims: 2_500 },
};
const NODES_AT_ONCE = 2_000;

export interface BatchSize {
  readonly documents: number;
  readonly claims: number;
}

/** A store that is written to, and what it remembers of its graph. */
export interface Writable {
  readonly session: CypherSession;
  readonly remembered: RememberedGraph;
  /** What is written at once: less, from the first transaction on that was too large for the engine. */
  atOnce: BatchSize;
}

interface Begun {
  readonly statements: Statements;
  readonly changes: Changes;
  readonly revision: number;
  readonly sequence: number;
}

/**
 * Runs a write under the graph's lock; work that finds nothing to change gives null, and nothing is kept. If the news of its
 * commit was lost it is run again: what it then finds done already, or gone, it did itself.
 */
async function writeGraph<T>(
  { session, remembered }: Writable,
  work: (begun: Begun) => Promise<T | null>,
): Promise<T | null> {
  const tries: { readonly value: T; readonly commit: Commit }[] = [];
  const unsure: boolean[] = [];
  try {
    const value = await session.write<T | null>((transaction) =>
      withStatements(transaction, session.dialect, async (statements) => {
        const stamp = randomUUID();
        const [row] = await statements.run("begin-write", { stamp });
        const [revision, sequence] = [Number(row?.["revision"]), Number(row?.["sequence"])];
        const before = { revision: revision - 1, stamp: toText(row?.["before"]) ?? null };
        const changes = new Changes(remembered.findBefore(before));
        const earlier = tries.at(-1);
        const result = await work({ statements, changes, revision, sequence }).catch((error: unknown) => {
          if (earlier !== undefined && error instanceof NewsgraphError && error.code === "NotFound") return null;
          throw error;
        });
        await statements.settle();
        if (result === null) {
          unsure.push(earlier !== undefined);
          throw new Rollback(earlier?.value ?? null);
        }
        tries.push({ value: result, commit: { before, after: { revision, stamp }, changes } });
        return result;
      }),
    );
    const last = tries.at(-1);
    if (unsure.includes(true)) remembered.forget();
    else if (last !== undefined) remembered.committed(last.commit);
    return value;
  } catch (error) {
    // It may have failed after it was kept.
    if (tries.length > 0) remembered.forget();
    throw error;
  }
}

export async function loadGraphs(store: Writable, graphs: readonly DocumentGraph[]): Promise<LoadReport> {
  const distinct = [...new Map(graphs.map((graph) => [graph.document.id, graph])).values()];
  const preparation = new Preparation(distinct);
  try {
    return await loadBatches(store, distinct, preparation);
  } finally {
    preparation.stop();
  }
}

async function loadBatches(
  store: Writable,
  distinct: readonly DocumentGraph[],
  preparation: Preparation,
): Promise<LoadReport> {
  const report = { created: 0, replaced: 0, unchanged: 0 };
  let revision: number | undefined;
  for (let from = 0; from < distinct.length; ) {
    const batch = takeBatch(distinct, from, store.atOnce);
    const next = from + batch.length;
    const prepared = preparation.get(from, next);
    preparation.goAhead(next, next + takeBatch(distinct, next, store.atOnce).length);
    try {
      const done = await loadBatch(store, prepared);
      report.created += done.created;
      report.replaced += done.replaced;
      report.unchanged += done.unchanged;
      revision = done.revision ?? revision;
      from = next;
    } catch (error) {
      if (!(error instanceof TransactionTooLarge) || batch.length === 1) throw error;
      store.atOnce = { documents: Math.ceil(batch.length / 2), claims: Math.ceil(countClaims(batch) / 2) };
    }
  }
  if (revision === undefined) return { ...report, revision: await store.remembered.getRevision() };
  await store.session.settle();
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

async function loadBatch(store: Writable, graphs: readonly PreparedGraph[]) {
  const report = await writeGraph(store, async ({ statements, changes, sequence, revision }) => {
    const states = await getDocumentStates(
      statements,
      graphs.map(({ graph }) => graph.document.id),
    );
    const changed = graphs.filter(({ graph, layers }) => states.get(graph.document.id)?.layers !== layers);
    if (changed.length === 0) return null;
    const stripped = changed.map(({ graph }) => graph.document.id).filter((id) => states.has(id));
    let next = sequence;
    const added = changed.map((prepared) => {
      const state = states.get(prepared.graph.document.id);
      if (state === undefined) next += 1;
      return { ...prepared, graph: keepIngest(prepared.graph, state), sequence: state?.sequence ?? next };
    });
    await changeGraph(statements, changes, { stripped, added });
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

export async function withdrawDocument(store: Writable, documentId: string): Promise<void> {
  await writeGraph(store, async ({ statements, changes }) => {
    const states = await getDocumentStates(statements, [documentId]);
    if (!states.has(documentId)) throw new NewsgraphError("NotFound", `There is no document ${documentId}.`);
    await changeGraph(statements, changes, { stripped: [documentId], withdrawn: [documentId] });
    return true;
  });
  await store.session.settle();
}

export async function setStories(
  store: Writable,
  stories: readonly { readonly documentId: string; readonly storyId: string }[],
): Promise<void> {
  await writeGraph(store, async ({ statements, changes }) => {
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
    await changeGraph(statements, changes, { stories: changed });
    return true;
  });
}

/** Deletes in portions, so that a graph of any size fits the memory a transaction may take. */
export async function clearGraph(store: Writable): Promise<readonly Document[]> {
  const { session, remembered } = store;
  await writeGraph(store, ({ statements }) => statements.run("forget-layers"));
  for (const label of ["Claim", "Figure", "Entity", "MergedEntity"]) {
    let deleted = NODES_AT_ONCE;
    while (deleted > 0) {
      const rows = await session.write((transaction) =>
        withStatements(transaction, session.dialect, (statements) =>
          statements.run("delete-some", { limit: NODES_AT_ONCE }, { label }),
        ),
      );
      remembered.forget();
      deleted = Number(rows[0]?.["deleted"] ?? 0);
    }
  }
  await writeGraph(store, async ({ statements }) => {
    await statements.run("delete-derived-judgements");
    return true;
  });
  await session.settle();
  const rows = await session.read(getQuery("list-documents", session.dialect));
  return rows.map((row) => toDocument(toMap(row["document"])));
}

export async function judge(store: Writable, judgements: readonly Judgement[]): Promise<void> {
  await change(store, async (statements) => ({ judged: await checkJudgements(statements, judgements) }));
}

export async function unjudge(store: Writable, ids: readonly string[]): Promise<void> {
  await change(store, async (statements) => ({ unjudged: await checkRemovals(statements, ids) }));
}

async function change(store: Writable, plan: (statements: Statements) => Promise<GraphChange>): Promise<void> {
  await writeGraph(store, async ({ statements, changes }) => {
    const planned = await plan(statements);
    if ((planned.judged ?? []).length + (planned.unjudged ?? []).length === 0) return null;
    await changeGraph(statements, changes, planned);
    return true;
  });
}
