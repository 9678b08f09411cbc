import { useEffect } from "react";
import { useStore } from "../state/store.tsx";
import { toLink } from "../state/url.ts";

const PAUSE_MS = 150;

/** Keeps the address in step with the state, so that it can be shared at any moment. */
export function useLink(ready: boolean): void {
  const store = useStore();
  useEffect(() => {
    if (!ready) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = (): void =>
      window.history.replaceState(null, "", `${window.location.pathname}${toLink(store.getState())}`);
    const unsubscribe = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE_MS);
    });
    write();
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store, ready]);
}
