/** The analysts' questions: one `.cypher` file each, with title, description and parameters in the comment at its top. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { getProjectFile } from "../cypher/project-files.ts";
import type { CypherQueriesAnswer } from "./api/cypher.ts";

type PackedQuery = CypherQueriesAnswer["items"][number];

/** By file name. */
export async function readQueryPack(): Promise<readonly PackedQuery[]> {
  const folder = getProjectFile("cypher/queries/analyst");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".cypher")).sort();
  return Promise.all(
    files.map(async (name) =>
      parsePackedQuery(name.slice(0, -".cypher".length), await readFile(join(folder, name), "utf8")),
    ),
  );
}

/**
 * The comment's first line is the title; a line `$name: type – description (example)` is a parameter; the other lines are
 * the description.
 */
export function parsePackedQuery(id: string, content: string): PackedQuery {
  const lines = content.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const comment = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^\/\/ ?/, ""));
  const [title = id, ...rest] = comment;
  const parameters = rest.map(parseParameter).filter((each) => each !== undefined);
  return {
    id,
    title,
    description: rest
      .filter((line) => parseParameter(line) === undefined)
      .join(" ")
      .trim(),
    statement: lines.slice(comment.length).join("\n").trim(),
    parameters,
  };
}

function parseParameter(line: string): PackedQuery["parameters"][number] | undefined {
  const match = /^\s*\$(\w+)\s*:\s*(\w+(?:<\w+>)?)\s*(?:[-–—]\s*(.*?))?\s*(?:\((?:e\.g\.|example:?)\s*(.+)\))?$/u.exec(
    line,
  );
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const [, name, type, description = "", example] = match;
  return { name, type, description, ...(example !== undefined && { example: toExample(example) }) };
}

function toExample(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
