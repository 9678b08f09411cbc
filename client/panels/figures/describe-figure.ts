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

/** "at least 137 people", "20 to 30 km", "over 286 (2 × 143)". */
export function describeFigure(
  figure: Pick<Figure, "value" | "min" | "max" | "qualifier" | "unit" | "derivation">,
): string {
  const { value, min, max, qualifier, unit, derivation } = figure;
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
  return `${QUALIFIERS[qualifier]}${number}${unit === undefined ? "" : ` ${unit}`}${derived}`;
}
