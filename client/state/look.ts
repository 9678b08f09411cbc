/** How the same canvas is drawn: what colours and sizes stand for, and which nodes or relations stand out. */
export const COLORINGS = ["type", "group"] as const;
export const SIZINGS = ["evidence", "links", "rank", "bridge"] as const;

/**
 * How well a relation stands, in the order of trust. solid: asserted by two or more independent sources · thin: by one ·
 * dashed: only alleged or speculated · hollow: only denied · double: contested.
 */
export const STANDINGS = ["solid", "thin", "dashed", "hollow", "double"] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Look {
  readonly coloring: (typeof COLORINGS)[number];
  readonly sizing: (typeof SIZINGS)[number];
  /** Id of the main node of the group that stands out; groups have no name of their own. */
  readonly group: string | null;
  /** The relations that stand out; where a group does, none do. */
  readonly standing: Standing | null;
}

export const PLAIN_LOOK: Look = { coloring: "type", sizing: "evidence", group: null, standing: null };
