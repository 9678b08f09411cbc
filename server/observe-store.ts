import type { GraphStore } from "../cypher/graph-store.ts";
import type { Metrics } from "./http/metrics.ts";

type Operation = (...args: readonly unknown[]) => unknown;

/** The same store, every question to it timed. */
export function observeStore(store: GraphStore, { observeStore: observe }: Pick<Metrics, "observeStore">): GraphStore {
  const start = (operation: string) => {
    const began = performance.now();
    return (outcome: "ok" | "error") =>
      observe({ store: store.name, operation, outcome, seconds: (performance.now() - began) / 1000 });
  };
  const observed = Object.entries(store).map(([operation, member]: [string, unknown]) => {
    if (typeof member !== "function" || operation === "close") return [operation, member];
    const run = member as Operation;
    return [
      operation,
      (...args: readonly unknown[]) => {
        const end = start(operation);
        const answer = run(...args);
        return answer instanceof Promise ? settle(answer, end) : iterate(answer as AsyncIterable<unknown>, end);
      },
    ];
  });
  return Object.fromEntries(observed) as GraphStore;
}

type End = (outcome: "ok" | "error") => void;

async function settle(answer: Promise<unknown>, end: End): Promise<unknown> {
  try {
    const value = await answer;
    end("ok");
    return value;
  } catch (error) {
    end("error");
    throw error;
  }
}

/** From the first batch asked for to the last one taken, or to where the reader left. */
async function* iterate(batches: AsyncIterable<unknown>, end: End): AsyncGenerator {
  let outcome: "ok" | "error" = "error";
  try {
    for await (const batch of batches) {
      outcome = "ok";
      yield batch;
      outcome = "error";
    }
    outcome = "ok";
  } finally {
    end(outcome);
  }
}
