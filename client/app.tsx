import { type ReactNode, useState } from "react";
import { canDraw } from "./graph/can-draw.ts";
import { GraphCanvas } from "./graph/graph-canvas.tsx";
import { Legend } from "./graph/legend.tsx";
import { PictureProvider } from "./graph/picture-context.tsx";
import { JobProvider } from "./panels/ingest/job-context.tsx";
import { Inspector } from "./shell/inspector.tsx";
import { Notices } from "./shell/notices.tsx";
import { Rail } from "./shell/rail.tsx";
import { StartState } from "./shell/start-state.tsx";
import { ToolDock } from "./shell/tool-dock.tsx";
import { TopBar } from "./shell/top-bar.tsx";
import { Tour } from "./shell/tour.tsx";
import { Undrawable } from "./shell/undrawable.tsx";
import { useLink } from "./shell/use-link.ts";
import { useShortcuts } from "./shell/use-shortcuts.ts";
import { useStart } from "./shell/use-start.ts";
import { useExplorer } from "./state/store.tsx";
import type { Shared } from "./state/url.ts";

/** The whole explorer: bar above, rail and tool on the left, canvas in the middle, inspector on the right. */
export function App({ shared }: { readonly shared: Shared }): ReactNode {
  const start = useStart(shared);
  const [drawable] = useState(canDraw);
  const [settled, setSettled] = useState(!drawable);
  const [toured, setToured] = useState(false);
  const count = useExplorer((state) => state.canvas.nodes.size);
  useLink(start.status === "ready");
  useShortcuts();
  return (
    <PictureProvider drawn={settled}>
      <JobProvider>
        <div className="shell">
          <TopBar onTour={() => setToured(true)} />
          <Rail />
          <ToolDock />
          <main className="stage" id="stage" aria-label="Graph">
            {drawable ? <GraphCanvas onSettled={setSettled} /> : count > 0 && <Undrawable />}
            <StartState start={start} settled={settled} />
            <Notices />
          </main>
          {count > 0 && <Tour asked={toured} onLeave={() => setToured(false)} />}
          {(start.status === "ready" || count > 0) && <Legend />}
          <Inspector />
        </div>
      </JobProvider>
    </PictureProvider>
  );
}
