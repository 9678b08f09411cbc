import type { EdgeAttributes } from "../../server/api/graph.ts";
import type { Standing } from "../state/look.ts";
import { count } from "../ui/format.ts";

/** One line of the legend for each way an edge can look, in the order of trust. */
export const STANDING_WORDS: Readonly<Record<Standing, { readonly name: string; readonly meaning: string }>> = {
  solid: { name: "Asserted", meaning: "by two or more independent sources" },
  thin: { name: "One source", meaning: "asserted by a single source" },
  dashed: { name: "Alleged", meaning: "only alleged or speculated" },
  hollow: { name: "Denied", meaning: "somebody says it is not so; nobody says it is" },
  double: { name: "Contested", meaning: "sources disagree, or somebody denies it" },
};

const POLARITIES = ["asserted", "alleged", "speculated", "denied"] as const;

/** "2 asserted, 1 denied". */
export function describePolarities(edge: Pick<EdgeAttributes, (typeof POLARITIES)[number]>): string {
  return POLARITIES.filter((polarity) => edge[polarity] > 0)
    .map((polarity) => `${edge[polarity]} ${polarity}`)
    .join(", ");
}

/** "3 sentences in 2 documents from 2 independent sources". */
export function describeEvidence(edge: Pick<EdgeAttributes, "claims" | "documents" | "sources">): string {
  return `${count(edge.claims, "sentence")} in ${count(edge.documents, "document")} from ${count(edge.sources, "independent source")}`;
}
