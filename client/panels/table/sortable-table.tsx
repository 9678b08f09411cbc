import { type ReactNode, useMemo, useState } from "react";
import { formatNumber } from "../../ui/format.ts";
import { sortRows } from "./sort-rows.ts";

export interface Column<Row> {
  readonly title: string;
  readonly numeric?: boolean;
  /** Left out on a narrow screen, which then has room for the rest. */
  readonly spare?: boolean;
  readonly sort: (row: Row) => string | number;
  readonly cell: (row: Row) => ReactNode;
}

interface SortableTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly toKey: (row: Row) => string;
  readonly isSelected: (row: Row) => boolean;
}

const STEP = 200;

/** A table whose heads sort it; numbers start with the largest. Rows beyond the first are drawn when asked for. */
export function SortableTable<Row>({ caption, rows, columns, toKey, isSelected }: SortableTableProps<Row>): ReactNode {
  const [sorting, setSorting] = useState<{ readonly column: number; readonly down: boolean } | null>(null);
  const [most, setMost] = useState(STEP);
  const sort = columns[sorting?.column ?? columns.findIndex(({ numeric }) => numeric === true)]?.sort;
  const sorted = useMemo(
    () => (sort === undefined ? rows : sortRows(rows, sort, sorting?.down ?? true)),
    [rows, sort, sorting],
  );
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="hidden-visually">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, numeric, spare }, at) => {
              const active = sorting?.column === at;
              const down = active ? !sorting.down : numeric === true;
              return (
                <th
                  key={title}
                  scope="col"
                  data-numeric={numeric}
                  data-spare={spare}
                  aria-sort={active ? (sorting.down ? "descending" : "ascending") : "none"}
                >
                  <button type="button" className="table__sort" onClick={() => setSorting({ column: at, down })}>
                    {title}
                    <span aria-hidden="true">{active ? (sorting.down ? " ↓" : " ↑") : ""}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map((row) => (
            <tr key={toKey(row)} aria-selected={isSelected(row)}>
              {columns.map(({ title, numeric, spare, cell }) => (
                <td key={title} data-numeric={numeric} data-spare={spare}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > most && (
        <button type="button" className="button button--small" onClick={() => setMost(most + STEP)}>
          {formatNumber(most)} of {formatNumber(sorted.length)} shown, show more
        </button>
      )}
    </div>
  );
}
