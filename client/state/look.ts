/** How the same canvas is drawn: what colours and sizes stand for, and which group of nodes stands out. */
export const COLORINGS = ["type", "group"] as const;
export const SIZINGS = ["evidence", "links", "rank", "bridge"] as const;

export interface Look {
  readonly coloring: (typeof COLORINGS)[number];
  readonly sizing: (typeof SIZINGS)[number];
  /** Id of the main node of the group that stands out; groups have no name of their own. */
  readonly group: string | null;
}

export const PLAIN_LOOK: Look = { coloring: "type", sizing: "evidence", group: null };
