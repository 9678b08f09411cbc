import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { NeighboursAnswer } from "../../../server/api/graph.ts";
import { getJson } from "../../api/request.ts";
import type { GraphParts } from "../../api/types.ts";
import { type Filters, toQuery } from "../../state/filters.ts";
import { useDispatch, useExplorer } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { formatNumber, formatType } from "../../ui/format.ts";
import { TypeBadge } from "../../ui/icon.tsx";
import { InspectLink } from "../../ui/inspect-link.tsx";

const LIMIT = 500;

interface Common {
  readonly graph: GraphParts;
  readonly neighbours: GraphParts["nodes"];
  /** Not all neighbours of the two were looked at. */
  readonly cut: boolean;
}

/** Entities that both are related to under the filters, the best-known first. @throws RequestError */
async function getCommon(ends: readonly [string, string], filters: Filters, signal: AbortSignal): Promise<Common> {
  const query = { ...toQuery(filters), rank: "evidence", limit: LIMIT };
  const answers = await Promise.all(
    ends.map((id) => getJson<NeighboursAnswer>(`/entities/${id}/neighbours`, query, signal)),
  );
  const [one, other] = answers.map(({ graph }) => new Map(graph.nodes.map((node) => [node.key, node])));
  const neighbours = [...(one?.values() ?? [])]
    .filter(({ key }) => other?.has(key) === true && !ends.includes(key))
    .sort((a, b) => b.attributes.mentions - a.attributes.mentions);
  const kept = new Set([...ends, ...neighbours.map(({ key }) => key)]);
  const all = answers.flatMap(({ graph }) => graph.nodes);
  const nodes = [...new Map(all.map((node) => [node.key, node])).values()].filter(({ key }) => kept.has(key));
  const edges = answers
    .flatMap(({ graph }) => graph.edges)
    .filter(({ source, target }) => kept.has(source) && kept.has(target));
  return { graph: { nodes, edges }, neighbours, cut: answers.some(({ truncated }) => truncated !== null) };
}

/** Whom both have to do with. */
export function CommonNeighbours({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  const dispatch = useDispatch();
  const filters = useExplorer((state) => state.filters);
  const query = useQuery({
    queryKey: ["common", from, to, filters],
    queryFn: ({ signal }) => getCommon([from, to], filters, signal),
  });
  const found = query.data;
  return (
    <section aria-label="Common neighbours">
      <h3 className="section">
        Common neighbours{" "}
        {found !== undefined && <span className="count">{formatNumber(found.neighbours.length)}</span>}
      </h3>
      {found === undefined && <AsyncState query={query} what="the common neighbours" />}
      {found !== undefined && found.neighbours.length === 0 && (
        <p className="quiet">Nobody and nothing is related to both under these filters.</p>
      )}
      <ul>
        {found?.neighbours.map(({ key, attributes }) => (
          <li key={key}>
            <InspectLink to={{ kind: "entity", id: key }} className="link with-badge">
              <TypeBadge type={attributes.type} size={16} /> {attributes.name}
            </InspectLink>{" "}
            <span className="quiet small">{formatType(attributes.type)}</span>
          </li>
        ))}
      </ul>
      {found?.cut === true && (
        <p className="quiet small">
          Looked for among the {formatNumber(LIMIT)} best-evidenced neighbours of each; there may be more.
        </p>
      )}
      {found !== undefined && found.neighbours.length > 0 && (
        <button
          type="button"
          className="button button--small"
          onClick={() => dispatch({ type: "added", graph: found.graph })}
        >
          Put them on the canvas
        </button>
      )}
    </section>
  );
}
