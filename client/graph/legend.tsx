import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { toggle } from "../state/filters.ts";
import { COLORINGS, type Look, SIZINGS, STANDINGS, type Standing } from "../state/look.ts";
import { useDispatch, useExplorer } from "../state/store.tsx";
import { count, formatNumber } from "../ui/format.ts";
import { TypeBadge } from "../ui/icon.tsx";
import { findStanding } from "./appearance.ts";
import { EdgeSample } from "./edge-sample.tsx";
import type { Metrics } from "./groups.ts";
import { GROUP_COLORS, getGroupToken } from "./palette.ts";
import { usePicture } from "./picture-context.tsx";
import { STANDING_WORDS } from "./standing-words.ts";
import { getTypeStyle, TYPE_NAMES } from "./type-styles.ts";

function useTypeCounts(): ReadonlyMap<string, number> {
  const nodes = useDeferredValue(useExplorer((state) => state.canvas.nodes));
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

/** The groups as switches for what stands out. */
function GroupList({ metrics }: { readonly metrics: Metrics | null }): ReactNode {
  const dispatch = useDispatch();
  const chosen = useExplorer((state) => state.look.group);
  if (metrics === null) return <p className="quiet">Finding groups…</p>;
  if (metrics.groups.length === 0) return <p className="quiet">No groups: nothing here is linked</p>;
  const colored = metrics.groups.slice(0, GROUP_COLORS);
  const rest = metrics.groups.length - colored.length;
  return (
    <ul className="legend__types">
      {colored.map(({ id, name, size }, place) => (
        <li key={id}>
          <button
            type="button"
            className="legend__type"
            aria-pressed={chosen === id}
            data-group="true"
            onClick={() => dispatch({ type: "looked", look: { group: chosen === id ? null : id, standing: null } })}
            title={chosen === id ? "Let nothing stand out" : `Let the group of ${name} stand out`}
          >
            <svg className="type-badge" width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
              <circle cx="7" cy="7" r="7" fill={`var(${getGroupToken(place)})`} />
            </svg>
            <span className="legend__name">{name}</span>
            <span className="count">{formatNumber(size)}</span>
          </button>
        </li>
      ))}
      {rest > 0 && <li className="quiet legend__rest">{formatNumber(rest)} smaller groups in grey</li>}
    </ul>
  );
}

const SIZING_WORDS: Readonly<Record<Look["sizing"], string>> = {
  evidence: "mentions",
  links: "links",
  rank: "influence",
  bridge: "go-between",
};

const SIZING_TITLES =
  "mentions: how often the articles name it · links: to how many others here · influence: linked to by the well-linked (PageRank) · go-between: lies on the shortest ways between others (betweenness)";

/** What colour and size stand for. */
function LookFields({ metrics }: { readonly metrics: Metrics | null }): ReactNode {
  const dispatch = useDispatch();
  const look = useExplorer((state) => state.look);
  return (
    <fieldset className="legend__look" aria-label="Look">
      <span className="quiet">Colour</span>
      {COLORINGS.map((coloring) => (
        <label key={coloring} className="legend__radio">
          <input
            type="radio"
            name="coloring"
            value={coloring}
            checked={look.coloring === coloring}
            onChange={() => dispatch({ type: "looked", look: { coloring, group: null } })}
          />
          {coloring}
        </label>
      ))}
      <label className="legend__radio" title={SIZING_TITLES}>
        <span className="quiet">Size</span>
        <select
          value={look.sizing}
          onChange={({ target }) => {
            const sizing = SIZINGS.find((each) => each === target.value);
            if (sizing !== undefined) dispatch({ type: "looked", look: { sizing } });
          }}
        >
          {SIZINGS.map((sizing) => (
            <option key={sizing} value={sizing} disabled={sizing === "bridge" && metrics?.hasBridge === false}>
              {SIZING_WORDS[sizing]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

interface Sizes {
  readonly nodes: number;
  readonly edges: number;
}

function toCounts(seen: Sizes, all: Sizes, cut: string | null): string {
  const [nodes, edges] = [all.nodes - seen.nodes, all.edges - seen.edges];
  const hidden = [nodes > 0 ? count(nodes, "node") : "", edges > 0 ? count(edges, "edge") : ""].filter(Boolean);
  return [
    `${count(seen.nodes, "node")}, ${count(seen.edges, "edge")}`,
    ...(hidden.length > 0 ? [`${hidden.join(" and ")} hidden by filters`] : []),
    ...(cut === null ? [] : [cut]),
  ].join(" · ");
}

/** How much of the whole is seen, and what is not. Room is kept for the longest words: a legend that grew would shrink the stage. */
function Counts(): ReactNode {
  const canvas = useExplorer((state) => state.canvas);
  const truncated = useExplorer((state) => state.truncated);
  const { visibility } = usePicture();
  const all = { nodes: canvas.nodes.size, edges: canvas.edges.size };
  const seen = { nodes: visibility.nodes.size, edges: visibility.edges.size };
  const cut =
    truncated === null || truncated.available <= all.nodes
      ? null
      : `${all.nodes === truncated.shown ? "best-evidenced " : ""}${formatNumber(all.nodes)} of ${formatNumber(truncated.available)} entities`;
  const longest = toCounts({ nodes: Math.ceil(all.nodes / 2), edges: Math.ceil(all.edges / 2) }, all, cut);
  return (
    <p className="legend__counts small" data-room={longest}>
      <span data-testid="counts">{toCounts(seen, all, cut)}</span>
    </p>
  );
}

/** How many relations on the canvas stand how. */
function useStandingCounts(): ReadonlyMap<Standing, number> {
  const edges = useDeferredValue(useExplorer((state) => state.canvas.edges));
  return useMemo(() => {
    const counts = new Map<Standing, number>();
    for (const { attributes } of edges.values()) {
      const standing = findStanding(attributes);
      counts.set(standing, (counts.get(standing) ?? 0) + 1);
    }
    return counts;
  }, [edges]);
}

/** What the lines mean, and as switches for which of them stand out. */
function StandingList(): ReactNode {
  const dispatch = useDispatch();
  const chosen = useExplorer((state) => state.look.standing);
  const counts = useStandingCounts();
  return (
    <ul className="legend__edges">
      {STANDINGS.map((standing) => {
        const { name, meaning } = STANDING_WORDS[standing];
        const isChosen = chosen === standing;
        return (
          <li key={standing}>
            <button
              type="button"
              className="legend__standing"
              aria-pressed={isChosen}
              disabled={!counts.has(standing) && !isChosen}
              title={`${meaning} · ${isChosen ? "let nothing stand out" : "let these stand out"}`}
              onClick={() => dispatch({ type: "looked", look: { standing: isChosen ? null : standing, group: null } })}
            >
              <EdgeSample standing={standing} /> {name}
              <span className="count">{formatNumber(counts.get(standing) ?? 0)}</span>
            </button>
            <span className="quiet"> {meaning}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Explains colours, glyphs and lines; its types and lines are switches. */
export function Legend(): ReactNode {
  const [open, setOpen] = useState(() => window.innerWidth > 700 && window.innerHeight > 600);
  const coloring = useExplorer((state) => state.look.coloring);
  const { metrics } = usePicture();
  return (
    <section className="legend" aria-label="Legend" data-open={open}>
      <button type="button" className="legend__toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        Legend
      </button>
      {coloring === "type" ? <TypeFilters /> : <GroupList metrics={metrics} />}
      <LookFields metrics={metrics} />
      <StandingList />
      <Counts />
    </section>
  );
}
