import type { EdgeAttributes, NodeAttributes } from "../../server/api/graph.ts";
import type { EdgeAppearance, NodeAppearance } from "./appearance.ts";

/** Where a program draws a node or an edge, so that its looks can change without Sigma's going through all it knows of it. */
export interface Slot<Looks> {
  /** Of the node or the edge. */
  readonly id: string;
  /** None until it has been drawn once. */
  program: { repaint(offset: number, looks: Looks): void } | null;
  offset: number;
  /** As it was painted last, with Sigma or past it; null until then. */
  looks: Looks | null;
}

export function createSlot<Looks>(id: string): Slot<Looks> {
  return { id, program: null, offset: 0, looks: null };
}

/** What the drawn graph holds for a node: its place in layout units and the entity. */
export interface NodeRow {
  readonly x: number;
  readonly y: number;
  readonly entity: NodeAttributes;
  readonly slot: Slot<NodeAppearance>;
  readonly [name: string]: unknown;
}

/** What the drawn graph holds for an edge: the relation and its place in a bundle. */
export interface EdgeRow {
  readonly relation: EdgeAttributes;
  readonly curvature: number;
  readonly slot: Slot<EdgeAppearance>;
  readonly [name: string]: unknown;
}
