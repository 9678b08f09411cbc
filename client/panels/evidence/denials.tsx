import type { ReactNode } from "react";
import { AsyncState } from "../../ui/async-state.tsx";
import { count, formatNumber } from "../../ui/format.ts";
import { EvidenceItem } from "./evidence-item.tsx";
import type { DenialsQuery } from "./use-denials.ts";

/** Sentences in which a party to a contested relation denies it. */
export function Denials({ query }: { readonly query: DenialsQuery }): ReactNode {
  if (query.data === undefined) return <AsyncState query={query} what="the denials" />;
  const { shown, available } = query.looked;
  const isCut = shown < available;
  if (query.data.length === 0 && !isCut) return null;
  return (
    <section className="polarity" data-polarity="contesting">
      <h4 className="section">
        Contested by: denials of a party <span className="count">{formatNumber(query.data.length)}</span>
      </h4>
      {isCut && (
        <p className="quiet small">
          Looked for in {formatNumber(shown)} of {count(available, "denial")} by the two; there may be more.
        </p>
      )}
      <ul>
        {query.data.map((evidence) => (
          <EvidenceItem key={evidence.claim.id} evidence={evidence} />
        ))}
      </ul>
    </section>
  );
}
