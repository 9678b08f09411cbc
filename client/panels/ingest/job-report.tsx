import { type ReactNode, useState } from "react";
import type { IngestOutcome, Job } from "../../../server/api/jobs.ts";
import { postJson, sendDelete } from "../../api/request.ts";
import { refresh, showOverview } from "../../state/exploration.ts";
import { useStore } from "../../state/store.tsx";
import { count, formatNumber } from "../../ui/format.ts";
import { InspectLink } from "../../ui/inspect-link.tsx";
import { useCurrentJob } from "./job-context.tsx";
import { isOver, type JobProgress, type Lost, STATUS_WORDS, summarize } from "./use-job.ts";

const LOST_WORDS: Readonly<Record<Lost, string>> = {
  reconnecting: "The server cannot be reached. It is asked again every other second; what it has read so far is kept.",
  expired:
    "The server no longer knows this job, as after a restart. What it had read is kept; add the rest again: what is there already changes nothing.",
};

function Outcome({ outcome }: { readonly outcome: IngestOutcome }): ReactNode {
  const { documentId, counts, reason, nearCopyOf, notes = [] } = outcome;
  return (
    <li className="outcome" data-status={outcome.status}>
      <strong>{STATUS_WORDS[outcome.status]}</strong>{" "}
      {documentId === undefined ? (
        outcome.name
      ) : (
        <InspectLink to={{ kind: "article", id: documentId }}>{outcome.name}</InspectLink>
      )}
      <p className="quiet small">
        {reason === undefined
          ? counts !== undefined &&
            `${count(counts.entities, "entity", "entities")}, ${count(counts.claims, "claim")}, ${count(counts.figures, "figure")}`
          : reason.message}
      </p>
      {nearCopyOf !== undefined && (
        <p className="quiet small">
          Says nearly the same as{" "}
          <InspectLink to={{ kind: "article", id: nearCopyOf }}>an article that was there before</InspectLink>: both
          count as one source
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="quiet small">
          {note}
        </p>
      ))}
    </li>
  );
}

function Cancel({ id }: { readonly id: string }): ReactNode {
  const store = useStore();
  const [asked, setAsked] = useState(false);
  const cancel = async (): Promise<void> => {
    setAsked(true);
    try {
      await sendDelete(`/jobs/${id}`);
    } catch (error) {
      setAsked(false);
      store.dispatch({ type: "announced", text: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <button type="button" className="button button--small" disabled={asked} onClick={() => void cancel()}>
      {asked ? "Stopping after this document…" : "Stop"}
    </button>
  );
}

/** For a job that failed because the store was away: what came in is kept, so nothing is sent again. */
function Resume({ id }: { readonly id: string }): ReactNode {
  const { follow } = useCurrentJob();
  const store = useStore();
  const [asked, setAsked] = useState(false);
  const resume = async (): Promise<void> => {
    setAsked(true);
    try {
      follow(await postJson<Job>(`/jobs/${id}/resume`, undefined));
    } catch (error) {
      store.dispatch({ type: "announced", text: error instanceof Error ? error.message : String(error) });
    } finally {
      setAsked(false);
    }
  };
  return (
    <button
      type="button"
      className="button button--small button--primary"
      disabled={asked}
      onClick={() => void resume()}
    >
      Go on where it stopped
    </button>
  );
}

/** How far a job is, document by document, and what came of each. */
export function JobReport({ id, progress }: { readonly id: string; readonly progress: JobProgress }): ReactNode {
  const store = useStore();
  const { done, total, stage, state, outcomes, error, lost } = progress;
  const ended = isOver(progress) || lost === "expired";
  const isEmpty = store.getState().canvas.nodes.size === 0;
  return (
    <section aria-label="Progress">
      <h3 className="section">{isOver(progress) ? `Job ${state}` : `Reading, ${stage}`}</h3>
      <progress className="progress" max={Math.max(1, total)} value={done} aria-label="Documents done" />
      <p className="small" role="status">
        {formatNumber(done)} of {count(total, "document")}
        {outcomes.length > 0 && `: ${summarize(outcomes)}`}
      </p>
      {lost !== undefined && (
        <p className="problem" role="alert">
          {LOST_WORDS[lost]}
        </p>
      )}
      {error !== undefined && (
        <p className="problem" role="alert">
          {error}
        </p>
      )}
      <div className="actions">
        {progress.resumable && state === "failed" && <Resume id={id} />}
        {ended ? (
          <button
            type="button"
            className="button button--small"
            onClick={() => void (isEmpty ? showOverview(store) : refresh(store))}
          >
            Show the graph as it is now
          </button>
        ) : (
          <Cancel id={id} />
        )}
      </div>
      <ul>
        {outcomes.map((outcome, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and outcomes are only ever added
          <Outcome key={at} outcome={outcome} />
        ))}
      </ul>
    </section>
  );
}
