import type { MultiDirectedGraph } from "graphology";
import type { Scene } from "./appearance.ts";
import type { PatientSigma } from "./patient-sigma.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** Nodes and edges up to which all are painted at once: it takes less than a frame. */
const MOST_AT_ONCE = 4000;
/** Milliseconds of painting after which the page may answer to a person. */
const SLICE_MS = 20;
/** Nodes or edges given to Sigma at a time. */
const BATCH = 256;

function has(set: ReadonlySet<string> | null, id: string): boolean {
  return set === null || set.has(id);
}

function isNodeChanged(id: string, from: Scene, to: Scene): boolean {
  const [before, after] = [from.interaction, to.interaction];
  return (
    before.visibleNodes.has(id) !== after.visibleNodes.has(id) ||
    has(before.focusNodes, id) !== has(after.focusNodes, id) ||
    before.selection.has(id) !== after.selection.has(id)
  );
}

function isEdgeChanged(key: string, from: Scene, to: Scene): boolean {
  const [before, after] = [from.interaction, to.interaction];
  return (
    before.visibleEdges.has(key) !== after.visibleEdges.has(key) ||
    has(before.focusEdges, key) !== has(after.focusEdges, key)
  );
}

/** Whether all looks different: colours, sizes or the palette. */
function isRepainted(from: Scene, to: Scene): boolean {
  return from.look !== to.look || from.metrics !== to.metrics || from.palette !== to.palette || from.scale !== to.scale;
}

/** Lets the browser handle what came in the meantime; timers would wait longer than that takes. */
function yieldToBrowser(): Promise<void> {
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

  constructor(sigma: PatientSigma, graph: MultiDirectedGraph<NodeRow, EdgeRow>) {
    this.sigma = sigma;
    this.graph = graph;
  }

  isLarge(): boolean {
    return this.graph.order + this.graph.size > MOST_AT_ONCE;
  }

  /** Paints all: nodes or edges came, went or moved. */
  paintAll(scene: Scene): void {
    this.painted = { ...scene };
    this.wanted = undefined;
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
      while (this.wanted !== undefined && this.painted !== undefined && !this.closed) {
        const [from, to] = [this.painted, this.wanted];
        this.wanted = undefined;
        await this.paintDifference(from, to);
        this.painted = to;
      }
    } finally {
      this.sigma.holding = false;
      this.running = undefined;
      if (!this.closed) this.sigma.scheduleRender();
    }
  }

  private async paintDifference(from: Scene, to: Scene): Promise<void> {
    const all = isRepainted(from, to);
    // The ends of an edge are where the discs begin.
    const edgesToo = from.look.sizing !== to.look.sizing || from.palette !== to.palette || from.scale !== to.scale;
    const painting = {
      nodes: this.graph.nodes(),
      edges: this.graph.edges(),
    };
    await this.paintList("nodes", painting.nodes, (id) => all || isNodeChanged(id, from, to));
    await this.paintList("edges", painting.edges, (key) => edgesToo || isEdgeChanged(key, from, to));
  }

  private async paintList(
    kind: "nodes" | "edges",
    ids: readonly string[],
    isChanged: (id: string) => boolean,
  ): Promise<void> {
    let began = performance.now();
    for (let at = 0; at < ids.length && !this.closed; at += BATCH) {
      const changed = ids.slice(at, at + BATCH).filter((id) => isChanged(id) && this.isThere(kind, id));
      if (changed.length > 0)
        this.sigma.refresh({ partialGraph: { [kind]: changed }, skipIndexation: true, schedule: true });
      if (performance.now() - began < SLICE_MS) continue;
      await yieldToBrowser();
      began = performance.now();
    }
  }

  /** What went while slices were painted needs no paint. */
  private isThere(kind: "nodes" | "edges", id: string): boolean {
    return kind === "nodes" ? this.graph.hasNode(id) : this.graph.hasEdge(id);
  }

  close(): void {
    this.closed = true;
  }
}
