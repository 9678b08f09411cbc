import { Command } from "commander";
import { formatSummary } from "../ingest-summary.ts";
import { addLexiconOption, type LexiconOptions } from "../options.ts";
import { createProgressBar } from "../progress.ts";
import { addStoreOptions, type StoreOptions, withStore } from "../store-options.ts";
import type { CliContext } from "../terminal.ts";

export function createRebuildCommand({ terminal }: CliContext): Command {
  const command = new Command("rebuild").description(
    "drops all that is derived and reads the stored documents again; people's judgements stay",
  );
  return addLexiconOption(addStoreOptions(command)).action(async (options: StoreOptions & LexiconOptions) => {
    const [{ rebuild }, { createExtractor }] = await Promise.all([
      import("../../../ingest/loader.ts"),
      import("../../../ingest/pipeline.ts"),
    ]);
    const bar = await createProgressBar(terminal);
    try {
      const extractor = createExtractor({ lexiconFiles: options.lexicon ?? [] });
      const report = await withStore(terminal, options, (store) =>
        rebuild(store, extractor, { onProgress: bar.update }),
      );
      bar.close();
      terminal.out.write(formatSummary(report.outcomes));
    } finally {
      bar.close();
    }
  });
}
