import { type ReactNode, useMemo, useState } from "react";
import { toggle } from "../state/filters.ts";
import { useDispatch, useExplorer } from "../state/store.tsx";
import { formatNumber } from "../ui/format.ts";
import { TypeBadge } from "../ui/icon.tsx";
import type { EdgeStanding } from "./appearance.ts";
import { EdgeSample } from "./edge-sample.tsx";
import { usePicture } from "./picture-context.tsx";
import { STANDING_WORDS } from "./standing-words.ts";
import { getTypeStyle, TYPE_NAMES } from "./type-styles.ts";

const STANDINGS = Object.keys(STANDING_WORDS) as readonly EdgeStanding[];

function useTypeCounts(): ReadonlyMap<string, number> {
  const nodes = useExplorer((state) => state.canvas.nodes);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { type } of nodes.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
    return counts;
  }, [nodes]);
}

function TypeFilters(): ReactNode {
  const dispatch = useDispatch();
  const types = useExplorer((state) => state.filters.types);
  const counts = useTypeCounts();
  const shown = types.length === 0 ? TYPE_NAMES : types;
  const flip = (type: string): void => {
    const next = toggle(shown, type);
    dispatch({ type: "filtered", filters: { types: next.length === TYPE_NAMES.length ? [] : next } });
  };
  return (
    <ul className="legend__types">
      {TYPE_NAMES.filter((type) => counts.has(type)).map((type) => (
        <li key={type}>
          <button
            type="button"
            className="legend__type"
            aria-pressed={shown.includes(type)}
            onClick={() => flip(type)}
            title={shown.includes(type) ? "Hide these" : "Show these"}
          >
            <TypeBadge type={type} size={18} />
            <span>{getTypeStyle(type).plural}</span>
            <span className="count">{formatNumber(counts.get(type) ?? 0)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Explains colours, glyphs and lines; its types are switches. */
export function Legend(): ReactNode {
  const [open, setOpen] = useState(() => window.innerWidth > 700);
  const canvas = useExplorer((state) => state.canvas);
  const truncated = useExplorer((state) => state.truncated);
  const { visibility } = usePicture();
  const hidden = canvas.nodes.size - visibility.nodes.size;
  return (
    <section className="legend" aria-label="Legend" data-open={open}>
      <button type="button" className="legend__toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        Legend
      </button>
      <TypeFilters />
      <ul className="legend__edges">
        {STANDINGS.map((standing) => (
          <li key={standing} title={STANDING_WORDS[standing].meaning}>
            <EdgeSample standing={standing} /> {STANDING_WORDS[standing].name}
            <span className="quiet"> {STANDING_WORDS[standing].meaning}</span>
          </li>
        ))}
      </ul>
      <p className="legend__counts small" data-testid="counts">
        {formatNumber(visibility.nodes.size)} nodes, {formatNumber(visibility.edges.size)} edges
        {hidden > 0 && ` · ${formatNumber(hidden)} nodes hidden by filters`}
        {truncated !== null &&
          ` · best-evidenced ${formatNumber(truncated.shown)} of ${formatNumber(truncated.available)}`}
      </p>
    </section>
  );
}
