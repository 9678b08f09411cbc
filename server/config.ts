/** All settings in one table. An ill-formed one stops the start with its name; none is guessed. */
import { join, resolve } from "node:path";
import { z } from "zod";
import type { Neo4jStoreConfig, StoreConfig } from "../cypher/stores/index.ts";
import { isLoopback } from "./http/guards.ts";
import { type Key, parseKeys } from "./http/keys.ts";

interface Setting {
  readonly description: string;
  /** As text, as it would be written in the environment. */
  readonly fallback: string;
  readonly schema: z.ZodType<unknown, string>;
  readonly secret?: boolean;
}

function setting<S extends z.ZodType<unknown, string>>(
  schema: S,
  fallback: string,
  description: string,
  secret = false,
) {
  return { schema, fallback, description, secret } as const;
}

const text = z.string();
const list = z.string().transform((value) =>
  value
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== ""),
);
const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/, "must be a whole number")
    .transform(Number)
    .pipe(z.int().min(min).max(max));
const keys = z.string().transform((value, context): readonly Key[] => {
  try {
    return parseKeys(value);
  } catch (error) {
    context.addIssue(error instanceof Error ? error.message : String(error));
    return z.NEVER;
  }
});

/** Environment variables are these with `NEWSGRAPH_` in front. */
export const SETTINGS = {
  HOST: setting(text.min(1), "127.0.0.1", "Address to listen on. Anything but loopback needs keys."),
  PORT: setting(wholeNumber(0, 65_535), "3000", "Port to listen on; 0 takes a free one."),
  KEYS: setting(keys, "", "Access keys: name:role:secret, separated by commas. Roles: reader, analyst, editor.", true),
  ALLOWED_HOSTS: setting(
    list,
    "",
    "Host names this server answers for, separated by commas; loopback names always count.",
  ),
  TRUSTED_ORIGINS: setting(list, "", "Origins of other sites whose pages may read and write, separated by commas."),
  TRUST_PROXY: setting(wholeNumber(0, 10), "0", "Number of proxies in front, for the caller's address."),
  DATA_DIR: setting(text.min(1), "data", "Folder for the embedded graph and for saved views."),
  STORE: setting(z.enum(["embedded", "neo4j"]), "embedded", "Where the graph is kept."),
  NEO4J_URI: setting(text, "neo4j://127.0.0.1:7687", "Address of Neo4j."),
  NEO4J_USER: setting(text, "neo4j", "User of Neo4j."),
  NEO4J_PASSWORD: setting(text, "", "Password of Neo4j.", true),
  NEO4J_DATABASE: setting(text, "neo4j", "Database of Neo4j."),
  NEO4J_WAIT_SECONDS: setting(
    wholeNumber(0, 86_400),
    "45",
    "How long a load waits for a Neo4j that went away, after 15 s of tries by the driver.",
  ),
  LEXICON_FILES: setting(list, "", "Lexicon files of your own, separated by commas."),
  CLIENT_DIR: setting(text.min(1), "dist/client", "Folder of the built explorer."),
  MAX_BODY_MB: setting(wholeNumber(1, 1024), "2", "Largest JSON body outside ingest, in MB."),
  MAX_UPLOAD_MB: setting(wholeNumber(1, 4096), "100", "Largest ingest request, in MB."),
  MAX_UPLOAD_FILES: setting(wholeNumber(1, 100_000), "2000", "Most files of one ingest request."),
  MAX_JOBS: setting(wholeNumber(1, 1000), "20", "Most jobs that wait or run."),
  RATE_LIMIT: setting(wholeNumber(1, 1_000_000), "1200", "Requests a minute from one address."),
  COSTLY_RATE_LIMIT: setting(
    wholeNumber(1, 1_000_000),
    "120",
    "Of these, costly ones: Cypher, paths, communities, export, ingest.",
  ),
  SHUTDOWN_SECONDS: setting(
    wholeNumber(0, 3600),
    "30",
    "How long a running job may take when the server is told to stop.",
  ),
  LOG_LEVEL: setting(z.enum(["silent", "error", "warn", "info", "debug"]), "info", "How much is logged."),
} as const satisfies Record<string, Setting>;

type SettingName = keyof typeof SETTINGS;
type Values = { readonly [Name in SettingName]: z.output<(typeof SETTINGS)[Name]["schema"]> };

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
  readonly logLevel: Values["LOG_LEVEL"];
}

/** @throws Error that lists every setting that is wrong, never the value of a secret one */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults = Object.keys(environment)
    .filter((name) => name.startsWith("NEWSGRAPH_") && !(name.slice("NEWSGRAPH_".length) in SETTINGS))
    .map((name) => `${name}: no such setting`);
  const read = <Name extends SettingName>(name: Name): Values[Name] => {
    const { schema, fallback }: Setting = SETTINGS[name];
    const result = schema.safeParse(environment[`NEWSGRAPH_${name}`] ?? fallback);
    if (!result.success)
      faults.push(`NEWSGRAPH_${name}: ${result.error.issues.map(({ message }) => message).join("; ")}`);
    return result.data as Values[Name];
  };
  const config = toConfig(read);
  if (faults.length === 0 && config.keys.length === 0 && !isLoopback(config.host)) {
    faults.push(
      `NEWSGRAPH_HOST: without NEWSGRAPH_KEYS the server listens on loopback only, and ${config.host} is not. ` +
        "Set keys (name:role:secret), or leave the host at 127.0.0.1.",
    );
  }
  if (faults.length > 0) throw new Error(`The settings are wrong:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  return config;
}

function toConfig(read: <Name extends SettingName>(name: Name) => Values[Name]): Config {
  const megabyte = 1024 * 1024;
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
    clientDir: resolve(read("CLIENT_DIR")),
    maxBodyBytes: read("MAX_BODY_MB") * megabyte,
    maxUploadBytes: read("MAX_UPLOAD_MB") * megabyte,
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
