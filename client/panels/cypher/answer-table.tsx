import type { ReactNode } from "react";
import { InspectLink } from "../../ui/inspect-link.tsx";
import { findShownId, toCellText } from "./cell-text.ts";

const MOST_ROWS = 500;

function Cell({ value }: { readonly value: unknown }): ReactNode {
  const shown = findShownId(value);
  const text = toCellText(value);
  if (shown === undefined) return <td>{text}</td>;
  return (
    <td>
      <InspectLink to={shown}>{text}</InspectLink>
    </td>
  );
}

/** The rows of an answer; entities, relations and documents in them lead to their panels. */
export function AnswerTable({
  fields,
  rows,
}: {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}): ReactNode {
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field} scope="col">
                {field}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place, and are never reordered
            <tr key={at}>
              {fields.map((field, column) => (
                <Cell key={field} value={row[column]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && (
        <p className="quiet small">
          The first {MOST_ROWS} of {rows.length} rows are drawn here; the CSV file has them all.
        </p>
      )}
    </div>
  );
}
