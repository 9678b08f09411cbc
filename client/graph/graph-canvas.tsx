import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Canvas } from "../state/canvas.ts";
import { expand } from "../state/exploration.ts";
import { useExplorer, useStore } from "../state/store.tsx";
import type { Scene } from "./appearance.ts";
import { findFocus, findGroupFocus, findStandingFocus } from "./focus.ts";
import { GraphView } from "./graph-view.ts";
import { HoverCard } from "./hover-card.tsx";
import { readPalette } from "./palette.ts";
import { usePicture } from "./picture-context.tsx";
import type { Hovered } from "./sigma-setup.ts";
import { ViewControls } from "./view-controls.tsx";

/** Above this many edges the picture no longer changes on a mere hover. */
const MOST_FOR_HOVER = 5000;

/** The element carries its view, so that tools that drive the page can ask where things are. */
export interface GraphElement extends HTMLDivElement {
  view?: GraphView;
}

function useView(onSettled: (settled: boolean) => void, onHover: (hovered: Hovered | null) => void) {
  const store = useStore();
  const { view: shared } = usePicture();
  const container = useRef<GraphElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const created = new GraphView(element, readPalette(document.documentElement), {
      onNode: (id, extend) => store.dispatch({ type: "selected", id, extend }),
      onNodeTwice: (id) => void expand(store, id),
      onEdge: (id) => store.dispatch({ type: "inspected", inspected: { kind: "relation", id } }),
      onStage: () => store.dispatch({ type: "selected", id: null }),
      onHover,
      onSettled: () => onSettled(true),
    });
    element.view = created;
    shared.current = created;
    setView(created);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const repaint = (): void => created.setPalette(readPalette(document.documentElement));
    scheme.addEventListener("change", repaint);
    return () => {
      scheme.removeEventListener("change", repaint);
      shared.current = null;
      created.close();
    };
  }, [store, shared, onSettled, onHover]);
  return { container, view };
}

function useScene(hovered: Hovered | null): {
  readonly scene: Pick<Scene, "interaction" | "look" | "metrics">;
  readonly chosenEdge: string | null;
} {
  const canvas = useExplorer((state) => state.canvas);
  const selection = useExplorer((state) => state.selection);
  const inspected = useExplorer((state) => state.trail.at(-1));
  const look = useExplorer((state) => state.look);
  const { visibility, metrics } = usePicture();
  const hoveredNode = hovered?.kind === "node" && canvas.edges.size <= MOST_FOR_HOVER ? hovered.id : null;
  const chosenEdge = inspected?.kind === "relation" ? inspected.id : null;
  const interaction = useMemo(() => {
    const centres = hoveredNode === null ? selection : [hoveredNode];
    const edge = hoveredNode === null ? chosenEdge : null;
    const near = findFocus(canvas, visibility.edges, centres, edge);
    const group = near.nodes === null ? findGroupFocus(canvas, visibility.edges, metrics, look.group) : near;
    const focus = group.nodes === null ? findStandingFocus(canvas, visibility.edges, look.standing) : group;
    return {
      visibleNodes: visibility.nodes,
      visibleEdges: visibility.edges,
      whole: visibility.whole,
      selection: new Set(selection),
      focusNodes: focus.nodes,
      focusEdges: focus.edges,
    };
  }, [canvas, visibility, selection, hoveredNode, chosenEdge, metrics, look.group, look.standing]);
  // While nothing is drawn by them, metrics that arrive need no new picture.
  const isPlain = look.coloring === "type" && look.sizing === "evidence";
  const used = isPlain ? null : metrics;
  const scene = useMemo(() => ({ interaction, look, metrics: used }), [interaction, look, used]);
  return { scene, chosenEdge };
}

/** Keeps what somebody picked, or reads about, out from under a panel that lies over the stage. @param settled changes when nodes have moved */
function useSight(view: GraphView | null, settled: number, chosenEdge: string | null): void {
  const selection = useExplorer((state) => state.selection);
  const relation = useExplorer((state) => (chosenEdge === null ? undefined : state.canvas.edges.get(chosenEdge)));
  const tool = useExplorer((state) => state.tool);
  const shown = useExplorer((state) => state.trail.at(-1));
  const [source, target] = [relation?.source, relation?.target];
  // biome-ignore lint/correctness/useExhaustiveDependencies: a panel that opens and nodes that moved are reasons to look again
  useEffect(() => {
    const isRelation = source !== undefined && target !== undefined;
    const entity = shown?.kind === "entity" ? [shown.id] : [];
    void view?.camera.keepInSight(isRelation ? [source, target] : [...selection, ...entity]);
  }, [view, settled, selection, source, target, tool, shown]);
}

/** Shows all where a step, as an undo after a flight, has left nothing of the canvas on the stage. */
function useRescue(view: GraphView | null, canvas: Canvas, settled: number): void {
  useEffect(() => {
    if (view === null || settled === 0 || canvas.nodes.size === 0) return;
    let current = true;
    void view.whenDrawn().then(() => {
      if (current && view.getDiscs().length === 0) void view.fit();
    });
    return () => {
      current = false;
    };
  }, [view, canvas, settled]);
}

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

function handleKey(event: KeyboardEvent, view: GraphView | null): void {
  if (view === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const pan = PANS[event.key];
  if (pan !== undefined) view.camera.pan(...pan);
  else if (event.key === "+" || event.key === "=") void view.camera.zoom(1 / 1.4);
  else if (event.key === "-") void view.camera.zoom(1.4);
  else if (event.key === "0") void view.fit();
  else return;
  event.preventDefault();
}

/** The drawn graph. What it shows is said in words by the table panel, which is its twin for keyboard and screen reader. */
export function GraphCanvas({ onSettled }: { readonly onSettled: (settled: boolean) => void }): ReactNode {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [settled, setSettled] = useState(0);
  const settle = useCallback(
    (done: boolean) => {
      onSettled(done);
      setSettled((times) => times + 1);
    },
    [onSettled],
  );
  const { container, view } = useView(settle, setHovered);
  const canvas = useExplorer((state) => state.canvas);
  const target = useExplorer((state) => state.target);
  const { scene, chosenEdge } = useScene(hovered);
  const { interaction } = scene;
  useEffect(() => view?.setCanvas(canvas), [view, canvas]);
  useEffect(() => view?.setScene(scene, chosenEdge), [view, scene, chosenEdge]);
  useSight(view, settled, chosenEdge);
  useRescue(view, canvas, settled);
  useEffect(() => {
    if (target !== null) void view?.camera.flyTo(target.id);
  }, [view, target]);
  const label = `Graph of ${interaction.visibleNodes.size} entities and ${interaction.visibleEdges.size} relations. The table panel lists them. Arrow keys pan, plus and minus zoom, 0 shows all.`;
  return (
    <>
      <div
        ref={container}
        className="canvas"
        role="application"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture pans and zooms by keyboard
        tabIndex={0}
        onKeyDown={(event) => handleKey(event, view)}
      />
      {hovered !== null && <HoverCard hovered={hovered} />}
      <ViewControls />
    </>
  );
}
