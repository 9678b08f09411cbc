/** The graph store over a Cypher session: the same code for every engine. */

import type { GraphStore } from "../graph-store.ts";
import { checkCypherRequest } from "../guard/check-request.ts";
import { listJudgements, resolveIds } from "../reads/canonical-ids.ts";
import { findDocuments, getDocument, listSignatures } from "../reads/documents.ts";
import { findEntities, getEntity, listExtractedEntities, suggestEntities } from "../reads/entities.ts";
import { findEvidence, findFigures } from "../reads/evidence.ts";
import { countNeighbours, getNeighbours } from "../reads/neighbours.ts";
import { exportGraph, getInduced, getOverview } from "../reads/overview.ts";
import { findPaths } from "../reads/paths.ts";
import { createReader } from "../reads/reader.ts";
import { getRelation } from "../reads/relations.ts";
import { findSpeakers, getStats, getTimeline } from "../reads/stats.ts";
import {
  clearGraph,
  getRevision,
  judge,
  loadGraphs,
  setStories,
  unjudge,
  withdrawDocument,
} from "../writes/write-operations.ts";
import type { CypherSession } from "./cypher-session.ts";
import { runQuery } from "./run-query.ts";

/** @param name as listed in `stores/index.ts` */
export function createCypherGraphStore(name: string, session: CypherSession): GraphStore {
  const reader = createReader(session);
  /** For what a load reads: it goes on where its writes would. */
  const loader = createReader(session, { patient: true });
  return {
    name,
    getRevision: () => getRevision(session),
    ping: () => session.ping(),
    close: () => session.close(),
    load: (graphs) => loadGraphs(session, graphs),
    withdraw: (documentId) => withdrawDocument(session, documentId),
    clear: () => clearGraph(session),
    setStories: (stories) => setStories(session, stories),
    listSignatures: () => listSignatures(loader),
    judge: (judgements) => judge(session, judgements),
    unjudge: (ids) => unjudge(session, ids),
    listJudgements: () => listJudgements(loader),
    listExtractedEntities: (ids) => listExtractedEntities(loader, ids),
    findCanonicalId: async (id) => (await resolveIds(reader, [id])).get(id),
    findEntities: (search) => findEntities(reader, search),
    suggestEntities: (text, limit, types) => suggestEntities(reader, text, limit, types),
    getEntity: (id) => getEntity(reader, id),
    getOverview: (filter, limit) => getOverview(reader, filter, limit),
    getInduced: (ids, filter) => getInduced(reader, ids, filter),
    getNeighbours: (query) => getNeighbours(reader, query),
    countNeighbours: (query) => countNeighbours(reader, query),
    findPaths: (query) => findPaths(reader, query),
    getRelation: (id) => getRelation(reader, id),
    findEvidence: (search) => findEvidence(reader, search),
    findDocuments: (search) => findDocuments(reader, search),
    getDocument: (id) => getDocument(reader, id),
    findFigures: (eventId) => findFigures(reader, eventId),
    getStats: async () => getStats(reader, await getRevision(session)),
    findSpeakers: (limit) => findSpeakers(reader, limit),
    getTimeline: (filter) => getTimeline(reader, filter),
    exportGraph: (filter) => exportGraph(reader, filter),
    query: async (request) => runQuery(session, checkCypherRequest(request, session.dialect)),
  };
}
