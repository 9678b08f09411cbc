import type { GraphAnswer } from "../../server/api/graph.ts";
import { getJson } from "../api/request.ts";
import { findNeighbourIds } from "./canvas.ts";
import { toQuery } from "./filters.ts";
import type { Store } from "./store.tsx";
import type { Shared } from "./url.ts";

/** Nodes of the first picture: as many as stay legible at once. */
export const OVERVIEW_LIMIT = 60;
/** Neighbours brought by one expansion; more can be asked for. */
export const EXPANSION_LIMIT = 12;

function announce(store: Store, text: string): void {
  store.dispatch({ type: "announced", text });
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Neighbours of one entity under the filters, without those on the canvas. @throws RequestError */
function getNeighbours(
  store: Store,
  id: string,
  predicate: string | undefined,
  exclude: readonly string[],
): Promise<GraphAnswer> {
  const filters = toQuery(store.getState().filters);
  const narrowed = predicate === undefined ? filters : { ...filters, predicate: [predicate] };
  return getJson<GraphAnswer>(`/entities/${id}/neighbours`, {
    ...narrowed,
    rank: "evidence",
    limit: EXPANSION_LIMIT,
    exclude,
  });
}

/** Puts the next best neighbours of an entity on the canvas and says how many came. */
export async function expand(store: Store, id: string, predicate?: string): Promise<void> {
  const canvas = store.getState().canvas.present;
  const known = [...findNeighbourIds(canvas, id)];
  try {
    const answer = await getNeighbours(store, id, predicate, known);
    const arrived = answer.graph.nodes.filter((node) => !canvas.nodes.has(node.key)).length;
    store.dispatch({
      type: "added",
      graph: answer.graph,
      expansion: predicate === undefined ? { id } : { id, predicate },
    });
    const left = answer.truncated === null ? "" : ` ${answer.truncated.shown} of ${answer.truncated.available} shown.`;
    announce(
      store,
      arrived === 0 ? `No further neighbours under these filters.${left}` : `${arrived} nodes added.${left}`,
    );
  } catch (error) {
    announce(store, `Could not expand: ${toMessage(error)}`);
  }
}

/** Brings an entity with its nearest neighbours onto the canvas if it is not there, then selects it and flies to it. */
export async function reveal(store: Store, id: string, extend = false): Promise<void> {
  if (!store.getState().canvas.present.nodes.has(id)) await expand(store, id);
  const found = store.getState().canvas.present.nodes.has(id);
  if (found) store.dispatch({ type: "selected", id, extend, fly: true });
  else store.dispatch({ type: "inspected", inspected: { kind: "entity", id } });
}

/** First picture, then what a link asks for on top of it. @throws RequestError if the first picture cannot be had */
export async function start(store: Store, shared: Shared, signal: AbortSignal): Promise<void> {
  const overview = await getJson<GraphAnswer>("/overview", { limit: OVERVIEW_LIMIT }, signal);
  store.dispatch({ type: "loaded", graph: overview.graph, truncated: overview.truncated });
  for (const { id, predicate } of shared.expansions) await expand(store, id, predicate);
  if (shared.removed.length > 0) store.dispatch({ type: "removed", ids: shared.removed });
  for (const id of shared.selection) {
    if (!store.getState().canvas.present.nodes.has(id)) await expand(store, id);
  }
}

/** The whole first picture again, as one step that can be undone. */
export async function showOverview(store: Store): Promise<void> {
  try {
    const answer = await getJson<GraphAnswer>("/overview", {
      ...toQuery(store.getState().filters),
      limit: OVERVIEW_LIMIT,
    });
    store.dispatch({ type: "replaced", graph: answer.graph });
    announce(store, `${answer.graph.nodes.length} nodes and ${answer.graph.edges.length} edges shown.`);
  } catch (error) {
    announce(store, `Could not load the overview: ${toMessage(error)}`);
  }
}
