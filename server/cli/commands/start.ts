import { fileURLToPath } from "node:url";
import { Command } from "commander";
import type { GraphStore } from "../../../cypher/graph-store.ts";
import { listInputs, readPaths } from "../../../ingest/inputs/paths.ts";
import { ingest } from "../../../ingest/loader.ts";
import { createExtractor } from "../../../ingest/pipeline.ts";
import { formatSummary } from "../ingest-summary.ts";
import { addLexiconOption, type LexiconOptions } from "../options.ts";
import { createProgressBar } from "../progress.ts";
import { runServer } from "../run-server.ts";
import { addServeOptions, type ServeOptions, toServeSettings } from "../serve-options.ts";
import { addStoreOptions, toConfig, withStoreOf } from "../store-options.ts";
import type { CliContext, Terminal } from "../terminal.ts";

const SAMPLES = fileURLToPath(new URL("../../../ingest/samples", import.meta.url));

export function createStartCommand({ terminal }: CliContext): Command {
  const command = new Command("start").description(
    "reads the sample articles into the store if it is empty, then serves the explorer and the API",
  );
  addLexiconOption(addServeOptions(addStoreOptions(command)));
  return command.action(async (options: ServeOptions & LexiconOptions) => {
    const config = toConfig(options, toServeSettings(options, options.lexicon));
    await withStoreOf(terminal, config, async (store) => {
      if ((await store.getStats()).documents === 0) await ingestSamples(store, config.lexiconFiles, terminal);
      await runServer(config, store, terminal);
    });
  });
}

async function ingestSamples(store: GraphStore, lexiconFiles: readonly string[], terminal: Terminal): Promise<void> {
  const bar = createProgressBar(terminal, (await listInputs([SAMPLES])).length);
  try {
    const extractor = createExtractor({ lexiconFiles });
    const { outcomes } = await ingest(store, extractor, readPaths([SAMPLES]), { onProgress: bar.update });
    bar.close();
    terminal.out.write(`The store is empty, so the sample articles were read into it.\n${formatSummary(outcomes)}`);
  } finally {
    bar.close();
  }
}
