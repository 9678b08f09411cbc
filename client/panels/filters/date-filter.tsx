import { type ReactNode, useMemo } from "react";
import type { Timeline } from "../../../server/api/insights.ts";
import { useAnswer } from "../../api/queries.ts";
import type { Filters } from "../../state/filters.ts";
import { AsyncState } from "../../ui/async-state.tsx";
import { TimelineBrush } from "./timeline-brush.tsx";

interface DateFilterProps {
  readonly filters: Filters;
  readonly change: (filters: Partial<Filters>) => void;
  readonly children: ReactNode;
}

const FIELDS = [
  ["published", "published"],
  ["event", "happened"],
] as const;

function Ends({ filters, change }: Omit<DateFilterProps, "children">): ReactNode {
  return (
    <div className="filter__columns">
      {(["from", "to"] as const).map((end) => (
        <label key={end}>
          <span className="small quiet">{end}</span>
          <input
            type="date"
            className="field"
            value={filters[end]}
            onChange={(event) => change({ [end]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}

/** Dates of publication or of what happened, by a brush over the timeline or by hand. */
export function DateFilter({ filters, change, children }: DateFilterProps): ReactNode {
  const { timeField, from, to } = filters;
  const query = useAnswer<Timeline>("/timeline", { unit: "day", timeField });
  const items = useMemo(() => query.data?.items.filter(({ date }) => date !== "") ?? [], [query.data]);
  const range = useMemo(() => ({ from, to }), [from, to]);
  return (
    <fieldset className="filter">
      <legend>Dates</legend>
      <div className="filter__choice">
        {FIELDS.map(([field, word]) => (
          <label key={field} className="check">
            <input
              type="radio"
              name="timeField"
              checked={timeField === field}
              onChange={() => change({ timeField: field })}
            />
            when it {field === "event" ? word : `was ${word}`}
          </label>
        ))}
      </div>
      <AsyncState query={query} what="the timeline" />
      {query.data !== undefined && items.length === 0 && <p className="quiet small">No claim carries such a date.</p>}
      {items.length > 0 && <TimelineBrush items={items} range={range} onChange={change} />}
      <Ends filters={filters} change={change} />
      {timeField === "event" && (from !== "" || to !== "") && (
        <p className="quiet small">Claims whose sentence gives no date are hidden.</p>
      )}
      {children}
    </fieldset>
  );
}
