import { Sigma } from "sigma";
import type { CameraState, Coordinates } from "sigma/types";
import { addTo } from "../group-by.ts";
import { handleEach, type Steps } from "../state/slices.ts";
import { type Finder, type Finders, findUppermost } from "./pointer.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** How Sigma reads a node or an edge that came or changed. */
const READS = ["addNode", "updateNode", "addEdge", "updateEdge"] as const;
type Read = (typeof READS)[number];

/** A program that takes shapes one by one. */
interface Growing {
  append(): number;
  reallocate(capacity: number): void;
}

/** What is drawn: nodes, or the edges between them. */
type Kind = "nodes" | "edges";

/** How Sigma reads and writes one kind. */
interface Writer {
  readonly programs: Readonly<Record<string, Growing>>;
  /** Where each is drawn in its program, by key. */
  readonly offsets: Readonly<Record<string, number>>;
  /** How a node or an edge that has been read is drawn. */
  look(key: string): { readonly type: string; readonly zIndex: number } | undefined;
  read(key: string): void;
  write(key: string, fingerprint: number, offset: number): void;
}

/** What Sigma keeps to itself of where things are drawn: the offset in its program of each node and edge. */
interface Drawing extends Record<Read, (key: string) => void> {
  readonly nodePrograms: Readonly<Record<string, Growing>>;
  readonly edgePrograms: Readonly<Record<string, Growing>>;
  nodeProgramIndex: Readonly<Record<string, number>>;
  edgeProgramIndex: Readonly<Record<string, number>>;
  addNodeToProgram(id: string, fingerprint: number, offset: number): void;
  addEdgeToProgram(key: string, fingerprint: number, offset: number): void;
}

/** Nothing is told apart by its fingerprint: what is under the pointer is found by the programs. */
const NO_FINGERPRINT = 0;

/** Sigma that draws when it is told to: large pictures change in slices, in bulk and in jumps. */
export class PatientSigma extends Sigma<NodeRow, EdgeRow> {
  /** Frames wait while many nodes and edges are painted anew, a slice at a time. */
  holding = false;
  /** The camera is being put somewhere in one step. */
  jumping = false;

  private changing = false;
  /** Number of the frame that is asked for, or 0. */
  private frame = 0;

  constructor(...given: ConstructorParameters<typeof Sigma<NodeRow, EdgeRow>>) {
    super(...given);
    // Sigma reads what comes or changes at once, and again in the refresh that follows.
    const reading: Record<Read, (key: string) => void> = this.drawing;
    for (const name of READS) {
      const read = reading[name].bind(this);
      reading[name] = (key) => {
        if (!this.changing) read(key);
      };
    }
  }

  private get drawing(): Drawing {
    return this as unknown as Drawing;
  }

  /**
   * Reads nodes and edges that came or changed and writes them where they are drawn, those that came above all others. The rest is
   * left as it is: a full refresh of a large graph keeps the page for half a second.
   */
  *takeIn(nodes: Iterable<string>, edges: Iterable<string>): Steps {
    // Edges begin and end at nodes that have been read.
    for (const [kind, keys] of [["nodes", nodes] as const, ["edges", edges] as const]) {
      const writer = this.getWriter(kind);
      yield* handleEach(keys, (key) => {
        writer.read(key);
        const offset = writer.offsets[key] ?? writer.programs[writer.look(key)?.type ?? ""]?.append();
        if (offset !== undefined) writer.write(key, NO_FINGERPRINT, offset);
      });
    }
  }

  /** Reads and writes all anew, in the order in which a full refresh would: what lies higher is written later. */
  *takeAll(): Steps {
    const { drawing } = this;
    for (const [kind, keys] of [
      ["nodes", this.getGraph().nodes()] as const,
      ["edges", this.getGraph().edges()] as const,
    ]) {
      const writer = this.getWriter(kind);
      const layers = new Map<number, string[]>();
      yield* handleEach(keys, (key) => {
        writer.read(key);
        const { zIndex = 0 } = writer.look(key) ?? {};
        addTo(layers, zIndex, key);
      });
      if (kind === "nodes") drawing.nodeProgramIndex = {};
      else drawing.edgeProgramIndex = {};
      for (const program of Object.values(writer.programs)) program.reallocate(0);
      for (const [, layer] of [...layers].sort(([one], [other]) => one - other))
        yield* handleEach(layer, (key) => {
          const offset = writer.programs[writer.look(key)?.type ?? ""]?.append();
          if (offset !== undefined) writer.write(key, NO_FINGERPRINT, offset);
        });
    }
  }

  private getWriter(kind: Kind): Writer {
    const { drawing } = this;
    if (kind === "nodes")
      return {
        programs: drawing.nodePrograms,
        get offsets() {
          return drawing.nodeProgramIndex;
        },
        look: (id) => this.getNodeDisplayData(id),
        read: (id) => drawing.updateNode(id),
        write: (id, fingerprint, offset) => drawing.addNodeToProgram(id, fingerprint, offset),
      };
    return {
      programs: drawing.edgePrograms,
      get offsets() {
        return drawing.edgeProgramIndex;
      },
      look: (key) => this.getEdgeDisplayData(key),
      read: (key) => drawing.updateEdge(key),
      write: (key, fingerprint, offset) => drawing.addEdgeToProgram(key, fingerprint, offset),
    };
  }

  /** No layer is drawn a second time for the pointer: the programs are asked instead. */
  override createWebGLContext(
    ...[id, options]: Parameters<Sigma["createWebGLContext"]>
  ): ReturnType<Sigma["createWebGLContext"]> {
    return super.createWebGLContext(id, { ...options, picking: false });
  }

  /**
   * Finds what is under the pointer by the programs. Sigma's own two ways, which this puts aside, would read pixels. What has left
   * the graph and is drawn still, until what came instead has its place, is not found.
   */
  findBy(finders: Finders): void {
    const find = (kind: readonly Finder[], point: Coordinates): string | null => this.find(kind, point);
    Object.assign(this, {
      getNodeAtPosition: (point: Coordinates) => {
        const id = find(finders.nodes, point);
        return this.getGraph().hasNode(id) ? id : null;
      },
      getEdgeAtPoint: (x: number, y: number) => {
        const key = find(finders.edges, { x, y });
        return this.getGraph().hasEdge(key) ? key : null;
      },
    });
  }

  /** @param point in pixels of the stage */
  private find(finders: readonly Finder[], point: Coordinates): string | null {
    const { x, y } = this.viewportToFramedGraph(point);
    const aside = this.viewportToFramedGraph({ x: point.x + 1, y: point.y });
    const unit = 1 / Math.hypot(aside.x - x, aside.y - y);
    return findUppermost(finders, { x, y, unit, size: this.scaleSize(1) });
  }

  /** A frame that was asked for before frames were held is not drawn either: it would show what is half painted. */
  override scheduleRender(): this {
    if (this.holding) return this;
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      // Sigma draws in a refresh; one of nothing reads nothing.
      if (!this.holding) super.refresh({ partialGraph: {}, skipIndexation: true });
    });
    return this;
  }

  override refresh(options?: Parameters<Sigma["refresh"]>[0]): this {
    if (this.changing) return this;
    if (options?.schedule !== true) this.dropFrame();
    return super.refresh(options);
  }

  override kill(): void {
    this.dropFrame();
    super.kill();
  }

  private dropFrame(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /**
   * Changes the graph without Sigma's answer to each single change: every edge that goes would have it read the whole graph again.
   * Wants a full refresh afterwards, or one of what changed where nothing came.
   */
  change<Result>(make: () => Result): Result {
    this.changing = true;
    try {
      return make();
    } finally {
      this.changing = false;
    }
  }

  /** The same a step at a time. */
  *changeInSteps<Result>(steps: Steps<Result>): Steps<Result> {
    for (;;) {
      const step = this.change(() => steps.next());
      if (step.done === true) return step.value;
      yield;
    }
  }

  /**
   * Keeps for good how many pixels a unit of the layout is. At first it is one, so what the layout keeps apart stays apart on the
   * screen.
   */
  pinScale(): void {
    if (this.getCustomBBox() !== null) return;
    const { width, height } = this.getDimensions();
    this.setCustomBBox({ x: [-width / 2, width / 2], y: [-height / 2, height / 2] });
  }

  /** Puts the camera somewhere at once. An animation of no length would draw frames on the way. */
  jump(state: Partial<CameraState>): void {
    this.jumping = true;
    this.getCamera().setState(state);
    this.jumping = false;
  }
}
