import type { MultiDirectedGraph } from "graphology";
import type { Canvas, CanvasEdge } from "../state/canvas.ts";
import { type CanvasIndex, getIndex, matchCanvas } from "../state/canvas-index.ts";
import { NEW } from "../state/match-places.ts";
import { handleEach, type Steps } from "../state/slices.ts";
import type { EdgeAppearance, NodeAppearance } from "./appearance.ts";
import { fanOutInSteps } from "./fan-out.ts";
import { createSlot, type EdgeRow, type NodeRow, type Slot } from "./rows.ts";

/** Nodes by id with where they belong, in layout units. */
export type Places = readonly (readonly [string, { readonly x: number; readonly y: number }])[];

/** What was done to a graph since it was drawn. */
export interface Changes {
  /** Ids of nodes and keys of edges that came, or came to hold something else. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** Where what went was drawn. */
  readonly gone: readonly Slot<NodeAppearance | EdgeAppearance>[];
}

type Drawn = MultiDirectedGraph<NodeRow, EdgeRow>;

/** Places in a list of `size` at which nothing is any more. @param matched for each item that is there now its place in the list */
function findGone(size: number, matched: Int32Array): readonly number[] {
  const stays = new Uint8Array(size);
  for (const place of matched) if (place !== NEW) stays[place] = 1;
  const gone: number[] = [];
  for (let place = 0; place < size; place += 1) if (stays[place] === 0) gone.push(place);
  return gone;
}

/** Places of what came and of what holds something else than before. */
function findChanged<Item>(
  before: readonly Item[],
  now: readonly Item[],
  matched: Int32Array,
  isSame: (one: Item, other: Item) => boolean,
): { readonly came: readonly number[]; readonly changed: readonly number[] } {
  const [came, changed]: [number[], number[]] = [[], []];
  for (let place = 0; place < now.length; place += 1) {
    const was = matched[place] ?? NEW;
    if (was === NEW) came.push(place);
    else {
      const [one, other] = [before[was], now[place]];
      if (one !== undefined && other !== undefined && !isSame(one, other)) changed.push(place);
    }
  }
  return { came, changed };
}

/** Takes out what the canvas no longer has. Gives where it was drawn. */
function* drop(
  graph: Drawn,
  { ids, edges }: CanvasIndex,
  matched: { readonly nodes: Int32Array; readonly edges: Int32Array },
): Steps<Changes["gone"]> {
  const gone: Slot<NodeAppearance | EdgeAppearance>[] = [];
  yield* handleEach(findGone(edges.length, matched.edges), (place) => {
    const { key } = edges[place] ?? { key: "" };
    gone.push(graph.getEdgeAttribute(key, "slot"));
    graph.dropEdge(key);
  });
  yield* handleEach(findGone(ids.length, matched.nodes), (place) => {
    const id = ids[place] ?? "";
    gone.push(graph.getNodeAttribute(id, "slot"));
    graph.dropNode(id);
  });
  return gone;
}

/**
 * Brings a graph in line with the canvas. Lines that stand keep their bend; those that come fan out with what lies beside them.
 * @param before the canvas that the graph is in line with
 * @param getStart where a node that is new begins, in layout units
 */
export function* syncGraph(
  graph: Drawn,
  before: Canvas,
  canvas: Canvas,
  getStart: (id: string) => { readonly x: number; readonly y: number },
): Steps<Changes> {
  const [old, now] = [getIndex(before), getIndex(canvas)];
  const matched = yield* matchCanvas({ canvas: before, index: old }, { canvas, index: now });
  const gone = yield* drop(graph, old, matched);
  const nodes: string[] = [];
  const edges: string[] = [];
  const entities = findChanged(old.nodes, now.nodes, matched.nodes, (one, other) => one === other);
  yield* handleEach(entities.came, (place) => {
    const [id, entity] = [now.ids[place], now.nodes[place]];
    if (id === undefined || entity === undefined) return;
    nodes.push(id);
    graph.addNode(id, { ...getStart(id), entity, slot: createSlot(id) });
  });
  yield* handleEach(entities.changed, (place) => {
    const [id, entity] = [now.ids[place], now.nodes[place]];
    if (id === undefined || entity === undefined) return;
    nodes.push(id);
    graph.setNodeAttribute(id, "entity", entity);
    // Its disc may have another size, and lines end at its rim.
    edges.push(...graph.edges(id));
  });
  const lines = findChanged(
    old.edges,
    now.edges,
    matched.edges,
    (one, other) => one === other || one.attributes === other.attributes,
  );
  yield* handleEach(lines.changed, (place) => {
    const { key, attributes: relation } = now.edges[place] ?? {};
    if (key === undefined || relation === undefined) return;
    graph.setEdgeAttribute(key, "relation", relation);
    edges.push(key);
  });
  const arrived = lines.came.flatMap((place) => now.edges[place] ?? []);
  yield* addEdges(graph, canvas, arrived);
  return { nodes, edges: [...edges, ...arrived.map(({ key }) => key)], gone };
}

function* addEdges(graph: Drawn, canvas: Canvas, arrived: readonly CanvasEdge[]): Steps {
  const beside = graph.size === 0 ? [] : yield* listBeside(graph, canvas, arrived);
  const curvatures = yield* fanOutInSteps([...beside, ...arrived]);
  yield* handleEach(arrived, ({ key, source, target, attributes: relation }) => {
    const curvature = curvatures.get(key) ?? 0;
    graph.addDirectedEdgeWithKey(key, source, target, { relation, curvature, slot: createSlot(key) });
  });
}

/** Edges of the graph between the same nodes as those that arrive. */
function* listBeside(graph: Drawn, { edges }: Canvas, arrived: readonly CanvasEdge[]): Steps<readonly CanvasEdge[]> {
  const keys = new Set<string>();
  yield* handleEach(arrived, ({ source, target }) => {
    for (const key of graph.edges(source, target)) keys.add(key);
    for (const key of graph.edges(target, source)) keys.add(key);
  });
  return [...keys].flatMap((key) => edges.get(key) ?? []);
}

/** Puts nodes where they belong, in layout units, and gives the ids of those that stood elsewhere. */
export function* placeNodes(graph: MultiDirectedGraph<NodeRow, EdgeRow>, places: Places): Steps<readonly string[]> {
  const moved: string[] = [];
  yield* handleEach(places, ([id, { x, y }]) => {
    if (!graph.hasNode(id)) return;
    const row = graph.getNodeAttributes(id);
    if (row.x === x && row.y === y) return;
    graph.mergeNodeAttributes(id, { x, y });
    moved.push(id);
  });
  return moved;
}
