import type { Evidence, EvidenceAnswer } from "../../../server/api/relations.ts";
import { useAnswer } from "../../api/queries.ts";
import { findDenials } from "./find-denials.ts";

const LIMIT = 200;

export interface DenialsQuery {
  /** Undefined until they are there. */
  readonly data: readonly Evidence[] | undefined;
  /** Denials by the two that were looked through, of how many. */
  readonly looked: { readonly shown: number; readonly available: number };
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => void;
}

/** Claims by which a party to a relation denies it, beside the relation's own. @param enabled false asks for nothing */
export function useDenials(
  { subject, object }: { readonly subject: string; readonly object: string },
  own: readonly Evidence[],
  enabled: boolean,
): DenialsQuery {
  const toQuery = (party: string) => ({ subject: party, predicate: ["DENIED"], limit: LIMIT });
  const one = useAnswer<EvidenceAnswer>("/claims", toQuery(subject), enabled);
  const other = useAnswer<EvidenceAnswer>("/claims", toQuery(object), enabled);
  const answers = [one.data, other.data];
  const ready = one.data !== undefined && other.data !== undefined;
  return {
    data: ready ? findDenials([...one.data.items, ...other.data.items], { subject, object }, own) : undefined,
    looked: {
      shown: answers.reduce((sum, answer) => sum + (answer?.items.length ?? 0), 0),
      available: answers.reduce((sum, answer) => sum + (answer?.page.total ?? 0), 0),
    },
    isPending: enabled && (one.isPending || other.isPending),
    error: one.error ?? other.error,
    refetch: () => {
      void one.refetch();
      void other.refetch();
    },
  };
}
