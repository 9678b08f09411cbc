/** How a line looks on the screen, read from its pixels as an eye would: across it and along it. */
import type { Page } from "playwright-core";
import { findCurvePoint, type Point } from "../../client/graph/curve.ts";

export interface Stroke {
  /** Pixels across the line that are painted, in the median of the places where any are. */
  readonly width: number;
  /** Whether places along the line are left out. */
  readonly broken: boolean;
  /** Whether the middle of the line shows the ground between two rails. */
  readonly hollow: boolean;
}

/** Ends and middle of a line on the page. */
export interface Course {
  readonly from: Point;
  readonly middle: Point;
  readonly to: Point;
}

type Grid = readonly (readonly Point[])[];

/** Pixels to each side of a line that are looked at, and between two of them. */
const REACH = 7;
const STEP = 0.5;
/** Column of a row that lies on the line itself. */
const MIDDLE = REACH / STEP;
/** Pixels along a line that hold a gap of every pattern. */
const LEAST_ROWS = 30;
/** Difference of colour from the ground, of 765, below which nothing can be told. */
const LEAST_DIFFERENCE = 60;
/** Share of the difference between ground and line from which a pixel counts as painted. */
const PAINTED = 0.4;

/** Pixels at both ends that are left out, where discs and the arrow head are, and where a name may reach beside the tip of the head. */
const ENDS = { disc: 14, tip: 18, head: 30 };

/** Reads pixels of the page as it is seen: the difference of each point's colour from the first point's, 0 to 765. */
async function readDifferences(page: Page, points: readonly Point[]): Promise<readonly number[]> {
  const picture = (await page.screenshot()).toString("base64");
  return await page.evaluate(
    async ([encoded, places]) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const copy = new OffscreenCanvas(image.width, image.height).getContext("2d");
      copy?.drawImage(image, 0, 0);
      const { data = new Uint8ClampedArray() } = copy?.getImageData(0, 0, image.width, image.height) ?? {};
      const read = (x: number, y: number, channel: number): number => data[(y * image.width + x) * 4 + channel] ?? 0;
      // Pixels have their middle at a half; between the middles of four the colour is theirs in shares.
      const blend = ({ x, y }: { x: number; y: number }, channel: number): number => {
        const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
        const [across, down] = [x - 0.5 - left, y - 0.5 - top];
        const upper = read(left, top, channel) * (1 - across) + read(left + 1, top, channel) * across;
        const lower = read(left, top + 1, channel) * (1 - across) + read(left + 1, top + 1, channel) * across;
        return upper * (1 - down) + lower * down;
      };
      const channels = [0, 1, 2];
      const colors = places.map((place) => channels.map((channel) => blend(place, channel)));
      return colors.map((color) =>
        channels.reduce((sum, at) => sum + Math.abs((color[at] ?? 0) - (colors[0]?.[at] ?? 0)), 0),
      );
    },
    [picture, points] as const,
  );
}

/**
 * Rows of points across a part of a line, one row for each pixel along it; the first point of a row lies beside the line.
 * @param left pixels left out at the beginning, counted from the end where they are negative, and at the end
 */
function crossLine({ from, middle, to }: Course, left: { readonly before: number; readonly after: number }): Grid {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const away = { x: middle.x - (from.x + to.x) / 2, y: middle.y - (from.y + to.y) / 2 };
  const curvature = (2 * (away.x * dy - away.y * dx)) / length ** 2;
  const begin = left.before < 0 ? length + left.before : left.before;
  return Array.from({ length: Math.max(0, Math.floor(length - begin - left.after)) }, (_, row) => {
    const t = (begin + row) / length;
    const at = findCurvePoint(from, to, curvature, t);
    const back = findCurvePoint(from, to, curvature, t - 0.01);
    const ahead = findCurvePoint(from, to, curvature, t + 0.01);
    const reach = Math.hypot(ahead.x - back.x, ahead.y - back.y);
    const normal = { x: -(ahead.y - back.y) / reach, y: (ahead.x - back.x) / reach };
    return Array.from({ length: 2 * MIDDLE + 1 }, (_, column) => {
      const aside = (column - MIDDLE) * STEP;
      return { x: at.x + normal.x * aside, y: at.y + normal.y * aside };
    });
  });
}

/** Which points of a part of a line are painted. @throws Error if nothing is drawn there */
async function readRows(page: Page, points: Grid): Promise<readonly (readonly boolean[])[]> {
  const differences = await readDifferences(page, points.flat());
  const columns = 2 * MIDDLE + 1;
  const most = Math.max(...differences);
  if (most < LEAST_DIFFERENCE) throw new Error("No line is drawn there");
  return points.map((_, row) =>
    differences.slice(row * columns, (row + 1) * columns).map((difference) => difference > most * PAINTED),
  );
}

/** How a line is drawn between its ends. @throws Error if nothing is drawn there, or too short a part is free to tell */
export async function readStroke(page: Page, course: Course): Promise<Stroke> {
  const points = crossLine(course, { before: ENDS.disc, after: ENDS.head });
  if (points.length < LEAST_ROWS) throw new Error(`Only ${points.length} pixels of the line are free`);
  const rows = await readRows(page, points);
  const painted = rows.filter((row) => row.includes(true));
  const widths = painted.map((row) => row.filter(Boolean).length * STEP).sort((one, other) => one - other);
  const open = painted.filter((row) => row[MIDDLE] === false);
  return {
    width: widths[Math.floor(widths.length / 2)] ?? 0,
    broken: rows.length - painted.length > rows.length * 0.1,
    hollow: open.length > painted.length * 0.4,
  };
}

/** Pixels by which the arrow head reaches to the one and the other side of its line. @throws Error if nothing is drawn there */
export async function readHead(page: Page, course: Course): Promise<readonly [number, number]> {
  const rows = await readRows(page, crossLine(course, { before: -ENDS.head, after: ENDS.tip }));
  const reach = (toSide: (row: readonly boolean[]) => readonly boolean[]): number =>
    Math.max(...rows.map((row) => toSide(row).lastIndexOf(true) * STEP));
  return [reach((row) => row.slice(MIDDLE)), reach((row) => row.slice(0, MIDDLE + 1).toReversed())];
}
