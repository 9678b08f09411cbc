import { Sigma } from "sigma";
import type { CameraState, Coordinates } from "sigma/types";
import { type Finder, type Finders, findUppermost } from "./pointer.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** How Sigma reads a node or an edge that came or changed. */
const READS = ["addNode", "updateNode", "addEdge", "updateEdge"] as const;
type Read = (typeof READS)[number];

/** A program that takes shapes one by one. */
interface Growing {
  append(): number;
}

/** What Sigma keeps to itself of where things are drawn: the offset in its program of each node and edge. */
interface Drawing extends Record<Read, (key: string) => void> {
  readonly nodePrograms: Readonly<Record<string, Growing>>;
  readonly edgePrograms: Readonly<Record<string, Growing>>;
  readonly nodeProgramIndex: Readonly<Record<string, number>>;
  readonly edgeProgramIndex: Readonly<Record<string, number>>;
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
  takeIn(nodes: Iterable<string>, edges: Iterable<string>): void {
    const { drawing } = this;
    for (const id of nodes) {
      drawing.updateNode(id);
      const { type } = this.getNodeDisplayData(id) ?? { type: "" };
      const offset = drawing.nodeProgramIndex[id] ?? drawing.nodePrograms[type]?.append();
      if (offset !== undefined) drawing.addNodeToProgram(id, NO_FINGERPRINT, offset);
    }
    for (const key of edges) {
      drawing.updateEdge(key);
      const { type } = this.getEdgeDisplayData(key) ?? { type: "" };
      const offset = drawing.edgeProgramIndex[key] ?? drawing.edgePrograms[type]?.append();
      if (offset !== undefined) drawing.addEdgeToProgram(key, NO_FINGERPRINT, offset);
    }
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

  override scheduleRender(): this {
    return this.holding ? this : super.scheduleRender();
  }

  override refresh(options?: Parameters<Sigma["refresh"]>[0]): this {
    return this.changing ? this : super.refresh(options);
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
