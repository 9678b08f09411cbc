import { createNodeBorderProgram } from "@sigma/node-border";
import type { MultiDirectedGraph } from "graphology";
import type { Sigma } from "sigma";
import type { RenderParams } from "sigma/types";
import { type Scene, toEdgeAppearance, toNodeAppearance } from "./appearance.ts";
import { createEvidenceEdgeProgram, type Motion, type PickingProgram, renderInMotion } from "./edge-program.ts";
import { PatientSigma } from "./patient-sigma.ts";
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

/** Edges from which on motion is worth watching. */
const LEAST_FOR_MOTION = 2000;
const REST_MS = 150;

const DISC = createNodeBorderProgram<NodeRow, EdgeRow>({
  borders: [
    { size: { attribute: "borderSize", defaultValue: 1.5, mode: "pixels" }, color: { attribute: "borderColor" } },
    { size: { fill: true }, color: { attribute: "color" } },
  ],
});

function createDiscProgram(motion: Motion): typeof DISC {
  return class DiscProgram extends DISC {
    override render(params: RenderParams): void {
      // Sigma's types do not tell that it is a program like any other.
      renderInMotion(this as unknown as PickingProgram, motion, () => super.render(params));
    }
  };
}

/** Sigma with our programs. Labels and hover are drawn by the annotation layer instead of Sigma. */
export function createSigma(
  graph: MultiDirectedGraph<NodeRow, EdgeRow>,
  container: HTMLElement,
  scene: LiveScene,
): PatientSigma {
  return new PatientSigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "disc",
    defaultEdgeType: "straight",
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    minCameraRatio: 0.03,
    maxCameraRatio: 6,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, row) => ({
      x: row.x,
      y: row.y,
      label: null,
      type: "disc",
      ...toNodeAppearance(id, row.entity, scene),
    }),
    edgeReducer: (key, row) => ({
      label: null,
      type: row.curvature === 0 ? "straight" : "curved",
      curvature: row.curvature,
      ...toEdgeAppearance(key, row.relation, scene),
    }),
    nodeProgramClasses: { disc: createDiscProgram(scene.motion) },
    edgeProgramClasses: {
      straight: createEvidenceEdgeProgram(1, scene.motion),
      curved: createEvidenceEdgeProgram(12, scene.motion),
    },
  });
}

/** Notes when a large picture moves, and draws it once more in full when it rests. A jump is drawn in full at once. */
export function watchMotion(sigma: PatientSigma, motion: Motion): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  // Who presses means what is under the pointer, and that is not drawn while the picture moves.
  const stop = (): void => {
    if (!motion.moving) return;
    motion.moving = false;
    sigma.refresh({ partialGraph: {}, skipIndexation: true });
  };
  const container = sigma.getContainer();
  container.addEventListener("pointerdown", stop, { capture: true });
  sigma.getCamera().on("updated", () => {
    if (sigma.jumping || sigma.getGraph().size < LEAST_FOR_MOTION) return;
    motion.moving = true;
    clearTimeout(rest);
    rest = setTimeout(() => {
      motion.moving = false;
      sigma.scheduleRender();
    }, REST_MS);
  });
  sigma.on("kill", () => {
    clearTimeout(rest);
    container.removeEventListener("pointerdown", stop, { capture: true });
  });
}

/** Passes on what the pointer does. */
export function listen(sigma: Sigma<NodeRow, EdgeRow>, events: GraphViewEvents): void {
  const container = sigma.getContainer();
  const hover = (kind: "node" | "edge", id: string, { x, y }: { readonly x: number; readonly y: number }): void => {
    container.style.cursor = "pointer";
    events.onHover({ kind, id, x, y });
  };
  const leave = (): void => {
    container.style.cursor = "";
    events.onHover(null);
  };
  sigma.on("enterNode", ({ node, event }) => hover("node", node, event));
  sigma.on("enterEdge", ({ edge, event }) => hover("edge", edge, event));
  sigma.on("leaveNode", leave);
  sigma.on("leaveEdge", leave);
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
