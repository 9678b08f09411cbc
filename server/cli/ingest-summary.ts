import type { IngestCounts, IngestOutcome } from "../../ingest/loader.ts";
import { formatCount } from "./table.ts";

/** What was found and what was skipped, with the reason for each, as lines of text. */
export function formatSummary(outcomes: readonly IngestOutcome[]): string {
  const ingested = outcomes.filter(({ status }) => status === "ingested");
  const duplicates = outcomes.filter(({ status }) => status === "duplicate");
  const rejected = outcomes.filter(({ status }) => status === "rejected");
  const copies = ingested.filter(({ nearCopyOf }) => nearCopyOf !== undefined);
  const noted = outcomes.filter(({ notes }) => notes !== undefined);
  const { entities, mentions, claims, figures } = sumCounts(ingested);
  const lines = [
    `${formatCount(ingested.length, "document")} ingested: ${formatCount(claims, "claim")}, ${formatCount(figures, "figure")}, ` +
      `${formatCount(mentions, "mention")} of ${formatCount(entities, "entity", "entities")} (counted by document)`,
    ...(duplicates.length > 0 ? [`${formatCount(duplicates.length, "document")} already there, unchanged`] : []),
    ...(copies.length > 0
      ? [
          `${formatCount(copies.length, "near-copy", "near-copies")} of documents that were there, counted as the same source:`,
        ]
      : []),
    ...copies.map(({ name, nearCopyOf }) => `  ${name}: of ${nearCopyOf ?? ""}`),
    ...(noted.length > 0 ? [`${formatCount(noted.length, "document")} to look at:`] : []),
    ...noted.flatMap(({ name, notes = [] }) => notes.map((note) => `  ${name}: ${note}`)),
    ...(rejected.length > 0 ? [`${formatCount(rejected.length, "input")} skipped:`] : []),
    ...rejected.map(
      ({ name, reason }) => `  ${name}: ${reason?.code ?? "Unknown"}: ${reason?.message ?? "no reason given"}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** One outcome as a line, and a line for each thing to look at. */
export function formatOutcome({ status, name, counts, nearCopyOf, reason, notes = [] }: IngestOutcome): string {
  const found = counts === undefined ? "" : `: ${formatCount(counts.claims, "claim")}`;
  const copy = nearCopyOf === undefined ? "" : `, near-copy of ${nearCopyOf}, counted as the same source`;
  const lines = {
    ingested: `ingested ${name}${found}${copy}`,
    duplicate: `already there ${name}`,
    rejected: `skipped ${name}: ${reason?.code ?? "Unknown"}: ${reason?.message ?? "no reason given"}`,
  };
  return [lines[status], ...notes.map((note) => `  ${note}`)].join("\n");
}

function sumCounts(outcomes: readonly IngestOutcome[]): IngestCounts {
  const sum = (key: keyof IngestCounts): number =>
    outcomes.reduce((total, { counts }) => total + (counts?.[key] ?? 0), 0);
  return { entities: sum("entities"), mentions: sum("mentions"), claims: sum("claims"), figures: sum("figures") };
}
