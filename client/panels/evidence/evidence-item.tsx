import type { ReactNode } from "react";
import type { Evidence } from "../../../server/api/relations.ts";
import { formatDate, formatPercent } from "../../ui/format.ts";
import { InspectLink } from "../../ui/inspect-link.tsx";
import { cutSentence } from "./group-evidence.ts";
import "./evidence.css";

/** One sentence: its words marked, who says so, where it stands, which rule read it. */
export function EvidenceItem({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const { claim, document, attributedTo } = evidence;
  const [before, marked, after] = cutSentence(evidence);
  const source = [document.publisher, document.publishedOn === undefined ? undefined : formatDate(document.publishedOn)]
    .filter(Boolean)
    .join(", ");
  return (
    <li className="evidence">
      <blockquote className="evidence__sentence">
        {before}
        {marked !== "" && <mark>{marked}</mark>}
        {after}
      </blockquote>
      <p className="small">
        {attributedTo === undefined ? (
          <span className="quiet">Said by the article itself</span>
        ) : (
          <>
            <span className="quiet">Said by</span>{" "}
            <InspectLink to={{ kind: "entity", id: attributedTo.id }}>{attributedTo.name}</InspectLink>
          </>
        )}
        {claim.cues.length > 0 && <span className="quiet"> · “{claim.cues.join("”, “")}”</span>}
        {claim.date !== undefined && <span className="quiet"> · happened {formatDate(claim.date)}</span>}
      </p>
      <p className="small">
        <InspectLink to={{ kind: "article", id: document.id, claimId: claim.id }}>{document.title}</InspectLink>
        {source !== "" && <span className="quiet"> · {source}</span>}
      </p>
      <p className="evidence__rule">
        rule <code>{claim.frameId}</code> · confidence {formatPercent(claim.confidence)}
      </p>
    </li>
  );
}
