import type { ColumnMap } from "../../ingest/readers/reader.ts";

/** @param columns each as `field:header`, which the schema has checked; a header may hold colons itself */
export function toColumnMap(columns: readonly string[] = [], dateOrder?: ColumnMap["dateOrder"]): ColumnMap {
  const pairs = columns.map((text): readonly [string, string] => {
    const colon = text.indexOf(":");
    return [text.slice(0, colon), text.slice(colon + 1)];
  });
  return { ...Object.fromEntries(pairs), ...(dateOrder !== undefined && { dateOrder }) };
}
