import { Command } from "commander";
import { toMermaid } from "../../wire/to-mermaid.ts";
import { addJsonOption, parseInteger } from "../options.ts";
import { addStoreOptions, type StoreOptions, withStore } from "../store-options.ts";
import { type CliContext, writeJson } from "../terminal.ts";

interface Options extends StoreOptions {
  readonly json?: true;
  readonly named: number;
}

export function createSchemaCommand({ terminal }: CliContext): Command {
  const command = new Command("schema")
    .description("draws what the graph is made of, with counts, as a Mermaid diagram")
    .option("--named <number>", "most relation types named on one arrow", parseInteger(0, 100), 3);
  return addJsonOption(addStoreOptions(command)).action(async (options: Options) => {
    const counts = await withStore(terminal, options, (store) => store.countSchema());
    if (options.json) writeJson(terminal.out, counts);
    else terminal.out.write(toMermaid(counts, options));
  });
}
