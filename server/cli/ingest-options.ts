/** What every command takes that adds documents: how to read them, and where they go. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { PathOptions } from "../../ingest/inputs/paths.ts";
import type { DateOrder } from "../../ingest/readers/reader.ts";
import { toColumnMap } from "../wire/to-column-map.ts";
import { present } from "../wire/to-filter.ts";
import { addLexiconOption, collect, type LexiconOptions, parseDate } from "./options.ts";
import { addStoreOptions, type StoreOptions } from "./store-options.ts";

export interface IngestCommandOptions extends StoreOptions, LexiconOptions {
  readonly column?: readonly string[];
  readonly dateOrder?: DateOrder;
  readonly publisher?: string;
  readonly publishedOn?: string;
}

export function addIngestOptions(command: Command): Command {
  command
    .option("--publisher <name>", "for documents that do not name theirs")
    .option("--published-on <date>", "for documents that do not carry a date", parseDate)
    .option("--column <field:header>", "for CSV: which column holds what, as text:Body (repeatable)", collectColumn)
    .addOption(new Option("--date-order <order>", "for CSV: of dates in numbers").choices(["dmy", "mdy", "ymd"]));
  return addLexiconOption(addStoreOptions(command));
}

function collectColumn(value: string, before: readonly string[] = []): readonly string[] {
  if (!/^(?:id|title|text|publishedOn|publisher|url):./.test(value)) {
    throw new InvalidArgumentError("wanted field:header, as text:Body.");
  }
  return collect(value, before);
}

export function toPathOptions({ column, dateOrder, publisher, publishedOn }: IngestCommandOptions): PathOptions {
  const defaults = present({ publisher, publishedOn });
  return { defaults, columns: toColumnMap(column, dateOrder) };
}
