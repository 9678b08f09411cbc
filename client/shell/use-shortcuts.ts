import { useEffect } from "react";
import type { Action, ExplorerState } from "../state/explorer-state.ts";
import { useStore } from "../state/store.tsx";
import { isTyping } from "../ui/is-typing.ts";

/** What a key asks for, if anything. */
function toAction(event: KeyboardEvent, { trail, tool }: ExplorerState): Action | null {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
    return { type: event.shiftKey ? "redone" : "undone" };
  }
  if (event.key !== "Escape") return null;
  if (trail.length > 0) return { type: "selected", id: null };
  return tool === null ? null : { type: "toolChosen", tool: null };
}

/** Keys that work everywhere: undo, redo, Escape. The search box and the canvas have their own. */
export function useShortcuts(): void {
  const store = useStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const action = toAction(event, store.getState());
      if (action === null) return;
      event.preventDefault();
      store.dispatch(action);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store]);
}
