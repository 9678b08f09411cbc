import { NewsgraphError } from "../../cypher/errors.ts";
import type { SourceDocument } from "../../ingest/readers/reader.ts";
import { parseArticle } from "../../ingest/readers/shared/json-article.ts";
import { toSource } from "../../ingest/readers/shared/to-result.ts";

/** A line of the input of `newsgraph extract`. @throws InvalidInput: the output has a line for each line of the input, so a bad one ends the run */
export function parseSource(line: string, number: number): SourceDocument & { readonly id: string } {
  const parsed = parseArticle(parseLine(line, number));
  if ("problem" in parsed) throw new NewsgraphError("InvalidInput", `line ${number}: ${parsed.problem}`);
  return { id: String(number), ...toSource(parsed.fields) };
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new NewsgraphError("InvalidInput", `line ${number}: ${error.message}`, { cause: error });
    throw error;
  }
}
