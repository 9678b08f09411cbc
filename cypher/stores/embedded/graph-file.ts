/** A graph file as a whole: opened for one action, put in the place of another, taken away. */
import { existsSync } from "node:fs";
import { copyFile, link, rename, rm } from "node:fs/promises";
import { NewsgraphError } from "../../errors.ts";
import { EngineProcess } from "./engine-process.ts";
import { MEMORY_LIMIT } from "./session.ts";

/** Opens the file for the work and closes it in order, which folds its log into it. @throws StoreUnavailable, CorruptData */
export async function withEngine<T>(path: string, work: (engine: EngineProcess) => Promise<T>): Promise<T> {
  const engine = new EngineProcess({ path, memoryLimit: MEMORY_LIMIT });
  try {
    await engine.start();
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/**
 * Puts a closed graph file in the place of another, which is kept under another name. At no moment is the place empty.
 * @returns where the graph that stood there is kept, undefined if there was none
 * @throws StoreUnavailable if it is open
 */
export async function replaceGraphFile(path: string, incoming: string): Promise<string | undefined> {
  if (!existsSync(path)) {
    await rename(incoming, path);
    return undefined;
  }
  // Opening it finds out whether another process has it; a damaged one is just what another is put in its place for.
  await withEngine(path, () => Promise.resolve()).catch((error: unknown) => {
    if (!(error instanceof NewsgraphError) || error.code !== "CorruptData") throw error;
  });
  const kept = `${path}.before-${new Date().toISOString().replace(/[:.]/g, "-")}`;
  // A second name for the same file, where the file system has such; else a copy.
  await link(path, kept).catch(() => copyFile(path, kept));
  if (existsSync(`${path}.wal`)) await rename(`${path}.wal`, `${kept}.wal`);
  await rename(incoming, path);
  return kept;
}

/** Takes a closed graph file away, if it is there, with its log. */
export async function removeGraphFile(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(`${path}.wal`, { recursive: true, force: true });
}
