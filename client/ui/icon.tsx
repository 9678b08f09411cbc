import type { ReactNode } from "react";
import { getTypeStyle } from "../graph/type-styles.ts";

/** Strokes in a box of 24 by 24. */
const ICONS = {
  filter: "M4 5h16l-6.5 8v6l-3-1.5v-4.5z",
  disputes: "M5 9h14M5 15h14M15.5 5l-7 14",
  table: "M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14",
  map: "M12 21s6.5-6 6.5-11a6.5 6.5 0 1 0-13 0c0 5 6.5 11 6.5 11zM12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z",
  views: "M6 3h12v18l-6-4.5L6 21z",
  judge: "M9 6.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM15 6.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z",
  paths: "M6 18a2 2 0 1 0 0-.1zM18 6a2 2 0 1 0 0-.1zM7.5 16.5 16.5 7.5M6 7h5M18 17h-5",
  figures: "M5 19V9M12 19V5M19 19v-7M3 19h18",
  cypher: "M8 7l-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14",
  ingest: "M12 4v11M7.5 10.5 12 15l4.5-4.5M4 17v3h16v-3",
  export: "M12 15V4M7.5 8.5 12 4l4.5 4.5M4 15v5h16v-5",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",
  undo: "M8 6 4 10l4 4M4 10h9a6 6 0 0 1 0 12h-1",
  redo: "M16 6l4 4-4 4M20 10h-9a6 6 0 0 0 0 12h1",
  close: "M6 6l12 12M18 6 6 18",
  back: "M14 6l-6 6 6 6",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  home: "M4 11l8-7 8 7M6 9.5V20h12V9.5",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  entity: "M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16z",
  chevron: "M7 10l5 5 5-5",
} as const satisfies Record<string, string>;

export type IconName = keyof typeof ICONS;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}

/** The disc and glyph by which a type is known on the canvas. */
export function TypeBadge({ type, size = 20 }: { readonly type: string; readonly size?: number }): ReactNode {
  const style = getTypeStyle(type);
  return (
    <svg className="type-badge" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="12" fill={`var(${style.token})`} />
      <path d={style.glyph} fill="var(--glyph)" transform="translate(12 12) scale(0.58) translate(-12 -12)" />
    </svg>
  );
}
