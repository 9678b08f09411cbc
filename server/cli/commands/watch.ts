import { Command } from "commander";
import { NewsgraphError } from "../../../cypher/errors.ts";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import type { Arrivals } from "../../../ingest/inputs/watch-folder.ts";
import type { IngestOutcome } from "../../../ingest/loader.ts";
import type { Extractor } from "../../../ingest/pipeline.ts";
import { type ReaderResult, reject } from "../../../ingest/readers/reader.ts";
import { addIngestOptions, type IngestCommandOptions, toPathOptions } from "../ingest-options.ts";
import { formatOutcome } from "../ingest-summary.ts";
import { loadIngest } from "../load-ingest.ts";
import { withStore } from "../store-options.ts";
import { type CliContext, EXIT, writeLine } from "../terminal.ts";

interface Options extends IngestCommandOptions {
  readonly json?: true;
}

type Tally = Record<IngestOutcome["status"], number>;

export function createWatchCommand({ terminal, finish }: CliContext): Command {
  const command = new Command("watch")
    .description(
      "adds what lies in a folder and what arrives there, each file once it is written whole, until it is interrupted",
    )
    .argument("<folder>", "with the folders inside it; hidden files are left out")
    .option("--json", "print a line of JSON for each document");
  return addIngestOptions(command).action(async (folder: string, options: Options) => {
    const interrupt = new AbortController();
    const stop = (): void => interrupt.abort();
    process.once("SIGINT", stop).once("SIGTERM", stop);
    const tally: Tally = { ingested: 0, duplicate: 0, rejected: 0 };
    const tell = (outcome: IngestOutcome): void => {
      tally[outcome.status] += 1;
      writeLine(terminal.out, options.json ? JSON.stringify(outcome) : formatOutcome(outcome));
    };
    try {
      await withStore(terminal, options, (store) => watchInto(store, folder, options, tell, interrupt.signal));
    } finally {
      process.removeListener("SIGINT", stop).removeListener("SIGTERM", stop);
    }
    writeLine(
      terminal.err,
      `ended; ${tally.ingested} ingested, ${tally.duplicate} already there, ${tally.rejected} skipped`,
    );
    finish(tally.rejected === 0 ? EXIT.done : EXIT.failed);
  });

  async function watchInto(
    store: GraphStore,
    folder: string,
    options: Options,
    tell: (outcome: IngestOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const { createExtractor, ingest, readFileAt } = await loadIngest();
    const { watchFolder } = await import("../../../ingest/inputs/watch-folder.ts");
    const extractor = createPatientExtractor(createExtractor({ lexiconFiles: options.lexicon ?? [] }));
    writeLine(terminal.err, `watching ${folder}`);
    // An earlier run may have been killed between loading and linking: the first batch links whatever it finds.
    let unlinked: { readonly claimed?: [] } = { claimed: [] };
    for await (const arrivals of watchFolder(folder, signal)) {
      await ingest(
        store,
        extractor,
        readArrivals(arrivals, (file) => readFileAt(file, toPathOptions(options))),
        {
          ...unlinked,
          signal,
          onProgress: ({ stage, last }) => {
            if (stage === "extracting" && last !== undefined) tell(last);
          },
        },
      );
      unlinked = {};
    }
  }
}

async function* readArrivals(
  { files, unread }: Arrivals,
  readFile: (path: string) => AsyncIterable<ReaderResult>,
): AsyncGenerator<ReaderResult> {
  yield* unread;
  for (const file of files) {
    try {
      yield* readFile(file);
    } catch (error) {
      yield reject(file, "Unreadable", toMessage(error));
    }
  }
}

/** One document that it cannot take must not end a watch that nobody looks at: it is refused by its name. */
function createPatientExtractor(extractor: Extractor): Pick<Extractor, "extract"> {
  return {
    extract(source) {
      try {
        return extractor.extract(source);
      } catch (error) {
        if (error instanceof NewsgraphError) throw error;
        throw new NewsgraphError("CorruptData", `extraction failed: ${toMessage(error)}`, { cause: error });
      }
    },
  };
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
