import type { Figure } from "../../../server/api/events.ts";
import { formatNumber } from "../../ui/format.ts";

const QUALIFIERS: Readonly<Record<Figure["qualifier"], string>> = {
  exact: "",
  at_least: "at least ",
  at_most: "at most ",
  about: "about ",
  over: "over ",
  almost: "almost ",
};

/** Units that are signs, not words. */
const SIGNS = /^(?:km|m|%|[A-Z]*[$€£¥])$/;
const IRREGULAR: Readonly<Record<string, string>> = {
  child: "children",
  person: "people",
  people: "people",
  personnel: "personnel",
  staff: "staff",
  crew: "crew",
  aircraft: "aircraft",
  yen: "yen",
  yuan: "yuan",
};

/** The plural of a counted noun that is given as its lemma; a plural stays one. */
function toPluralUnit(unit: string): string {
  if (SIGNS.test(unit) || /(?:[^s]s|men|children)$/.test(unit)) return unit;
  if (/(?:^|[a-z])man$/.test(unit)) return `${unit.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return IRREGULAR[unit] ?? `${unit}${/(?:s|x|z|ch|sh)$/.test(unit) ? "es" : "s"}`;
}

/** What figures of one measure count beside people at large: "days", "children"; nothing where the measure tells it all. */
export function describeUnit(unit: string | undefined): string | undefined {
  return unit === undefined || unit === "people" ? undefined : toPluralUnit(unit);
}

/** "at least 137", "20 to 30 km", "over 286 (2 × 143)". @param unit of the measure that the figure stands under */
export function describeFigure(
  figure: Pick<Figure, "value" | "min" | "max" | "qualifier" | "derivation">,
  unit: string | undefined,
): string {
  const { value, min, max, qualifier, derivation } = figure;
  const range =
    min !== undefined && max !== undefined && min !== max ? `${formatNumber(min)} to ${formatNumber(max)}` : undefined;
  const single = value ?? min ?? max;
  const number =
    value === undefined && range !== undefined
      ? range
      : single === undefined
        ? "a number not given"
        : formatNumber(single);
  const derived = derivation === undefined ? "" : ` (${derivation})`;
  const plural = describeUnit(unit);
  const isOne = plural !== undefined && single === 1 && range === undefined;
  const counted = isOne ? unit?.replace(/([^s])s$/, "$1") : plural;
  return `${QUALIFIERS[qualifier]}${number}${counted === undefined ? "" : ` ${counted}`}${derived}`;
}
