import type { ReactNode } from "react";
import type { Stats } from "../../../server/api/insights.ts";
import { useStats } from "../../api/queries.ts";
import type { Polarity } from "../../api/types.ts";
import { usePicture } from "../../graph/picture-context.tsx";
import { getTypeStyle, TYPE_NAMES } from "../../graph/type-styles.ts";
import { type FilterName, type Filters, NO_FILTERS, toggle } from "../../state/filters.ts";
import { useDispatch, useExplorer } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { count, formatNumber, formatPercent } from "../../ui/format.ts";
import { TypeBadge } from "../../ui/icon.tsx";
import { POLARITY_ORDER } from "../evidence/group-evidence.ts";
import { DateFilter } from "./date-filter.tsx";
import { PredicateFilter } from "./predicate-filter.tsx";
import { SpeakerFilter } from "./speaker-filter.tsx";
import "./filters.css";

/** Whether a filter is set that hides nothing before the server has answered. */
function asksServer(filters: Filters, name: FilterName): boolean {
  if (name === "sources" || name === "attributedTo") return filters[name].length > 0;
  return name === "dates" && filters.timeField === "event" && (filters.from !== "" || filters.to !== "");
}

/** How many nodes or edges a filter hides when it stands alone. */
function Hides({ name }: { readonly name: FilterName }): ReactNode {
  const { visibility, serverEdges } = usePicture();
  const isSet = useExplorer((state) => asksServer(state.filters, name));
  const hidden = visibility.hiddenBy.get(name);
  if (hidden === undefined && isSet && serverEdges.error !== null)
    return (
      <p className="problem small" role="alert">
        Not applied: {serverEdges.error.message}
      </p>
    );
  if (hidden === undefined) return isSet ? <p className="hides small">asking the server…</p> : null;
  const parts = [
    hidden.nodes > 0 ? count(hidden.nodes, "node") : "",
    hidden.edges > 0 ? count(hidden.edges, "edge") : "",
  ].filter(Boolean);
  return <p className="hides small">{parts.length === 0 ? "hides nothing" : `hides ${parts.join(" and ")}`}</p>;
}

function Fieldset({
  title,
  name,
  children,
}: {
  readonly title: string;
  readonly name: FilterName;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <fieldset className="filter">
      <legend>{title}</legend>
      {children}
      <Hides name={name} />
    </fieldset>
  );
}

interface ChangeProps {
  readonly filters: Filters;
  readonly change: (filters: Partial<Filters>) => void;
}

function TypeFilter({ filters, change }: ChangeProps): ReactNode {
  return (
    <Fieldset title="Types (none ticked: all)" name="types">
      <div className="filter__columns">
        {TYPE_NAMES.map((type) => (
          <label key={type} className="check">
            <input
              type="checkbox"
              checked={filters.types.includes(type)}
              onChange={() => change({ types: toggle(filters.types, type) })}
            />
            <TypeBadge type={type} size={16} /> {getTypeStyle(type).plural}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

function PolarityFilter({ filters, change }: ChangeProps): ReactNode {
  const flip = (polarity: Polarity): void => change({ polarities: toggle(filters.polarities, polarity) });
  return (
    <Fieldset title="Put as (none ticked: any way)" name="polarities">
      <div className="filter__columns">
        {POLARITY_ORDER.map((polarity) => (
          <label key={polarity} className="check">
            <input type="checkbox" checked={filters.polarities.includes(polarity)} onChange={() => flip(polarity)} />{" "}
            {polarity}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

/** A whole number that a node or an edge must reach. */
function LeastFilter({
  name,
  title,
  label,
  range: [min, max],
  filters,
  change,
}: ChangeProps & {
  readonly name: "minSources" | "minDegree";
  readonly title: string;
  readonly label: string;
  readonly range: readonly [number, number];
}): ReactNode {
  return (
    <Fieldset title={title} name={name}>
      <input
        type="range"
        min={min}
        max={max}
        step="1"
        aria-label={label}
        value={filters[name]}
        onChange={(event) => change({ [name]: Number(event.target.value) })}
      />
    </Fieldset>
  );
}

function EvidenceFilter({ filters, change }: ChangeProps): ReactNode {
  return (
    <>
      <Fieldset title="Contested" name="contested">
        <label className="check">
          <input
            type="checkbox"
            checked={filters.contested}
            onChange={(event) => change({ contested: event.target.checked })}
          />{" "}
          contested only
        </label>
      </Fieldset>
      <Fieldset title={`Confidence of at least ${formatPercent(filters.minConfidence)}`} name="minConfidence">
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          aria-label="Least confidence"
          aria-valuetext={formatPercent(filters.minConfidence)}
          value={filters.minConfidence}
          onChange={(event) => change({ minConfidence: Number(event.target.value) })}
        />
      </Fieldset>
      <LeastFilter
        name="minSources"
        title={`At least ${count(filters.minSources, "independent source")}`}
        label="Least number of independent sources"
        range={[1, 10]}
        filters={filters}
        change={change}
      />
      <LeastFilter
        name="minDegree"
        title={`Entities with at least ${count(filters.minDegree, "relation")}`}
        label="Least number of relations"
        range={[0, 30]}
        filters={filters}
        change={change}
      />
    </>
  );
}

function SourceFilter({
  filters,
  change,
  publishers,
}: ChangeProps & { readonly publishers: Stats["publishers"] }): ReactNode {
  if (publishers.length === 0) return null;
  return (
    <Fieldset title="Publishers (none ticked: all)" name="sources">
      {publishers.map(({ publisher, documents }) => (
        <label key={publisher} className="check">
          <input
            type="checkbox"
            checked={filters.sources.includes(publisher)}
            onChange={() => change({ sources: toggle(filters.sources, publisher) })}
          />
          <span className="check__name">{publisher}</span>
          <span className="count" title={count(documents, "document")}>
            {formatNumber(documents)}
          </span>
        </label>
      ))}
    </Fieldset>
  );
}

/** Narrows the picture; each filter says what it hides. */
export function FiltersPanel(): ReactNode {
  const dispatch = useDispatch();
  const filters = useExplorer((state) => state.filters);
  const stats = useStats();
  const change = (changed: Partial<Filters>): void => dispatch({ type: "filtered", filters: changed });
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <p className="quiet small">Filters act on the canvas and on every expansion.</p>
      <EvidenceFilter filters={filters} change={change} />
      <PolarityFilter filters={filters} change={change} />
      <SpeakerFilter filters={filters} change={change}>
        <Hides name="attributedTo" />
      </SpeakerFilter>
      <DateFilter filters={filters} change={change}>
        <Hides name="dates" />
      </DateFilter>
      <TypeFilter filters={filters} change={change} />
      <PredicateFilter filters={filters} change={change}>
        <Hides name="predicates" />
      </PredicateFilter>
      {stats.data === undefined ? (
        <AsyncState query={stats} what="the publishers" />
      ) : (
        <SourceFilter filters={filters} change={change} publishers={stats.data.publishers} />
      )}
      <button type="button" className="button" onClick={() => change(NO_FILTERS)}>
        Clear all filters
      </button>
    </form>
  );
}
