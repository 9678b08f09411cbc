import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { usePicture } from "../../graph/picture-context.tsx";
import { useDispatch, useExplorer } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { count, formatNumber, formatType } from "../../ui/format.ts";
import { TypeBadge } from "../../ui/icon.tsx";
import { MapView } from "./map-view.tsx";
import { type Place, toPlaces } from "./places.ts";
import { getWorld, toPoint } from "./world.ts";
import "./map.css";

interface ListProps {
  readonly places: readonly Place[];
  readonly selection: readonly string[];
  readonly onSelect: (id: string, extend: boolean) => void;
}

/** The same in words. */
function PlaceList({ places, selection, onSelect }: ListProps): ReactNode {
  return (
    <ul className="map__list">
      {places.flatMap(({ nodes }) =>
        nodes.map((node) => (
          <li key={node.id} data-selected={selection.includes(node.id)}>
            <button type="button" className="link with-badge" onClick={(event) => onSelect(node.id, event.shiftKey)}>
              <TypeBadge type={node.type} size={16} /> {node.name}
            </button>
            <span className="quiet small">
              {" "}
              {formatType(node.type)}, {count(node.mentions, "mention")}
            </span>
          </li>
        )),
      )}
    </ul>
  );
}

/** What of the canvas has a place on earth, linked to the selection. */
export function MapPanel(): ReactNode {
  const dispatch = useDispatch();
  const nodes = useExplorer((state) => state.canvas.nodes);
  const selection = useExplorer((state) => state.selection);
  const { visibility } = usePicture();
  const world = useQuery({ queryKey: ["world"], queryFn: ({ signal }) => getWorld(signal), staleTime: Infinity });
  const places = useMemo(
    () =>
      toPlaces(
        [...nodes].flatMap(([id, node]) => (visibility.nodes.has(id) ? [node] : [])),
        toPoint,
      ),
    [nodes, visibility],
  );
  const placed = places.reduce((sum, place) => sum + place.nodes.length, 0);
  const onSelect = (id: string, extend: boolean): void => dispatch({ type: "selected", id, extend, fly: true });
  return (
    <>
      <p className="quiet small">
        {formatNumber(placed)} of the {count(visibility.nodes.size, "visible node")} have a known place. Discs grow with
        the mentions.
      </p>
      {world.data === undefined ? (
        <AsyncState query={world} what="the map" />
      ) : (
        <MapView world={world.data} places={places} selection={selection} onSelect={onSelect} />
      )}
      {placed === 0 ? (
        <p className="quiet">Nothing on the canvas has a known place. Expand an event, or search for a town.</p>
      ) : (
        <PlaceList places={places} selection={selection} onSelect={onSelect} />
      )}
    </>
  );
}
