import { useQuery } from "@tanstack/react-query";
import { Fragment, type ReactNode, useState } from "react";
import type { PathsAnswer } from "../../../server/api/graph.ts";
import { getJson } from "../../api/request.ts";
import { toPathQuery } from "../../state/filters.ts";
import { useDispatch, useExplorer } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { count, describeCut } from "../../ui/format.ts";
import { InspectLink } from "../../ui/inspect-link.tsx";
import { PairFields } from "../pair-fields.tsx";
import { CommonNeighbours } from "./common-neighbours.tsx";
import "./paths.css";

type Rank = "short" | "evidence";

function PathRow({
  path,
  graph,
}: {
  readonly path: PathsAnswer["paths"][number];
  readonly graph: PathsAnswer["graph"];
}): ReactNode {
  const dispatch = useDispatch();
  const names = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.name]));
  const edges = new Map(graph.edges.map((edge) => [edge.key, edge]));
  return (
    <li className="path">
      {path.nodes.map((id, at) => {
        const edge = edges.get(path.edges[at] ?? "");
        return (
          <Fragment key={id}>
            <InspectLink className="link path__actor" to={{ kind: "entity", id }}>
              {names.get(id)}
            </InspectLink>
            {edge !== undefined && (
              <button
                type="button"
                className="link path__step"
                title={edge.key === path.weakest ? "Weakest link: fewest independent sources" : undefined}
                onClick={() => {
                  dispatch({ type: "added", graph });
                  dispatch({ type: "inspected", inspected: { kind: "relation", id: edge.key } });
                }}
              >
                {edge.source === id ? `– ${edge.attributes.reads} →` : `← ${edge.attributes.reads} –`}
                {edge.key === path.weakest && <em> weakest, {count(edge.attributes.sources, "source")}</em>}
              </button>
            )}
          </Fragment>
        );
      })}
    </li>
  );
}

/** Ways from one selected node to the other, each with its weakest link. */
export function PathsPanel(): ReactNode {
  const dispatch = useDispatch();
  const [from, to] = useExplorer((state) => state.selection);
  const filters = useExplorer((state) => state.filters);
  const [rank, setRank] = useState<Rank>("short");
  const both = from !== undefined && to !== undefined;
  const query = useQuery({
    queryKey: ["paths", from, to, rank, filters],
    queryFn: ({ signal }) =>
      getJson<PathsAnswer>("/paths", { ...toPathQuery(filters), from, to, rank, maxLength: 4, k: 8 }, signal),
    enabled: both,
  });
  return (
    <div className="paths">
      <PairFields words={["From", "To"]} />
      <fieldset className="switch" aria-label="Which paths come first">
        <button
          type="button"
          className="button button--small"
          aria-pressed={rank === "short"}
          onClick={() => setRank("short")}
        >
          Shortest first
        </button>
        <button
          type="button"
          className="button button--small"
          aria-pressed={rank === "evidence"}
          onClick={() => setRank("evidence")}
        >
          Best supported first
        </button>
      </fieldset>
      {both && <AsyncState query={query} what="the paths" />}
      {both && query.data !== undefined && (
        <>
          <div className="actions">
            <span>
              <strong>{count(query.data.paths.length, "path")}</strong>
              {query.data.truncated !== null && (
                <span className="quiet small"> · {describeCut(query.data.truncated)}</span>
              )}
            </span>
            {query.data.paths.length > 0 && (
              <button
                type="button"
                className="button button--small"
                onClick={() => dispatch({ type: "added", graph: query.data.graph })}
              >
                Put all on the canvas
              </button>
            )}
          </div>
          {query.data.paths.length === 0 && query.data.truncated === null && (
            <p className="quiet">No way of at most four relations under these filters.</p>
          )}
          <ol>
            {query.data.paths.map((path) => (
              <PathRow key={path.edges.join(" ")} path={path} graph={query.data.graph} />
            ))}
          </ol>
        </>
      )}
      {both && <CommonNeighbours from={from} to={to} />}
    </div>
  );
}
