/** What is measured, not counted: time, ways, areas, weights and shares. */
import type { Sentence } from "../analysis/analyser.ts";
import type { Counted } from "./count.ts";
import type { WrittenNumber } from "./numbers.ts";

const DURATIONS = /^(?:second|minute|hour|day|week|month|year|decade)$/;
const DISTANCES = /^(?:km|kilometre|kilometer|mile|metre|meter|m)$/;
const AREAS = /^(?:hectare|acre)$/;
const WEIGHTS = /^(?:tonne|ton|kilogram|kilogramme|kilo|kg|gram)$/;
const VOLUMES = /^(?:barrel|litre|liter|gallon)$/;

/** By the unit that the number counts: "five days", "300 square kilometres". */
export function findQuantity(
  { tokens }: Sentence,
  noun: number | undefined,
): Pick<Counted, "measure" | "unit"> | undefined {
  const { lemma = "" } = tokens[noun ?? -1] ?? {};
  if (DURATIONS.test(lemma)) return { measure: "duration", unit: `${lemma}s` };
  if (DISTANCES.test(lemma))
    return tokens[(noun ?? 0) - 1]?.lemma === "square"
      ? { measure: "area", unit: `square ${lemma}` }
      : { measure: "distance", unit: lemma };
  if (AREAS.test(lemma)) return { measure: "area", unit: lemma };
  if (WEIGHTS.test(lemma)) return { measure: "weight", unit: lemma };
  return VOLUMES.test(lemma) ? { measure: "volume", unit: lemma } : undefined;
}

/** Is it the unit of a quantity of time or a way, which may stand right after a number that the tree hangs elsewhere? */
export function isUnit(lemma: string): boolean {
  return DURATIONS.test(lemma) || DISTANCES.test(lemma);
}

/** "a 26-year war", but no "26-year-old". */
export function findJoinedDuration({ tokens }: Sentence, { from, to }: WrittenNumber): Counted | undefined {
  const [dash, unit, next, age] = tokens.slice(to + 1, to + 5);
  if (dash?.text !== "-" || !DURATIONS.test(unit?.lemma ?? "")) return undefined;
  return next?.text === "-" && age?.lemma === "old"
    ? undefined
    : { measure: "duration", unit: `${unit?.lemma ?? ""}s`, from, to: to + 2 };
}

/** "55 per cent of the vote", "80 percent of the town", "by two percentage points". */
export function findShare({ tokens }: Sentence, { from, to }: WrittenNumber): Counted | undefined {
  const [sign, next] = [tokens[to + 1]?.text ?? "", tokens[to + 2]?.text ?? ""];
  if (sign === "percentage" && /^points?$/.test(next))
    return tokens.slice(Math.max(0, from - 3), from).some(({ text }) => text === "by")
      ? { measure: "margin", unit: "percentage points", from, to: to + 2 }
      : undefined;
  const last = /^(?:%|percent)$/i.test(sign) ? to + 1 : /^per$/i.test(sign) && next === "cent" ? to + 2 : undefined;
  if (last === undefined || tokens[last + 1]?.text !== "of") return undefined;
  const whole = tokens.slice(last + 2, last + 6).filter(({ pos }) => pos === "NOUN" || pos === "PROPN");
  if (whole.length === 0) return undefined;
  const voted = whole.some(({ lemma }) => /^(?:vote|ballot)$/.test(lemma));
  return { measure: voted ? "vote share" : "share", unit: "%", from, to: last };
}
