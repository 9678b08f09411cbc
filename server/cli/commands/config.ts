import { Command } from "commander";
import type { ResolvedSetting } from "../../config.ts";
import { renderSettings, SETTINGS, type Setting, toFileKey, toVariable } from "../../settings.ts";
import { addJsonOption, addLexiconOption, type LexiconOptions } from "../options.ts";
import { addServeOptions, type ServeOptions, toServeSettings } from "../serve-options.ts";
import { addStoreOptions, resolve, toSources } from "../store-options.ts";
import { formatTable } from "../table.ts";
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
  return command.action((options: Options) => {
    if (options.table) {
      terminal.out.write(renderSettings());
      return;
    }
    const { settings } = resolve(toSources(options, toServeSettings(options, options.lexicon)));
    if (options.json) writeJson(terminal.out, settings.map(toShown));
    else terminal.out.write(formatSettings(settings));
  });
}

function toShown({ name, text, origin, place }: ResolvedSetting) {
  const { secret = false }: Setting = SETTINGS[name];
  const value = secret && text !== "" ? "(set)" : text;
  return { variable: toVariable(name), fileKey: toFileKey(name), value, origin, place };
}

function formatSettings(settings: readonly ResolvedSetting[]): string {
  const columns = [
    { title: "setting", value: ({ variable }: ReturnType<typeof toShown>) => variable },
    { title: "value", value: ({ value }: ReturnType<typeof toShown>) => value },
    {
      title: "from",
      value: ({ origin, place }: ReturnType<typeof toShown>) => (origin === "file" ? place : origin),
    },
  ];
  return formatTable(columns, settings.map(toShown));
}
