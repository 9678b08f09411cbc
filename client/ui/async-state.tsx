import type { ReactNode } from "react";
import { isUnknown } from "../api/request.ts";

interface Query {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** Loading and failure of a request, the same everywhere; nothing once it is there. */
export function AsyncState({ query, what }: { readonly query: Query; readonly what: string }): ReactNode {
  if (isUnknown(query.error)) {
    return (
      <p className="problem" role="alert">
        Could not load {what}: it is not there. It may have been deleted since, or the link is damaged.
      </p>
    );
  }
  if (query.error !== null) {
    return (
      <div className="problem" role="alert">
        <p>
          Could not load {what}: {query.error.message}
        </p>
        <button type="button" className="button button--small" onClick={() => query.refetch()}>
          Try again
        </button>
      </div>
    );
  }
  return query.isPending ? (
    <p className="quiet" role="status">
      Loading {what}…
    </p>
  ) : null;
}
