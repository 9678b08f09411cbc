import { Command, InvalidArgumentError, Option } from "commander";
import { listInputs, type PathOptions, readPaths } from "../../../ingest/inputs/paths.ts";
import { type IngestReport, ingest } from "../../../ingest/loader.ts";
import { createExtractor } from "../../../ingest/pipeline.ts";
import type { DateOrder } from "../../../ingest/readers/reader.ts";
import { toColumnMap } from "../../wire/to-column-map.ts";
import { present } from "../../wire/to-filter.ts";
import { formatSummary } from "../ingest-summary.ts";
import { addJsonOption, addLexiconOption, collect, type LexiconOptions, parseDate } from "../options.ts";
import { createProgressBar } from "../progress.ts";
import { addStoreOptions, type StoreOptions, withStore } from "../store-options.ts";
import { type CliContext, EXIT, writeJson, writeLine } from "../terminal.ts";

interface Options extends StoreOptions, LexiconOptions {
  readonly json?: true;
  readonly column?: readonly string[];
  readonly dateOrder?: DateOrder;
  readonly publisher?: string;
  readonly publishedOn?: string;
}

export function createIngestCommand({ terminal, finish }: CliContext): Command {
  const command = new Command("ingest")
    .description(
      "reads articles and adds what they say to the graph; what cannot be read is reported and does not stop the rest",
    )
    .argument("<paths...>", "files, folders, globs, http:// and https:// addresses, or - for standard input")
    .option("--publisher <name>", "for documents that do not name theirs")
    .option("--published-on <date>", "for documents that do not carry a date", parseDate)
    .option("--column <field:header>", "for CSV: which column holds what, as text:Body (repeatable)", collectColumn)
    .addOption(new Option("--date-order <order>", "for CSV: of dates in numbers").choices(["dmy", "mdy", "ymd"]));
  return addJsonOption(addLexiconOption(addStoreOptions(command))).action(async (paths: string[], options: Options) => {
    const report = await ingestPaths(paths, options);
    if (options.json) writeJson(terminal.out, report);
    else terminal.out.write(formatSummary(report.outcomes));
    if (report.interrupted) writeLine(terminal.err, "interrupted; what was read so far is in the graph");
    const done = report.outcomes.every(({ status }) => status !== "rejected") && !report.interrupted;
    finish(done ? EXIT.done : EXIT.failed);
  });

  async function ingestPaths(
    paths: readonly string[],
    options: Options,
  ): Promise<IngestReport & { readonly interrupted: boolean }> {
    const interrupt = new AbortController();
    const stop = (): void => interrupt.abort();
    process.once("SIGINT", stop);
    const bar = createProgressBar(terminal, (await listInputs(paths)).length);
    try {
      return await withStore(options, async (store) => {
        const extractor = createExtractor({ lexiconFiles: options.lexicon ?? [] });
        const report = await ingest(store, extractor, readPaths(paths, toPathOptions(options)), {
          onProgress: bar.update,
          signal: interrupt.signal,
        });
        return { ...report, interrupted: interrupt.signal.aborted };
      });
    } finally {
      bar.close();
      process.removeListener("SIGINT", stop);
    }
  }
}

function collectColumn(value: string, before: readonly string[] = []): readonly string[] {
  if (!/^(?:id|title|text|publishedOn|publisher|url):./.test(value)) {
    throw new InvalidArgumentError("wanted field:header, as text:Body.");
  }
  return collect(value, before);
}

function toPathOptions({ column, dateOrder, publisher, publishedOn }: Options): PathOptions {
  const defaults = present({ publisher, publishedOn });
  return { defaults, columns: toColumnMap(column, dateOrder) };
}
