import { useEffect } from "react";
import { start } from "../state/exploration.ts";
import type { ExplorerState, Place } from "../state/explorer-state.ts";
import { type Store, useStore } from "../state/store.tsx";
import { parseLink, toLink } from "../state/url.ts";

/** Changes within this time make one entry in the browser's history: a slider that is drawn, a name that is typed. */
const PAUSE_MS = 400;

function toPlace({ canvas, filters, look, truncated, selection, trail, tool, statement }: ExplorerState): Place {
  return { canvas, filters, look, truncated, selection, trail, tool, statement };
}

function readKey(state: unknown): number | undefined {
  if (typeof state !== "object" || state === null || !("place" in state)) return undefined;
  return typeof state.place === "number" ? state.place : undefined;
}

/** Writes the address as the state changes and brings the state back as the browser goes back and forward. */
function keepInStep(store: Store): () => void {
  // Places of this visit are remembered whole; after a reload the address alone has to do.
  const places = new Map<number, Place>();
  let key = readKey(window.history.state) ?? 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    timer = undefined;
    const state = store.getState();
    const link = toLink(state);
    const known = places.get(key);
    if (known !== undefined && link !== window.location.search) {
      key += 1;
      window.history.pushState({ place: key }, "", `${window.location.pathname}${link}`);
    } else {
      window.history.replaceState({ place: key }, "", `${window.location.pathname}${link}`);
    }
    places.set(key, toPlace(state));
  };
  const onPop = (event: PopStateEvent): void => {
    clearTimeout(timer);
    key = readKey(event.state) ?? 0;
    const place = places.get(key);
    if (place !== undefined) {
      store.dispatch({ type: "revisited", place });
      clearTimeout(timer);
      return;
    }
    const shared = parseLink(window.location.search);
    const { canvas, truncated } = store.getState();
    store.dispatch({ type: "revisited", place: { ...shared, canvas, truncated } });
    void start(store, shared, new AbortController().signal).catch(() =>
      store.dispatch({ type: "announced", text: "The server cannot be reached: the picture stays as it is." }),
    );
  };
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE_MS);
  });
  write();
  window.addEventListener("popstate", onPop);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener("popstate", onPop);
  };
}

/** The address tells what is shown, so that it can be shared at any moment; back and forward go from one to the next. */
export function useLink(ready: boolean): void {
  const store = useStore();
  useEffect(() => (ready ? keepInStep(store) : undefined), [store, ready]);
}
