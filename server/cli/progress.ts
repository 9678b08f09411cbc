import type { IngestProgress } from "../../ingest/loader.ts";
import type { Terminal } from "./terminal.ts";

export interface ProgressBar {
  update(progress: IngestProgress): void;
  close(): void;
}

/**
 * A bar for people; nothing at all where nobody watches.
 * @param expected number of inputs, as far as it is known; files of many documents make it grow
 */
export async function createProgressBar({ err, interactive }: Terminal, expected = 0): Promise<ProgressBar> {
  if (!interactive) return { update: () => undefined, close: () => undefined };
  const { Presets, SingleBar } = await import("cli-progress");
  const bar = new SingleBar(
    {
      format: "{stage} [{bar}] {value}/{total}  {name}",
      stream: err,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(expected, 0, { stage: "extracting", name: "" });
  return {
    update({ done, total, stage, last }) {
      bar.setTotal(Math.max(total, expected));
      bar.update(done, { stage, name: last?.name ?? "" });
    },
    close: () => bar.stop(),
  };
}
