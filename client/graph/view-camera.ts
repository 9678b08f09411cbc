import type { Sigma } from "sigma";
import type { EdgeRow, NodeRow } from "./rows.ts";
import { PADDING } from "./sigma-setup.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const FLIGHT_MS = 450;
/** Room kept free on both sides for the names of the outermost nodes: pixels, and a share of a narrow stage. */
const LABEL_ROOM = { most: 90, share: 0.1 };
/** How much nearer than the whole picture a flight ends. */
const FLIGHT_RATIO = 0.65;
/** Nearest zoom of a fit: a few nodes shall not fill the stage. */
const LEAST_FIT = 0.3;

/** Moves the camera, and knows whether the person has moved it: what somebody looks at is not changed behind their back. */
export class ViewCamera {
  private readonly sigma: Sigma<NodeRow, EdgeRow>;
  private moved = false;
  private fitted = 1;

  constructor(sigma: Sigma<NodeRow, EdgeRow>) {
    this.sigma = sigma;
    const mouse = sigma.getMouseCaptor();
    mouse.on("wheel", () => this.hold());
    mouse.on("mousemovebody", () => {
      if (mouse.isMoving) this.hold();
    });
    sigma.getTouchCaptor().on("touchmove", () => this.hold());
  }

  private hold(): void {
    this.moved = true;
  }

  isMoved(): boolean {
    return this.moved;
  }

  private async animate(
    state: { readonly x?: number; readonly y?: number; readonly ratio: number },
    duration: number,
  ): Promise<void> {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    await this.sigma.getCamera().animate(state, { duration: still ? 0 : duration });
  }

  /** @param point in Sigma's framed coordinates */
  async flyTo({ x, y }: Point): Promise<void> {
    this.hold();
    await this.animate({ x, y, ratio: Math.min(this.sigma.getCamera().ratio, this.fitted * FLIGHT_RATIO) }, FLIGHT_MS);
  }

  async zoom(factor: number): Promise<void> {
    this.hold();
    const camera = this.sigma.getCamera();
    await this.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, FLIGHT_MS / 2);
  }

  pan(x: number, y: number): void {
    this.hold();
    const camera = this.sigma.getCamera();
    camera.setState({ x: camera.x + x * 0.1 * camera.ratio, y: camera.y + y * 0.1 * camera.ratio });
  }

  /** Shows all points. @param points in Sigma's framed coordinates */
  async fit(points: readonly Point[]): Promise<void> {
    this.moved = false;
    if (points.length === 0) return;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { x, y } of points) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    const from = this.sigma.framedGraphToViewport({ x: left, y: top });
    const to = this.sigma.framedGraphToViewport({ x: right, y: bottom });
    const { width, height } = this.sigma.getDimensions();
    const room = Math.min(LABEL_ROOM.most, LABEL_ROOM.share * width);
    const factor = Math.max(
      Math.abs(from.x - to.x) / (width - 2 * room),
      Math.abs(from.y - to.y) / (height - 2 * PADDING),
    );
    const camera = this.sigma.getCamera();
    this.fitted = camera.getBoundedRatio(Math.max(LEAST_FIT, camera.ratio * factor));
    await this.animate({ x: (left + right) / 2, y: (top + bottom) / 2, ratio: this.fitted }, FLIGHT_MS);
  }
}
