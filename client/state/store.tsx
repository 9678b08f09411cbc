import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import { type Action, type ExplorerState, reduce } from "./explorer-state.ts";

export interface Store {
  readonly getState: () => ExplorerState;
  readonly dispatch: (action: Action) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: ExplorerState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const StoreContext = createContext<Store | null>(null);

export function StoreProvider({ store, children }: { readonly store: Store; readonly children: ReactNode }): ReactNode {
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("useStore needs a StoreProvider above it");
  return store;
}

/** A part of the state; `select` must give the same reference for the same part. */
export function useExplorer<T>(select: (state: ExplorerState) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

export function useDispatch(): Store["dispatch"] {
  return useStore().dispatch;
}
