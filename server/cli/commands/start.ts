import { Command } from "commander";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import { getProjectFile } from "../../../cypher/project-files.ts";
import { formatSummary } from "../ingest-summary.ts";
import { loadIngest } from "../load-ingest.ts";
import { addLexiconOption, type LexiconOptions } from "../options.ts";
import { createProgressBar } from "../progress.ts";
import { runServer } from "../run-server.ts";
import { addServeOptions, type ServeOptions, toServeSettings } from "../serve-options.ts";
import { addStoreOptions, toConfig, withStoreOf } from "../store-options.ts";
import type { CliContext, Terminal } from "../terminal.ts";

export function createStartCommand({ terminal }: CliContext): Command {
  const command = new Command("start").description(
    "reads the sample articles into the store if it is empty, then serves the explorer and the API",
  );
  addLexiconOption(addServeOptions(addStoreOptions(command)));
  return command.action(async (options: ServeOptions & LexiconOptions) => {
    const config = await toConfig(options, toServeSettings(options, options.lexicon));
    await withStoreOf(terminal, config, async (store) => {
      if ((await store.getStats()).documents === 0) await ingestSamples(store, config.lexiconFiles, terminal);
      await runServer(config, store, terminal);
    });
  });
}

async function ingestSamples(store: GraphStore, lexiconFiles: readonly string[], terminal: Terminal): Promise<void> {
  const { createExtractor, ingest, listInputs, readPaths } = await loadIngest();
  const samples = [getProjectFile("ingest/samples")];
  const bar = await createProgressBar(terminal, (await listInputs(samples)).length);
  try {
    const extractor = createExtractor({ lexiconFiles });
    const { outcomes } = await ingest(store, extractor, readPaths(samples), { onProgress: bar.update });
    bar.close();
    terminal.out.write(`The store is empty, so the sample articles were read into it.\n${formatSummary(outcomes)}`);
  } finally {
    bar.close();
  }
}
