import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { getTypeStyle } from "../../graph/type-styles.ts";
import { count } from "../../ui/format.ts";
import { Icon } from "../../ui/icon.tsx";
import {
  centre,
  type Frame,
  frameAll,
  type MapSide,
  MOST_WRITTEN,
  type Place,
  placeLabels,
  toPlaceName,
  toRadius,
} from "./places.ts";
import { MAP_HEIGHT, MAP_WIDTH, type World } from "./world.ts";

/** Width of the drawn map in pixels of the screen, about: sizes of discs and names are worked out from it. */
const SCREEN_WIDTH = 460;
const STEP = 1.6;

/** Where a name is written, from the middle of its disc. */
const SITES = {
  right: { x: 1, y: 0, anchor: "start" },
  left: { x: -1, y: 0, anchor: "end" },
  below: { x: 0, y: 1, anchor: "middle" },
  above: { x: 0, y: -1, anchor: "middle" },
} as const satisfies Readonly<Record<MapSide, object>>;

interface MapViewProps {
  readonly world: World;
  readonly places: readonly Place[];
  readonly selection: readonly string[];
  readonly onSelect: (id: string, extend: boolean) => void;
}

function Disc({
  place,
  unit,
  side,
  selected,
  onSelect,
}: {
  readonly place: Place;
  readonly unit: number;
  readonly side: MapSide | undefined;
  readonly selected: boolean;
} & Pick<MapViewProps, "onSelect">): ReactNode {
  const [first] = place.nodes;
  if (first === undefined) return null;
  const radius = toRadius(place) * unit;
  const { x, y, anchor } = SITES[side ?? "right"];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onSelect(first.id, event.shiftKey);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside an SVG
    <g
      className="map__place"
      role="button"
      tabIndex={0}
      data-selected={selected}
      aria-label={`${toPlaceName(place)}, ${count(place.mentions, "mention")}`}
      onClick={(event) => onSelect(first.id, event.shiftKey)}
      onKeyDown={onKeyDown}
    >
      <title>{place.nodes.map(({ name }) => name).join(", ")}</title>
      <circle cx={place.x} cy={place.y} r={radius} fill={`var(${getTypeStyle(first.type).token})`} />
      {(side !== undefined || selected) && (
        <text
          x={place.x + x * (radius + 3 * unit)}
          y={place.y + y * (radius + 7 * unit) + 4 * unit}
          textAnchor={anchor}
          fontSize={11 * unit}
          strokeWidth={3 * unit}
        >
          {toPlaceName(place, MOST_WRITTEN)}
        </text>
      )}
    </g>
  );
}

/** Dragging moves the frame by as much of the map as the pointer has moved over. */
function useDrag(frame: Frame, setFrame: (frame: Frame) => void) {
  const start = useRef<{ readonly x: number; readonly y: number; readonly frame: Frame } | null>(null);
  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>): void {
      start.current = { x: event.clientX, y: event.clientY, frame };
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>): void {
      if (start.current === null || event.buttons === 0) return;
      const unit = start.current.frame.width / event.currentTarget.getBoundingClientRect().width;
      const { x, y, width } = start.current.frame;
      const height = (width * MAP_HEIGHT) / MAP_WIDTH;
      const at = {
        x: x + width / 2 - (event.clientX - start.current.x) * unit,
        y: y + height / 2 - (event.clientY - start.current.y) * unit,
      };
      setFrame(centre(at, width, MAP_WIDTH, MAP_HEIGHT));
    },
    onPointerUp(): void {
      start.current = null;
    },
  };
}

function Controls({
  frame,
  places,
  onFrame,
}: {
  readonly frame: Frame;
  readonly places: readonly Place[];
  readonly onFrame: (frame: Frame) => void;
}): ReactNode {
  const zoom = (factor: number): void => {
    const height = (frame.width * MAP_HEIGHT) / MAP_WIDTH;
    const middle = { x: frame.x + frame.width / 2, y: frame.y + height / 2 };
    onFrame(centre(middle, frame.width * factor, MAP_WIDTH, MAP_HEIGHT));
  };
  return (
    <fieldset className="map__controls" aria-label="Part of the map">
      <button
        type="button"
        className="button button--icon button--small"
        aria-label="Nearer"
        onClick={() => zoom(1 / STEP)}
      >
        <Icon name="plus" size={14} />
      </button>
      <button
        type="button"
        className="button button--icon button--small"
        aria-label="Farther"
        onClick={() => zoom(STEP)}
      >
        <Icon name="minus" size={14} />
      </button>
      <button
        type="button"
        className="button button--small"
        onClick={() => onFrame(frameAll(places, MAP_WIDTH, MAP_HEIGHT))}
      >
        All places
      </button>
      <button type="button" className="button button--small" onClick={() => onFrame({ x: 0, y: 0, width: MAP_WIDTH })}>
        World
      </button>
    </fieldset>
  );
}

/** The places on a map of the world; a disc for each, as large as it is mentioned. */
export function MapView({ world, places, selection, onSelect }: MapViewProps): ReactNode {
  const [chosen, setChosen] = useState<Frame | null>(null);
  const frame = useMemo(() => chosen ?? frameAll(places, MAP_WIDTH, MAP_HEIGHT), [chosen, places]);
  const unit = frame.width / SCREEN_WIDTH;
  const labels = useMemo(() => placeLabels(places, frame, unit, MAP_HEIGHT / MAP_WIDTH), [places, frame, unit]);
  const drag = useDrag(frame, setChosen);
  const height = (frame.width * MAP_HEIGHT) / MAP_WIDTH;
  return (
    <div className="map">
      {/* biome-ignore lint/a11y/useSemanticElements: the group is a picture, in which the places are buttons */}
      <svg
        className="map__picture"
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${height}`}
        role="group"
        aria-label={`Map of ${count(places.length, "place")}`}
        {...drag}
      >
        <path className="map__sea" d={world.outline} />
        {world.countries.map(({ name, path }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the atlas is fixed, and names repeat in it
          <path key={at} className="map__country" d={path}>
            <title>{name}</title>
          </path>
        ))}
        {places.toReversed().map((place) => (
          <Disc
            key={place.key}
            place={place}
            unit={unit}
            side={labels.get(place.key)}
            selected={place.nodes.some(({ id }) => selection.includes(id))}
            onSelect={onSelect}
          />
        ))}
      </svg>
      <Controls frame={frame} places={places} onFrame={setChosen} />
    </div>
  );
}
