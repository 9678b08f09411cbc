import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Command } from "commander";
import { addLexiconOption, type LexiconOptions } from "../options.ts";
import { formatCount } from "../table.ts";
import { type CliContext, writeLine } from "../terminal.ts";

interface Options extends LexiconOptions {
  readonly input: string;
  readonly output: string;
}

const FORMAT_HELP = `
IN   one document a line: {"id", "text", "publishedOn"?}
OUT  one document a line, in the same order and with the same ids:
     {"id", "entities": [{"id", "type", "name", "country"?, "mentions": [{"start", "end", "kind", "type"?}]}],
      "claims": [{"predicate", "subject", "object", "polarity", "attributedTo", "about", "eventType"?, "start", "end", "date"}],
      "figures": [{"measure", "value", "min"?, "max"?, "qualifier", "start", "end", "about", "attributedTo"}]}
     Offsets are UTF-16 code units into "text". An entity id means the same in every line of the file.`;

export function createExtractCommand({ terminal }: CliContext): Command {
  const command = new Command("extract")
    .description("extracts without a store: documents as JSON lines in, entities, claims and figures as JSON lines out")
    .requiredOption("--input <file>", "JSON lines")
    .requiredOption("--output <file>", "JSON lines; written at the end")
    .addHelpText("after", FORMAT_HELP);
  return addLexiconOption(command).action(async ({ input, output, lexicon = [] }: Options) => {
    // Loaded late: the models' packages are in there.
    const [{ createExtractor }, { createExtraction }, { parseSource }] = await Promise.all([
      import("../../../ingest/pipeline.ts"),
      import("../extraction.ts"),
      import("../source-line.ts"),
    ]);
    const extraction = createExtraction(createExtractor({ lexiconFiles: lexicon }));
    for await (const { line, number } of readLines(input)) extraction.add(parseSource(line, number));
    const documents = extraction.finish();
    await writeFile(output, documents.map((document) => `${JSON.stringify(document)}\n`).join(""));
    writeLine(terminal.err, `${formatCount(documents.length, "document")} extracted`);
  });
}

async function* readLines(path: string): AsyncIterable<{ readonly line: string; readonly number: number }> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== "") yield { line, number };
  }
}
