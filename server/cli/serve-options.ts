import type { Command } from "commander";
import { parseInteger } from "./options.ts";
import type { StoreOptions } from "./store-options.ts";

export interface ServeOptions extends StoreOptions {
  readonly host?: string;
  readonly port?: number;
}

export function addServeOptions(command: Command): Command {
  return command
    .option("--host <address>", "address to listen on; anything but loopback needs keys (NEWSGRAPH_HOST)")
    .option("--port <number>", "0 takes a free one (NEWSGRAPH_PORT)", parseInteger(0, 65_535));
}

/** As environment settings, which the server reads. */
export function toServeSettings(
  { host, port }: ServeOptions,
  lexicon: readonly string[] | undefined,
): Readonly<Record<string, string | undefined>> {
  return {
    NEWSGRAPH_HOST: host,
    NEWSGRAPH_PORT: port === undefined ? undefined : String(port),
    NEWSGRAPH_LEXICON_FILES: lexicon?.join(","),
  };
}
