import type { CanvasIndex } from "../state/canvas-index.ts";
import { handleEach, type Steps } from "../state/slices.ts";
import type { LayoutAnswer } from "./force-layout.ts";
import type { Side } from "./labels.ts";
import { toLayoutMessage } from "./layout-message.ts";
import type { Describe } from "./named-nodes.ts";
import type { Places } from "./sync-graph.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Puts nodes where they belong; `final` where they stay there. */
type Apply = (positions: Places, final: boolean) => Steps;
/** Does what comes by itself: from the worker, or with the next frame. */
type Run = (steps: Steps) => void;

const GLIDE_MS = 350;
/** Above this many nodes a glide costs more than it explains. */
const MOST_GLIDING = 1500;

/** Asks the worker for places, remembers them (undo brings a node back to where it was) and lets nodes glide there. */
export class Layouter {
  private readonly worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  private readonly apply: Apply;
  private readonly run: Run;
  private readonly places = new Map<string, Point>();
  private readonly anchors = new Map<string, Point>();
  private readonly sides = new Map<string, Side>();
  private scale: LayoutAnswer["scale"] | undefined;
  private request = 0;
  /** Ids of the nodes whose places have been asked for, and how many there are with those that were not. */
  private waiting: { readonly ids: readonly string[]; readonly among: number } | null = null;
  private frame = 0;
  /** What places were taken from last, and that nodes may stand elsewhere since. */
  private recalled: ReadonlyMap<string, Point> | undefined;
  private astray = false;

  constructor(apply: Apply, run: Run) {
    this.apply = apply;
    this.run = run;
    this.worker.onmessage = (event: MessageEvent<{ readonly id: number; readonly answer: LayoutAnswer }>) =>
      run(this.take(event.data.id, event.data.answer));
  }

  /** Takes places from elsewhere, as of a picture that was saved. */
  recall(places: ReadonlyMap<string, Point>): void {
    if (places === this.recalled) return;
    for (const [id, place] of places) this.places.set(id, place);
    [this.recalled, this.astray] = [places, true];
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

  /** Finds places for the nodes that have none; where all have one, puts them there. */
  *arrange(index: CanvasIndex, describe: Describe, size: { readonly width: number; readonly height: number }): Steps {
    this.request += 1;
    const { ids } = index;
    const known = ids.map((id) => this.places.get(id));
    if (known.every((place) => place !== undefined)) {
      this.waiting = null;
      // On a large canvas nodes do not glide, so each stands where it began: in its place.
      const isApart = this.astray || ids.length <= MOST_GLIDING;
      this.astray = false;
      yield* this.apply(isApart ? ids.map((id) => [id, this.getStart(id)]) : [], true);
      return;
    }
    yield;
    const room = { width: Math.max(200, size.width), height: Math.max(200, size.height) };
    const scaled = this.scale === undefined ? {} : { scale: this.scale };
    const request = toLayoutMessage(index, known, describe, { size: room, ...scaled });
    this.waiting = { ids: request.ids, among: ids.length };
    this.worker.postMessage({ id: this.request, request });
  }

  private *take(id: number, answer: LayoutAnswer): Steps {
    if (id !== this.request) return;
    const waiting = this.waiting ?? { ids: [], among: 0 };
    this.waiting = null;
    this.scale = answer.scale;
    const first = this.places.size === 0;
    const still = first || waiting.among > MOST_GLIDING || matchMedia("(prefers-reduced-motion: reduce)").matches;
    const starts = new Map<string, Point>();
    const ends: [string, Point][] = [];
    yield* handleEach(waiting.ids.entries(), ([at, each]) => {
      const end = { x: answer.positions[at * 2] ?? 0, y: answer.positions[at * 2 + 1] ?? 0 };
      ends.push([each, end]);
      if (!still) starts.set(each, this.places.get(each) ?? this.anchors.get(each) ?? end);
      this.places.set(each, end);
      const side = answer.sides[at];
      if (side !== undefined) this.sides.set(each, side);
    });
    if (still) yield* this.apply(ends, true);
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
      this.run(this.apply(between, passed === 1));
      if (passed < 1) this.frame = requestAnimationFrame(step);
    };
    step();
  }

  close(): void {
    cancelAnimationFrame(this.frame);
    this.worker.terminate();
  }
}
