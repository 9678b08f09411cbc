import { type FitBox, findFit } from "./fit.ts";
import type { PatientSigma } from "./patient-sigma.ts";
import type { Insets } from "./stage.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const FLIGHT_MS = 450;
/** How much nearer than the whole picture a flight ends. */
const FLIGHT_RATIO = 0.65;
/** Nearest zoom of a fit: a few nodes shall not fill the stage. */
const LEAST_FIT = 0.3;
const MOST_FIT = 6;

/** Moves the camera, and knows whether the person has moved it: what somebody looks at is not changed behind their back. */
export class ViewCamera {
  private readonly sigma: PatientSigma;
  private moved = false;
  private fitted = 1;

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

  /** Shows all boxes. @param boxes about points in Sigma's framed coordinates @param duration of the flight in milliseconds */
  async fit(boxes: readonly FitBox[], insets: Insets, duration = FLIGHT_MS): Promise<void> {
    this.moved = false;
    if (boxes.length === 0) return;
    const camera = this.sigma.getCamera();
    const origin = this.sigma.framedGraphToViewport({ x: 0, y: 0 });
    const unit = this.sigma.framedGraphToViewport({ x: 1, y: 0 });
    const scale = Math.hypot(unit.x - origin.x, unit.y - origin.y) * camera.ratio;
    const fit = findFit(boxes, { ...this.sigma.getDimensions(), insets, scale }, [
      LEAST_FIT,
      camera.maxRatio ?? MOST_FIT,
    ]);
    this.fitted = fit.ratio;
    await this.animate(fit, duration);
  }
}
