import { Command } from "commander";
import { NewsgraphError } from "../../../cypher/errors.ts";
import { addStoreOptions, type StoreOptions, toConfig, toStoreConfig } from "../store-options.ts";
import { type CliContext, writeLine } from "../terminal.ts";

export function createBackupCommand({ terminal }: CliContext): Command {
  const command = new Command("backup")
    .description(
      "saves the embedded graph to a new file, also while it is being served, and opens the copy to see that it is good",
    )
    .argument("<file>", "must not exist");
  return addStoreOptions(command).action(async (file: string, options: StoreOptions) => {
    const { backUpGraph } = await import("../../../cypher/stores/embedded/backup.ts");
    const { documents, entities, claims, revision } = await backUpGraph(await getGraphPath(options), file);
    writeLine(
      terminal.out,
      `${file} holds ${documents} documents, ${entities} entities and ${claims} claims, revision ${revision}`,
    );
  });
}

/** Path of the embedded graph. @throws InvalidInput for another store */
export async function getGraphPath(options: StoreOptions): Promise<string> {
  const config = await toStoreConfig(await toConfig(options));
  if (config.store === "embedded") return config.path;
  throw new NewsgraphError(
    "InvalidInput",
    "Only the embedded store is backed up by this command. Neo4j has its own: neo4j-admin database dump, and load.",
  );
}
