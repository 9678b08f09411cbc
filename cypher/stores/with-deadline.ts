/** Waits for work no longer than it may take. */
import type { NewsgraphError } from "../errors.ts";

/** The work's value, or past the deadline the error given; the work itself goes on. */
export async function withDeadline<T>(work: Promise<T>, deadlineMs: number, late: NewsgraphError): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late);
    }, deadlineMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
