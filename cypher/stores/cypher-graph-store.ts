/** The graph store over a Cypher session: the same code for every engine. */
import type { GraphStore } from "../graph-store.ts";
import { checkCypherRequest } from "../guard/check-request.ts";
import { RememberedGraph } from "../memory/remembered-graph.ts";
import { listJudgements, resolveIds } from "../reads/canonical-ids.ts";
import { findDocuments, getDocument, listSignatures } from "../reads/documents.ts";
import { findEntities, getEntity, listExtractedEntities, suggestEntities } from "../reads/entities.ts";
import { findEvidence, findFigures, listEvidence } from "../reads/evidence.ts";
import { countNeighbours, getNeighbours } from "../reads/neighbours.ts";
import { exportGraph, getInduced, getOverview } from "../reads/overview.ts";
import { findPaths } from "../reads/paths.ts";
import { createReader, type Reader } from "../reads/reader.ts";
import { getRelation } from "../reads/relations.ts";
import { countSchema } from "../reads/schema-counts.ts";
import { findSpeakers, getStats, getTimeline } from "../reads/stats.ts";
import {
  AT_ONCE,
  clearGraph,
  judge,
  loadGraphs,
  setStories,
  unjudge,
  type Writable,
  withdrawDocument,
} from "../writes/write-operations.ts";
import type { CypherSession } from "./cypher-session.ts";
import { runQuery } from "./run-query.ts";

/** @param name as listed in `stores/index.ts` */
export function createCypherGraphStore(
  name: string,
  session: CypherSession,
  remembered: RememberedGraph = new RememberedGraph(session),
): GraphStore {
  const reader = createReader(session);
  /** For what a load reads: it goes on where its writes would. */
  const loader = createReader(session, { patient: true });
  const store: Writable = { session, remembered, atOnce: AT_ONCE[session.dialect] };
  /** For questions about entities and relations alone. */
  const recall = async <T>(ask: (own: Reader) => Promise<T>): Promise<T> => ask(await remembered.getReader());
  return {
    name,
    getRevision: () => remembered.getRevision(),
    getStanding: () => remembered.getStanding(),
    ping: () => session.ping(),
    close: () => {
      remembered.close();
      return session.close();
    },
    warm: () => remembered.warm(),
    load: (graphs) => loadGraphs(store, graphs),
    withdraw: (documentId) => withdrawDocument(store, documentId),
    clear: () => clearGraph(store),
    setStories: (stories) => setStories(store, stories),
    listSignatures: () => listSignatures(loader),
    judge: (judgements) => judge(store, judgements),
    unjudge: (ids) => unjudge(store, ids),
    listJudgements: () => listJudgements(loader),
    listExtractedEntities: (ids) => listExtractedEntities(loader, ids),
    findCanonicalId: (id) => recall(async (own) => (await resolveIds(own, [id])).get(id)),
    findEntities: (search) => recall((own) => findEntities(own, search)),
    suggestEntities: (text, limit, types) => recall((own) => suggestEntities(own, text, limit, types)),
    getEntity: (id) => recall((own) => getEntity(own, id)),
    getOverview: (filter, limit) => recall((own) => getOverview(own, filter, limit)),
    getInduced: (ids, filter) => recall((own) => getInduced(own, ids, filter)),
    getNeighbours: (query) => recall((own) => getNeighbours(own, query)),
    countNeighbours: (query) => recall((own) => countNeighbours(own, query)),
    findPaths: (query) => recall((own) => findPaths(own, query)),
    getRelation: (id) => recall((own) => getRelation(own, id)),
    findEvidence: (search) => recall((own) => findEvidence(own, search)),
    listEvidence: (relationIds, filter) => recall((own) => listEvidence(own, relationIds, filter)),
    findDocuments: (search) => findDocuments(reader, search),
    getDocument: (id) => getDocument(reader, id),
    findFigures: (eventId) => findFigures(reader, eventId),
    getStats: async () => getStats(reader, await remembered.getRevision()),
    countSchema: async () => countSchema(reader, await remembered.getRevision()),
    findSpeakers: (limit) => findSpeakers(reader, limit),
    getTimeline: (filter) => getTimeline(reader, filter),
    exportGraph: (filter) => exportGraph(reader, filter),
    query: async (request) => runQuery(session, checkCypherRequest(request, session.dialect)),
  };
}
