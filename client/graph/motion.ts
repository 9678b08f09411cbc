import type { PatientSigma } from "./patient-sigma.ts";

/** Edges from which on motion is worth watching. */
const LEAST_FOR_MOTION = 2000;
/** Milliseconds without a move, once the last one is drawn, after which a picture rests. */
const REST_MS = 150;
/** Milliseconds from one look whether the graphics are done to the next. */
const LOOK_MS = 16;

/**
 * How the programs draw. While a large picture moves, edges are plain lines of their colour; widths, patterns and heads are there
 * again as soon as it rests.
 */
export interface Motion {
  moving: boolean;
  /** Nothing is drawn: places and the camera's matrix are worked out for what comes next. */
  blank: boolean;
}

export function createMotion(): Motion {
  return { moving: false, blank: false };
}

/**
 * Notes when a large picture moves, and draws it once more in full when it rests. A jump is drawn in full at once. Whether a move
 * was the last is told from when it is drawn: where that takes long, the next move is waiting behind it.
 */
export function watchMotion(sigma: PatientSigma, motion: Motion): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    motion.moving = false;
    sigma.scheduleRender();
  };
  const whenDrawn = (gl: WebGL2RenderingContext, drawn: WebGLSync): void => {
    const done = gl.isContextLost() || gl.getSyncParameter(drawn, gl.SYNC_STATUS) === gl.SIGNALED;
    timer = done ? setTimeout(rest, REST_MS) : setTimeout(whenDrawn, LOOK_MS, gl, drawn);
    if (done) gl.deleteSync(drawn);
  };
  sigma.getCamera().on("updated", () => {
    clearTimeout(timer);
    motion.moving = !sigma.jumping && sigma.getGraph().size >= LEAST_FOR_MOTION;
  });
  sigma.on("afterRender", () => {
    if (!motion.moving) return;
    clearTimeout(timer);
    const gl = sigma.getCanvases()["edges"]?.getContext("webgl2");
    const drawn = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (gl && drawn) whenDrawn(gl, drawn);
    else timer = setTimeout(rest, REST_MS);
  });
  sigma.on("kill", () => clearTimeout(timer));
}
