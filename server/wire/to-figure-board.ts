/** Figures of an event by measure: side by side, with the range anyone gives. Nothing is averaged or chosen. */
import type { FigureEvidence } from "../../cypher/graph-store.ts";
import { groupBy } from "../../cypher/group-by.ts";
import { findMeasure, MEASURES } from "../../ingest/figures/measures.ts";
import type { Figure, FigureBoard } from "../api/events.ts";
import { omit } from "./omit.ts";

type Measure = FigureBoard["measures"][number];

export function toFigureBoard(
  event: { readonly id: string; readonly name: string },
  evidence: readonly FigureEvidence[],
): FigureBoard {
  const groups = groupBy(evidence, ({ figure }) => JSON.stringify([figure.measure, toUnit(figure) ?? null]));
  const measures = [...groups.values()].map(toMeasure);
  return {
    event: { id: event.id, name: event.name },
    measures: measures.sort((a, b) => b.figures.length - a.figures.length || compareMeasures(a, b)),
  };
}

/** What became of people, the gravest first, before all that is counted otherwise. */
const RANKS: ReadonlyMap<string, number> = new Map(MEASURES.map((measure, rank) => [measure, rank]));

function compareMeasures(a: Measure, b: Measure): number {
  const ranks = (RANKS.get(a.measure) ?? RANKS.size) - (RANKS.get(b.measure) ?? RANKS.size);
  return ranks || (a.measure < b.measure ? -1 : a.measure > b.measure ? 1 : (a.unit ?? "") < (b.unit ?? "") ? -1 : 1);
}

/** Words for people at large: "137 people", "three others", "the lives of 40". "Three of them" are a part of others. */
const ANYBODY = /^(?:people|person|victim|other)$/;

/**
 * What a figure counts. "137 dead", "139 deaths" and "143 people killed" count the same and stand side by side; children among
 * the dead do not.
 */
function toUnit({ measure, unit }: FigureEvidence["figure"]): string | undefined {
  if (unit === undefined || !RANKS.has(measure)) return unit;
  return ANYBODY.test(unit) || findMeasure(unit) === measure ? "people" : unit;
}

function toMeasure(group: readonly FigureEvidence[]): Measure {
  const figures = group.map(toFigure).sort(byPublication);
  const unit = group[0] === undefined ? undefined : toUnit(group[0].figure);
  return {
    measure: figures[0]?.measure ?? "",
    ...(unit !== undefined && { unit }),
    figures,
    range: toRange(figures),
    overTime: toRangesOverTime(figures),
  };
}

function toFigure({ figure, sentence, document, attributedTo }: FigureEvidence): Figure {
  const numbers = omit(figure, "documentId", "about", "attributedTo");
  return { ...numbers, sentence, document, ...(attributedTo !== undefined && { attributedTo }) };
}

function byPublication(a: Figure, b: Figure): number {
  const first = a.document.publishedOn ?? "9999";
  const second = b.document.publishedOn ?? "9999";
  if (first !== second) return first < second ? -1 : 1;
  return a.document.id === b.document.id ? a.start - b.start : a.document.id < b.document.id ? -1 : 1;
}

function toNumbers({ value, min, max }: Figure): readonly number[] {
  return [value, min, max].filter((each) => each !== undefined);
}

function toRange(figures: readonly Figure[]): { low: number; high: number } | null {
  const numbers = figures.flatMap(toNumbers);
  return numbers.length === 0 ? null : { low: Math.min(...numbers), high: Math.max(...numbers) };
}

function toRangesOverTime(figures: readonly Figure[]): Measure["overTime"] {
  const dated = figures.filter(({ document }) => document.publishedOn !== undefined);
  return [...groupBy(dated, ({ document }) => document.publishedOn ?? "")].flatMap(([date, group]) => {
    const range = toRange(group);
    return range === null ? [] : [{ date, ...range, figures: group.length }];
  });
}
