import type { MultiDirectedGraph } from "graphology";
import { handleEach, runInSlices, type Steps, yieldToBrowser } from "../state/slices.ts";
import { type Scene, toEdgeAppearance, toNodeAppearance } from "./appearance.ts";
import type { PatientSigma } from "./patient-sigma.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";
import { findDifference, isRepainted, isResized, type Pair, pairShown } from "./scene-difference.ts";
import type { Changes } from "./sync-graph.ts";

/** Nodes and edges up to which all are painted at once: it takes less than a frame. */
const MOST_AT_ONCE = 4000;
/** Of what is drawn, the share that may come, change or go before all is read anew: what went leaves its room behind. */
const MOST_TAKEN_IN = 0.1;

/** Holds the scene by which Sigma reads nodes and edges: one that does not change while slices are read. */
interface Reading {
  scene: Scene;
}

/** Paints what looks different anew: a small picture at once, of a large one only what changed and in slices. */
export class Repainter {
  private readonly sigma: PatientSigma;
  private readonly graph: MultiDirectedGraph<NodeRow, EdgeRow>;
  private readonly read: Reading;
  private painted: Scene | undefined;
  private wanted: Scene | undefined;
  private running: Promise<void> | undefined;
  private closed = false;
  /** What waits for its turn, to be done before the picture is painted. */
  private readonly jobs: Steps[] = [];
  /** Done to the graph since it was painted last. */
  private changes: Changes[] = [];
  /** Shapes that went since all was painted. */
  private vacant = 0;
  /** All has been painted since the slices that are on their way began. */
  private overtaken = false;

  /** @param read holds the scene by which Sigma reads nodes and edges */
  constructor(sigma: PatientSigma, graph: MultiDirectedGraph<NodeRow, EdgeRow>, read: Reading) {
    this.sigma = sigma;
    this.graph = graph;
    this.read = read;
  }

  /** @param coming nodes and edges of a canvas that the graph is to follow */
  isLarge(coming = 0): boolean {
    return Math.max(this.graph.order + this.graph.size, coming) > MOST_AT_ONCE;
  }

  /** Slices are on their way. */
  isBusy(): boolean {
    return this.running !== undefined;
  }

  /** Does something to the picture in slices, after all that was asked for before. No frame is drawn until all of it is done. */
  queue(steps: Steps): void {
    this.jobs.push(steps);
    this.running ??= this.run();
  }

  /** Keeps in mind what was done to the graph, until it is painted. */
  note(changes: Changes): void {
    this.changes.push(changes);
  }

  /** Paints what came or changed and hides what went; all, where that is much. @param fanned edges have another bend, too */
  *paintChanges(given: Scene, fanned: boolean): Steps {
    if (this.painted === undefined || !this.isLarge()) {
      this.paintAll(given);
      return;
    }
    const [from, to] = [this.painted, { ...given }];
    const nodes = new Set(this.changes.flatMap((change) => change.nodes).filter((id) => this.graph.hasNode(id)));
    const edges = new Set(this.changes.flatMap((change) => change.edges).filter((key) => this.graph.hasEdge(key)));
    const gone = this.changes.flatMap((change) => change.gone);
    this.vacant += gone.length;
    const share = (nodes.size + edges.size + this.vacant) / (this.graph.order + this.graph.size);
    [this.changes, this.wanted] = [[], undefined];
    this.read.scene = to;
    if (fanned || share > MOST_TAKEN_IN) {
      this.vacant = 0;
      yield* this.sigma.takeAll();
    } else {
      for (const { program, offset, looks } of gone)
        if (looks !== null) program?.repaint(offset, { ...looks, hidden: true });
      yield* this.sigma.takeIn(nodes, edges);
      yield* this.paintDifference(from, to);
    }
    this.painted = to;
  }

  /** Paints all: nodes or edges came, went or moved. */
  paintAll(scene: Scene): void {
    [this.changes, this.vacant] = [[], 0];
    this.painted = { ...scene };
    this.wanted = undefined;
    this.overtaken = true;
    this.read.scene = this.painted;
    this.sigma.refresh();
  }

  /** Paints what differs from the scene painted last. */
  paint(scene: Scene): void {
    if (this.painted === undefined || !(this.isLarge() || this.isBusy())) {
      this.paintAll(scene);
      return;
    }
    this.wanted = { ...scene };
    this.running ??= this.run();
  }

  /** Until nothing is left to paint. */
  async whenDone(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    this.sigma.holding = true;
    try {
      // What was clicked answers first.
      await yieldToBrowser();
      for (let steps = this.next(); steps !== undefined && !this.closed; steps = this.next())
        await runInSlices(steps, () => !this.closed);
    } finally {
      this.sigma.holding = false;
      this.running = undefined;
      if (!this.closed) this.sigma.scheduleRender();
    }
  }

  private next(): Steps | undefined {
    return this.jobs.shift() ?? (this.wanted === undefined ? undefined : this.paintWanted());
  }

  private *paintWanted(): Steps {
    const [from, to] = [this.painted, this.wanted];
    this.wanted = undefined;
    if (from === undefined || to === undefined) return;
    this.overtaken = false;
    this.read.scene = to;
    yield* this.paintDifference(from, to);
    if (!this.isOvertaken()) this.painted = to;
  }

  private isOvertaken(): boolean {
    return this.overtaken;
  }

  private *paintDifference(from: Scene, to: Scene): Steps {
    if (isResized(from, to)) {
      yield* this.resize("nodes", this.graph.nodes());
      yield* this.resize("edges", this.graph.edges());
      return;
    }
    const [before, after] = [from.interaction, to.interaction];
    const selected: Pair = [before.selection, after.selection];
    const focus: Pair = [before.focusNodes, after.focusNodes];
    const nodes = findDifference([pairShown(from, to, "visibleNodes"), focus, selected]);
    const all = isRepainted(from, to);
    const ids = all ? null : nodes.candidates;
    yield* this.paintEach(ids ?? this.graph.nodes(), (id) => {
      if (all || nodes.test(id)) this.paintNode(id, to);
    });
    // The selected are larger, which Sigma has to know.
    const { candidates, test } = findDifference([selected]);
    yield* this.resize("nodes", [...(candidates ?? [])].filter(test));
    const recoloured = from.palette !== to.palette;
    const edges = findDifference([pairShown(from, to, "visibleEdges"), [before.focusEdges, after.focusEdges]]);
    const keys = recoloured ? null : edges.candidates;
    yield* this.paintEach(keys ?? this.graph.edges(), (key) => {
      if (recoloured || edges.test(key)) this.paintEdge(key, to);
    });
  }

  /** Ends when all has been painted in the meantime. */
  private *paintEach(ids: Iterable<string>, paint: (id: string) => void): Steps {
    const steps = handleEach(ids, paint);
    while (!this.isOvertaken() && steps.next().done !== true) yield;
  }

  // What went while slices were painted, or has not been drawn yet, needs no paint.

  private paintNode(id: string, scene: Scene): void {
    if (!this.graph.hasNode(id)) return;
    const { entity, slot } = this.graph.getNodeAttributes(id);
    if (slot.program === null) return;
    slot.looks = toNodeAppearance(id, entity, scene);
    slot.program.repaint(slot.offset, slot.looks);
  }

  private paintEdge(key: string, scene: Scene): void {
    if (!this.graph.hasEdge(key)) return;
    const { relation, slot } = this.graph.getEdgeAttributes(key);
    if (slot.program === null) return;
    slot.looks = toEdgeAppearance(key, relation, scene);
    slot.program.repaint(slot.offset, slot.looks);
  }

  private isDrawn(kind: "nodes" | "edges", id: string): boolean {
    if (kind === "nodes") return this.graph.hasNode(id) && this.graph.getNodeAttribute(id, "slot").program !== null;
    return this.graph.hasEdge(id) && this.graph.getEdgeAttribute(id, "slot").program !== null;
  }

  /** Discs and lines of other sizes: Sigma reads them anew. */
  private *resize(kind: "nodes" | "edges", ids: readonly string[]): Steps {
    const there = ids.filter((id) => this.isDrawn(kind, id));
    yield* kind === "nodes" ? this.sigma.takeIn(there, []) : this.sigma.takeIn([], there);
  }

  close(): void {
    this.closed = true;
  }
}
