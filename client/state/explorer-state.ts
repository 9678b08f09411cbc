import type { Truncation } from "../../server/api/primitives.ts";
import type { GraphParts } from "../api/types.ts";
import { addGraph, type Canvas, EMPTY_CANVAS, type Expansion, nameNodes } from "./canvas.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { type History, NO_HISTORY, record, redo, undo } from "./history.ts";
import { keepNodes } from "./keep-nodes.ts";
import { type Look, PLAIN_LOOK } from "./look.ts";
import { findLeafIds, findNeighbourIds } from "./neighbours.ts";

/** What the inspector on the right shows. */
export type Inspected =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "relation"; readonly id: string }
  | { readonly kind: "article"; readonly id: string; readonly claimId?: string };

/** All that makes the picture, and so what one step of undo takes back. */
export interface Step {
  readonly canvas: Canvas;
  readonly filters: Filters;
  readonly look: Look;
  /** What the server left out of the overview, if anything. */
  readonly truncated: Truncation | null;
}

export interface ExplorerState extends Step {
  readonly history: History<Step>;
  /** What the last step changed if the next one of the same kind shall join it: a slider that is drawn is one step. */
  readonly sliding: string | null;
  /** Selected node ids, the newest last, at most two: enough for a path. */
  readonly selection: readonly string[];
  /** What is inspected, the newest last; going back takes one off. */
  readonly trail: readonly Inspected[];
  /** Panel open on the left. */
  readonly tool: string | null;
  /** Statement in the Cypher panel. */
  readonly statement: string;
  /** Node to fly to, with a number that grows so that the same node can be asked for again. */
  readonly target: { readonly id: string; readonly request: number } | null;
  /** Said aloud by screen readers and shown for a moment. */
  readonly notice: { readonly text: string; readonly request: number };
}

/** A place in the browser's history: the picture with what stands beside it. */
export type Place = Step & Pick<ExplorerState, "selection" | "trail" | "tool" | "statement">;

export type Action =
  | {
      readonly type: "loaded";
      readonly graph: GraphParts;
      readonly truncated: Truncation | null;
      /** A canvas of its own, not the overview. */
      readonly alone?: boolean;
    }
  | { readonly type: "added"; readonly graph: GraphParts; readonly expansion?: Expansion }
  | { readonly type: "replaced"; readonly graph: GraphParts }
  | { readonly type: "overviewed"; readonly graph: GraphParts; readonly truncated: Truncation | null }
  | { readonly type: "collapsed"; readonly id: string }
  | { readonly type: "removed"; readonly ids: readonly string[] }
  | { readonly type: "isolated"; readonly id: string }
  | { readonly type: "undone" }
  | { readonly type: "redone" }
  | { readonly type: "selected"; readonly id: string | null; readonly extend?: boolean; readonly fly?: boolean }
  | { readonly type: "restored"; readonly selection: readonly string[] }
  | { readonly type: "revisited"; readonly place: Place }
  | { readonly type: "inspected"; readonly inspected: Inspected }
  | { readonly type: "wentBack" }
  | { readonly type: "closed" }
  | { readonly type: "toolChosen"; readonly tool: string | null }
  | { readonly type: "filtered"; readonly filters: Partial<Filters> }
  | { readonly type: "looked"; readonly look: Partial<Look> }
  | { readonly type: "stated"; readonly statement: string }
  | { readonly type: "announced"; readonly text: string };

export function createState(
  given: Partial<Pick<ExplorerState, "selection" | "trail" | "tool" | "filters" | "look" | "statement">> = {},
): ExplorerState {
  return {
    canvas: EMPTY_CANVAS,
    filters: NO_FILTERS,
    look: PLAIN_LOOK,
    history: NO_HISTORY,
    sliding: null,
    selection: [],
    trail: [],
    tool: null,
    statement: "",
    truncated: null,
    target: null,
    notice: { text: "", request: 0 },
    ...given,
  };
}

const TRAIL_DEPTH = 30;
/** Filters that are drawn along a scale or typed, and so change many times on the way to what is meant. */
const SLIDING: ReadonlySet<keyof Filters> = new Set([
  "minConfidence",
  "minSources",
  "minDegree",
  "from",
  "to",
] as const);

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

function toStep({ canvas, filters, look, truncated }: Step): Step {
  return { canvas, filters, look, truncated };
}

/** What is selected stays selected as long as it is on the canvas. */
function show(state: ExplorerState, step: Step): ExplorerState {
  const selection = state.selection.filter((id) => step.canvas.nodes.has(id));
  return { ...state, ...step, selection: selection.length === state.selection.length ? state.selection : selection };
}

/** Changes the picture as one step that can be undone; steps of the same sliding kind become one. */
function change(state: ExplorerState, changed: Partial<Step>, sliding: string | null = null): ExplorerState {
  const step = { ...toStep(state), ...changed };
  if (step.canvas === state.canvas && step.filters === state.filters && step.look === state.look) return state;
  const joins = sliding !== null && sliding === state.sliding;
  return { ...show(state, step), sliding, history: joins ? state.history : record(state.history, toStep(state)) };
}

function travel(state: ExplorerState, move: typeof undo): ExplorerState {
  const moved = move(state.history, toStep(state));
  return moved === undefined ? state : { ...show(state, moved.shown), history: moved.history, sliding: null };
}

function filter(state: ExplorerState, filters: Partial<Filters>): ExplorerState {
  const names = Object.keys(filters);
  const slides = names.every((name) => SLIDING.has(name as keyof Filters));
  return change(state, { filters: { ...state.filters, ...filters } }, slides ? names.join(" ") : null);
}

function keep(canvas: Canvas, ids: ReadonlySet<string>, id: string): Canvas {
  return keepNodes(canvas, (each) => each === id || ids.has(each));
}

function reducePicture(state: ExplorerState, action: Action): ExplorerState | undefined {
  const { canvas } = state;
  switch (action.type) {
    case "loaded":
      return {
        ...state,
        canvas: addGraph({ ...EMPTY_CANVAS, alone: action.alone === true }, action.graph),
        history: NO_HISTORY,
        truncated: action.truncated,
      };
    case "added": {
      const named = action.expansion === undefined ? action.graph.nodes.map(({ key }) => key) : [];
      const grown = addGraph(canvas, action.graph, action.expansion);
      const arrived = named.filter((id) => !canvas.nodes.has(id));
      return change(state, { canvas: { ...grown, added: [...grown.added, ...arrived] } });
    }
    case "replaced":
      return change(state, { canvas: nameNodes(addGraph(EMPTY_CANVAS, action.graph)), truncated: null });
    case "overviewed":
      return change(state, { canvas: addGraph(EMPTY_CANVAS, action.graph), truncated: action.truncated });
    case "collapsed": {
      const leaves = findLeafIds(canvas, action.id);
      const kept = keepNodes(canvas, (id) => !leaves.has(id));
      return change(state, {
        canvas: { ...kept, expansions: kept.expansions.filter(({ id }) => id !== action.id) },
      });
    }
    case "removed":
      return change(state, { canvas: keepNodes(canvas, (id) => !action.ids.includes(id)) });
    case "isolated":
      return change(state, {
        truncated: null,
        canvas: nameNodes(keep(canvas, findNeighbourIds(canvas, action.id), action.id)),
      });
    case "filtered":
      return filter(state, action.filters);
    case "looked":
      return change(state, { look: { ...state.look, ...action.look } });
    case "undone":
      return travel(state, undo);
    case "redone":
      return travel(state, redo);
    default:
      return undefined;
  }
}

/** The whole behaviour of the explorer's state; no clock, no network. */
export function reduce(state: ExplorerState, action: Action): ExplorerState {
  const changed = reducePicture(state, action);
  if (changed !== undefined) return changed;
  switch (action.type) {
    case "selected":
      return select(state, action);
    case "restored":
      return { ...state, selection: action.selection.filter((id) => state.canvas.nodes.has(id)) };
    case "revisited": {
      const { selection, trail, tool, statement } = action.place;
      return { ...change(state, toStep(action.place)), selection, trail, tool, statement };
    }
    case "inspected":
      return inspect(state, action.inspected);
    case "wentBack":
      return { ...state, trail: state.trail.slice(0, -1) };
    case "closed":
      return { ...state, trail: [] };
    case "toolChosen":
      return { ...state, tool: state.tool === action.tool ? null : action.tool };
    case "stated":
      return { ...state, statement: action.statement };
    case "announced":
      return { ...state, notice: { text: action.text, request: state.notice.request + 1 } };
    default:
      return state;
  }
}
