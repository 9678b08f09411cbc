import { Sigma } from "sigma";
import type { CameraState, Coordinates } from "sigma/types";
import { type Finder, type Finders, findUppermost } from "./pointer.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** Sigma that draws when it is told to: large pictures change in slices, in bulk and in jumps. */
export class PatientSigma extends Sigma<NodeRow, EdgeRow> {
  /** Frames wait while many nodes and edges are painted anew, a slice at a time. */
  holding = false;
  /** The camera is being put somewhere in one step. */
  jumping = false;

  private changing = false;

  /** No layer is drawn a second time for the pointer: the programs are asked instead. */
  override createWebGLContext(
    ...[id, options]: Parameters<Sigma["createWebGLContext"]>
  ): ReturnType<Sigma["createWebGLContext"]> {
    return super.createWebGLContext(id, { ...options, picking: false });
  }

  /** Finds what is under the pointer by the programs. Sigma's own two ways, which this puts aside, would read pixels. */
  findBy(finders: Finders): void {
    const find = (kind: readonly Finder[], point: Coordinates): string | null => this.find(kind, point);
    Object.assign(this, {
      getNodeAtPosition: (point: Coordinates) => find(finders.nodes, point),
      getEdgeAtPoint: (x: number, y: number) => find(finders.edges, { x, y }),
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
   * Wants a refresh afterwards.
   */
  change<Result>(make: () => Result): Result {
    this.changing = true;
    try {
      return make();
    } finally {
      this.changing = false;
    }
  }

  /** Puts the camera somewhere at once. An animation of no length would draw frames on the way. */
  jump(state: Partial<CameraState>): void {
    this.jumping = true;
    this.getCamera().setState(state);
    this.jumping = false;
  }
}
