import type { ReactNode } from "react";
import { useStats } from "../api/queries.ts";
import { isUnknown, RequestError } from "../api/request.ts";
import { usePicture } from "../graph/picture-context.tsx";
import { READABLE } from "../panels/ingest/readable.ts";
import { showOverview } from "../state/exploration.ts";
import { NO_FILTERS } from "../state/filters.ts";
import { useDispatch, useExplorer, useStore } from "../state/store.tsx";
import { count } from "../ui/format.ts";
import type { Start } from "./use-start.ts";

function Failure({ start }: { readonly start: Start }): ReactNode {
  if (isUnknown(start.error)) {
    return (
      <div className="state" role="alert">
        <h2>What this link shows is not there</h2>
        <p>It may have been deleted since, or the link is damaged. The graph itself is as it was.</p>
        <button type="button" className="button button--primary" onClick={start.startOver}>
          Show the overview
        </button>
      </div>
    );
  }
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
  const nodes = useExplorer((state) => state.canvas.nodes.size);
  const { visibility } = usePicture();
  if (start.status === "failed") return <Failure start={start} />;
  if (start.status === "loading") {
    return (
      <p className="state" role="status">
        Loading the graph…
      </p>
    );
  }
  if (nodes === 0) return <Empty />;
  if (visibility.nodes.size === 0) return <AllHidden nodes={nodes} />;
  return settled ? null : (
    <p className="state" role="status">
      Laying out {count(nodes, "node")}…
    </p>
  );
}

/** There is a picture, of which the filters let nothing through. */
function AllHidden({ nodes }: { readonly nodes: number }): ReactNode {
  const dispatch = useDispatch();
  return (
    <div className="state" role="status">
      <h2>The filters hide all of it</h2>
      <p>{count(nodes, "node is", "nodes are")} on the canvas, and none passes the filters that are set.</p>
      <p className="state__actions">
        <button
          type="button"
          className="button button--primary"
          onClick={() => dispatch({ type: "filtered", filters: NO_FILTERS })}
        >
          Clear the filters
        </button>
      </p>
    </div>
  );
}

/** Nothing to draw: what could be here, and the ways to it. */
function Empty(): ReactNode {
  const dispatch = useDispatch();
  const store = useStore();
  const canUndo = useExplorer((state) => state.history.past.length > 0);
  const stats = useStats();
  const hasEntities = (stats.data?.entities ?? 0) > 0;
  const articles = stats.data?.documents ?? 0;
  return (
    <div className="state">
      <h2>{canUndo || articles > 0 ? "Nothing on the canvas" : "No articles yet"}</h2>
      {articles > 0 && !hasEntities && (
        <p>Nobody was found in {count(articles, "article that is", "articles that are")} there.</p>
      )}
      <p>
        Newsgraph reads articles and draws who is said to have done what to whom. Every line leads to the sentences that
        say it.
      </p>
      <svg className="state__sample" viewBox="0 0 260 60" width="260" height="60" aria-hidden="true">
        <path d="M58 26h120" stroke="var(--edge-contested)" strokeWidth="1.4" />
        <path d="M58 31h120" stroke="var(--edge-contested)" strokeWidth="1.4" />
        <path d="M178 23l11 5.5-11 5.5z" fill="var(--edge-contested)" />
        <circle cx="40" cy="28.5" r="16" fill="var(--type-person)" />
        <circle cx="206" cy="28.5" r="16" fill="var(--type-organization)" />
        <text x="118" y="20" textAnchor="middle" fontSize="11" fill="var(--ink-quiet)">
          accused · 3
        </text>
      </svg>
      <ol className="state__steps">
        <li>Drop files, paste text or give web addresses. {READABLE}</li>
        <li>See what was found, and what was skipped and why</li>
        <li>Click a line to read who says so</li>
      </ol>
      <p className="state__actions">
        <button
          type="button"
          className="button button--primary"
          onClick={() => dispatch({ type: "toolChosen", tool: "ingest" })}
        >
          Add articles
        </button>
        {canUndo && (
          <button type="button" className="button" onClick={() => dispatch({ type: "undone" })}>
            Undo
          </button>
        )}
        {hasEntities && (
          <button type="button" className="button" onClick={() => void showOverview(store)}>
            Show the overview
          </button>
        )}
      </p>
    </div>
  );
}
