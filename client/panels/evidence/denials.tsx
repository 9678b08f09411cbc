import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Evidence, EvidenceAnswer, RelationAnswer } from "../../../server/api/relations.ts";
import { getJson } from "../../api/request.ts";
import { AsyncState } from "../../ui/async-state.tsx";
import { formatNumber } from "../../ui/format.ts";
import { EvidenceItem } from "./evidence-item.tsx";
import { findDenials } from "./find-denials.ts";

const LIMIT = 200;

/** What the two parties deny. @throws RequestError */
async function getDenials(parties: readonly string[], signal: AbortSignal): Promise<readonly Evidence[]> {
  const answers = await Promise.all(
    parties.map((subject) =>
      getJson<EvidenceAnswer>("/claims", { subject, predicate: ["DENIED"], limit: LIMIT }, signal),
    ),
  );
  return answers.flatMap(({ items }) => items);
}

/** Sentences in which a party to a contested relation denies it. */
export function Denials({
  answer,
  own,
}: {
  readonly answer: RelationAnswer;
  readonly own: readonly Evidence[];
}): ReactNode {
  const { subject, object } = answer;
  const query = useQuery({
    queryKey: ["denials", subject.id, object.id],
    queryFn: ({ signal }) => getDenials([subject.id, object.id], signal),
  });
  if (query.data === undefined) return <AsyncState query={query} what="the denials" />;
  const denials = findDenials(query.data, { subject: subject.id, object: object.id }, own);
  if (denials.length === 0) return null;
  return (
    <section className="polarity" data-polarity="contesting">
      <h4 className="section">
        Contested by: denials of a party <span className="count">{formatNumber(denials.length)}</span>
      </h4>
      <ul>
        {denials.map((evidence) => (
          <EvidenceItem key={evidence.claim.id} evidence={evidence} />
        ))}
      </ul>
    </section>
  );
}
