/** Work that goes on when a server that went away comes back. */
import { setTimeout as sleep } from "node:timers/promises";

const PAUSE_MS = 1_000;

export interface Patience {
  /** Of the server, as in "Neo4j at bolt://127.0.0.1:7687". */
  readonly name: string;
  /** How long it is waited for after the first failure. */
  readonly waitMs: number;
  isAway(error: unknown): boolean;
  /** Whether nobody wants the work any more. */
  isClosed(): boolean;
  /** Told when the waiting begins and when the server is back. */
  notify(text: string): void;
}

/**
 * Does the work again from its start while the server is away.
 * @throws what the work throws, and what it threw last when the time is over
 */
export async function waitForReturn<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
  const { name, waitMs } = patience;
  let since: number | undefined;
  for (;;) {
    try {
      const value = await work();
      if (since !== undefined) patience.notify(`${name} is back; going on.`);
      return value;
    } catch (error) {
      if (patience.isClosed() || !patience.isAway(error)) throw error;
      const isFirst = since === undefined;
      since ??= performance.now();
      if (performance.now() - since >= waitMs) throw error;
      if (isFirst) patience.notify(`${name} went away; waiting up to ${Math.round(waitMs / 1_000)} s for it.`);
      await sleep(PAUSE_MS);
    }
  }
}
