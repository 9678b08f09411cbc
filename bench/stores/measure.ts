/** Times, and the memory of the engines' processes. */
import { readFileSync } from "node:fs";

export interface Times {
  readonly p50: number;
  readonly p95: number;
  /** Of how many questions: fewer than wanted where they took too long. */
  readonly samples: number;
}

/** A slow question must not keep the rest waiting: past this it is left at the samples taken. */
const MOST_MS = 20_000;

/** Runs once for each subject after a warm-up of a tenth of them; times in milliseconds. */
export async function time<T>(subjects: readonly T[], run: (subject: T) => Promise<unknown>): Promise<Times> {
  const until = performance.now() + MOST_MS;
  for (const subject of subjects.slice(0, Math.ceil(subjects.length / 10))) {
    if (performance.now() < until - MOST_MS / 2) await run(subject);
  }
  const times: number[] = [];
  for (const subject of subjects) {
    if (times.length > 0 && performance.now() > until) break;
    const began = performance.now();
    await run(subject);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), samples: times.length };
}

/** Resident memory of all processes that this one started, in bytes; undefined where the system does not tell. */
export function findChildrenMemory(): number | undefined {
  try {
    return listDescendants(process.pid).reduce((sum, pid) => sum + readResident(pid), 0);
  } catch {
    return undefined;
  }
}

function listDescendants(pid: number): readonly number[] {
  const own = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  const children = own === "" ? [] : own.split(" ").map(Number);
  return children.flatMap((child) => [child, ...listDescendants(child)]);
}

function readResident(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
