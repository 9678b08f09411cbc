/** The attributes of nodes and edges as flat columns, for formats that have no lists. */
import type { Relation } from "../../cypher/model.ts";
import type { ExportedEntity } from "./exporter.ts";

export type ColumnType = "string" | "integer" | "double" | "boolean";
export type Cell = string | number | boolean | undefined;

export interface Column<T> {
  readonly name: string;
  readonly type: ColumnType;
  readonly read: (value: T) => Cell;
}

function column<T>(name: string & keyof T, type: ColumnType): Column<T> {
  return { name, type, read: (value) => value[name] as Cell };
}

/** Between the aliases of one cell; no name holds it. */
export const ALIAS_SEPARATOR = "; ";

export const NODE_COLUMNS: readonly Column<ExportedEntity>[] = [
  column("name", "string"),
  column("type", "string"),
  {
    name: "aliases",
    type: "string",
    read: ({ aliases }) => (aliases.length === 0 ? undefined : aliases.join(ALIAS_SEPARATOR)),
  },
  column("country", "string"),
  column("role", "string"),
  column("latitude", "double"),
  column("longitude", "double"),
  column("wikidata", "string"),
  column("eventKind", "string"),
  column("placeId", "string"),
  column("date", "string"),
];

export const EDGE_COLUMNS: readonly Column<Relation>[] = [
  column("predicate", "string"),
  column("claims", "integer"),
  column("documents", "integer"),
  column("sources", "integer"),
  column("asserted", "integer"),
  column("alleged", "integer"),
  column("speculated", "integer"),
  column("denied", "integer"),
  column("contested", "boolean"),
  column("firstSeen", "string"),
  column("lastSeen", "string"),
  column("confidence", "double"),
];
