import { createContext, type ReactNode, type RefObject, useContext, useMemo, useRef } from "react";
import { type ServerEdges, useServerEdges } from "../state/edges-by-server.ts";
import { findVisible, type Visibility } from "../state/filters.ts";
import { useExplorer } from "../state/store.tsx";
import type { GraphView } from "./graph-view.ts";

export interface Picture {
  readonly visibility: Visibility;
  /** How far the filters are that only the server can answer. */
  readonly serverEdges: ServerEdges;
  /** The drawn view, once it is there: for flying, zooming and pictures. */
  readonly view: RefObject<GraphView | null>;
}

const PictureContext = createContext<Picture | null>(null);

/** Works out once for all what the filters let through. */
export function PictureProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const canvas = useExplorer((state) => state.canvas);
  const filters = useExplorer((state) => state.filters);
  const selection = useExplorer((state) => state.selection);
  const serverEdges = useServerEdges(canvas, filters);
  const { passing } = serverEdges;
  const visibility = useMemo(
    () => findVisible(canvas, filters, passing, new Set(selection)),
    [canvas, filters, passing, selection],
  );
  const view = useRef<GraphView | null>(null);
  const picture = useMemo(() => ({ visibility, serverEdges, view }), [visibility, serverEdges]);
  return <PictureContext value={picture}>{children}</PictureContext>;
}

export function usePicture(): Picture {
  const picture = useContext(PictureContext);
  if (picture === null) throw new Error("usePicture needs a PictureProvider above it");
  return picture;
}
