/** A folder as it fills: which files in it are whole and wait to be read. The only place that watches files. */
import { stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { watch } from "chokidar";
import { NewsgraphError } from "../../cypher/errors.ts";
import { type ReaderResult, reject } from "../readers/reader.ts";
import { isArticlePath } from "./paths.ts";

/** A file that nobody has written to for so long is taken to be whole, in ms. */
const QUIET_MS = 1500;
const LOOK_MS = 200;
/** Names that programs give to what they have not written to the end; the name that follows is the one to read. */
const UNFINISHED = /\.(?:part|partial|crdownload|download|tmp|swp)$|~$/i;

/** Files to read, in the order of their names, or what could not be looked at. */
export interface Arrivals {
  readonly files: readonly string[];
  readonly unread: readonly ReaderResult[];
}

/**
 * Gives what lies in a folder and the folders inside, then what arrives or is written anew, each once it is whole. Ends
 * when told to. Hidden files, and those that only describe the folder, are left out, as where a folder is ingested.
 * @throws NewsgraphError InvalidInput if no folder is there, NotFound if it goes away; what the system says if it cannot watch
 */
export async function* watchFolder(folder: string, signal: AbortSignal): AsyncGenerator<Arrivals> {
  const root = resolve(folder);
  const stats = await stat(root).catch(() => undefined);
  if (stats?.isDirectory() !== true) throw new NewsgraphError("InvalidInput", `no folder is there: ${folder}`);
  const arrivals = createArrivals(signal);
  const watcher = watch(root, { ignored: (path) => !isWanted(relative(root, path)) });
  const ready = new Promise<void>((done) => void watcher.once("ready", done));
  watcher
    .on("add", arrivals.add)
    .on("change", arrivals.add)
    .on("error", arrivals.fail)
    .on("unlinkDir", (path) => {
      if (path === root) arrivals.fail(new NewsgraphError("NotFound", `the folder is gone: ${folder}`));
    });
  try {
    await Promise.race([ready, arrivals.ended]);
    while (!signal.aborted) {
      const found = await arrivals.take();
      if (found.files.length + found.unread.length > 0) yield found;
    }
  } finally {
    await watcher.close();
  }
}

function isWanted(path: string): boolean {
  return isArticlePath(path) && !UNFINISHED.test(path);
}

function createArrivals(signal: AbortSignal) {
  const growing = new Set<string>();
  const whole = new Set<string>();
  let unread: ReaderResult[] = [];
  let fault: Error | undefined;
  let wake = (): void => undefined;
  const ended = new Promise<void>((done) => {
    signal.addEventListener("abort", () => done(), { once: true });
  });
  signal.addEventListener("abort", () => wake(), { once: true });
  const settle = async (path: string): Promise<void> => {
    // A file that was taken away meanwhile is not there to be read.
    if (await waitUntilWhole(path, signal).catch(isGone)) whole.add(path);
    growing.delete(path);
    wake();
  };
  const fail = (error: unknown): void => {
    if (isForbidden(error)) unread.push(reject(error.path ?? "", "Unreadable", error.message));
    else fault = error instanceof Error ? error : new Error(String(error));
    wake();
  };
  return {
    ended,
    fail,
    add(path: string): void {
      whole.delete(path);
      if (growing.has(path)) return;
      growing.add(path);
      settle(path).catch(fail);
    },
    /** Waits until there is something, or the end has come. */
    async take(): Promise<Arrivals> {
      if (whole.size === 0 && unread.length === 0 && fault === undefined && !signal.aborted) {
        await new Promise<void>((done) => {
          wake = done;
        });
      }
      if (fault !== undefined) throw fault;
      const found = { files: [...whole].sort(), unread };
      whole.clear();
      unread = [];
      return found;
    },
  };
}

/** True once the file has kept its size and time for a while; false if the end comes first. */
async function waitUntilWhole(path: string, signal: AbortSignal): Promise<boolean> {
  let before = await stat(path);
  const age = Date.now() - before.mtimeMs;
  if (age > QUIET_MS) return !signal.aborted;
  for (let quiet = 0; quiet < QUIET_MS; quiet += LOOK_MS) {
    if (signal.aborted) return false;
    await wait(LOOK_MS);
    const now = await stat(path);
    if (now.size !== before.size || now.mtimeMs !== before.mtimeMs) quiet = -LOOK_MS;
    before = now;
  }
  return true;
}

function isGone(error: unknown): false {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
  throw error;
}

function isForbidden(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "EPERM");
}
