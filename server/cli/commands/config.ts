import { Command } from "commander";
import { addJsonOption, addLexiconOption, type LexiconOptions } from "../options.ts";
import { addServeOptions, type ServeOptions, toServeSettings } from "../serve-options.ts";
import { addStoreOptions, resolve, toSources } from "../store-options.ts";
import { type CliContext, writeJson } from "../terminal.ts";

interface Options extends ServeOptions, LexiconOptions {
  readonly json?: true;
  readonly table?: true;
}

export function createConfigCommand({ terminal }: CliContext): Command {
  const command = new Command("config")
    .description("tells which settings hold and where each comes from, or what is wrong with them")
    .option("--table", "print what can be set, as a table in Markdown");
  addLexiconOption(addServeOptions(addStoreOptions(addJsonOption(command))));
  return command.action(async (options: Options) => {
    if (options.table) {
      const { renderSettings } = await import("../../settings.ts");
      terminal.out.write(renderSettings());
      return;
    }
    const { formatSettings, toShown } = await import("../shown-settings.ts");
    const { settings } = await resolve(toSources(options, toServeSettings(options, options.lexicon)));
    if (options.json) writeJson(terminal.out, settings.map(toShown));
    else terminal.out.write(formatSettings(settings));
  });
}
