/** Settings of the store, by option, by environment variable or in a file; the option wins, then the variable. */
import { type Command, Option } from "commander";
import { NewsgraphError } from "../../cypher/errors.ts";
import type { GraphStore } from "../../cypher/graph-store.ts";
import type { StoreConfig } from "../../cypher/stores/index.ts";
import type { Config, ConfigSources, ResolvedConfig } from "../config.ts";
import { type Terminal, writeLine } from "./terminal.ts";

export interface StoreOptions {
  readonly config?: string;
  readonly store?: string;
  readonly data?: string;
  readonly uri?: string;
  readonly user?: string;
  readonly password?: string;
}

export function addStoreOptions(command: Command): Command {
  return command
    .option("--config <file>", "settings as JSON with comments; flags and environment win over it (NEWSGRAPH_CONFIG)")
    .addOption(new Option("--store <name>", "where the graph is kept (NEWSGRAPH_STORE)").choices(["embedded", "neo4j"]))
    .option("--data <folder>", "folder of the embedded store, ./data if not given (NEWSGRAPH_DATA_DIR)")
    .option("--uri <address>", "of Neo4j (NEWSGRAPH_NEO4J_URI)")
    .option("--user <name>", "of Neo4j (NEWSGRAPH_NEO4J_USER)")
    .option("--password <password>", "of Neo4j; better in NEWSGRAPH_NEO4J_PASSWORD, where no process list shows it");
}

/** Loaded late, as all that only the work of a command needs: help and version come at once for it. */
function loadConfig() {
  return import("../config.ts");
}

type Settings = Readonly<Record<string, string | undefined>>;

/** @param settings further ones, named as in the environment */
export function toSources(options: StoreOptions, settings: Settings = {}): ConfigSources {
  const flags = {
    NEWSGRAPH_STORE: options.store,
    NEWSGRAPH_DATA_DIR: options.data,
    NEWSGRAPH_NEO4J_URI: options.uri,
    NEWSGRAPH_NEO4J_USER: options.user,
    NEWSGRAPH_NEO4J_PASSWORD: options.password,
    ...settings,
  };
  return { environment: process.env, flags, ...(options.config !== undefined && { file: options.config }) };
}

/** @param settings further ones, named as in the environment @throws InvalidInput that lists what is wrong */
export async function toConfig(options: StoreOptions, settings: Settings = {}): Promise<Config> {
  return (await resolve(toSources(options, settings))).config;
}

/** Where the graph of this configuration is kept. */
export async function toStoreConfig(config: Config): Promise<StoreConfig> {
  return (await loadConfig()).toStoreConfig(config);
}

/** @throws InvalidInput that lists what is wrong */
export async function resolve(sources: ConfigSources): Promise<ResolvedConfig> {
  const { resolveConfig } = await loadConfig();
  try {
    return resolveConfig(sources);
  } catch (error) {
    if (error instanceof NewsgraphError || !(error instanceof Error)) throw error;
    throw new NewsgraphError("InvalidInput", error.message, { cause: error });
  }
}

/** Opens the store for one action and closes it whatever happens. */
export async function withStore<T>(
  terminal: Terminal,
  options: StoreOptions,
  action: (store: GraphStore) => Promise<T>,
): Promise<T> {
  return await withStoreOf(terminal, await toConfig(options), action);
}

export async function withStoreOf<T>(
  terminal: Terminal,
  config: Config,
  action: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const { openGraph } = await import("../../ingest/open-graph.ts");
  const notify = (text: string): void => writeLine(terminal.err, text);
  const store = await openGraph(await toStoreConfig(config), { lexiconFiles: config.lexiconFiles, notify });
  try {
    return await action(store);
  } finally {
    await store.close();
  }
}
