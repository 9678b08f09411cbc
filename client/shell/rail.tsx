import { type ReactNode, useState } from "react";
import { TOOL_PANELS } from "../panels/index.ts";
import { useDispatch, useExplorer } from "../state/store.tsx";
import { Icon } from "../ui/icon.tsx";

/** One button for each tool panel of the list; on a narrow page the first few, and the rest on demand. */
export function Rail(): ReactNode {
  const dispatch = useDispatch();
  const tool = useExplorer((state) => state.tool);
  const [unfolded, setUnfolded] = useState(false);
  return (
    <nav className="rail" aria-label="Tools" data-unfolded={unfolded}>
      {TOOL_PANELS.map((panel) => (
        <button
          type="button"
          key={panel.id}
          className="rail__button"
          aria-pressed={tool === panel.id}
          onClick={() => {
            setUnfolded(false);
            dispatch({ type: "toolChosen", tool: panel.id });
          }}
        >
          <Icon name={panel.icon} size={20} />
          <span>{panel.title}</span>
        </button>
      ))}
      <button
        type="button"
        className="rail__button rail__more"
        aria-expanded={unfolded}
        onClick={() => setUnfolded((open) => !open)}
      >
        <Icon name={unfolded ? "close" : "more"} size={20} />
        <span>{unfolded ? "Less" : "More"}</span>
      </button>
    </nav>
  );
}
