/** Run inside a page: what a large picture paints. */

/** Pixels that a frame painted, by what it painted. */
export interface Painted {
  readonly nodes: number;
  readonly edges: number;
}

/** Counts what each frame paints, as soon as it is painted: later the browser takes the pixels away. The last frame is kept. */
export function watchFrames(): void {
  const painted: Painted[] = [];
  const layers: Record<string, ImageData> = {};
  Object.assign(window, { painted, layers });
  const count = (name: string): number => {
    const layer = document.querySelector<HTMLCanvasElement>(`.sigma-${name}`);
    const copy = new OffscreenCanvas(layer?.width ?? 1, layer?.height ?? 1).getContext("2d");
    if (layer === null || copy === null) return 0;
    copy.drawImage(layer, 0, 0);
    const image = copy.getImageData(0, 0, layer.width, layer.height);
    const count = image.data.reduce((sum, value, at) => sum + (at % 4 === 3 && value > 0 ? 1 : 0), 0);
    if (count > 0) layers[name] = image;
    return count;
  };
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      callback(time);
      const frame = { nodes: count("nodes"), edges: count("edges") };
      if (frame.nodes > 0) painted.push(frame);
    });
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** What is painted there and some pixels around. */
  readonly kind: "node" | "edge" | "nothing";
}

/** Some spots of each kind in the frame that was kept, relative to the page, spread over the stage. */
export function findSpots(most: number): readonly Spot[] {
  const { layers } = window as unknown as { layers: Readonly<Record<string, ImageData>> };
  const stage = document.querySelector(".canvas")?.getBoundingClientRect();
  const [nodes, edges] = [layers["nodes"], layers["edges"]];
  if (stage === undefined || nodes === undefined || edges === undefined) return [];
  const alpha = ({ data, width }: ImageData, x: number, y: number): number => data[(y * width + x) * 4 + 3] ?? 0;
  const around = [-6, -4, -2, 0, 2, 4, 6];
  const all = (test: (dx: number, dy: number) => boolean): boolean =>
    around.every((dx) => around.every((dy) => test(dx, dy)));
  const found: Spot[] = [];
  const add = (x: number, y: number, kind: Spot["kind"]): void => {
    const place = { x: stage.left + x + 0.5, y: stage.top + y + 0.5, kind };
    const lies = document.elementFromPoint(place.x, place.y)?.closest(".canvas") !== null;
    const far = found.every((other) => other.kind !== kind || Math.hypot(other.x - place.x, other.y - place.y) > 25);
    if (lies && far && found.filter((other) => other.kind === kind).length < most) found.push(place);
  };
  for (let y = 20; y < nodes.height - 20; y += 7)
    for (let x = 20; x < nodes.width - 20; x += 7) {
      if (alpha(nodes, x, y) === 255) add(x, y, "node");
      else if (!all((dx, dy) => alpha(nodes, x + dx, y + dy) === 0)) continue;
      else if (alpha(edges, x, y) > 250) add(x, y, "edge");
      else if (all((dx, dy) => alpha(edges, x + dx, y + dy) === 0)) add(x, y, "nothing");
    }
  return found;
}

/** What a person does while the picture changes. */
export type Meddling = "undo" | "filter";

/** Acts some turns of the browser after the canvas has changed: while its picture follows in slices. */
export async function meddle({ act, turns }: { readonly act: Meddling; readonly turns: number }): Promise<void> {
  const counts = document.querySelector("[data-testid=counts]");
  if (counts === null) throw new Error("The page has no counts");
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(counts, { subtree: true, childList: true, characterData: true });
  });
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  if (act === "filter") document.querySelector<HTMLElement>(".legend__type")?.click();
  else document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
}
