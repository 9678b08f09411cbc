/** Sorts by a key, texts as a reader would, numbers by size; equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  toKey: (row: Row) => string | number,
  down: boolean,
): readonly Row[] {
  const compare = (one: string | number, other: string | number): number =>
    typeof one === "number" && typeof other === "number" ? one - other : String(one).localeCompare(String(other), "en");
  return rows.toSorted((one, other) => (down ? compare(toKey(other), toKey(one)) : compare(toKey(one), toKey(other))));
}
