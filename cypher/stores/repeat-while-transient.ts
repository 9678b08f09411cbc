/** Work that failed for a reason that passes (a deadlock, a lost connection, an election) and is done again. */
import { setTimeout as sleep } from "node:timers/promises";

const FIRST_PAUSE_MS = 200;
const GROWTH = 2;
/** Share by which pauses differ, so that two that got into each other's way do not meet again. */
const JITTER = 0.2;

/**
 * Does the work again from its start, after pauses that grow, until it succeeds, fails for good or the time is over.
 * @param mostMs since the first failure, in milliseconds
 * @throws what the work threw last
 */
export async function repeatWhileTransient<T>(
  work: () => Promise<T>,
  isTransient: (error: unknown) => boolean,
  mostMs: number,
): Promise<T> {
  let since: number | undefined;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs *= GROWTH) {
    try {
      return await work();
    } catch (error) {
      since ??= performance.now();
      if (!isTransient(error) || performance.now() - since > mostMs) throw error;
      await sleep(pauseMs * (1 + JITTER * (2 * Math.random() - 1)));
    }
  }
}
