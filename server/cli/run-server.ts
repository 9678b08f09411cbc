import type { Config } from "../config.ts";
import { type Terminal, writeLine } from "./terminal.ts";

/** Serves until SIGINT or SIGTERM; the store is closed before it comes back. */
export async function runServer(config: Config, terminal: Terminal): Promise<void> {
  const { startServer } = await import("../server.ts");
  const server = await startServer(config);
  writeLine(terminal.out, `Newsgraph is at ${server.url}`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await server.close();
}
