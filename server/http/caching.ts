/** Caching by the graph's last write: an answer that depends on nothing else is the same as long as that is. */
import type { Services } from "../services.ts";

/** Read before the answer is made: if the graph changes meanwhile, the tag is too old, and the next request asks anew. */
export async function toCacheHeaders({
  store,
  bootId,
}: Pick<Services, "store" | "bootId">): Promise<Readonly<Record<string, string>>> {
  const { revision, stamp } = await store.getStanding();
  return {
    "X-Graph-Revision": String(revision),
    ETag: `W/"r${revision}-${stamp ?? "empty"}-${bootId}"`,
    "Cache-Control": "private, no-cache",
    Vary: "Accept, Authorization",
  };
}

/**
 * True if the caller has this representation already. `Cache-Control: no-cache` of a request does not matter here: it asks
 * caches on the way to ask us, and fetch sends it along with every If-None-Match.
 */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const toOpaque = (tag: string): string => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => toOpaque(tag) === toOpaque(etag));
}
