import { MultiDirectedGraph } from "graphology";
import { type Canvas, EMPTY_CANVAS } from "../state/canvas.ts";
import { getIndex } from "../state/canvas-index.ts";
import type { Steps } from "../state/slices.ts";
import { rankNodes } from "./annotations.ts";
import { sumDiscAreas } from "./appearance.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";
import { type Changes, syncGraph } from "./sync-graph.ts";

/** The graph that Sigma draws, and what is worked out once for each canvas that it follows. */
export class DrawnCanvas {
  readonly graph = new MultiDirectedGraph<NodeRow, EdgeRow>();
  /** Node ids, those with the best claim to a label first. */
  ranking: readonly string[] = [];
  /** Of all discs at their full size, in square pixels. */
  area = 0;
  private canvas = EMPTY_CANVAS;

  getPlace(id: string): { readonly x: number; readonly y: number } | undefined {
    if (!this.graph.hasNode(id)) return undefined;
    const { x, y } = this.graph.getNodeAttributes(id);
    return { x, y };
  }

  /** Brings the graph in line with a canvas. @param getStart where a node that is new begins, in layout units */
  *follow(canvas: Canvas, getStart: (id: string) => { readonly x: number; readonly y: number }): Steps<Changes> {
    const changes = yield* syncGraph(this.graph, this.canvas, canvas, getStart);
    this.canvas = canvas;
    yield;
    this.ranking = rankNodes(canvas, this.ranking, new Set([...changes.nodes, ...changes.gone.map(({ id }) => id)]));
    yield;
    this.area = sumDiscAreas(getIndex(canvas).nodes.map(({ mentions }) => mentions));
    return changes;
  }
}
