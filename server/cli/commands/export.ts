import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import type { EntityFilter, GraphStore, RelationFilter } from "../../../cypher/graph-store.ts";
import { ENTITY_TYPE_NAMES, type EntityType } from "../../../cypher/ontology.ts";
import { createEvidenceReader, type ExportSource } from "../../exports/exporter.ts";
import { EXPORTERS } from "../../exports/index.ts";
import { addFilterOptions, type FilterOptions, toRelationFilter } from "../filter-options.ts";
import { listOption } from "../options.ts";
import { addStoreOptions, type StoreOptions, withStore } from "../store-options.ts";
import type { CliContext } from "../terminal.ts";

interface Options extends StoreOptions, FilterOptions {
  readonly format: string;
  readonly output?: string;
  readonly type?: readonly EntityType[];
}

export function createExportCommand({ terminal }: CliContext): Command {
  const formats = EXPORTERS.map(({ format }) => format);
  const command = new Command("export")
    .description("writes the graph, or the part of it that passes the filters")
    .addOption(new Option("--format <name>", "format of the output").choices(formats).makeOptionMandatory())
    .option("--output <file>", "standard output if not given")
    .addOption(listOption("--type <name>", "only entities of these types", ENTITY_TYPE_NAMES));
  return addFilterOptions(addStoreOptions(command)).action(async (options: Options) => {
    const exporter = EXPORTERS.find(({ format }) => format === options.format);
    if (exporter === undefined) return;
    const filter = { ...toRelationFilter(options), ...(options.type && { types: options.type }) };
    await withStore(terminal, options, async (store) => {
      const chunks = Readable.from(exporter.write(await toSource(store, filter)));
      if (options.output === undefined) await pipeline(chunks, terminal.out, { end: false });
      else await pipeline(chunks, createWriteStream(options.output));
    });
  });
}

async function toSource(store: GraphStore, filter: RelationFilter & EntityFilter): Promise<ExportSource> {
  return {
    read: () => store.exportGraph(filter),
    readEvidence: createEvidenceReader(store, filter),
    provenance: { revision: await store.getRevision(), filters: { ...filter } },
  };
}
