import type { ReactNode } from "react";
import { useDispatch, useExplorer } from "../state/store.tsx";

/** Stands for the canvas in a browser that cannot draw it: what it would show is in the table. */
export function Undrawable(): ReactNode {
  const dispatch = useDispatch();
  const count = useExplorer((state) => state.canvas.nodes.size);
  return (
    <div className="state" role="alert">
      <h2>This browser cannot draw the graph</h2>
      <p>
        It has no WebGL 2, or it is switched off. All {count} entities are in the table, with what is said of them;
        search and the other panels work as ever.
      </p>
      <div className="state__actions">
        <button
          type="button"
          className="button button--primary"
          onClick={() => dispatch({ type: "toolChosen", tool: "table" })}
        >
          Open the table
        </button>
      </div>
    </div>
  );
}
