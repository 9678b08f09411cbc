import { type FitBox, findFit } from "./fit.ts";
import type { Box } from "./labels.ts";
import type { PatientSigma } from "./patient-sigma.ts";
import { findFreeBox, type Insets } from "./stage.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const FLIGHT_MS = 450;
/** How much nearer than the whole picture a flight ends. */
const FLIGHT_RATIO = 0.65;
/** Pixels between the centre of a node that is kept in sight and what lies over the stage. */
const SIGHT = 28;
/** Nearest zoom of a fit: a few nodes shall not fill the stage. */
const LEAST_FIT = 0.3;
const MOST_FIT = 6;

/** Moves the camera, and knows whether the person has moved it: what somebody looks at is not changed behind their back. */
export class ViewCamera {
  private readonly sigma: PatientSigma;
  private moved = false;
  private fitted = 1;
  /** A node to fly to that has no place yet. */
  private awaited: string | null = null;

  constructor(sigma: PatientSigma) {
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
    if (duration === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) this.sigma.jump(state);
    else await this.sigma.getCamera().animate(state, { duration });
  }

  /** Pixels for one framed unit at ratio 1. */
  private getScale(): number {
    const origin = this.sigma.framedGraphToViewport({ x: 0, y: 0 });
    const unit = this.sigma.framedGraphToViewport({ x: 1, y: 0 });
    return Math.hypot(unit.x - origin.x, unit.y - origin.y) * this.sigma.getCamera().ratio;
  }

  /** Where the camera stands when a point, in Sigma's framed coordinates, is in the middle of a part of the stage. */
  private findStand({ x, y }: Point, { left, top, right, bottom }: Box, ratio: number): Point {
    const { width, height } = this.sigma.getDimensions();
    const unit = this.getScale() / ratio;
    return { x: x - (left + right - width) / 2 / unit, y: y + (top + bottom - height) / 2 / unit };
  }

  /** Flies to a node: it is in the middle of what is seen then. To one that has no place yet, as soon as it has one. */
  async flyTo(id: string): Promise<void> {
    const node = this.sigma.getNodeDisplayData(id);
    this.awaited = node === undefined ? id : null;
    if (node === undefined) return;
    this.hold();
    const ratio = Math.min(this.sigma.getCamera().ratio, this.fitted * FLIGHT_RATIO);
    await this.animate({ ...this.findStand(node, findFreeBox(this.sigma.getContainer()), ratio), ratio }, FLIGHT_MS);
  }

  /** Told when nodes have come. */
  arrive(): void {
    if (this.awaited !== null) void this.flyTo(this.awaited);
  }

  /** Moves nodes out from under the sheets that lie over the stage; where there is no room for all, the last of them. */
  async keepInSight(ids: readonly string[]): Promise<void> {
    const nodes = ids.flatMap((id) => this.sigma.getNodeDisplayData(id) ?? []);
    const last = nodes.at(-1);
    if (last === undefined) return;
    const free = findFreeBox(this.sigma.getContainer());
    const { width, height } = this.sigma.getDimensions();
    const [across, down] = [free.right - free.left, free.bottom - free.top];
    // Nothing lies over the stage, or all of it is covered.
    if ((across === width && down === height) || Math.min(across, down) < 4 * SIGHT) return;
    const points = nodes.map((node) => this.sigma.framedGraphToViewport(node));
    const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
    const isAcross = left >= free.left + SIGHT && right <= free.right - SIGHT;
    if (isAcross && top >= free.top + SIGHT && bottom <= free.bottom - SIGHT) return;
    const fits = right - left <= across - 2 * SIGHT && bottom - top <= down - 2 * SIGHT;
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    this.hold();
    const { ratio } = this.sigma.getCamera();
    const point = fits ? this.sigma.viewportToFramedGraph(middle) : last;
    await this.animate({ ...this.findStand(point, free, ratio), ratio }, FLIGHT_MS);
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

  /** Shows all boxes. @param boxes about points in Sigma's framed coordinates @param duration of the flight in milliseconds */
  async fit(boxes: readonly FitBox[], insets: Insets, duration = FLIGHT_MS): Promise<void> {
    this.moved = false;
    if (boxes.length === 0) return;
    const camera = this.sigma.getCamera();
    const fit = findFit(boxes, { ...this.sigma.getDimensions(), insets, scale: this.getScale() }, [
      LEAST_FIT,
      camera.maxRatio ?? MOST_FIT,
    ]);
    this.fitted = fit.ratio;
    await this.animate(fit, duration);
  }
}
