import type { MultiDirectedGraph } from "graphology";
import type { Canvas, Ids } from "../state/canvas.ts";
import { findNodeSize } from "./appearance.ts";
import type { FitBox } from "./fit.ts";
import { type LayoutNode, MOST_NAMED } from "./force-layout.ts";
import { type Side, toNamedBox } from "./labels.ts";
import type { PatientSigma } from "./patient-sigma.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** Pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room that a name takes as it is written best. */
export type Measure = (id: string, radius: number) => Size;

export const NO_NAME: Size = { width: 0, height: 0 };

/** How the layout is told of a node. */
export type Describe = (id: string, mentions: number) => Omit<LayoutNode, "at">;

/** Of many nodes, the names are culled and need no room. @param scale share of full size of the discs */
export function createDescribe({ nodes }: Canvas, scale: number, measure: Measure): Describe {
  return (id, mentions) => {
    const radius = findNodeSize(mentions) * scale;
    return nodes.size > MOST_NAMED ? { id, radius } : { id, radius, name: measure(id, radius) };
  };
}

interface Outermost {
  readonly id: string;
  readonly value: number;
}

/**
 * Of many nodes those that the rest lies between, wherever the camera stands: of each size of disc, to the pixel, the four that are
 * farthest out.
 */
function findOutermost(graph: MultiDirectedGraph<NodeRow, EdgeRow>, visibleNodes: Ids): ReadonlySet<string> {
  const farthest: (Outermost | undefined)[] = [];
  graph.forEachNode((id, { x, y, slot }) => {
    if (!visibleNodes.has(id)) return;
    const size = Math.ceil(slot.looks?.size ?? 0) * 4;
    for (let side = 0; side < 4; side += 1) {
      const value = (side < 2 ? x : y) * (side % 2 === 0 ? 1 : -1);
      const known = farthest[size + side];
      if (known === undefined || value > known.value) farthest[size + side] = { id, value };
    }
  });
  return new Set(farthest.flatMap((node) => node?.id ?? []));
}

/**
 * What the camera has to show: discs, with the names for which room was kept. Measuring the names of thousands for which none was
 * kept would take a second. @param sides of the names by node id
 */
export function toFitBoxes(
  sigma: PatientSigma,
  graph: MultiDirectedGraph<NodeRow, EdgeRow>,
  visibleNodes: Ids,
  sides: ReadonlyMap<string, Side>,
  measure: Measure,
): readonly FitBox[] {
  const isNamed = visibleNodes.size <= MOST_NAMED;
  const ids = isNamed ? visibleNodes : findOutermost(graph, visibleNodes);
  return [...ids.keys()].flatMap((id) => {
    const display = sigma.getNodeDisplayData(id);
    if (display === undefined) return [];
    const { size: radius, x, y } = display;
    const side = isNamed ? sides.get(id) : undefined;
    return [{ x, y, box: toNamedBox(radius, side === undefined ? NO_NAME : measure(id, radius), side) }];
  });
}
