import type { ReactNode } from "react";
import type { DocumentSummary } from "../../server/api/documents.ts";
import { useDispatch } from "../state/store.tsx";
import { formatDate } from "../ui/format.ts";

/** Documents as links to their article view. */
export function DocumentList({ documents }: { readonly documents: readonly DocumentSummary[] }): ReactNode {
  const dispatch = useDispatch();
  if (documents.length === 0) return <p className="quiet">None.</p>;
  return (
    <ul className="documents">
      {documents.map((document) => (
        <li key={document.id}>
          <button
            type="button"
            className="link"
            onClick={() => dispatch({ type: "inspected", inspected: { kind: "article", id: document.id } })}
          >
            {document.title}
          </button>
          <p className="quiet small">
            {[document.publisher, document.publishedOn && formatDate(document.publishedOn)].filter(Boolean).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
