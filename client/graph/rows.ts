import type { EdgeAttributes, NodeAttributes } from "../../server/api/graph.ts";

/** What the drawn graph holds for a node: its place in layout units and the entity. */
export interface NodeRow {
  readonly x: number;
  readonly y: number;
  readonly entity: NodeAttributes;
  readonly [name: string]: unknown;
}

/** What the drawn graph holds for an edge: the relation and its place in a bundle. */
export interface EdgeRow {
  readonly relation: EdgeAttributes;
  readonly curvature: number;
  readonly [name: string]: unknown;
}
