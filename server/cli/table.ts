const GAP = "  ";
const MAX_CELL = 60;

export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number;
}

/** A table of plain text: numbers to the right, long cells cut with an ellipsis, no trailing spaces. */
export function formatTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ value }) => value(row)));
  const texts = cells.map((row) => row.map((cell) => cutCell(String(cell))));
  const widths = columns.map(({ title }, column) =>
    Math.max(title.length, ...texts.map((row) => row[column]?.length ?? 0)),
  );
  const align = (text: string, column: number, toRight: boolean): string => {
    const width = widths[column] ?? 0;
    return toRight ? text.padStart(width) : text.padEnd(width);
  };
  const numeric = columns.map((_, column) => cells.length > 0 && cells.every((row) => typeof row[column] === "number"));
  const lines = [columns.map(({ title }) => title), widths.map((width) => "-".repeat(width)), ...texts].map((row) =>
    row
      .map((text, column) => align(text, column, numeric[column] === true))
      .join(GAP)
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

function cutCell(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= MAX_CELL ? line : `${line.slice(0, MAX_CELL - 1)}…`;
}

/** Name and value pairs below each other. */
export function formatPairs(pairs: readonly (readonly [string, string | number])[]): string {
  const width = Math.max(0, ...pairs.map(([name]) => name.length));
  return pairs.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join("");
}

/** `1 document`, `2 documents`. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
