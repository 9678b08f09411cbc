/** All endpoints below /api/v1. A new one is defined in a file here and listed here; fixed paths come before those with an id. */
import type { Endpoint } from "../http/endpoint.ts";
import { explainCypher, listCypherQueries, runCypher } from "./cypher.ts";
import { findDocuments, getAnnotations, getDocument, getDocumentGraph, withdrawDocument } from "./documents.ts";
import { getEntity, searchEntities, suggestEntities } from "./entities.ts";
import { findEvents, getEvent, getFigures } from "./events.ts";
import { exportGraph } from "./export.ts";
import { ingestDocuments } from "./ingest.ts";
import { getCommunities, getSchema, getSpeakers, getStats, getTimeline } from "./insights.ts";
import { cancelJob, followJob, getJob, listJobs, resumeJob } from "./jobs.ts";
import { addJudgement, listJudgements, removeJudgement, suggestMerges } from "./judgements.ts";
import { countNeighbours, expandNeighbours, getNeighbours } from "./neighbours.ts";
import { findPaths, getInduced, getOverview } from "./overview.ts";
import { getReconcile, postReconcile } from "./reconcile.ts";
import {
  flyOutReconcileEntity,
  flyOutReconcileProperty,
  flyOutReconcileType,
  previewReconcile,
  proposeReconcileProperties,
  suggestReconcileEntities,
  suggestReconcileProperties,
  suggestReconcileTypes,
} from "./reconcile-suggest.ts";
import { findClaims, getRelation, getRelationEvidence } from "./relations.ts";
import { createView, getView, listViews, removeView, replaceView } from "./views.ts";

export const ROUTES: readonly Endpoint[] = [
  getOverview,
  searchEntities,
  suggestEntities,
  getEntity,
  getNeighbours,
  countNeighbours,
  expandNeighbours,
  getInduced,
  findPaths,
  getRelation,
  getRelationEvidence,
  findClaims,
  findEvents,
  getEvent,
  getFigures,
  findDocuments,
  getDocument,
  getAnnotations,
  getDocumentGraph,
  withdrawDocument,
  ingestDocuments,
  listJobs,
  getJob,
  followJob,
  cancelJob,
  resumeJob,
  suggestMerges,
  listJudgements,
  addJudgement,
  removeJudgement,
  getReconcile,
  postReconcile,
  suggestReconcileEntities,
  suggestReconcileTypes,
  suggestReconcileProperties,
  flyOutReconcileEntity,
  flyOutReconcileType,
  flyOutReconcileProperty,
  previewReconcile,
  proposeReconcileProperties,
  runCypher,
  explainCypher,
  listCypherQueries,
  getStats,
  getSpeakers,
  getTimeline,
  getCommunities,
  getSchema,
  exportGraph,
  listViews,
  createView,
  getView,
  replaceView,
  removeView,
];
