import { type Box, overlaps } from "./labels.ts";

/** Room in pixels at each border of the stage. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Marks an element of the stage that stands over the canvas and must not hide a name. */
export const COVERING = "data-covers-canvas";

/** Marks what lies over the stage without being a part of it, as panels do where the screen is narrow. */
export const SHEET = "data-sheet";

const MARGIN = 10;
/** Pixels kept free around what stands over the canvas. */
const CLEAR = 4;

/** Boxes of what stands over the canvas, relative to it. */
export function findCovers(canvas: HTMLElement): readonly Box[] {
  const stage = canvas.getBoundingClientRect();
  const covers = canvas.parentElement?.querySelectorAll(`[${COVERING}]`) ?? [];
  return [...covers].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - stage.left - CLEAR,
      top: top - stage.top - CLEAR,
      right: right - stage.left + CLEAR,
      bottom: bottom - stage.top + CLEAR,
    };
  });
}

/** Room to leave at the borders, so that nothing of the picture lies under a cover: a column takes its side, a row the top. */
export function findInsets(covers: readonly Box[], { width }: { readonly width: number }): Insets {
  const insets = { left: MARGIN, top: MARGIN, right: MARGIN, bottom: MARGIN };
  for (const { left, top, right, bottom } of covers) {
    if (bottom - top > right - left) insets.right = Math.max(insets.right, width - left);
    else insets.top = Math.max(insets.top, bottom);
  }
  return insets;
}

/** What the insets leave of a stage. All in pixels. */
export function findRoom(
  { left, top, right, bottom }: Insets,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  return { width: width - left - right, height: height - top - bottom };
}

/** The largest part of the stage, in pixels relative to it, over which no sheet lies. */
export function findFreeBox(canvas: HTMLElement): Box {
  const stage = canvas.getBoundingClientRect();
  let free: Box = { left: 0, top: 0, right: stage.width, bottom: stage.height };
  for (const sheet of document.querySelectorAll(`[${SHEET}]`)) {
    const { left, top, right, bottom } = sheet.getBoundingClientRect();
    const box = {
      left: left - stage.left,
      top: top - stage.top,
      right: right - stage.left,
      bottom: bottom - stage.top,
    };
    if (!overlaps(free, box)) continue;
    const rests = [
      { ...free, right: box.left },
      { ...free, left: box.right },
      { ...free, bottom: box.top },
      { ...free, top: box.bottom },
    ];
    const area = (rest: Box): number => Math.max(0, rest.right - rest.left) * Math.max(0, rest.bottom - rest.top);
    free = rests.reduce((most, rest) => (area(rest) > area(most) ? rest : most));
  }
  return free;
}
