import type { LayoutAnswer, LayoutNode, LayoutRequest } from "./force-layout.ts";
import type { Side } from "./labels.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Ends {
  readonly source: string;
  readonly target: string;
  readonly attributes: { readonly sources: number };
}

type Apply = (positions: ReadonlyMap<string, Point>, final: boolean) => void;

const GLIDE_MS = 350;
/** Above this many nodes a glide costs more than it explains. */
const MOST_GLIDING = 1500;

/** Asks the worker for places, remembers them (undo brings a node back to where it was) and lets nodes glide there. */
export class Layouter {
  private readonly worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  private readonly apply: Apply;
  private readonly places = new Map<string, Point>();
  private readonly anchors = new Map<string, Point>();
  private readonly sides = new Map<string, Side>();
  private scale: LayoutAnswer["scale"] | undefined;
  private request = 0;
  private waiting: readonly string[] = [];
  private frame = 0;

  constructor(apply: Apply) {
    this.apply = apply;
    this.worker.onmessage = (event: MessageEvent<{ readonly id: number; readonly answer: LayoutAnswer }>) => {
      if (event.data.id === this.request) this.take(event.data.answer);
    };
  }

  /** Takes places from elsewhere, as of a picture that was saved. */
  recall(places: ReadonlyMap<string, Point>): void {
    for (const [id, place] of places) this.places.set(id, place);
  }

  /** Where a node is drawn before its place is known: out of a neighbour that stands, if there is one. */
  getStart(id: string): Point {
    return this.places.get(id) ?? this.anchors.get(id) ?? { x: 0, y: 0 };
  }

  /** Notes for nodes about to arrive which neighbour they come out of. */
  anchor(edges: Iterable<Ends>): void {
    this.anchors.clear();
    for (const { source, target } of edges) {
      const [from, to] = [this.places.get(source), this.places.get(target)];
      if (from !== undefined && to === undefined && !this.anchors.has(target)) this.anchors.set(target, from);
      if (to !== undefined && from === undefined && !this.anchors.has(source)) this.anchors.set(source, to);
    }
  }

  /** On which sides room was kept for names. */
  getSides(): ReadonlyMap<string, Side> {
    return this.sides;
  }

  /** Finds places for the nodes that have none. Does nothing but report when all have one. */
  arrange(
    nodes: readonly Omit<LayoutNode, "at">[],
    edges: readonly Ends[],
    size: { readonly width: number; readonly height: number },
  ): void {
    if (nodes.every(({ id }) => this.places.has(id))) {
      this.request += 1;
      this.apply(new Map(nodes.map(({ id }) => [id, this.getStart(id)])), true);
      return;
    }
    const index = new Map(nodes.map(({ id }, at) => [id, at]));
    const layoutNodes = nodes.map((node): LayoutNode => {
      const at = this.places.get(node.id);
      return at === undefined ? node : { ...node, at };
    });
    // Parallel relations pull as one, and not in proportion to their number, or a bundle would glue its two ends together.
    const pulls = new Map<string, { source: number; target: number; sources: number }>();
    for (const edge of edges) {
      const [source, target] = [index.get(edge.source) ?? 0, index.get(edge.target) ?? 0];
      if (source === target) continue;
      const key = source < target ? `${source} ${target}` : `${target} ${source}`;
      const pull = pulls.get(key) ?? { source, target, sources: 0 };
      pulls.set(key, { ...pull, sources: pull.sources + edge.attributes.sources });
    }
    const request: LayoutRequest = {
      nodes: layoutNodes,
      edges: [...pulls.values()].map(({ source, target, sources }) => ({
        source,
        target,
        weight: 1 + Math.log2(sources) / 3,
      })),
      width: Math.max(200, size.width),
      height: Math.max(200, size.height),
      ...(this.scale === undefined ? {} : { scale: this.scale }),
    };
    this.request += 1;
    this.waiting = nodes.map(({ id }) => id);
    this.worker.postMessage({ id: this.request, request });
  }

  private take(answer: LayoutAnswer): void {
    this.scale = answer.scale;
    const first = this.places.size === 0;
    const starts = new Map<string, Point>();
    const ends = new Map<string, Point>();
    this.waiting.forEach((id, at) => {
      const end = { x: answer.positions[at * 2] ?? 0, y: answer.positions[at * 2 + 1] ?? 0 };
      ends.set(id, end);
      starts.set(id, this.places.get(id) ?? this.anchors.get(id) ?? end);
      this.places.set(id, end);
      const side = answer.sides[at];
      if (side !== undefined) this.sides.set(id, side);
    });
    const still = first || ends.size > MOST_GLIDING || matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (still) this.apply(ends, true);
    else this.glide(starts, ends);
  }

  private glide(starts: ReadonlyMap<string, Point>, ends: ReadonlyMap<string, Point>): void {
    cancelAnimationFrame(this.frame);
    const began = performance.now();
    const step = (): void => {
      const passed = Math.min(1, (performance.now() - began) / GLIDE_MS);
      const eased = 1 - (1 - passed) ** 3;
      const between = new Map<string, Point>();
      for (const [id, end] of ends) {
        const from = starts.get(id) ?? end;
        between.set(id, { x: from.x + (end.x - from.x) * eased, y: from.y + (end.y - from.y) * eased });
      }
      this.apply(between, passed === 1);
      if (passed < 1) this.frame = requestAnimationFrame(step);
    };
    step();
  }

  close(): void {
    cancelAnimationFrame(this.frame);
    this.worker.terminate();
  }
}
