import { Command } from "commander";
import { addLexiconOption, type LexiconOptions } from "../options.ts";
import { runServer } from "../run-server.ts";
import { addServeOptions, type ServeOptions, toServeSettings } from "../serve-options.ts";
import { addStoreOptions, toConfig, withStoreOf } from "../store-options.ts";
import type { CliContext } from "../terminal.ts";

export function createServeCommand({ terminal }: CliContext): Command {
  const command = new Command("serve").description("serves the explorer and the API until it is told to stop");
  addLexiconOption(addServeOptions(addStoreOptions(command)));
  return command.action(async (options: ServeOptions & LexiconOptions) => {
    const config = await toConfig(options, toServeSettings(options, options.lexicon));
    await withStoreOf(terminal, config, (store) => runServer(config, store, terminal));
  });
}
