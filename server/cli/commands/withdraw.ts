import { Command } from "commander";
import { addStoreOptions, type StoreOptions, withStore } from "../store-options.ts";
import { type CliContext, writeLine } from "../terminal.ts";

export function createWithdrawCommand({ terminal }: CliContext): Command {
  const command = new Command("withdraw")
    .description("takes documents out of the graph, with exactly the claims that they made")
    .argument("<documents...>", 'ids, as `newsgraph query "MATCH (d:Document) RETURN d.id, d.title"` lists them');
  return addStoreOptions(command).action(async (documents: string[], options: StoreOptions) => {
    const { withdraw } = await import("../../../ingest/loader.ts");
    await withStore(terminal, options, async (store) => {
      for (const id of documents) {
        await withdraw(store, id);
        writeLine(terminal.out, `withdrawn ${id}`);
      }
    });
  });
}
