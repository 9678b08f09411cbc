import type { MultiDirectedGraph } from "graphology";
import { type Scene, toEdgeAppearance, toNodeAppearance } from "./appearance.ts";
import type { PatientSigma } from "./patient-sigma.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";
import type { Changes } from "./sync-graph.ts";

/** Nodes and edges up to which all are painted at once: it takes less than a frame. */
const MOST_AT_ONCE = 4000;
/** Milliseconds of painting after which the page may answer to a person. */
const SLICE_MS = 20;
/** Of what is drawn, the share that may come, change or go before all is read anew: what went leaves its room behind. */
const MOST_TAKEN_IN = 0.1;
/** Nodes or edges painted between two looks at the clock. */
const BATCH = 256;

type Ids = ReadonlySet<string>;

/** Tells whether an id is in one of two sets and not in the other; null stands for all ids. */
function createDifference(before: Ids | null, after: Ids | null): (id: string) => boolean {
  if (before === after) return () => false;
  return (id) => (before?.has(id) ?? true) !== (after?.has(id) ?? true);
}

function createNodeDifference({ interaction: before }: Scene, { interaction: after }: Scene): (id: string) => boolean {
  const isShown = createDifference(before.visibleNodes, after.visibleNodes);
  const isFocused = createDifference(before.focusNodes, after.focusNodes);
  const isSelected = createDifference(before.selection, after.selection);
  return (id) => isShown(id) || isFocused(id) || isSelected(id);
}

function createEdgeDifference({ interaction: before }: Scene, { interaction: after }: Scene): (key: string) => boolean {
  const isShown = createDifference(before.visibleEdges, after.visibleEdges);
  const isFocused = createDifference(before.focusEdges, after.focusEdges);
  return (key) => isShown(key) || isFocused(key);
}

/** Whether discs have another size: the ends of edges are where they begin. */
function isResized(from: Scene, to: Scene): boolean {
  const measured = from.metrics !== to.metrics && to.look.sizing !== "evidence";
  return from.scale !== to.scale || from.look.sizing !== to.look.sizing || measured;
}

/** Whether all nodes look different: their colours or sizes. */
function isRepainted(from: Scene, to: Scene): boolean {
  return from.look !== to.look || from.metrics !== to.metrics || from.palette !== to.palette;
}

/** Lets the browser handle what came in the meantime; timers would wait longer than that takes. */
function yieldToBrowser(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** Paints what looks different anew: a small picture at once, of a large one only what changed and in slices. */
export class Repainter {
  private readonly sigma: PatientSigma;
  private readonly graph: MultiDirectedGraph<NodeRow, EdgeRow>;
  private painted: Scene | undefined;
  private wanted: Scene | undefined;
  private running: Promise<void> | undefined;
  private closed = false;
  /** Done to the graph since it was painted last. */
  private changes: Changes[] = [];
  /** Shapes that went since all was painted. */
  private vacant = 0;
  /** All has been painted since the slices that are on their way began. */
  private overtaken = false;

  constructor(sigma: PatientSigma, graph: MultiDirectedGraph<NodeRow, EdgeRow>) {
    this.sigma = sigma;
    this.graph = graph;
  }

  isLarge(): boolean {
    return this.graph.order + this.graph.size > MOST_AT_ONCE;
  }

  /** Keeps in mind what was done to the graph, until it is painted. */
  note(changes: Changes): void {
    this.changes.push(changes);
  }

  /** Paints what came or changed and hides what went; all, where that is much. @param fanned edges have another bend, too */
  paintChanges(scene: Scene, fanned: boolean): void {
    const nodes = new Set(this.changes.flatMap((change) => change.nodes).filter((id) => this.graph.hasNode(id)));
    const edges = new Set(this.changes.flatMap((change) => change.edges).filter((key) => this.graph.hasEdge(key)));
    const gone = this.changes.flatMap((change) => change.gone);
    this.vacant += gone.length;
    const share = (nodes.size + edges.size + this.vacant) / (this.graph.order + this.graph.size);
    if (fanned || !this.isLarge() || share > MOST_TAKEN_IN) {
      this.paintAll(scene);
      return;
    }
    this.changes = [];
    for (const { program, offset, looks } of gone)
      if (looks !== null) program?.repaint(offset, { ...looks, hidden: true });
    this.sigma.takeIn(nodes, edges);
    this.paint(scene);
  }

  /** Paints all: nodes or edges came, went or moved. */
  paintAll(scene: Scene): void {
    [this.changes, this.vacant] = [[], 0];
    this.painted = { ...scene };
    this.wanted = undefined;
    this.overtaken = true;
    this.sigma.refresh();
  }

  /** Paints what differs from the scene painted last. */
  paint(scene: Scene): void {
    if (this.painted === undefined || !this.isLarge()) {
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
      while (this.wanted !== undefined && this.painted !== undefined && !this.closed) {
        const [from, to] = [this.painted, this.wanted];
        this.wanted = undefined;
        this.overtaken = false;
        await this.paintDifference(from, to);
        if (!this.isOvertaken()) this.painted = to;
      }
    } finally {
      this.sigma.holding = false;
      this.running = undefined;
      if (!this.closed) this.sigma.scheduleRender();
    }
  }

  private isOvertaken(): boolean {
    return this.overtaken;
  }

  private async paintDifference(from: Scene, to: Scene): Promise<void> {
    const [nodes, edges] = [this.graph.nodes(), this.graph.edges()];
    if (isResized(from, to)) {
      await this.paintEach(nodes, (ids) => this.resize("nodes", ids));
      await this.paintEach(edges, (keys) => this.resize("edges", keys));
      return;
    }
    const all = isRepainted(from, to);
    const isNodeChanged = createNodeDifference(from, to);
    const isSelected = createDifference(from.interaction.selection, to.interaction.selection);
    await this.paintEach(nodes, (ids) => {
      for (const id of ids) if (all || isNodeChanged(id)) this.paintNode(id, to);
      // The selected are larger, which Sigma has to know.
      this.resize("nodes", ids.filter(isSelected));
    });
    const recoloured = from.palette !== to.palette;
    const isEdgeChanged = createEdgeDifference(from, to);
    await this.paintEach(edges, (keys) => {
      for (const key of keys) if (recoloured || isEdgeChanged(key)) this.paintEdge(key, to);
    });
  }

  /** Hands ids on in batches, and gives way to the browser between slices. */
  private async paintEach(ids: readonly string[], paint: (batch: readonly string[]) => void): Promise<void> {
    let began = performance.now();
    for (let at = 0; at < ids.length && !this.closed && !this.isOvertaken(); at += BATCH) {
      paint(ids.slice(at, at + BATCH));
      if (performance.now() - began < SLICE_MS) continue;
      await yieldToBrowser();
      began = performance.now();
    }
  }

  // What went while slices were painted, or has not been drawn yet, needs no paint.

  private paintNode(id: string, scene: Scene): void {
    if (!this.graph.hasNode(id)) return;
    const { entity, slot } = this.graph.getNodeAttributes(id);
    slot.looks = toNodeAppearance(id, entity, scene);
    slot.program?.repaint(slot.offset, slot.looks);
  }

  private paintEdge(key: string, scene: Scene): void {
    if (!this.graph.hasEdge(key)) return;
    const { relation, slot } = this.graph.getEdgeAttributes(key);
    slot.looks = toEdgeAppearance(key, relation, scene);
    slot.program?.repaint(slot.offset, slot.looks);
  }

  private isDrawn(kind: "nodes" | "edges", id: string): boolean {
    if (kind === "nodes") return this.graph.hasNode(id) && this.graph.getNodeAttribute(id, "slot").program !== null;
    return this.graph.hasEdge(id) && this.graph.getEdgeAttribute(id, "slot").program !== null;
  }

  private resize(kind: "nodes" | "edges", ids: readonly string[]): void {
    const there = ids.filter((id) => this.isDrawn(kind, id));
    if (there.length > 0) this.sigma.refresh({ partialGraph: { [kind]: there }, skipIndexation: true, schedule: true });
  }

  close(): void {
    this.closed = true;
  }
}
