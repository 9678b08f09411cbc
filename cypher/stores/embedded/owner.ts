/** Who has a graph file open: the engine's own lock says that somebody has, a note beside the file says who. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";

function toNotePath(path: string): string {
  return `${path}.owner`;
}

/** Notes this process as the one that has the file open. The note only informs; a folder that takes none is no failure. */
export function noteOwner(path: string): void {
  try {
    writeFileSync(toNotePath(path), String(process.pid));
  } catch {
    // The lock is what counts.
  }
}

export function forgetOwner(path: string): void {
  if (findOwner(path) === process.pid) rmSync(toNotePath(path), { force: true });
}

/** Process id of whoever noted itself and still runs. */
export function findOwner(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(toNotePath(path), "utf8"));
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}
