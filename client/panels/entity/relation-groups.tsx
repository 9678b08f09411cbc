import { type ReactNode, useMemo } from "react";
import type { EntityDetail } from "../../../server/api/entities.ts";
import { useReads } from "../../api/queries.ts";
import { findStanding } from "../../graph/appearance.ts";
import { EdgeSample } from "../../graph/edge-sample.tsx";
import { usePicture } from "../../graph/picture-context.tsx";
import { groupBy } from "../../group-by.ts";
import type { Canvas, CanvasEdge } from "../../state/canvas.ts";
import { getIndex } from "../../state/canvas-index.ts";
import { EXPANSION_LIMIT, expand } from "../../state/exploration.ts";
import { useExplorer, useStore } from "../../state/store.tsx";
import { count, formatNumber } from "../../ui/format.ts";
import { InspectLink } from "../../ui/inspect-link.tsx";

type Count = EntityDetail["degreeByPredicate"][number];

/** Edges of one entity on the canvas by "direction:predicate", the best evidenced first. */
function groupEdges(canvas: Canvas, id: string): ReadonlyMap<string, readonly CanvasEdge[]> {
  const edges = getIndex(canvas)
    .getEdges(id)
    .toSorted((one, other) => other.attributes.claims - one.attributes.claims);
  return groupBy(edges, ({ source, attributes }) => `${source === id ? "out" : "in"}:${attributes.predicate}`);
}

function RelationRow({
  edge,
  id,
  canvas,
}: {
  readonly edge: CanvasEdge;
  readonly id: string;
  readonly canvas: Canvas;
}): ReactNode {
  const other = canvas.nodes.get(edge.source === id ? edge.target : edge.source);
  return (
    <li className="relation-row">
      <EdgeSample standing={findStanding(edge.attributes)} />
      <InspectLink to={{ kind: "relation", id: edge.key }}>{other?.name ?? "(not on the canvas)"}</InspectLink>
      <span className="count" title={count(edge.attributes.claims, "sentence")}>
        {formatNumber(edge.attributes.claims)}
      </span>
    </li>
  );
}

function Group({
  entity,
  counted,
  edges,
  canvas,
}: {
  readonly entity: EntityDetail;
  readonly counted: Count;
  readonly edges: readonly CanvasEdge[];
  readonly canvas: Canvas;
}): ReactNode {
  const store = useStore();
  const reads = useReads();
  const { visibility } = usePicture();
  const visible = edges.filter(({ key }) => visibility.edges.has(key));
  const hidden = edges.length - visible.length;
  const left = counted.count - edges.length;
  const words = reads(counted.predicate);
  return (
    <section className="relation-group">
      <h5 className="relation-group__head">
        <span>{counted.direction === "out" ? `${words} →` : `← ${words}`}</span>
        <span className="quiet small">
          {formatNumber(visible.length)} of {formatNumber(counted.count)} shown
          {hidden > 0 && `, ${formatNumber(hidden)} hidden by filters`}
        </span>
        {left > 0 && (
          <button
            type="button"
            className="button button--small"
            aria-label={`${edges.length === 0 ? "Expand" : "Load more"}: ${words}, ${left} not shown`}
            onClick={() => void expand(store, entity.id, counted.predicate)}
          >
            +{formatNumber(Math.min(left, EXPANSION_LIMIT))}
          </button>
        )}
      </h5>
      {visible.length > 0 && (
        <ul>
          {visible.map((edge) => (
            <RelationRow key={edge.key} edge={edge} id={entity.id} canvas={canvas} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The entity's relations by predicate and direction: how many there are, how many are shown, and those that are. */
export function RelationGroups({ entity }: { readonly entity: EntityDetail }): ReactNode {
  const canvas = useExplorer((state) => state.canvas);
  const groups = useMemo(() => groupEdges(canvas, entity.id), [canvas, entity.id]);
  const counts = useMemo(() => [...entity.degreeByPredicate].sort((one, other) => other.count - one.count), [entity]);
  if (counts.length === 0) return <p className="quiet">No sentence relates it to anything yet.</p>;
  return counts.map((counted) => {
    const key = `${counted.direction}:${counted.predicate}`;
    return <Group key={key} entity={entity} counted={counted} edges={groups.get(key) ?? []} canvas={canvas} />;
  });
}
