import type { GraphAnswer, NeighboursAnswer } from "../../server/api/graph.ts";
import { getJson, isUnknown, postJson, toPresent } from "../api/request.ts";
import type { GraphParts } from "../api/types.ts";
import { count, formatNumber } from "../ui/format.ts";
import type { Canvas } from "./canvas.ts";
import { getIndex } from "./canvas-index.ts";
import { toQuery } from "./filters.ts";
import { findOtherEnds } from "./neighbours.ts";
import { openView } from "./saved-views.ts";
import type { Store } from "./store.tsx";
import type { Shared } from "./url.ts";

/** Nodes of the first picture: as many as stay legible at once, on a wide screen and on a narrow one. */
const OVERVIEW_LIMIT = { wide: 60, narrow: 28 };
const NARROW = "(max-width: 700px)";
/** Neighbours brought by one expansion; more can be asked for. */
export const EXPANSION_LIMIT = 12;
/** Bounds of the request for edges between nodes that arrive and nodes that are there: ids asked for, neighbours given. */
const MOST_LINKED = 200;
const LINK_LIMIT = 500;

function getOverviewLimit(): number {
  return matchMedia(NARROW).matches ? OVERVIEW_LIMIT.narrow : OVERVIEW_LIMIT.wide;
}

function announce(store: Store, text: string): void {
  store.dispatch({ type: "announced", text });
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Edges between the nodes that arrive and all that will then be on the canvas, within what one request gives. @throws RequestError */
async function getLinks(arrivals: readonly string[], present: ReadonlySet<string>): Promise<GraphParts["edges"]> {
  if (arrivals.length === 0) return [];
  const answer = await postJson<GraphAnswer>("/neighbours", { ids: arrivals.slice(0, MOST_LINKED), limit: LINK_LIMIT });
  return answer.graph.edges.filter(({ source, target }) => present.has(source) && present.has(target));
}

/** Neighbours that an expansion need not bring again: those that are linked already, by this predicate if one is named. */
function findKnown(canvas: Canvas, id: string, predicate: string | undefined): readonly string[] {
  const linked = getIndex(canvas)
    .getEdges(id)
    .filter(({ attributes }) => predicate === undefined || attributes.predicate === predicate);
  return [...findOtherEnds(linked, id)];
}

/** Puts the next best neighbours of an entity on the canvas, under the filters, and says how many came. */
export async function expand(store: Store, id: string, predicate?: string): Promise<void> {
  const canvas = store.getState().canvas;
  const filters = toQuery(store.getState().filters);
  const exclude = findKnown(canvas, id, predicate);
  const query = {
    ...filters,
    ...(predicate === undefined ? {} : { predicate: [predicate] }),
    rank: "evidence",
    limit: EXPANSION_LIMIT,
    exclude,
  };
  try {
    // Sent as a body: what is known already may be more than an address takes.
    const { graph, counts } = await postJson<NeighboursAnswer>("/neighbours", { ids: [id], ...toPresent(query) });
    const arrivals = graph.nodes.map(({ key }) => key).filter((key) => !canvas.nodes.has(key));
    const links = await getLinks(arrivals, new Set([...canvas.nodes.keys(), ...arrivals]));
    const expansion = predicate === undefined ? { id } : { id, predicate };
    store.dispatch({ type: "added", graph: { nodes: graph.nodes, edges: [...graph.edges, ...links] }, expansion });
    const left = counts.available.neighbours - counts.shown.neighbours;
    const came =
      arrivals.length === 0 ? "No further nodes under these filters." : `${count(arrivals.length, "node")} added.`;
    announce(store, left > 0 ? `${came} ${formatNumber(left)} more can be loaded.` : came);
  } catch (error) {
    announce(store, `Could not expand: ${toMessage(error)}`);
  }
}

/** Brings an entity with its nearest neighbours onto the canvas if it is not there, then selects it and flies to it. */
export async function reveal(store: Store, id: string, extend = false): Promise<void> {
  if (!store.getState().canvas.nodes.has(id)) await expand(store, id);
  const found = store.getState().canvas.nodes.has(id);
  if (found) store.dispatch({ type: "selected", id, extend, fly: true });
  else store.dispatch({ type: "inspected", inspected: { kind: "entity", id } });
}

/** The entities with these ids and the relations between them and what is on the canvas. @throws RequestError */
async function getNamed(ids: readonly string[], present: ReadonlySet<string>): Promise<GraphParts> {
  const nodes = new Map<string, GraphParts["nodes"][number]>();
  const edges = new Map<string, GraphParts["edges"][number]>();
  const wanted = new Set(ids);
  for (let at = 0; at < ids.length; at += MOST_LINKED) {
    const { graph } = await postJson<GraphAnswer>("/neighbours", {
      ids: ids.slice(at, at + MOST_LINKED),
      limit: LINK_LIMIT,
    });
    for (const node of graph.nodes) if (wanted.has(node.key)) nodes.set(node.key, node);
    for (const edge of graph.edges) edges.set(edge.key, edge);
  }
  const isThere = (id: string): boolean => nodes.has(id) || present.has(id);
  const between = [...edges.values()].filter(({ source, target }) => isThere(source) && isThere(target));
  return { nodes: [...nodes.values()], edges: between };
}

/** Puts on the canvas what a link names. @throws RequestError unless there is a picture without it that can stay */
async function addNamed(store: Store, { added, alone }: Shared): Promise<void> {
  try {
    const graph = await getNamed(added, new Set(store.getState().canvas.nodes.keys()));
    store.dispatch(alone ? { type: "replaced", graph } : { type: "added", graph });
  } catch (error) {
    if (alone || !isUnknown(error)) throw error;
    announce(store, "What this link adds to the overview is not there. It may have been deleted since.");
  }
}

/** First picture, then what a link asks for on top of it. @throws RequestError if the first picture cannot be had */
export async function start(store: Store, shared: Shared, signal: AbortSignal): Promise<void> {
  if (shared.view !== null) {
    await openView(store, shared.view, signal);
    return;
  }
  const empty = { graph: { nodes: [], edges: [] }, truncated: null };
  const overview = shared.alone
    ? empty
    : await getJson<GraphAnswer>("/overview", { limit: getOverviewLimit() }, signal);
  store.dispatch({ type: "loaded", ...overview, alone: shared.alone });
  if (shared.added.length > 0) await addNamed(store, shared);
  for (const { id, predicate } of shared.expansions) await expand(store, id, predicate);
  if (shared.removed.length > 0) store.dispatch({ type: "removed", ids: shared.removed });
  for (const id of shared.selection) {
    if (!store.getState().canvas.nodes.has(id)) await expand(store, id);
  }
  store.dispatch({ type: "restored", selection: shared.selection });
}

/** The whole first picture again, as one step that can be undone. */
export async function showOverview(store: Store): Promise<void> {
  try {
    const { graph, truncated } = await getJson<GraphAnswer>("/overview", { limit: getOverviewLimit() });
    store.dispatch({ type: "overviewed", graph, truncated });
    announce(store, `Overview: ${count(graph.nodes.length, "node")} and ${count(graph.edges.length, "edge")}.`);
  } catch (error) {
    announce(store, `Could not load the overview: ${toMessage(error)}`);
  }
}

/** An entity and its best-evidenced neighbours under the filters alone on the canvas, as one step that can be undone. */
export async function showCircle(store: Store, id: string): Promise<void> {
  const query = { ...toQuery(store.getState().filters), rank: "evidence", limit: getOverviewLimit() - 1 };
  try {
    // Sent as a body: what is known already may be more than an address takes.
    const { graph, counts } = await postJson<NeighboursAnswer>("/neighbours", { ids: [id], ...toPresent(query) });
    store.dispatch({ type: "replaced", graph });
    store.dispatch({ type: "selected", id, fly: false });
    const [shown, available] = [counts.shown.neighbours, counts.available.neighbours];
    announce(
      store,
      shown < available
        ? `The ${formatNumber(shown)} best-evidenced of ${count(available, "neighbour")}.`
        : `All ${count(shown, "neighbour")} under these filters.`,
    );
  } catch (error) {
    announce(store, `Could not load the circle: ${toMessage(error)}`);
  }
}

/** The canvas with what the server knows by now, after entities were merged or split or documents came in. */
export async function refresh(store: Store): Promise<void> {
  const { canvas } = store.getState();
  const isOverview = !canvas.alone && canvas.expansions.length + canvas.added.length + canvas.removed.length === 0;
  if (isOverview || canvas.nodes.size === 0) {
    await showOverview(store);
    return;
  }
  try {
    const { graph } = await postJson<GraphAnswer>("/induced", { ids: [...canvas.nodes.keys()] });
    store.dispatch({ type: "replaced", graph });
  } catch (error) {
    announce(store, `Could not refresh the canvas: ${toMessage(error)}`);
  }
}
