/** How each type of entity looks: the CSS token of its colour and a glyph, so that colour is never the only sign. */
export interface TypeStyle {
  readonly plural: string;
  /** Name of the custom property in `theme.css`. */
  readonly token: string;
  /** SVG path in a box of 24 by 24, filled by the non-zero rule. */
  readonly glyph: string;
}

const SWORD = "M3 2h3l9.6 9.6 1.6-1.6 1.5 1.5-1.8 1.8 4.6 4.6-2.2 2.2-4.6-4.6-1.8 1.8-1.5-1.5 1.6-1.6L3 5z";
const SWORD_MIRRORED =
  "M21 2h-3L8.4 11.6 6.8 10l-1.5 1.5 1.8 1.8-4.6 4.6 2.2 2.2 4.6-4.6 1.8 1.8 1.5-1.5-1.6-1.6L21 5z";

export const TYPE_STYLES: Readonly<Record<string, TypeStyle>> = {
  Person: {
    plural: "Persons",
    token: "--type-person",
    glyph: "M12 3a4.3 4.3 0 1 1 0 8.6a4.3 4.3 0 0 1 0-8.6zM3.5 21c0-5 3.8-7.9 8.5-7.9s8.5 2.9 8.5 7.9z",
  },
  Organization: { plural: "Organizations", token: "--type-organization", glyph: "M4 21V8l8-5.5L20 8v13h-5.5v-6h-5v6z" },
  ArmedGroup: { plural: "Armed groups", token: "--type-armed-group", glyph: `${SWORD}${SWORD_MIRRORED}` },
  State: { plural: "States", token: "--type-state", glyph: "M5 2h2.4v20H5zM9 3h12l-3.4 5L21 13H9z" },
  Place: {
    plural: "Places",
    token: "--type-place",
    glyph:
      "M12 1.5c-4.3 0-7.5 3.2-7.5 7.4C4.5 14.3 12 22.5 12 22.5s7.5-8.2 7.5-13.6C19.5 4.7 16.3 1.5 12 1.5zM12 6a3 3 0 1 1 0 6a3 3 0 0 1 0-6z",
  },
  People: {
    plural: "Peoples",
    token: "--type-people",
    glyph:
      "M7.5 4.5a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 0 1 0-6.8zM1 20c0-4.7 2.9-7 6.5-7s6.5 2.3 6.5 7zM16.5 4.5a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 0 1 0-6.8zM15.8 20c0-2.7-.7-4.9-2-6.5.8-.3 1.7-.5 2.7-.5 3.6 0 6.5 2.3 6.5 7z",
  },
  Event: { plural: "Events", token: "--type-event", glyph: "M14 1.5 4 14h6.5L9 22.5 20 9.5h-7z" },
};

export const TYPE_NAMES: readonly string[] = Object.keys(TYPE_STYLES);

const UNKNOWN: TypeStyle = { plural: "Other", token: "--type-other", glyph: "M12 5a7 7 0 1 1 0 14a7 7 0 0 1 0-14z" };

export function getTypeStyle(type: string): TypeStyle {
  return TYPE_STYLES[type] ?? UNKNOWN;
}
