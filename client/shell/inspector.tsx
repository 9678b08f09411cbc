import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { SHEET } from "../graph/stage.ts";
import { INSPECTOR_PANELS } from "../panels/index.ts";
import { useDispatch, useExplorer } from "../state/store.tsx";
import { Icon } from "../ui/icon.tsx";
import { getPanelComponent } from "./panel-component.ts";

/** What is known about the thing that was clicked: an entity, a relation's evidence, an article. */
export function Inspector(): ReactNode {
  const dispatch = useDispatch();
  const inspected = useExplorer((state) => state.trail.at(-1));
  const depth = useExplorer((state) => state.trail.length);
  const body = useRef<HTMLDivElement>(null);
  const shown = inspected === undefined ? "" : `${inspected.kind} ${inspected.id}`;
  useEffect(() => {
    if (shown === "") return;
    body.current?.scrollTo(0, 0);
    // The link that led here is gone with what it stood in: without this, keys would start again at the top of the page.
    if (document.activeElement === document.body) body.current?.focus({ preventScroll: true });
  }, [shown]);
  const panel = INSPECTOR_PANELS.find(({ id }) => id === inspected?.kind);
  if (panel === undefined) return null;
  const Panel = getPanelComponent(panel);
  return (
    <aside className="dock dock--inspector" aria-label={panel.title} {...{ [SHEET]: true }}>
      <header className="dock__head">
        {depth > 1 && (
          <button
            type="button"
            className="button button--quiet button--icon"
            aria-label="Back"
            title="Back"
            onClick={() => dispatch({ type: "wentBack" })}
          >
            <Icon name="back" />
          </button>
        )}
        <h2>{panel.title}</h2>
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={`Close ${panel.title}`}
          onClick={() => dispatch({ type: "closed" })}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="dock__body" ref={body} tabIndex={-1}>
        <Suspense fallback={<p className="quiet">Loading…</p>}>
          <Panel />
        </Suspense>
      </div>
    </aside>
  );
}
