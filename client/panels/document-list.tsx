import type { ReactNode } from "react";
import type { DocumentSummary } from "../../server/api/documents.ts";
import { formatDate } from "../ui/format.ts";
import { InspectLink } from "../ui/inspect-link.tsx";

/** Documents as links to their article view. */
export function DocumentList({ documents }: { readonly documents: readonly DocumentSummary[] }): ReactNode {
  if (documents.length === 0) return <p className="quiet">None.</p>;
  return (
    <ul className="documents">
      {documents.map((document) => (
        <li key={document.id}>
          <InspectLink to={{ kind: "article", id: document.id }}>{document.title}</InspectLink>
          <p className="quiet small">
            {[document.publisher, document.publishedOn && formatDate(document.publishedOn)].filter(Boolean).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
