import type { Polarity } from "../api/types.ts";
import type { Canvas, Expansion } from "./canvas.ts";
import type { ExplorerState, Inspected } from "./explorer-state.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { COLORINGS, type Look, PLAIN_LOOK, SIZINGS, STANDINGS } from "./look.ts";

/** What a link carries: everything that shapes the picture but the server's own graph. */
export interface Shared {
  readonly selection: readonly string[];
  readonly trail: readonly Inspected[];
  readonly tool: string | null;
  readonly filters: Filters;
  readonly statement: string;
  readonly expansions: readonly Expansion[];
  readonly added: readonly string[];
  readonly alone: boolean;
  readonly removed: readonly string[];
  readonly look: Look;
  /** Saved view to open instead of the overview. */
  readonly view: string | null;
}

const POLARITIES: readonly string[] = ["asserted", "alleged", "speculated", "denied"];

function isPolarity(text: string): text is Polarity {
  return POLARITIES.includes(text);
}

function writeFilters(search: URLSearchParams, filters: Filters): void {
  for (const type of filters.types) search.append("type", type);
  for (const predicate of filters.predicates) search.append("predicate", predicate);
  for (const polarity of filters.polarities) search.append("polarity", polarity);
  for (const source of filters.sources) search.append("source", source);
  for (const id of filters.attributedTo) search.append("saidBy", id);
  if (filters.timeField === "event") search.set("time", "event");
  if (filters.from !== "") search.set("from", filters.from);
  if (filters.to !== "") search.set("to", filters.to);
  if (filters.minConfidence > 0) search.set("minConfidence", String(filters.minConfidence));
  if (filters.minSources > 1) search.set("minSources", String(filters.minSources));
  if (filters.minDegree > 0) search.set("minDegree", String(filters.minDegree));
  if (filters.contested) search.set("contested", "true");
}

function readNumber(text: string | null, least: number, most: number, fallback: number): number {
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : fallback;
}

function readFilters(search: URLSearchParams): Filters {
  return {
    types: search.getAll("type"),
    predicates: search.getAll("predicate"),
    polarities: search.getAll("polarity").filter(isPolarity),
    sources: search.getAll("source"),
    attributedTo: search.getAll("saidBy"),
    timeField: search.get("time") === "event" ? "event" : "published",
    from: search.get("from") ?? "",
    to: search.get("to") ?? "",
    minConfidence: readNumber(search.get("minConfidence"), 0, 1, NO_FILTERS.minConfidence),
    minSources: readNumber(search.get("minSources"), 1, 99, NO_FILTERS.minSources),
    minDegree: readNumber(search.get("minDegree"), 0, 9999, NO_FILTERS.minDegree),
    contested: search.get("contested") === "true",
  };
}

function writeLook(search: URLSearchParams, { coloring, sizing, group, standing }: Look): void {
  if (coloring !== PLAIN_LOOK.coloring) search.set("color", coloring);
  if (sizing !== PLAIN_LOOK.sizing) search.set("size", sizing);
  if (group !== null) search.set("group", group);
  if (standing !== null) search.set("standing", standing);
}

function readLook(search: URLSearchParams): Look {
  return {
    coloring: COLORINGS.find((each) => each === search.get("color")) ?? PLAIN_LOOK.coloring,
    sizing: SIZINGS.find((each) => each === search.get("size")) ?? PLAIN_LOOK.sizing,
    group: search.get("group"),
    standing: STANDINGS.find((each) => each === search.get("standing")) ?? null,
  };
}

function writeCanvas(search: URLSearchParams, { expansions, added, alone, removed }: Canvas): void {
  if (alone) search.set("alone", "true");
  for (const id of added) search.append("with", id);
  for (const { id, predicate } of expansions)
    search.append("expand", predicate === undefined ? id : `${id}~${predicate}`);
  for (const id of removed) search.append("without", id);
}

function readTrail(search: URLSearchParams): readonly Inspected[] {
  const [kind, id, claimId] = (search.get("show") ?? "").split("~");
  if (id === undefined || id === "") return [];
  if (kind === "entity" || kind === "relation") return [{ kind, id }];
  if (kind === "article") return [{ kind, id, ...(claimId === undefined ? {} : { claimId }) }];
  return [];
}

function writeInspected(inspected: Inspected): string {
  const claimId = inspected.kind === "article" ? inspected.claimId : undefined;
  return [inspected.kind, inspected.id, ...(claimId === undefined ? [] : [claimId])].join("~");
}

/** A link that opens the explorer with one thing shown. */
export function toInspectedHref(inspected: Inspected): string {
  return `?${new URLSearchParams({ show: writeInspected(inspected) }).toString()}`;
}

/** The query string of a link to this state, "" for the plain start. */
export function toLink(state: ExplorerState): string {
  const search = new URLSearchParams();
  for (const id of state.selection) search.append("select", id);
  const shown = state.trail.at(-1);
  if (shown !== undefined) search.set("show", writeInspected(shown));
  if (state.tool !== null) search.set("panel", state.tool);
  writeFilters(search, state.filters);
  if (state.statement !== "") search.set("query", state.statement);
  writeLook(search, state.look);
  writeCanvas(search, state.canvas);
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

/** Reads a link; what is missing or ill-formed falls back to the plain start. */
export function parseLink(text: string): Shared {
  const search = new URLSearchParams(text);
  return {
    selection: search.getAll("select").slice(-2),
    trail: readTrail(search),
    tool: search.get("panel"),
    view: search.get("view"),
    filters: readFilters(search),
    statement: search.get("query") ?? "",
    expansions: search.getAll("expand").map((each) => {
      const [id = "", predicate] = each.split("~");
      return predicate === undefined ? { id } : { id, predicate };
    }),
    added: search.getAll("with"),
    alone: search.get("alone") === "true",
    removed: search.getAll("without"),
    look: readLook(search),
  };
}
