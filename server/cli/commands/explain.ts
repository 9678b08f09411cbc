import { writeFileSync } from "node:fs";
import { Command } from "commander";
import type { AnnotatedDocument } from "../../../ingest/annotated-document.ts";
import type { Extractor } from "../../../ingest/pipeline.ts";
import { formatExplanation, formatParse } from "../explanation.ts";
import { formatExplanationPage } from "../explanation-html.ts";
import { loadIngest } from "../load-ingest.ts";
import { addJsonOption, addLexiconOption, type LexiconOptions } from "../options.ts";
import { type CliContext, EXIT, writeJson, writeLine } from "../terminal.ts";

interface Options extends LexiconOptions {
  readonly json?: true;
  readonly parse?: true;
  readonly html?: string;
}

export function createExplainCommand({ terminal, finish }: CliContext): Command {
  const command = new Command("explain")
    .description("shows what is read out of articles and which rule found it; the graph is not touched")
    .argument("<paths...>", "files, folders, globs, or - for standard input")
    .option("--parse", "also print every sentence with its tokens, tags, parse and mentions")
    .option("--html <file>", "write all of it as one page");
  return addJsonOption(addLexiconOption(command)).action(
    async (paths: string[], { json, parse, html, lexicon = [] }: Options) => {
      const { createExtractor, readPaths } = await loadIngest();
      let extractor: Extractor | undefined;
      const sections: { readonly text: string; readonly annotated: AnnotatedDocument }[] = [];
      for await (const result of readPaths(paths)) {
        if ("rejected" in result) {
          writeLine(terminal.err, `${result.name}: ${result.rejected.code}: ${result.rejected.message}`);
          finish(EXIT.failed);
          continue;
        }
        extractor ??= createExtractor({ lexiconFiles: lexicon });
        const { annotated, graph } = extractor.read(result.source);
        const text = formatExplanation(graph, annotated);
        if (html !== undefined) sections.push({ text, annotated });
        else if (json) writeJson(terminal.out, { name: result.name, annotated, graph });
        else terminal.out.write(parse ? text + formatParse(annotated) : text);
      }
      if (html !== undefined) writeFileSync(html, formatExplanationPage(sections));
    },
  );
}
