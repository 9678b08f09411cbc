import { Command } from "commander";
import { addStoreOptions, type StoreOptions } from "../store-options.ts";
import { type CliContext, writeLine } from "../terminal.ts";
import { getGraphPath } from "./backup.ts";

export function createRestoreCommand({ terminal }: CliContext): Command {
  const command = new Command("restore")
    .description(
      "puts a backup in the place of the embedded graph; the graph that stood there is kept under another name",
    )
    .argument("<file>", "made by `newsgraph backup`");
  return addStoreOptions(command).action(async (file: string, options: StoreOptions) => {
    const { restoreGraph } = await import("../../../cypher/stores/embedded/backup.ts");
    const { documents, entities, claims, revision, kept } = await restoreGraph(file, await getGraphPath(options));
    writeLine(
      terminal.out,
      `The graph holds ${documents} documents, ${entities} entities and ${claims} claims, revision ${revision}`,
    );
    if (kept !== undefined) writeLine(terminal.out, `The graph before it is kept as ${kept}`);
  });
}
