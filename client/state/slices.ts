/** Work that can be interrupted after each step, and what it gives in the end. */
export type Steps<Result = void> = Generator<void, Result>;

/** Milliseconds of work after which the page may answer to a person. */
const SLICE_MS = 20;

/** Does work in one go. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Lets the browser handle what came in the meantime; timers would wait longer than that takes. */
export function yieldToBrowser(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** Does work a slice at a time, and gives way to the browser in between. @param isWanted asked after each slice */
export async function runInSlices(steps: Steps, isWanted: () => boolean): Promise<void> {
  let began = performance.now();
  while (isWanted() && steps.next().done !== true) {
    if (performance.now() - began < SLICE_MS) continue;
    await yieldToBrowser();
    began = performance.now();
  }
}

/** Items handled between two looks at the clock. */
const BATCH = 256;

/** Hands items on one by one, with a step after each batch. */
export function* handleEach<Item>(items: Iterable<Item>, handle: (item: Item) => void): Steps {
  let left = BATCH;
  for (const item of items) {
    handle(item);
    left -= 1;
    if (left > 0) continue;
    left = BATCH;
    yield;
  }
}
