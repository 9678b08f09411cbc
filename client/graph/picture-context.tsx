import { createContext, type ReactNode, type RefObject, useContext, useMemo, useRef } from "react";
import { type ServerEdges, useServerEdges } from "../state/edges-by-server.ts";
import { countActive } from "../state/filters.ts";
import { useExplorer } from "../state/store.tsx";
import { findVisible, type Visibility } from "../state/visibility.ts";
import type { GraphView } from "./graph-view.ts";
import type { Metrics } from "./groups.ts";
import { useMetrics } from "./use-metrics.ts";

export interface Picture {
  readonly visibility: Visibility;
  /** How far the filters are that only the server can answer. */
  readonly serverEdges: ServerEdges;
  /** Groups and measures of the canvas; null until they are worked out. */
  readonly metrics: Metrics | null;
  /** The drawn view, once it is there: for flying, zooming and pictures. */
  readonly view: RefObject<GraphView | null>;
}

const NONE: readonly string[] = [];

const PictureContext = createContext<Picture | null>(null);

/** Works out once for all what the filters let through. @param drawn the canvas has been drawn once */
export function PictureProvider({
  drawn,
  children,
}: {
  readonly drawn: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const canvas = useExplorer((state) => state.canvas);
  const filters = useExplorer((state) => state.filters);
  // Without filters nothing is hidden, and a click need not look at every edge.
  const kept = useExplorer((state) => (countActive(state.filters) === 0 ? NONE : state.selection));
  const serverEdges = useServerEdges(canvas, filters);
  const { passing } = serverEdges;
  const visibility = useMemo(
    () => findVisible(canvas, filters, passing, new Set(kept)),
    [canvas, filters, passing, kept],
  );
  const metrics = useMetrics(canvas, drawn);
  const view = useRef<GraphView | null>(null);
  const picture = useMemo(() => ({ visibility, serverEdges, metrics, view }), [visibility, serverEdges, metrics]);
  return <PictureContext value={picture}>{children}</PictureContext>;
}

export function usePicture(): Picture {
  const picture = useContext(PictureContext);
  if (picture === null) throw new Error("usePicture needs a PictureProvider above it");
  return picture;
}
