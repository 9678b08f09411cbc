/** The model cards in `ingest/models/README.md`: one section a weight file, written by its trainer, the rest left alone. */
import type { TrainedModel, Trainer } from "./trainers.ts";

/** @returns the page with the section of this model replaced, or added at its end */
export function replaceCard(page: string, trainer: Trainer, model: TrainedModel, seconds: number): string {
  const card = formatCard(trainer, model, seconds);
  const heading = `## ${trainer.file}\n`;
  const start = page.indexOf(heading);
  if (start < 0) return `${page.trimEnd()}\n\n${card}`;
  const next = page.indexOf("\n## ", start + heading.length);
  return next < 0 ? page.slice(0, start) + card : `${page.slice(0, start)}${card}${page.slice(next)}`;
}

function formatCard(trainer: Trainer, { bytes, facts }: TrainedModel, seconds: number): string {
  const rows = [
    ...facts,
    ["size", `${(bytes.length / 1e6).toFixed(2)} MB`],
    ["time to train", `${seconds.toFixed(0)} s`],
  ];
  const table = rows.map(([name = "", value = ""]) => `| ${name} | ${value} |`).join("\n");
  return `## ${trainer.file}\n\n${trainer.about}\n\n| | |\n|---|---|\n${table}\n`;
}
