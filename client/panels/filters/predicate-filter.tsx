import { type ReactNode, useMemo } from "react";
import { useReads } from "../../api/queries.ts";
import { type Filters, toggle } from "../../state/filters.ts";
import { useExplorer } from "../../state/store.tsx";
import { formatNumber } from "../../ui/format.ts";

interface PredicateFilterProps {
  readonly filters: Filters;
  readonly change: (filters: Partial<Filters>) => void;
  readonly children: ReactNode;
}

/** The predicates on the canvas with the number of their edges; what is ticked stays. */
export function PredicateFilter({ filters, change, children }: PredicateFilterProps): ReactNode {
  const edges = useExplorer((state) => state.canvas.edges);
  const reads = useReads();
  const counts = useMemo(() => {
    const byPredicate = new Map<string, number>(filters.predicates.map((predicate) => [predicate, 0]));
    for (const { attributes } of edges.values())
      byPredicate.set(attributes.predicate, (byPredicate.get(attributes.predicate) ?? 0) + 1);
    return [...byPredicate].sort((one, other) => other[1] - one[1]);
  }, [edges, filters.predicates]);
  return (
    <fieldset className="filter">
      <legend>Relations (none ticked: all)</legend>
      <div className="filter__scroll">
        {counts.map(([predicate, number]) => (
          <label key={predicate} className="check">
            <input
              type="checkbox"
              checked={filters.predicates.includes(predicate)}
              onChange={() => change({ predicates: toggle(filters.predicates, predicate) })}
            />
            <span className="check__name">{reads(predicate)}</span>
            <span className="count">{formatNumber(number)}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
