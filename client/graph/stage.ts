import type { Box } from "./labels.ts";

/** Room in pixels at each border of the stage. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Marks an element of the stage that stands over the canvas and must not hide a name. */
export const COVERING = "data-covers-canvas";

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
