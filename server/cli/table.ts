const GAP = "  ";
const MAX_TABLE = 160;
const MIN_CELL = 60;

export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number;
}

/**
 * A table of plain text: numbers to the right, no trailing spaces. A cell of more than 60 characters is cut with an
 * ellipsis, later in a table of few columns.
 */
export function formatTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ value }) => value(row)));
  const most = Math.max(MIN_CELL, Math.floor(MAX_TABLE / columns.length));
  const texts = cells.map((row) => row.map((cell) => cutCell(String(cell), most)));
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

function cutCell(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
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
