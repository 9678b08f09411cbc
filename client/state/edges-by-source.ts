import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { EvidenceAnswer } from "../../server/api/relations.ts";
import { getJson } from "../api/request.ts";
import type { Canvas } from "./canvas.ts";

const PAGE = 500;
/** Claims read at most for one choice of publishers. */
const MOST_PAGES = 20;

/** Subject, predicate and object of all claims of these publishers. @throws RequestError */
async function getTriples(sources: readonly string[], signal: AbortSignal): Promise<ReadonlySet<string>> {
  const triples = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await getJson<EvidenceAnswer>("/claims", { source: sources, limit: PAGE, cursor }, signal);
    for (const { claim } of answer.items) triples.add(`${claim.subject} ${claim.predicate} ${claim.object}`);
    if (answer.page.next === null) break;
    cursor = answer.page.next;
  }
  return triples;
}

/** Keys of the edges that one of these publishers speaks for; null while nothing is chosen or known. */
export function useEdgesBySource(canvas: Canvas, sources: readonly string[]): ReadonlySet<string> | null {
  const { data } = useQuery({
    queryKey: ["claims by source", sources],
    queryFn: ({ signal }) => getTriples(sources, signal),
    enabled: sources.length > 0,
  });
  return useMemo(() => {
    if (data === undefined || sources.length === 0) return null;
    const keys = new Set<string>();
    for (const [key, { source, target, attributes }] of canvas.edges) {
      const forward = data.has(`${source} ${attributes.predicate} ${target}`);
      if (forward || (attributes.symmetric && data.has(`${target} ${attributes.predicate} ${source}`))) keys.add(key);
    }
    return keys;
  }, [canvas, data, sources]);
}
