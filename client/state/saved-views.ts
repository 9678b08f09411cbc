import type { GraphAnswer } from "../../server/api/graph.ts";
import type { View, ViewRequest } from "../../server/api/views.ts";
import { getJson, postJson } from "../api/request.ts";
import { addGraph, EMPTY_CANVAS, nameNodes } from "./canvas.ts";
import type { ExplorerState } from "./explorer-state.ts";
import { toQuery } from "./filters.ts";
import type { Store } from "./store.tsx";
import { parseLink, toLink } from "./url.ts";

type FindPlace = (id: string) => { readonly x: number; readonly y: number } | undefined;

/** The picture as it is kept: nodes with their places, and all else as a link. */
export function toViewRequest(state: ExplorerState, name: string, findPlace: FindPlace): ViewRequest {
  const nodes = [...state.canvas.nodes.keys()].map((id) => ({ id, x: 0, y: 0, ...findPlace(id) }));
  const { statement } = state;
  return {
    name,
    nodes,
    filters: Object.fromEntries(Object.entries(toQuery(state.filters)).filter(([, value]) => value !== undefined)),
    ...(statement !== "" && { query: statement }),
    state: { link: toLink({ ...state, canvas: EMPTY_CANVAS }) },
  };
}

function readLink({ state }: View): string {
  const link = state?.["link"];
  return typeof link === "string" ? link : "";
}

/** What opening a view came to. */
export interface OpenedView {
  readonly name: string;
  /** Entities of the view that are no longer in the graph. */
  readonly missing: number;
}

/** Brings a saved view back: its nodes where they lay, with the relations that they have by now. @throws RequestError */
export async function openView(store: Store, id: string, signal?: AbortSignal): Promise<OpenedView> {
  const view = await getJson<View>(`/views/${encodeURIComponent(id)}`, {}, signal);
  const ids = view.nodes.map((node) => node.id);
  const graph =
    ids.length === 0 ? { nodes: [], edges: [] } : (await postJson<GraphAnswer>("/induced", { ids }, signal)).graph;
  const places = new Map(view.nodes.map(({ id: node, x, y }) => [node, { x, y }] as const));
  const canvas = { ...nameNodes(addGraph(EMPTY_CANVAS, graph)), places };
  const { filters, look, selection, trail, statement } = parseLink(readLink(view));
  const { tool } = store.getState();
  const shown = selection.filter((each) => canvas.nodes.has(each));
  const place = { canvas, filters, look, truncated: null, selection: shown, trail, tool, statement };
  store.dispatch({ type: "revisited", place });
  return { name: view.name, missing: view.missing.length };
}
