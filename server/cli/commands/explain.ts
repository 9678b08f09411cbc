import { Command } from "commander";
import { createExtractor, type Extractor } from "../../../ingest/pipeline.ts";
import { readPaths } from "../../../ingest/readers/paths.ts";
import { formatExplanation } from "../explanation.ts";
import { addJsonOption, addLexiconOption, type LexiconOptions } from "../options.ts";
import { type CliContext, EXIT, writeJson, writeLine } from "../terminal.ts";

interface Options extends LexiconOptions {
  readonly json?: true;
}

export function createExplainCommand({ terminal, finish }: CliContext): Command {
  const command = new Command("explain")
    .description("shows what is read out of articles and which rule found it; the graph is not touched")
    .argument("<paths...>", "files, folders, globs, or - for standard input");
  return addJsonOption(addLexiconOption(command)).action(async (paths: string[], { json, lexicon = [] }: Options) => {
    let extractor: Extractor | undefined;
    for await (const result of readPaths(paths)) {
      if ("rejected" in result) {
        writeLine(terminal.err, `${result.name}: ${result.rejected.code}: ${result.rejected.message}`);
        finish(EXIT.failed);
        continue;
      }
      extractor ??= createExtractor({ lexiconFiles: lexicon });
      const annotated = extractor.annotate(result.source);
      const graph = extractor.extract(result.source);
      if (json) writeJson(terminal.out, { name: result.name, annotated, graph });
      else terminal.out.write(formatExplanation(graph, annotated));
    }
  });
}
