import type { Box } from "./labels.ts";
import { findRoom, type Insets } from "./stage.ts";

/** A node with its name: a point in Sigma's framed coordinates (y upwards) and pixels about it (y downwards). */
export interface FitBox {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

interface Stage {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  /** Pixels for one framed unit at ratio 1. */
  readonly scale: number;
}

const HALVINGS = 24;
/** Of the room a name at the border may take so much: in little room more would leave none for the picture itself. */
const NAME_SHARE = 0.2;

function narrow({ x, y, box }: FitBox, room: { readonly width: number }): FitBox {
  const most = Math.max(room.width, 0) * NAME_SHARE;
  return { x, y, box: { ...box, left: Math.max(box.left, -most), right: Math.min(box.right, most) } };
}

function findUnion(boxes: readonly FitBox[], scale: number): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, box } of boxes) {
    left = Math.min(left, x * scale + box.left);
    right = Math.max(right, x * scale + box.right);
    top = Math.min(top, -y * scale + box.top);
    bottom = Math.max(bottom, -y * scale + box.bottom);
  }
  return { left, right, top, bottom };
}

/**
 * Where the camera must stand so that all boxes are seen within the insets, as near as that allows. Names keep their size whatever
 * the ratio, so the ratio is searched for rather than worked out.
 * @param bounds least and most ratio
 */
export function findFit(
  named: readonly FitBox[],
  { width, height, insets, scale }: Stage,
  [least, most]: readonly [number, number],
): { readonly x: number; readonly y: number; readonly ratio: number } {
  const room = findRoom(insets, { width, height });
  const boxes = named.map((each) => narrow(each, room));
  const fits = (ratio: number): boolean => {
    const { left, right, top, bottom } = findUnion(boxes, scale / ratio);
    return right - left <= room.width && bottom - top <= room.height;
  };
  let [near, ratio] = [least, most];
  if (fits(least)) ratio = least;
  else
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const middle = (near + ratio) / 2;
      if (fits(middle)) ratio = middle;
      else near = middle;
    }
  const { left, right, top, bottom } = findUnion(boxes, scale / ratio);
  const unit = scale / ratio;
  return {
    x: ((left + right) / 2 + width / 2 - insets.left - room.width / 2) / unit,
    y: (insets.top + room.height / 2 - height / 2 - (top + bottom) / 2) / unit,
    ratio,
  };
}
