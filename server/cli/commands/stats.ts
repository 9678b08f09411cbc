import { Command } from "commander";
import type { GraphStats } from "../../../cypher/graph-store.ts";
import { addJsonOption } from "../options.ts";
import { addStoreOptions, type StoreOptions, withStore } from "../store-options.ts";
import { formatPairs, formatTable } from "../table.ts";
import { type CliContext, writeJson } from "../terminal.ts";

export function createStatsCommand({ terminal }: CliContext): Command {
  const command = new Command("stats").description("tells how much the graph holds");
  return addJsonOption(addStoreOptions(command)).action(async (options: StoreOptions & { readonly json?: true }) => {
    const stats = await withStore(terminal, options, (store) => store.getStats());
    if (options.json) writeJson(terminal.out, stats);
    else terminal.out.write(formatStats(stats));
  });
}

function formatStats(stats: GraphStats): string {
  const {
    documents,
    stories,
    entities,
    relations,
    contested,
    claims,
    figures,
    firstPublished,
    lastPublished,
    revision,
  } = stats;
  const pairs = formatPairs([
    ["documents", documents],
    ["stories", stories],
    ["entities", entities],
    ["relations", relations],
    ["contested relations", contested],
    ["claims", claims],
    ["figures", figures],
    ["published", firstPublished === undefined ? "unknown" : `${firstPublished} to ${lastPublished ?? firstPublished}`],
    ["revision", revision],
  ]);
  const tables = [
    ["entity type", stats.entitiesByType],
    ["predicate", stats.relationsByPredicate],
    ["polarity of claims", stats.claimsByPolarity],
  ] as const;
  return [pairs, ...tables.map(([title, counts]) => formatCounts(title, counts))]
    .filter((part) => part !== "")
    .join("\n");
}

function formatCounts(title: string, counts: Readonly<Record<string, number>>): string {
  const rows = Object.entries(counts).sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  if (rows.length === 0) return "";
  return formatTable(
    [
      { title, value: ([name]) => name },
      { title: "number", value: ([, count]) => count },
    ],
    rows,
  );
}
