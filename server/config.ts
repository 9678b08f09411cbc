/**
 * What the server runs with: a flag of the command line wins over the environment, that over a configuration file, that over
 * the default. Whatever is ill-formed stops the start, named with the place where it stands; nothing is guessed.
 */
import { join, resolve } from "node:path";
import { toProjectPath } from "../cypher/project-files.ts";
import type { Neo4jStoreConfig, StoreConfig } from "../cypher/stores/index.ts";
import { type ConfigFile, readConfigFile } from "./config-file.ts";
import { isLoopback } from "./http/guards.ts";
import type { Key } from "./http/keys.ts";
import { SETTING_NAMES, SETTINGS, type Setting, type SettingName, type SettingValues, toVariable } from "./settings.ts";

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly keys: readonly Key[];
  readonly allowedHosts: readonly string[];
  readonly trustedOrigins: readonly string[];
  readonly trustProxy: number;
  readonly dataDir: string;
  readonly store: "embedded" | "neo4j";
  readonly neo4j: Required<Omit<Neo4jStoreConfig, "store">>;
  readonly lexiconFiles: readonly string[];
  readonly clientDir: string;
  readonly maxBodyBytes: number;
  readonly maxUploadBytes: number;
  readonly maxUploadFiles: number;
  readonly maxJobs: number;
  readonly rateLimit: number;
  readonly costlyRateLimit: number;
  readonly shutdownMs: number;
  readonly logLevel: SettingValues["LOG_LEVEL"];
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface ConfigSources {
  /** Variables of other programs are passed over; unknown ones that begin with `NEWSGRAPH_` are not. */
  readonly environment: Environment;
  /** By the names of the environment. */
  readonly flags?: Environment;
  /** Path of the configuration file; without it the one that `NEWSGRAPH_CONFIG` names, if it does. */
  readonly file?: string;
}

/** A setting as it holds. */
export interface ResolvedSetting {
  readonly name: SettingName;
  /** As it would be written in the environment. */
  readonly text: string;
  readonly origin: "flag" | "environment" | "file" | "default";
  /** For messages: the variable, or file, line and key. */
  readonly place: string;
}

export interface ResolvedConfig {
  readonly config: Config;
  readonly settings: readonly ResolvedSetting[];
}

const NO_FILE: ConfigFile = { entries: new Map(), faults: [] };

/** Names the configuration file in the environment. */
export const FILE_VARIABLE = "NEWSGRAPH_CONFIG";

/** @throws Error as `resolveConfig` */
export function parseConfig(environment: Environment): Config {
  return resolveConfig({ environment }).config;
}

/** @throws Error that lists every setting that is wrong and where it stands, never the value of a secret one */
export function resolveConfig({
  environment,
  flags = {},
  file = environment[FILE_VARIABLE],
}: ConfigSources): ResolvedConfig {
  const known = new Set([FILE_VARIABLE, ...SETTING_NAMES.map(toVariable)]);
  const faults = Object.keys(environment)
    .filter((variable) => variable.startsWith("NEWSGRAPH_") && !known.has(variable))
    .map((variable) => `${variable}: no such setting`);
  const inFile = file === undefined || file === "" ? NO_FILE : readConfigFile(file);
  faults.push(...inFile.faults);
  const settings = SETTING_NAMES.map((setting): ResolvedSetting => {
    const variable = toVariable(setting);
    const flag = flags[variable];
    if (flag !== undefined) return { name: setting, text: flag, origin: "flag", place: variable };
    const own = environment[variable];
    if (own !== undefined) return { name: setting, text: own, origin: "environment", place: variable };
    const entry = inFile.entries.get(setting);
    if (entry !== undefined) return { name: setting, origin: "file", ...entry };
    return { name: setting, text: SETTINGS[setting].fallback, origin: "default", place: variable };
  });
  const config = toConfig((setting) => parseSetting(settings, setting, faults));
  if (faults.length === 0 && config.keys.length === 0 && !isLoopback(config.host)) {
    faults.push(
      `${getSetting(settings, "HOST").place}: without NEWSGRAPH_KEYS the server listens on loopback only, and ${config.host} ` +
        "is not. Set keys (name:role:secret), or leave the host at 127.0.0.1.",
    );
  }
  if (faults.length > 0) throw new Error(`The settings are wrong:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  return { config, settings };
}

function getSetting(settings: readonly ResolvedSetting[], setting: SettingName): ResolvedSetting {
  const found = settings.find(({ name }) => name === setting);
  if (found === undefined) throw new Error(`${setting} is no setting`);
  return found;
}

/** Notes what is wrong and goes on, so that all faults are told at once. */
function parseSetting<Name extends SettingName>(
  settings: readonly ResolvedSetting[],
  setting: Name,
  faults: string[],
): SettingValues[Name] {
  const { text, place } = getSetting(settings, setting);
  const { schema }: Setting = SETTINGS[setting];
  const result = schema.safeParse(text);
  if (!result.success) faults.push(`${place}: ${result.error.issues.map(({ message }) => message).join("; ")}`);
  return result.data as SettingValues[Name];
}

/** Bytes of what settings call MB. */
export const MEGABYTE = 1024 * 1024;

function toConfig(read: <Name extends SettingName>(name: Name) => SettingValues[Name]): Config {
  return {
    host: read("HOST"),
    port: read("PORT"),
    keys: read("KEYS"),
    allowedHosts: read("ALLOWED_HOSTS"),
    trustedOrigins: read("TRUSTED_ORIGINS"),
    trustProxy: read("TRUST_PROXY"),
    dataDir: resolve(read("DATA_DIR")),
    store: read("STORE"),
    neo4j: {
      uri: read("NEO4J_URI"),
      user: read("NEO4J_USER"),
      password: read("NEO4J_PASSWORD"),
      database: read("NEO4J_DATABASE"),
      waitMs: read("NEO4J_WAIT_SECONDS") * 1000,
    },
    lexiconFiles: read("LEXICON_FILES"),
    clientDir: read("CLIENT_DIR") === "" ? toProjectPath("dist/client") : resolve(read("CLIENT_DIR")),
    maxBodyBytes: read("MAX_BODY_MB") * MEGABYTE,
    maxUploadBytes: read("MAX_UPLOAD_MB") * MEGABYTE,
    maxUploadFiles: read("MAX_UPLOAD_FILES"),
    maxJobs: read("MAX_JOBS"),
    rateLimit: read("RATE_LIMIT"),
    costlyRateLimit: read("COSTLY_RATE_LIMIT"),
    shutdownMs: read("SHUTDOWN_SECONDS") * 1000,
    logLevel: read("LOG_LEVEL"),
  };
}

/** Where the graph of this configuration is kept, for `openStore`. */
export function toStoreConfig({ store, dataDir, neo4j }: Config): StoreConfig {
  return store === "embedded" ? { store, path: join(dataDir, "graph.grafeo") } : { store, ...neo4j };
}
