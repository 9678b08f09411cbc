import { Sigma } from "sigma";
import type { CameraState } from "sigma/types";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** Sigma that draws when it is told to: large pictures change in slices, in bulk and in jumps. */
export class PatientSigma extends Sigma<NodeRow, EdgeRow> {
  /** Frames wait while many nodes and edges are painted anew, a slice at a time. */
  holding = false;
  /** The camera is being put somewhere in one step. */
  jumping = false;

  private changing = false;

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
