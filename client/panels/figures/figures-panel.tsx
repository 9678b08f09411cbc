import { type ReactNode, useState } from "react";
import type { EventsAnswer, Figure, FigureBoard } from "../../../server/api/events.ts";
import { useAnswer } from "../../api/queries.ts";
import { useExplorer } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { count, describeCut, formatDate, formatNumber } from "../../ui/format.ts";
import { describeFigure, describeUnit } from "./describe-figure.ts";
import { RangeChart } from "./range-chart.tsx";
import "../evidence/evidence.css";
import "./figures.css";
import { InspectLink } from "../../ui/inspect-link.tsx";

type Measure = FigureBoard["measures"][number];

function FigureRow({ figure, unit }: { readonly figure: Figure; readonly unit: string | undefined }): ReactNode {
  const { document, attributedTo, sentence } = figure;
  const at = figure.start - figure.sentenceStart;
  const source = [document.publisher, document.publishedOn === undefined ? undefined : formatDate(document.publishedOn)]
    .filter(Boolean)
    .join(", ");
  return (
    <li className="evidence">
      <p>
        <strong>{describeFigure(figure, unit)}</strong>
        {attributedTo !== undefined && (
          <>
            {" "}
            <span className="quiet">according to</span>{" "}
            <InspectLink to={{ kind: "entity", id: attributedTo.id }}>{attributedTo.name}</InspectLink>
          </>
        )}
      </p>
      <blockquote className="evidence__sentence">
        {sentence.slice(0, at)}
        <mark>{sentence.slice(at, figure.end - figure.sentenceStart)}</mark>
        {sentence.slice(figure.end - figure.sentenceStart)}
      </blockquote>
      <p className="small">
        <InspectLink to={{ kind: "article", id: document.id }}>{document.title}</InspectLink>
        {source !== "" && <span className="quiet"> · {source}</span>}
      </p>
    </li>
  );
}

function MeasureBoard({ measure }: { readonly measure: Measure }): ReactNode {
  const { range } = measure;
  const unit = describeUnit(measure.unit);
  const span =
    range === null
      ? "no number"
      : range.low === range.high
        ? formatNumber(range.low)
        : `${formatNumber(range.low)} to ${formatNumber(range.high)}`;
  return (
    <section>
      <h4 className="section">
        {measure.measure} {unit !== undefined && <span className="quiet">({unit})</span>} · {span}
      </h4>
      <RangeChart points={measure.overTime} title={`${measure.measure}: range of the numbers by date of publication`} />
      {measure.figures.length > 1 && (
        <p className="quiet small">{count(measure.figures.length, "figure")}, side by side, none averaged</p>
      )}
      <ul>
        {measure.figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} unit={measure.unit} />
        ))}
      </ul>
    </section>
  );
}

function Board({ id }: { readonly id: string }): ReactNode {
  const query = useAnswer<FigureBoard>(`/events/${id}/figures`);
  if (query.data === undefined) return <AsyncState query={query} what="the figures" />;
  if (query.data.measures.length === 0)
    return <p className="quiet">No article gives a number for {query.data.event.name}.</p>;
  return query.data.measures.map((measure) => (
    <MeasureBoard key={`${measure.measure} ${measure.unit ?? ""}`} measure={measure} />
  ));
}

/** Who says how many, when, at least or about: for the selected event or one chosen here. */
export function FiguresPanel(): ReactNode {
  const selected = useExplorer((state) =>
    state.selection.findLast((id) => state.canvas.nodes.get(id)?.type === "Event"),
  );
  const events = useAnswer<EventsAnswer>("/events", { limit: 100 });
  const [chosen, setChosen] = useState<{ readonly id: string; readonly over: string | undefined } | null>(null);
  const items = events.data?.items ?? [];
  const total = events.data?.page.total ?? 0;
  // A choice made here holds until another event is selected on the canvas.
  const id = chosen !== null && chosen.over === selected ? chosen.id : (selected ?? items[0]?.id);
  if (events.data === undefined) return <AsyncState query={events} what="the events" />;
  if (items.length === 0) return <p className="quiet">There are no events yet.</p>;
  return (
    <div>
      <label className="stacked">
        <span className="small quiet">Event</span>
        <select
          className="field"
          value={id}
          onChange={(event) => setChosen({ id: event.target.value, over: selected })}
        >
          {id !== undefined && !items.some((item) => item.id === id) && <option value={id}>(selected event)</option>}
          {items.map((item) => (
            <option key={item.id} value={item.id}>
              {item.name}
            </option>
          ))}
        </select>
      </label>
      {total > items.length && (
        <p className="quiet small">
          The first {formatNumber(items.length)} of {formatNumber(total)} events; select any other on the canvas.
        </p>
      )}
      {events.data.truncated !== null && <p className="quiet small">{describeCut(events.data.truncated)}</p>}
      {id !== undefined && <Board id={id} />}
    </div>
  );
}
