/** All settings in one table: what validates them also writes the documentation. */
import { z } from "zod";
import { type Key, parseKeys } from "./http/keys.ts";

export interface Setting {
  /** What a configuration file has for it: a JSON string, number or array of strings. */
  readonly kind: "text" | "number" | "list";
  readonly description: string;
  /** What is allowed, for people. */
  readonly allowed: string;
  /** As text, as it would be written in the environment. */
  readonly fallback: string;
  /** Of the text as it stands in the environment. */
  readonly schema: z.ZodType<unknown, string>;
  /** Its value is told to nobody. */
  readonly secret?: boolean;
  /** Names files or folders; in a configuration file they are relative to that file. */
  readonly path?: boolean;
}

const text = (fallback: string, description: string, more: Pick<Setting, "secret" | "path"> = {}) =>
  ({ kind: "text", schema: z.string(), allowed: "text", fallback, description, ...more }) as const;

const name = (fallback: string, description: string, more: Pick<Setting, "path"> = {}) =>
  ({
    kind: "text",
    schema: z.string().min(1, "must not be empty"),
    allowed: "text",
    fallback,
    description,
    ...more,
  }) as const;

const list = (description: string, more: Pick<Setting, "path"> = {}) =>
  ({
    kind: "list",
    schema: z.string().transform(toList),
    allowed: "list",
    fallback: "",
    description,
    ...more,
  }) as const;

const wholeNumber = (min: number, max: number, fallback: number, description: string) =>
  ({
    kind: "number",
    schema: z
      .string()
      .regex(/^\d{1,10}$/, "must be a whole number")
      .transform(Number)
      .pipe(z.int().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`)),
    allowed: `${min} to ${max}`,
    fallback: String(fallback),
    description,
  }) as const;

const oneOf = <const Choice extends string>(choices: readonly Choice[], fallback: Choice, description: string) =>
  ({
    kind: "text",
    schema: z.enum(choices, `must be one of ${choices.join(", ")}`),
    allowed: choices.join(", "),
    fallback,
    description,
  }) as const;

function toList(value: string): readonly string[] {
  return value
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

const keysSchema = z.string().transform((value, context): readonly Key[] => {
  try {
    return parseKeys(value);
  } catch (error) {
    context.addIssue(error instanceof Error ? error.message : String(error));
    return z.NEVER;
  }
});

/** Environment variables are these with `NEWSGRAPH_` in front; in a configuration file `MAX_JOBS` is `maxJobs`. */
export const SETTINGS = {
  HOST: name("127.0.0.1", "Address to listen on. Anything but loopback needs keys."),
  PORT: wholeNumber(0, 65_535, 3000, "Port to listen on; 0 takes a free one."),
  KEYS: {
    kind: "list",
    schema: keysSchema,
    allowed: "list of name:role:secret",
    fallback: "",
    description: "Access keys. Roles: reader, analyst, editor; secrets have 16 characters or more.",
    secret: true,
  },
  ALLOWED_HOSTS: list("Host names this server answers for; loopback names always count."),
  TRUSTED_ORIGINS: list("Origins of other sites whose pages may read and write."),
  TRUST_PROXY: wholeNumber(0, 10, 0, "Number of proxies in front, for the caller's address."),
  DATA_DIR: name("data", "Folder for the embedded graph, for saved views and for jobs.", { path: true }),
  STORE: oneOf(["embedded", "neo4j"], "embedded", "Where the graph is kept."),
  NEO4J_URI: text("neo4j://127.0.0.1:7687", "Address of Neo4j."),
  NEO4J_USER: text("neo4j", "User of Neo4j."),
  NEO4J_PASSWORD: text("", "Password of Neo4j.", { secret: true }),
  NEO4J_DATABASE: text("neo4j", "Database of Neo4j."),
  NEO4J_WAIT_SECONDS: wholeNumber(
    0,
    86_400,
    45,
    "How long a load waits for a Neo4j that went away, after 15 s of tries by the driver.",
  ),
  LEXICON_FILES: list("Lexicon files of your own.", { path: true }),
  CLIENT_DIR: text("", "Folder of the built explorer; without it the one that `npm run build` made.", { path: true }),
  MAX_BODY_MB: wholeNumber(1, 1024, 2, "Largest JSON body outside ingest, in MB."),
  MAX_UPLOAD_MB: wholeNumber(1, 4096, 100, "Largest ingest request, in MB."),
  MAX_UPLOAD_FILES: wholeNumber(1, 100_000, 2000, "Most files of one ingest request."),
  MAX_JOBS: wholeNumber(1, 1000, 20, "Most jobs that wait or run."),
  RATE_LIMIT: wholeNumber(1, 1_000_000, 1200, "Requests a minute from one address."),
  COSTLY_RATE_LIMIT: wholeNumber(
    1,
    1_000_000,
    120,
    "Of these, costly ones: Cypher, paths, communities, export, ingest.",
  ),
  SHUTDOWN_SECONDS: wholeNumber(0, 3600, 30, "How long a running job may take when the server is told to stop."),
  LOG_LEVEL: oneOf(["silent", "error", "warn", "info", "debug"], "info", "How much is logged."),
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;
export type SettingValues = { readonly [Name in SettingName]: z.output<(typeof SETTINGS)[Name]["schema"]> };

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** As it is called in the environment. */
export function toVariable(setting: SettingName): string {
  return `NEWSGRAPH_${setting}`;
}

/** As it is called in a configuration file: `maxBodyMb`. */
export function toFileKey(setting: SettingName): string {
  return setting.toLowerCase().replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

/** All settings as a table in Markdown, as it stands in the documentation. */
export function renderSettings(): string {
  const head = ["variable", "in a file", "allowed", "default", "what it is for"];
  const rows = SETTING_NAMES.map((setting) => {
    const { description, allowed, fallback }: Setting = SETTINGS[setting];
    const usual = fallback === "" ? "" : `\`${fallback}\``;
    return [`\`${toVariable(setting)}\``, `\`${toFileKey(setting)}\``, allowed, usual, description];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const toLine = (cells: readonly string[], filler = " ") =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width, filler)).join(" | ")} |\n`;
  return [toLine(head), toLine([], "-"), ...rows.map((row) => toLine(row))].join("");
}
