import { useCallback, useEffect, useState } from "react";
import { start } from "../state/exploration.ts";
import { useStore } from "../state/store.tsx";
import { parseLink, type Shared } from "../state/url.ts";

export interface Start {
  readonly status: "loading" | "ready" | "failed";
  readonly error: unknown;
  readonly retry: () => void;
  /** Loads the overview instead of what the link asks for. */
  readonly startOver: () => void;
}

/** Loads the first picture once, and again when asked to. */
export function useStart(shared: Shared): Start {
  const store = useStore();
  const [status, setStatus] = useState<Start["status"]>("loading");
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [wanted, setWanted] = useState(shared);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks for another try
  useEffect(() => {
    const controller = new AbortController();
    setStatus("loading");
    start(store, wanted, controller.signal).then(
      () => {
        if (!controller.signal.aborted) setStatus("ready");
      },
      (failure: unknown) => {
        if (controller.signal.aborted) return;
        setError(failure);
        setStatus("failed");
      },
    );
    return () => controller.abort();
  }, [store, wanted, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const startOver = useCallback(() => setWanted(parseLink("")), []);
  return { status, error, retry, startOver };
}
