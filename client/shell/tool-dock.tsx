import { type ReactNode, Suspense } from "react";
import { SHEET } from "../graph/stage.ts";
import { TOOL_PANELS } from "../panels/index.ts";
import { useDispatch, useExplorer } from "../state/store.tsx";
import { Icon } from "../ui/icon.tsx";
import { getPanelComponent } from "./panel-component.ts";

/** The tool panel that is open, loaded when it is first asked for. */
export function ToolDock(): ReactNode {
  const dispatch = useDispatch();
  const tool = useExplorer((state) => state.tool);
  const panel = TOOL_PANELS.find(({ id }) => id === tool);
  if (panel === undefined) return null;
  const Panel = getPanelComponent(panel);
  return (
    <section
      className="dock dock--tool"
      data-wide={panel.wide === true}
      aria-label={panel.title}
      {...{ [SHEET]: true }}
    >
      <header className="dock__head">
        <h2>{panel.title}</h2>
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={`Close ${panel.title}`}
          onClick={() => dispatch({ type: "toolChosen", tool: null })}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="dock__body">
        <Suspense fallback={<p className="quiet">Loading…</p>}>
          <Panel />
        </Suspense>
      </div>
    </section>
  );
}
