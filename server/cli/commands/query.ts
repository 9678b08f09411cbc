import { text } from "node:stream/consumers";
import { Command, InvalidArgumentError } from "commander";
import { toCypherText } from "../cypher-text.ts";
import { addJsonOption, parseInteger } from "../options.ts";
import { addStoreOptions, type StoreOptions, withStore } from "../store-options.ts";
import { formatCount, formatTable } from "../table.ts";
import { type CliContext, writeJson, writeLine } from "../terminal.ts";

interface Options extends StoreOptions {
  readonly json?: true;
  readonly param?: Readonly<Record<string, unknown>>;
  readonly limit: number;
  readonly timeout: number;
}

export function createQueryCommand({ terminal }: CliContext): Command {
  const command = new Command("query")
    .description("asks the graph in Cypher; read-only")
    .argument(
      "<statement>",
      'for example "MATCH (a)-[r:ACCUSED]->(b) RETURN a.name, b.name, r.claims", or - for standard input',
    )
    .option(
      "--param <name=value>",
      "parameter of the statement; the value is JSON, else text (repeatable)",
      collectParameter,
    )
    .option("--limit <rows>", "most rows to give", parseInteger(1, 10_000), 100)
    .option("--timeout <ms>", "longest time to take", parseInteger(1, 30_000), 10_000);
  return addJsonOption(addStoreOptions(command)).action(async (given: string, options: Options) => {
    const statement = given === "-" ? await text(process.stdin) : given;
    const { limit, timeout: timeoutMs, param: parameters = {} } = options;
    const answer = await withStore(terminal, options, (store) =>
      store.query({ statement, parameters, limit, timeoutMs }),
    );
    if (options.json) {
      writeJson(terminal.out, answer);
      return;
    }
    const columns = answer.fields.map((title, index) => ({
      title,
      value: (row: (typeof answer.rows)[number]) => {
        const cell = row[index] ?? null;
        return typeof cell === "number" ? cell : toCypherText(cell);
      },
    }));
    terminal.out.write(formatTable(columns, answer.rows));
    const { truncated } = answer;
    const more = truncated === null ? "" : `; cut: ${truncated.reason}`;
    writeLine(terminal.err, `${formatCount(answer.rows.length, "row")} in ${Math.round(answer.ms)} ms${more}`);
  });
}

function collectParameter(
  pair: string,
  before: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(pair) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError("wanted name=value.");
  return { ...before, [name]: parseValue(value) };
}

function parseValue(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
