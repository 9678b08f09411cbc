import { type ReactNode, useMemo } from "react";
import type { Timeline } from "../../../server/api/insights.ts";
import { useAnswer } from "../../api/queries.ts";
import type { Filters } from "../../state/filters.ts";
import { count, formatDate } from "../../ui/format.ts";

interface DateFilterProps {
  readonly filters: Filters;
  readonly change: (filters: Partial<Filters>) => void;
  readonly children: ReactNode;
}

const HEIGHT = 40;

/** Claims by publication date; a bar sets that date, a second one the other end. */
function Bars({
  timeline,
  filters,
  change,
}: { readonly timeline: Timeline } & Omit<DateFilterProps, "children">): ReactNode {
  const most = useMemo(() => Math.max(1, ...timeline.items.map(({ claims }) => claims)), [timeline]);
  const isIn = (date: string): boolean =>
    (filters.from === "" || date >= filters.from) && (filters.to === "" || date <= filters.to);
  const choose = (date: string): void => {
    const single = filters.from !== "" && filters.from === filters.to;
    if (single && date > filters.from) change({ to: date });
    else if (single && date < filters.from) change({ from: date });
    else if (single) change({ from: "", to: "" });
    else change({ from: date, to: date });
  };
  return (
    <div className="bars">
      {timeline.items.map(({ date, claims }) => (
        <button
          key={date}
          type="button"
          className="bars__bar"
          aria-pressed={isIn(date)}
          aria-label={`${formatDate(date)}: ${count(claims, "claim")}`}
          title={`${formatDate(date)}: ${count(claims, "claim")}`}
          onClick={() => choose(date)}
        >
          <span className="bars__fill" style={{ height: `${Math.max(2, (claims / most) * HEIGHT)}px` }} />
        </button>
      ))}
    </div>
  );
}

/** Publication dates, by hand or by the bars of the timeline. */
export function DateFilter({ filters, change, children }: DateFilterProps): ReactNode {
  const { data } = useAnswer<Timeline>("/timeline", { unit: "day" });
  const dated = data?.items.filter(({ date }) => date !== "") ?? [];
  return (
    <fieldset className="filter">
      <legend>Published</legend>
      {data !== undefined && dated.length > 1 && dated.length <= 120 && (
        <Bars timeline={{ ...data, items: dated }} filters={filters} change={change} />
      )}
      <div className="filter__columns">
        <label>
          <span className="small quiet">from</span>
          <input
            type="date"
            className="field"
            value={filters.from}
            onChange={(event) => change({ from: event.target.value })}
          />
        </label>
        <label>
          <span className="small quiet">to</span>
          <input
            type="date"
            className="field"
            value={filters.to}
            onChange={(event) => change({ to: event.target.value })}
          />
        </label>
      </div>
      {children}
    </fieldset>
  );
}
