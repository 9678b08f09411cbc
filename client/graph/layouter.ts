import type { CanvasIndex } from "../state/canvas-index.ts";
import type { LayoutAnswer, LayoutNode } from "./force-layout.ts";
import type { Side } from "./labels.ts";
import type { LayoutMessage } from "./layout-message.ts";
import type { Places } from "./sync-graph.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

type Apply = (positions: Places, final: boolean) => void;

const GLIDE_MS = 350;
/** Above this many nodes a glide costs more than it explains. */
const MOST_GLIDING = 1500;

function toPairs<T>(values: readonly T[], toPair: (value: T) => readonly [number, number]): Float64Array {
  const pairs = new Float64Array(values.length * 2);
  for (const [at, value] of values.entries()) pairs.set(toPair(value), at * 2);
  return pairs;
}

/** Asks the worker for places, remembers them (undo brings a node back to where it was) and lets nodes glide there. */
export class Layouter {
  private readonly worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  private readonly apply: Apply;
  private readonly places = new Map<string, Point>();
  private readonly anchors = new Map<string, Point>();
  private readonly sides = new Map<string, Side>();
  private scale: LayoutAnswer["scale"] | undefined;
  private request = 0;
  /** Ids of the nodes whose places have been asked for. */
  private waiting: readonly string[] | null = null;
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
  anchor({ ids, edges, sources, targets }: CanvasIndex): void {
    this.anchors.clear();
    if (this.places.size === 0) return;
    const isPlaced = Uint8Array.from(ids, (id) => (this.places.has(id) ? 1 : 0));
    edges.forEach(({ source, target }, at) => {
      const from = isPlaced[sources[at] ?? 0];
      if (from === isPlaced[targets[at] ?? 0]) return;
      const [stands, arrives] = from === 1 ? [source, target] : [target, source];
      const place = this.places.get(stands);
      if (place !== undefined && !this.anchors.has(arrives)) this.anchors.set(arrives, place);
    });
  }

  /** On which sides room was kept for names. */
  getSides(): ReadonlyMap<string, Side> {
    return this.sides;
  }

  /** Places have been asked for and are not known yet. */
  isWaiting(): boolean {
    return this.waiting !== null;
  }

  /** Finds places for the nodes that have none. Does nothing but report when all have one. @param nodes in the order of the index */
  arrange(
    nodes: readonly Omit<LayoutNode, "at">[],
    { ids, edges, sources, targets }: CanvasIndex,
    size: { readonly width: number; readonly height: number },
  ): void {
    this.request += 1;
    const known = ids.map((id) => this.places.get(id));
    if (known.every((place) => place !== undefined)) {
      this.waiting = null;
      this.apply(
        ids.map((id) => [id, this.getStart(id)]),
        true,
      );
      return;
    }
    const isNamed = nodes.some(({ name }) => name !== undefined);
    const stands = known.some((place) => place !== undefined);
    const request: LayoutMessage = {
      ids,
      radii: Float64Array.from(nodes, ({ radius }) => radius),
      names: isNamed ? toPairs(nodes, ({ name }) => [name?.width ?? 0, name?.height ?? 0]) : new Float64Array(),
      places: stands ? toPairs(known, (place) => [place?.x ?? Number.NaN, place?.y ?? Number.NaN]) : new Float64Array(),
      sources,
      targets,
      counts: Float64Array.from(edges, ({ attributes }) => attributes.sources),
      size: { width: Math.max(200, size.width), height: Math.max(200, size.height) },
      ...(this.scale === undefined ? {} : { scale: this.scale }),
    };
    this.waiting = ids;
    this.worker.postMessage({ id: this.request, request });
  }

  private take(answer: LayoutAnswer): void {
    const waiting = this.waiting ?? [];
    this.waiting = null;
    this.scale = answer.scale;
    const first = this.places.size === 0;
    const still = first || waiting.length > MOST_GLIDING || matchMedia("(prefers-reduced-motion: reduce)").matches;
    const starts = new Map<string, Point>();
    const ends: [string, Point][] = [];
    for (const [at, id] of waiting.entries()) {
      const end = { x: answer.positions[at * 2] ?? 0, y: answer.positions[at * 2 + 1] ?? 0 };
      ends.push([id, end]);
      if (!still) starts.set(id, this.places.get(id) ?? this.anchors.get(id) ?? end);
      this.places.set(id, end);
      const side = answer.sides[at];
      if (side !== undefined) this.sides.set(id, side);
    }
    if (still) this.apply(ends, true);
    else this.glide(starts, ends);
  }

  private glide(starts: ReadonlyMap<string, Point>, ends: Places): void {
    cancelAnimationFrame(this.frame);
    const began = performance.now();
    const step = (): void => {
      const passed = Math.min(1, (performance.now() - began) / GLIDE_MS);
      const eased = 1 - (1 - passed) ** 3;
      const between = ends.map(([id, end]): readonly [string, Point] => {
        const from = starts.get(id) ?? end;
        return [id, { x: from.x + (end.x - from.x) * eased, y: from.y + (end.y - from.y) * eased }];
      });
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
