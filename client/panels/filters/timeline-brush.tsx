import { brushX, type D3BrushEvent } from "d3-brush";
import { select } from "d3-selection";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Timeline } from "../../../server/api/insights.ts";
import { count, formatDate, formatSpan } from "../../ui/format.ts";
import { type Bin, createTimeScale, type Range, toBins } from "./time-scale.ts";

const WIDTH = 280;
const HEIGHT = 56;
const FLOOR = 14;

interface TimelineBrushProps {
  readonly items: Timeline["items"];
  readonly range: Range;
  readonly onChange: (range: Range) => void;
}

function Bars({ bins, toX }: { readonly bins: readonly Bin[]; readonly toX: (day: number) => number }): ReactNode {
  const most = Math.max(1, ...bins.map(({ claims }) => claims));
  return bins.map(({ date, start, end, claims }) => {
    const height = Math.max(2, (claims / most) * (HEIGHT - FLOOR - 4));
    return (
      <rect
        key={date}
        className="timeline__bar"
        x={toX(start)}
        width={Math.max(1.5, toX(end) - toX(start) - 0.5)}
        y={HEIGHT - FLOOR - height}
        height={height}
      />
    );
  });
}

/** How many claims there are when, with a brush to drag over the days that are wanted; the date fields do the same by keyboard. */
export function TimelineBrush({ items, range, onChange }: TimelineBrushProps): ReactNode {
  const layer = useRef<SVGGElement>(null);
  const bins = useMemo(() => toBins(items), [items]);
  const scale = useMemo(() => createTimeScale(bins, WIDTH), [bins]);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  }, [onChange]);
  useEffect(() => {
    if (layer.current === null) return;
    const brush = brushX<unknown>()
      .extent([
        [0, 0],
        [WIDTH, HEIGHT - FLOOR],
      ])
      .on("end", ({ selection, sourceEvent }: D3BrushEvent<unknown>) => {
        // Moved by us and not by a person: the range is known already.
        if (sourceEvent === undefined || sourceEvent === null) return;
        if (selection === null) latest.current({ from: "", to: "" });
        else latest.current(scale.toRange(Number(selection[0]), Number(selection[1])));
      });
    const group = select<SVGGElement, unknown>(layer.current).call(brush);
    group.call((each) => brush.move(each, scale.toSpan(range)));
    return () => {
      group.selectAll("*").remove();
    };
  }, [scale, range]);
  const first = bins[0]?.date ?? "";
  const last = bins.at(-1)?.date ?? "";
  const total = bins.reduce((sum, { claims }) => sum + claims, 0);
  return (
    <figure className="timeline">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${count(total, "claim")}, ${formatSpan(first, last)}. Drag to choose a span, or use the fields below.`}
      >
        <Bars bins={bins} toX={scale.toX} />
        <text className="timeline__date" x="0" y={HEIGHT - 2}>
          {formatDate(first)}
        </text>
        <text className="timeline__date" x={WIDTH} y={HEIGHT - 2} textAnchor="end">
          {formatDate(last)}
        </text>
        <g ref={layer} className="timeline__brush" />
      </svg>
    </figure>
  );
}
