import { Command } from "commander";
import type { IngestReport } from "../../../ingest/loader.ts";
import { addIngestOptions, type IngestCommandOptions, toPathOptions } from "../ingest-options.ts";
import { formatSummary } from "../ingest-summary.ts";
import { loadIngest } from "../load-ingest.ts";
import { addJsonOption } from "../options.ts";
import { createProgressBar } from "../progress.ts";
import { withStore } from "../store-options.ts";
import { type CliContext, EXIT, writeJson, writeLine } from "../terminal.ts";

interface Options extends IngestCommandOptions {
  readonly json?: true;
}

export function createIngestCommand({ terminal, finish }: CliContext): Command {
  const command = new Command("ingest")
    .description(
      "reads articles and adds what they say to the graph; what cannot be read is reported and does not stop the rest",
    )
    .argument("<paths...>", "files, folders, globs, http:// and https:// addresses, or - for standard input");
  return addJsonOption(addIngestOptions(command)).action(async (paths: string[], options: Options) => {
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
    const { createExtractor, ingest, listInputs, readPaths } = await loadIngest();
    const bar = await createProgressBar(terminal, (await listInputs(paths)).length);
    try {
      return await withStore(terminal, options, async (store) => {
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
