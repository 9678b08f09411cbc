import { type ReactNode, useState } from "react";
import { SearchBox } from "../search/search-box.tsx";
import { countActive, NO_FILTERS } from "../state/filters.ts";
import { useDispatch, useExplorer } from "../state/store.tsx";
import { count } from "../ui/format.ts";
import { Icon } from "../ui/icon.tsx";

function UndoRedo(): ReactNode {
  const dispatch = useDispatch();
  const canUndo = useExplorer((state) => state.history.past.length > 0);
  const canRedo = useExplorer((state) => state.history.future.length > 0);
  return (
    <fieldset className="top-bar__group" aria-label="Changes of the canvas">
      <button
        type="button"
        className="button button--icon"
        disabled={!canUndo}
        aria-label="Undo"
        title="Undo (Ctrl+Z)"
        onClick={() => dispatch({ type: "undone" })}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="button button--icon"
        disabled={!canRedo}
        aria-label="Redo"
        title="Redo (Ctrl+Shift+Z)"
        onClick={() => dispatch({ type: "redone" })}
      >
        <Icon name="redo" />
      </button>
    </fieldset>
  );
}

function ShareButton(): ReactNode {
  const dispatch = useDispatch();
  const [copied, setCopied] = useState(false);
  const share = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setCopied(true);
      dispatch({ type: "announced", text: "Link to this picture copied." });
      setTimeout(() => setCopied(false), 2000);
    } catch {
      dispatch({ type: "announced", text: "The browser does not let the page copy. The address bar holds the link." });
    }
  };
  return (
    <button
      type="button"
      className="button top-bar__share"
      title="Copy a link to this picture"
      aria-label="Copy a link to this picture"
      onClick={() => void share()}
    >
      <Icon name="link" /> <span className="top-bar__word">{copied ? "Copied" : "Link"}</span>
    </button>
  );
}

export function TopBar({ onTour }: { readonly onTour: () => void }): ReactNode {
  const dispatch = useDispatch();
  const active = useExplorer((state) => countActive(state.filters));
  return (
    <header className="top-bar">
      <h1 className="top-bar__name">Newsgraph</h1>
      <SearchBox />
      <UndoRedo />
      {active > 0 && (
        <button type="button" className="button" onClick={() => dispatch({ type: "filtered", filters: NO_FILTERS })}>
          Clear {count(active, "filter")}
        </button>
      )}
      <ShareButton />
      <button
        type="button"
        className="button button--icon top-bar__tour"
        title="A tour of one minute"
        aria-label="Take the tour"
        onClick={onTour}
      >
        ?
      </button>
    </header>
  );
}
