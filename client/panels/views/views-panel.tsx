import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, type SubmitEvent, useState } from "react";
import type { View, ViewSummary, ViewsAnswer } from "../../../server/api/views.ts";
import { useAnswer } from "../../api/queries.ts";
import { postJson, putJson, sendDelete } from "../../api/request.ts";
import { usePicture } from "../../graph/picture-context.tsx";
import { openView, toViewRequest } from "../../state/saved-views.ts";
import { useStore } from "../../state/store.tsx";
import { AsyncState } from "../../ui/async-state.tsx";
import { count, formatDate } from "../../ui/format.ts";
import "./views.css";

const LIMIT = 200;

function toTag({ version }: ViewSummary): string {
  return `"v${version}"`;
}

type Act = (work: () => Promise<string>) => void;

/** Does one thing at a time, says what came of it and brings the list up to date. */
function useAct(): { readonly act: Act; readonly busy: boolean; readonly problem: Error | null } {
  const client = useQueryClient();
  const store = useStore();
  const mutation = useMutation({
    mutationFn: (work: () => Promise<string>) => work(),
    onSuccess: (text) => store.dispatch({ type: "announced", text }),
    onSettled: () => client.invalidateQueries({ queryKey: ["/views"] }),
  });
  return { act: mutation.mutate, busy: mutation.isPending, problem: mutation.error };
}

function useRequest(): (name: string) => ReturnType<typeof toViewRequest> {
  const store = useStore();
  const { view } = usePicture();
  return (name) => toViewRequest(store.getState(), name, (id) => view.current?.getPlace(id));
}

function SaveForm({ act, busy }: { readonly act: Act; readonly busy: boolean }): ReactNode {
  const toRequest = useRequest();
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = new FormData(form).get("name");
    if (typeof name !== "string" || name.trim() === "") return;
    act(async () => {
      await postJson<View>("/views", toRequest(name.trim()));
      form.reset();
      return `Saved as “${name.trim()}”.`;
    });
  };
  return (
    <form className="views__form" onSubmit={submit}>
      <label className="stacked">
        <span className="small quiet">Name of this picture</span>
        <input className="field" name="name" required maxLength={200} />
      </label>
      <button type="submit" className="button button--primary" disabled={busy}>
        Save
      </button>
    </form>
  );
}

function Delete({ view, act }: { readonly view: ViewSummary; readonly act: Act }): ReactNode {
  const [asked, setAsked] = useState(false);
  const remove = (): void =>
    act(async () => {
      await sendDelete(`/views/${view.id}`, toTag(view));
      return `“${view.name}” is deleted.`;
    });
  if (!asked)
    return (
      <button
        type="button"
        className="button button--small"
        aria-label={`Delete ${view.name}`}
        onClick={() => setAsked(true)}
      >
        Delete
      </button>
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noAutofocus: the question replaces the button that had the focus */}
      <button type="button" className="button button--small button--primary" autoFocus onClick={remove}>
        Really delete {view.name}
      </button>
      <button type="button" className="button button--small" onClick={() => setAsked(false)}>
        Keep it
      </button>
    </>
  );
}

function SavedView({
  view,
  act,
  busy,
}: {
  readonly view: ViewSummary;
  readonly act: Act;
  readonly busy: boolean;
}): ReactNode {
  const store = useStore();
  const toRequest = useRequest();
  const href = `?view=${encodeURIComponent(view.id)}`;
  const open = (): void =>
    act(async () => {
      const { name, missing } = await openView(store, view.id);
      const gone = missing === 0 ? "" : ` ${count(missing, "entity is", "entities are")} no longer in the graph.`;
      return `“${name}” is open.${gone}`;
    });
  const share = (): void =>
    act(async () => {
      await navigator.clipboard.writeText(new URL(href, window.location.href).href);
      return `Link to “${view.name}” copied.`;
    });
  const replace = (): void =>
    act(async () => {
      await putJson<View>(`/views/${view.id}`, toRequest(view.name), toTag(view));
      return `“${view.name}” now holds this picture.`;
    });
  return (
    <li className="view">
      <a
        className="link"
        href={href}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open();
        }}
      >
        {view.name}
      </a>
      <span className="quiet small">
        {formatDate(view.changedAt)}
        {view.version > 1 && `, version ${view.version}`}
      </span>
      <div className="actions view__actions">
        <button type="button" className="button button--small" aria-label={`Copy link to ${view.name}`} onClick={share}>
          Copy link
        </button>
        <button
          type="button"
          className="button button--small"
          disabled={busy}
          aria-label={`Save over ${view.name} with this picture`}
          title="Keep the picture as it is now under this name"
          onClick={replace}
        >
          Save over
        </button>
        <Delete view={view} act={act} />
      </div>
    </li>
  );
}

/** Pictures kept under a name: what is on the canvas, where it lies, under which filters. */
export function ViewsPanel(): ReactNode {
  const query = useAnswer<ViewsAnswer>("/views", { limit: LIMIT });
  const { act, busy, problem } = useAct();
  const items = query.data?.items ?? [];
  return (
    <>
      <p className="quiet small">
        A view keeps what is on the canvas, where it lies, the filters and the selection. Its relations are always those
        of now.
      </p>
      <SaveForm act={act} busy={busy} />
      {problem !== null && (
        <p className="problem" role="alert">
          {problem.message}
        </p>
      )}
      <h3 className="section">Saved views</h3>
      <AsyncState query={query} what="the views" />
      {query.data !== undefined && items.length === 0 && <p className="quiet">None yet.</p>}
      <ul>
        {items.map((view) => (
          <SavedView key={view.id} view={view} act={act} busy={busy} />
        ))}
      </ul>
      {query.data !== undefined && query.data.page.total > items.length && (
        <p className="quiet small">
          The first {items.length} of {query.data.page.total}, by name.
        </p>
      )}
    </>
  );
}
