import { type ReactNode, useMemo, useState } from "react";
import type { SpeakersAnswer } from "../../../server/api/insights.ts";
import { useAnswer } from "../../api/queries.ts";
import { type Filters, toggle } from "../../state/filters.ts";
import { useExplorer } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { count, formatNumber } from "../../ui/format.ts";
import { TypeBadge } from "../../ui/icon.tsx";

interface SpeakerFilterProps {
  readonly filters: Filters;
  readonly change: (filters: Partial<Filters>) => void;
  readonly children: ReactNode;
}

type Speaker = SpeakersAnswer["items"][number];

const LIMIT = 500;
/** With fewer speakers than this the eye is faster than a search. */
const SEARCHED = 12;

function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Chosen ones that are not in the list stay visible, so that they can be taken back. */
function useSpeakers(listed: readonly Speaker[], chosen: readonly string[]): readonly Speaker[] {
  const nodes = useExplorer((state) => state.canvas.nodes);
  return useMemo(() => {
    const known = new Set(listed.map(({ id }) => id));
    const others = chosen.filter((id) => !known.has(id));
    return [
      ...others.map((id) => ({
        id,
        name: nodes.get(id)?.name ?? id,
        type: nodes.get(id)?.type ?? "Person",
        claims: 0,
      })),
      ...listed,
    ];
  }, [listed, chosen, nodes]);
}

const NONE: readonly Speaker[] = [];

/** Whose word it is: only claims that one of those ticked makes. */
export function SpeakerFilter({ filters, change, children }: SpeakerFilterProps): ReactNode {
  const [text, setText] = useState("");
  const query = useAnswer<SpeakersAnswer>("/speakers", { limit: LIMIT });
  const speakers = useSpeakers(query.data?.items ?? NONE, filters.attributedTo);
  const shown = speakers.filter(({ name }) => fold(name).includes(fold(text.trim())));
  const listed = query.data?.items.length ?? 0;
  const total = query.data?.page.total ?? 0;
  return (
    <fieldset className="filter">
      <legend>Who says so (none ticked: anybody)</legend>
      <AsyncState query={query} what="who says so" />
      {query.data !== undefined && speakers.length === 0 && (
        <p className="quiet small">No claim is attributed to anybody yet.</p>
      )}
      {speakers.length > SEARCHED && (
        <input
          type="search"
          className="field"
          aria-label="Search those who say so"
          placeholder="Search a name"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className="filter__scroll">
        {shown.map(({ id, name, type, claims }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={filters.attributedTo.includes(id)}
              onChange={() => change({ attributedTo: toggle(filters.attributedTo, id) })}
            />
            <TypeBadge type={type} size={16} />
            <span className="check__name">{name}</span>
            <span className="count" title={count(claims, "claim")}>
              {formatNumber(claims)}
            </span>
          </label>
        ))}
      </div>
      {listed < total && (
        <p className="quiet small">
          The {formatNumber(listed)} who say most, of {formatNumber(total)}.
        </p>
      )}
      {children}
    </fieldset>
  );
}
