/** Run inside a page: what a frame costs while the picture is dragged and zoomed as a person does it. */
export interface Frames {
  /** Milliseconds from frame to frame: drawing and showing it, by the GPU or in software. */
  readonly intervals: readonly number[];
  /** Milliseconds of each frame in which the page's own code kept the main thread. */
  readonly busy: readonly number[];
}

export interface Watched {
  busy: number[];
  /** Of the main thread, waiting for a full queue of drawing included. */
  tasks: number[];
  /** Of the page's own code within them. */
  scripts: number[];
}

/** Injected before the page's own code: how long frames and tasks keep the main thread. */
export function watchMainThread(): void {
  const watched: Watched = { busy: [], tasks: [], scripts: [] };
  Object.assign(window, { watched });
  const request = window.requestAnimationFrame.bind(window);
  let [frame, busy] = [0, 0];
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      if (time !== frame) {
        watched.busy.push(busy);
        [frame, busy] = [time, 0];
      }
      const began = performance.now();
      callback(time);
      busy += performance.now() - began;
    });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.tasks.push(duration);
  }).observe({ type: "longtask" });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { scripts } = entry as PerformanceEntry & { readonly scripts: readonly { readonly duration: number }[] };
      for (const { duration } of scripts) watched.scripts.push(duration);
    }
  }).observe({ type: "long-animation-frame" });
}

/** `steps` moves of the pointer or the wheel are made, one a frame. */
export async function measureFrames({
  kind,
  steps,
}: {
  readonly kind: "pan" | "zoom";
  readonly steps: number;
}): Promise<Frames> {
  const mouse = document.querySelector<HTMLElement>(".sigma-mouse");
  if (mouse === null) throw new Error("The page has no Sigma");
  const { watched } = window as unknown as { watched: Watched };
  const box = mouse.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const at = (dx: number, dy: number): MouseEventInit => ({
    clientX: x + dx,
    clientY: y + dy,
    bubbles: true,
    cancelable: true,
  });
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const intervals: number[] = [];
  if (kind === "pan") mouse.dispatchEvent(new MouseEvent("mousedown", { ...at(0, 0), button: 0 }));
  let before = await frame();
  for (let step = 1; step <= steps; step += 1) {
    const angle = (step / 20) * Math.PI;
    if (kind === "pan")
      document.dispatchEvent(new MouseEvent("mousemove", at(90 * Math.sin(angle), 60 * (1 - Math.cos(angle)))));
    else mouse.dispatchEvent(new WheelEvent("wheel", { ...at(0, 0), deltaY: step <= steps / 2 ? -120 : 120 }));
    const now = await frame();
    // The first frames fill caches.
    if (step > 2) intervals.push(now - before);
    else watched.busy.length = 0;
    before = now;
  }
  const busy = watched.busy.slice();
  if (kind === "pan") document.dispatchEvent(new MouseEvent("mouseup", at(0, 0)));
  // The wheel glides on for a while, and a large picture is drawn once more when it rests.
  await new Promise((resolve) => setTimeout(resolve, 600));
  return { intervals, busy };
}
