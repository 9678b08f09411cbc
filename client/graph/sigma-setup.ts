import type { MultiDirectedGraph } from "graphology";
import type { Sigma } from "sigma";
import { PLAIN_LOOK } from "../state/look.ts";
import { findStageScale, type Scene, toEdgeAppearance, toNodeAppearance } from "./appearance.ts";
import { createDiscProgram, UnseenProgram } from "./disc-program.ts";
import { createEvidenceEdgeProgram } from "./edge-program.ts";
import { createMotion, type Motion, watchMotion } from "./motion.ts";
import type { Palette } from "./palette.ts";
import { PatientSigma } from "./patient-sigma.ts";
import type { Finders } from "./pointer.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

export type Hovered = { readonly kind: "node" | "edge"; readonly id: string; readonly x: number; readonly y: number };

export interface GraphViewEvents {
  readonly onNode: (id: string, extend: boolean) => void;
  readonly onNodeTwice: (id: string) => void;
  readonly onEdge: (id: string) => void;
  readonly onStage: () => void;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onSettled: () => void;
}

/** What the reducers look at; the view replaces its parts as the state changes. */
export type LiveScene = { -readonly [Name in keyof Scene]: Scene[Name] } & { readonly motion: Motion };

/** Of a picture before anything is known of it. */
export function createScene({ clientWidth, clientHeight }: HTMLElement, palette: Palette): LiveScene {
  const none: ReadonlySet<string> = new Set();
  return {
    palette,
    interaction: {
      visibleNodes: none,
      visibleEdges: none,
      whole: false,
      selection: none,
      focusNodes: null,
      focusEdges: null,
    },
    scale: findStageScale(clientWidth, clientHeight),
    look: PLAIN_LOOK,
    metrics: null,
    motion: createMotion(),
  };
}

/** How near and how far the camera goes: share of the whole picture that is seen. */
export const CAMERA_RATIOS = { least: 0.03, most: 6 };

/*
 * What Sigma keeps of how something looks; the rest is in the slot, for the programs. Sigma passes over what it takes for hidden
 * when the pointer moves, and hears late of what is painted past it, so what is drawn and found is up to the programs.
 */

function toNodeDisplay(id: string, { x, y, entity, slot }: NodeRow, scene: Scene) {
  const looks = toNodeAppearance(id, entity, scene);
  slot.looks = looks;
  const { size, color, zIndex } = looks;
  return { label: null, x, y, size, color, zIndex, hidden: false, type: "disc", slot };
}

function toEdgeDisplay(key: string, { relation, curvature, slot }: EdgeRow, scene: Scene) {
  const looks = toEdgeAppearance(key, relation, scene);
  slot.looks = looks;
  const { size, color, zIndex } = looks;
  const type = curvature === 0 ? "straight" : "curved";
  return { label: null, size, color, zIndex, hidden: false, type, curvature, slot };
}

/**
 * Sigma with our programs. Labels and hover are drawn by the annotation layer instead of Sigma.
 * @param read holds the scene by which nodes and edges are read
 */
export function createSigma(
  graph: MultiDirectedGraph<NodeRow, EdgeRow>,
  container: HTMLElement,
  motion: Motion,
  read: { readonly scene: Scene },
): PatientSigma {
  const finders: Finders = { nodes: [], edges: [] };
  const sigma = new PatientSigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "disc",
    defaultEdgeType: "straight",
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: CAMERA_RATIOS.least,
    maxCameraRatio: CAMERA_RATIOS.most,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, row) => toNodeDisplay(id, row, read.scene),
    edgeReducer: (key, row) => toEdgeDisplay(key, row, read.scene),
    nodeProgramClasses: { disc: createDiscProgram(motion, finders.nodes) },
    nodeHoverProgramClasses: { disc: UnseenProgram },
    edgeProgramClasses: {
      straight: createEvidenceEdgeProgram("straight", motion, finders.edges),
      curved: createEvidenceEdgeProgram("curved", motion, finders.edges),
    },
  });
  sigma.findBy(finders);
  watchMotion(sigma, motion);
  return sigma;
}

/** Passes on what the pointer does. */
export function listen(sigma: Sigma<NodeRow, EdgeRow>, events: GraphViewEvents): void {
  const container = sigma.getContainer();
  let hovered: Hovered | null = null;
  const hover = (kind: Hovered["kind"], id: string, { x, y }: { readonly x: number; readonly y: number }): void => {
    hovered = { kind, id, x, y };
    container.style.cursor = "pointer";
    events.onHover(hovered);
  };
  const leave = (): void => {
    hovered = null;
    container.style.cursor = "";
    events.onHover(null);
  };
  // From an edge the pointer comes onto a node first, and is said to have left the edge with its next move.
  const leaveIf = (kind: Hovered["kind"], id: string): void => {
    if (hovered?.kind === kind && hovered.id === id) leave();
  };
  sigma.on("enterNode", ({ node, event }) => hover("node", node, event));
  sigma.on("enterEdge", ({ edge, event }) => hover("edge", edge, event));
  sigma.on("leaveNode", ({ node }) => leaveIf("node", node));
  sigma.on("leaveEdge", ({ edge }) => leaveIf("edge", edge));
  sigma.on("clickNode", ({ node, event: { original } }) => {
    leave();
    events.onNode(node, original.shiftKey || original.ctrlKey || original.metaKey);
  });
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.onNodeTwice(node);
  });
  sigma.on("clickEdge", ({ edge }) => {
    leave();
    events.onEdge(edge);
  });
  sigma.on("clickStage", () => events.onStage());
}
