import type { Truncation } from "../../server/api/primitives.ts";
import type { GraphParts } from "../api/types.ts";
import {
  addGraph,
  type Canvas,
  EMPTY_CANVAS,
  type Expansion,
  findLeafIds,
  findNeighbourIds,
  keepNodes,
} from "./canvas.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { createHistory, type History, record, redo, undo } from "./history.ts";

/** What the inspector on the right shows. */
export type Inspected =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "relation"; readonly id: string }
  | { readonly kind: "article"; readonly id: string; readonly claimId?: string };

export interface ExplorerState {
  readonly canvas: History<Canvas>;
  /** Selected node ids, the newest last, at most two: enough for a path. */
  readonly selection: readonly string[];
  /** What is inspected, the newest last; going back takes one off. */
  readonly trail: readonly Inspected[];
  /** Panel open on the left. */
  readonly tool: string | null;
  readonly filters: Filters;
  /** Statement in the Cypher panel. */
  readonly statement: string;
  /** What the server left out of the first picture, if anything. */
  readonly truncated: Truncation | null;
  /** Node to fly to, with a number that grows so that the same node can be asked for again. */
  readonly target: { readonly id: string; readonly request: number } | null;
  /** Said aloud by screen readers and shown for a moment. */
  readonly notice: { readonly text: string; readonly request: number };
}

export type Action =
  | { readonly type: "loaded"; readonly graph: GraphParts; readonly truncated: Truncation | null }
  | { readonly type: "added"; readonly graph: GraphParts; readonly expansion?: Expansion }
  | { readonly type: "replaced"; readonly graph: GraphParts }
  | { readonly type: "collapsed"; readonly id: string }
  | { readonly type: "removed"; readonly ids: readonly string[] }
  | { readonly type: "isolated"; readonly id: string }
  | { readonly type: "undone" }
  | { readonly type: "redone" }
  | { readonly type: "selected"; readonly id: string | null; readonly extend?: boolean; readonly fly?: boolean }
  | { readonly type: "restored"; readonly selection: readonly string[] }
  | { readonly type: "inspected"; readonly inspected: Inspected }
  | { readonly type: "wentBack" }
  | { readonly type: "closed" }
  | { readonly type: "toolChosen"; readonly tool: string | null }
  | { readonly type: "filtered"; readonly filters: Partial<Filters> }
  | { readonly type: "stated"; readonly statement: string }
  | { readonly type: "announced"; readonly text: string };

export function createState(
  given: Partial<Pick<ExplorerState, "selection" | "trail" | "tool" | "filters" | "statement">> = {},
): ExplorerState {
  return {
    canvas: createHistory(EMPTY_CANVAS),
    selection: [],
    trail: [],
    tool: null,
    filters: NO_FILTERS,
    statement: "",
    truncated: null,
    target: null,
    notice: { text: "", request: 0 },
    ...given,
  };
}

const TRAIL_DEPTH = 30;

function isSame(one: Inspected | undefined, other: Inspected): boolean {
  return one !== undefined && one.kind === other.kind && one.id === other.id;
}

function inspect(state: ExplorerState, inspected: Inspected): ExplorerState {
  const trail = isSame(state.trail.at(-1), inspected) ? state.trail.slice(0, -1) : state.trail;
  return { ...state, trail: [...trail.slice(-TRAIL_DEPTH), inspected] };
}

function select(state: ExplorerState, action: Extract<Action, { type: "selected" }>): ExplorerState {
  const { id } = action;
  if (id === null) return { ...state, selection: [], trail: [] };
  const others = action.extend === true ? state.selection.filter((each) => each !== id).slice(-1) : [];
  const target = action.fly === true ? { id, request: (state.target?.request ?? 0) + 1 } : state.target;
  return { ...inspect(state, { kind: "entity", id }), selection: [...others, id], target };
}

function change(state: ExplorerState, canvas: Canvas): ExplorerState {
  const selection = state.selection.filter((id) => canvas.nodes.has(id));
  return {
    ...state,
    canvas: record(state.canvas, canvas),
    selection: selection.length === state.selection.length ? state.selection : selection,
  };
}

function reduceCanvas(state: ExplorerState, action: Action): ExplorerState | undefined {
  const canvas = state.canvas.present;
  switch (action.type) {
    case "loaded":
      return { ...state, canvas: createHistory(addGraph(EMPTY_CANVAS, action.graph)), truncated: action.truncated };
    case "added":
      return change(state, addGraph(canvas, action.graph, action.expansion));
    case "replaced":
      return { ...change(state, addGraph(EMPTY_CANVAS, action.graph)), truncated: null };
    case "collapsed": {
      const leaves = findLeafIds(canvas, action.id);
      const kept = keepNodes(canvas, (id) => !leaves.has(id));
      return change(state, { ...kept, expansions: kept.expansions.filter(({ id }) => id !== action.id) });
    }
    case "removed":
      return change(
        state,
        keepNodes(canvas, (id) => !action.ids.includes(id)),
      );
    case "isolated": {
      const near = findNeighbourIds(canvas, action.id);
      return change(
        state,
        keepNodes(canvas, (id) => id === action.id || near.has(id)),
      );
    }
    case "undone":
      return { ...state, canvas: undo(state.canvas) };
    case "redone":
      return { ...state, canvas: redo(state.canvas) };
    default:
      return undefined;
  }
}

/** The whole behaviour of the explorer's state; no clock, no network. */
export function reduce(state: ExplorerState, action: Action): ExplorerState {
  const changed = reduceCanvas(state, action);
  if (changed !== undefined) return changed;
  switch (action.type) {
    case "selected":
      return select(state, action);
    case "restored":
      return { ...state, selection: action.selection.filter((id) => state.canvas.present.nodes.has(id)) };
    case "inspected":
      return inspect(state, action.inspected);
    case "wentBack":
      return { ...state, trail: state.trail.slice(0, -1) };
    case "closed":
      return { ...state, trail: [] };
    case "toolChosen":
      return { ...state, tool: state.tool === action.tool ? null : action.tool };
    case "filtered":
      return { ...state, filters: { ...state.filters, ...action.filters } };
    case "stated":
      return { ...state, statement: action.statement };
    case "announced":
      return { ...state, notice: { text: action.text, request: state.notice.request + 1 } };
    default:
      return state;
  }
}
