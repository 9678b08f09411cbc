import type { Canvas } from "../state/canvas.ts";
import { findNodeSize } from "./appearance.ts";
import type { FitBox } from "./fit.ts";
import { type LayoutNode, MOST_NAMED } from "./force-layout.ts";
import { type Side, toNamedBox } from "./labels.ts";
import type { PatientSigma } from "./patient-sigma.ts";

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room that a name takes as it is written best. */
type Measure = (id: string, radius: number) => Size;

const NO_NAME: Size = { width: 0, height: 0 };

/** Nodes as the layout wants them; of many, the names are culled and need no room. @param scale share of full size of the discs */
export function toLayoutNodes({ nodes }: Canvas, scale: number, measure: Measure): readonly Omit<LayoutNode, "at">[] {
  return [...nodes].map(([id, { mentions }]) => {
    const radius = findNodeSize(mentions) * scale;
    return nodes.size > MOST_NAMED ? { id, radius } : { id, radius, name: measure(id, radius) };
  });
}

/**
 * What the camera has to show: discs, with the names for which room was kept. Measuring the names of thousands for which none was
 * kept would take a second. @param sides of the names by node id
 */
export function toFitBoxes(
  sigma: PatientSigma,
  visibleNodes: ReadonlySet<string>,
  sides: ReadonlyMap<string, Side>,
  measure: Measure,
): readonly FitBox[] {
  const isNamed = visibleNodes.size <= MOST_NAMED;
  return [...visibleNodes].flatMap((id) => {
    const display = sigma.getNodeDisplayData(id);
    if (display === undefined) return [];
    const { size: radius, x, y } = display;
    const side = isNamed ? sides.get(id) : undefined;
    return [{ x, y, box: toNamedBox(radius, side === undefined ? NO_NAME : measure(id, radius), side) }];
  });
}
