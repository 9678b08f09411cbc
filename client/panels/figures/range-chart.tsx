import type { ReactNode } from "react";
import { formatDate, formatNumber } from "../../ui/format.ts";

interface Point {
  readonly date: string;
  readonly low: number;
  readonly high: number;
}

const WIDTH = 300;
const HEIGHT = 96;
const TOP = 16;
const BOTTOM = 18;
const SIDE = 12;

/** The outermost texts lean inwards, so that none is cut. */
function toAnchor(at: number, length: number): "start" | "middle" | "end" {
  return at === 0 ? "start" : at === length - 1 ? "end" : "middle";
}

/** Lowest and highest number for each date of publication, as bars that stay apart. */
export function RangeChart({
  points,
  title,
}: {
  readonly points: readonly Point[];
  readonly title: string;
}): ReactNode {
  // One date has no course: its number stands in the heading.
  if (points.length < 2) return null;
  const most = Math.max(...points.map(({ high }) => high));
  const least = Math.min(...points.map(({ low }) => low));
  const spread = Math.max(1, most - least);
  const toX = (at: number): number => SIDE + (at * (WIDTH - 2 * SIDE)) / (points.length - 1);
  const toY = (value: number): number => HEIGHT - BOTTOM - ((value - least) / spread) * (HEIGHT - TOP - BOTTOM);
  const labelled = (at: number): boolean => points.length <= 4 || at === 0 || at === points.length - 1;
  return (
    <svg className="range-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <title>{title}</title>
      {points.map(({ date, low, high }, at) => (
        <g key={date}>
          <line
            x1={toX(at)}
            x2={toX(at)}
            y1={toY(low)}
            y2={toY(high)}
            stroke="var(--accent)"
            strokeWidth="6"
            strokeLinecap="round"
          />
          {labelled(at) && (
            <>
              <text x={toX(at)} y={toY(high) - 7} textAnchor={toAnchor(at, points.length)}>
                {low === high ? formatNumber(high) : `${formatNumber(low)}–${formatNumber(high)}`}
              </text>
              <text className="range-chart__date" x={toX(at)} y={HEIGHT - 3} textAnchor={toAnchor(at, points.length)}>
                {formatDate(date)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
