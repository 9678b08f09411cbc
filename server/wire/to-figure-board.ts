/** Figures of an event by measure: side by side, with the range anyone gives. Nothing is averaged or chosen. */
import type { FigureEvidence } from "../../cypher/graph-store.ts";
import type { Figure, FigureBoard } from "../api/events.ts";
import { groupBy } from "./group-by.ts";
import { omit } from "./omit.ts";

type Measure = FigureBoard["measures"][number];

export function toFigureBoard(
  event: { readonly id: string; readonly name: string },
  evidence: readonly FigureEvidence[],
): FigureBoard {
  const groups = groupBy(evidence, ({ figure }) => JSON.stringify([figure.measure, figure.unit ?? null]));
  const measures = [...groups.values()].map(toMeasure);
  return {
    event: { id: event.id, name: event.name },
    measures: measures.sort((a, b) => b.figures.length - a.figures.length || (a.measure < b.measure ? -1 : 1)),
  };
}

function toMeasure(group: readonly FigureEvidence[]): Measure {
  const figures = group.map(toFigure).sort(byPublication);
  const unit = figures[0]?.unit;
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
