import { type ReactNode, useMemo, useState } from "react";
import { findStanding } from "../../graph/appearance.ts";
import { usePicture } from "../../graph/picture-context.tsx";
import { STANDING_WORDS } from "../../graph/standing-words.ts";
import { useDispatch, useExplorer } from "../../state/store.tsx";
import { formatNumber, formatType } from "../../ui/format.ts";
import { TypeBadge } from "../../ui/icon.tsx";
import { InspectLink } from "../../ui/inspect-link.tsx";
import { SortableTable } from "./sortable-table.tsx";

type Shown = "entities" | "relations";

function Entities(): ReactNode {
  const dispatch = useDispatch();
  const nodes = useExplorer((state) => state.canvas.nodes);
  const selection = useExplorer((state) => state.selection);
  const { visibility } = usePicture();
  const rows = useMemo(
    () => [...nodes].filter(([id]) => visibility.nodes.has(id)).map(([id, node]) => ({ id, node })),
    [nodes, visibility],
  );
  return (
    <SortableTable
      caption="Entities on the canvas"
      rows={rows}
      toKey={({ id }) => id}
      isSelected={({ id }) => selection.includes(id)}
      columns={[
        {
          title: "Name",
          sort: ({ node }) => node.name,
          cell: ({ id, node }) => (
            <button
              type="button"
              className="link with-badge"
              onClick={(event) => dispatch({ type: "selected", id, fly: true, extend: event.shiftKey })}
            >
              <TypeBadge type={node.type} size={16} /> {node.name}
            </button>
          ),
        },
        { title: "Type", spare: true, sort: ({ node }) => node.type, cell: ({ node }) => formatType(node.type) },
        {
          title: "Mentions",
          numeric: true,
          sort: ({ node }) => node.mentions,
          cell: ({ node }) => formatNumber(node.mentions),
        },
        {
          title: "Relations",
          numeric: true,
          sort: ({ node }) => node.degree,
          cell: ({ node }) => formatNumber(node.degree),
        },
      ]}
    />
  );
}

function Relations(): ReactNode {
  const { nodes, edges } = useExplorer((state) => state.canvas);
  const { visibility } = usePicture();
  const rows = useMemo(
    () =>
      [...edges.values()]
        .filter(({ key }) => visibility.edges.has(key))
        .map((edge) => ({ edge, from: nodes.get(edge.source)?.name ?? "", to: nodes.get(edge.target)?.name ?? "" })),
    [nodes, edges, visibility],
  );
  return (
    <SortableTable
      caption="Relations on the canvas"
      rows={rows}
      toKey={({ edge }) => edge.key}
      isSelected={() => false}
      columns={[
        {
          title: "Relation",
          sort: ({ from }) => from,
          cell: ({ edge, from, to }) => (
            <InspectLink to={{ kind: "relation", id: edge.key }}>
              {from} <em>{edge.attributes.reads}</em> {to}
            </InspectLink>
          ),
        },
        {
          title: "Standing",
          sort: ({ edge }) => findStanding(edge.attributes),
          cell: ({ edge }) => STANDING_WORDS[findStanding(edge.attributes)].name,
        },
        {
          title: "Sentences",
          numeric: true,
          sort: ({ edge }) => edge.attributes.claims,
          cell: ({ edge }) => formatNumber(edge.attributes.claims),
        },
        {
          title: "Sources",
          numeric: true,
          spare: true,
          sort: ({ edge }) => edge.attributes.sources,
          cell: ({ edge }) => formatNumber(edge.attributes.sources),
        },
      ]}
    />
  );
}

/** The canvas in words: every visible node and edge, sortable, with the same actions by keyboard. */
export function TablePanel(): ReactNode {
  const [shown, setShown] = useState<Shown>("entities");
  return (
    <>
      <fieldset className="switch" aria-label="What to list">
        <button
          type="button"
          className="button button--small"
          aria-pressed={shown === "entities"}
          onClick={() => setShown("entities")}
        >
          Entities
        </button>
        <button
          type="button"
          className="button button--small"
          aria-pressed={shown === "relations"}
          onClick={() => setShown("relations")}
        >
          Relations
        </button>
      </fieldset>
      {shown === "entities" ? <Entities /> : <Relations />}
    </>
  );
}
