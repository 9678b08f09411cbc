import type { ReactNode } from "react";
import { TOOL_PANELS } from "../panels/index.ts";
import { useDispatch, useExplorer } from "../state/store.tsx";
import { Icon } from "../ui/icon.tsx";

/** One button for each tool panel of the list. */
export function Rail(): ReactNode {
  const dispatch = useDispatch();
  const tool = useExplorer((state) => state.tool);
  return (
    <nav className="rail" aria-label="Tools">
      {TOOL_PANELS.map((panel) => (
        <button
          type="button"
          key={panel.id}
          className="rail__button"
          aria-pressed={tool === panel.id}
          onClick={() => dispatch({ type: "toolChosen", tool: panel.id })}
        >
          <Icon name={panel.icon} size={20} />
          <span>{panel.title}</span>
        </button>
      ))}
    </nav>
  );
}
