import type { GraphStore } from "../../cypher/graph-store.ts";
import type { Config } from "../config.ts";
import { type Terminal, writeLine } from "./terminal.ts";

/** Serves until SIGINT or SIGTERM, then finishes what it took on. The store stays the caller's to close. */
export async function runServer(config: Config, store: GraphStore, terminal: Terminal): Promise<void> {
  // Loaded late: no other command needs it.
  const { startServer } = await import("../server.ts");
  const server = await startServer(config, { store });
  writeLine(terminal.out, `Newsgraph is at ${server.url}`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await server.close();
}
