/** Runs inside a page: what a frame costs while the picture is dragged and zoomed as a person does it. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
}

/** Milliseconds from frame to frame while `steps` moves of the pointer or the wheel are made, one a frame. */
export async function measureFrames({
  kind,
  steps,
}: {
  readonly kind: "pan" | "zoom";
  readonly steps: number;
}): Promise<Frames> {
  const mouse = document.querySelector<HTMLElement>(".sigma-mouse");
  if (mouse === null) throw new Error("The page has no Sigma");
  const box = mouse.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const at = (dx: number, dy: number): MouseEventInit => ({
    clientX: x + dx,
    clientY: y + dy,
    bubbles: true,
    cancelable: true,
  });
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const times: number[] = [];
  if (kind === "pan") mouse.dispatchEvent(new MouseEvent("mousedown", { ...at(0, 0), button: 0 }));
  let before = await frame();
  for (let step = 1; step <= steps; step += 1) {
    const angle = (step / 20) * Math.PI;
    if (kind === "pan")
      document.dispatchEvent(new MouseEvent("mousemove", at(90 * Math.sin(angle), 60 * (1 - Math.cos(angle)))));
    else mouse.dispatchEvent(new WheelEvent("wheel", { ...at(0, 0), deltaY: step <= steps / 2 ? -120 : 120 }));
    const now = await frame();
    // The first frames fill caches.
    if (step > 3) times.push(now - before);
    before = now;
  }
  if (kind === "pan") document.dispatchEvent(new MouseEvent("mouseup", at(0, 0)));
  // The wheel glides on for a while, and a large picture is drawn once more when it rests.
  await new Promise((resolve) => setTimeout(resolve, 600));
  times.sort((one, other) => one - other);
  const share = (part: number): number => times[Math.floor((times.length - 1) * part)] ?? Number.NaN;
  return { p50: share(0.5), p95: share(0.95) };
}
