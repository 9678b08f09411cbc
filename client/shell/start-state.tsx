import type { ReactNode } from "react";
import { RequestError } from "../api/request.ts";
import { useDispatch, useExplorer } from "../state/store.tsx";
import type { Start } from "./use-start.ts";

function Failure({ start }: { readonly start: Start }): ReactNode {
  const offline = start.error instanceof RequestError && start.error.status === 0;
  return (
    <div className="state" role="alert">
      <h2>{offline ? "The server cannot be reached" : "The graph could not be loaded"}</h2>
      <p>{start.error instanceof Error ? start.error.message : String(start.error)}</p>
      <button type="button" className="button button--primary" onClick={start.retry}>
        Try again
      </button>
    </div>
  );
}

/** What the stage says when there is no picture: loading, nothing there, failed, all filtered out. */
export function StartState({ start, settled }: { readonly start: Start; readonly settled: boolean }): ReactNode {
  const dispatch = useDispatch();
  const count = useExplorer((state) => state.canvas.nodes.size);
  if (start.status === "failed") return <Failure start={start} />;
  if (start.status === "loading") {
    return (
      <p className="state" role="status">
        Loading the graph…
      </p>
    );
  }
  if (count > 0) {
    return settled ? null : (
      <p className="state" role="status">
        Laying out {count} nodes…
      </p>
    );
  }
  return (
    <div className="state">
      <h2>Nothing on the canvas</h2>
      <p>Search for a name above, undo, or read in articles.</p>
      <button
        type="button"
        className="button button--primary"
        onClick={() => dispatch({ type: "toolChosen", tool: "ingest" })}
      >
        Add articles
      </button>
    </div>
  );
}
