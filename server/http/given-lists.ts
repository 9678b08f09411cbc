/**
 * What was given on earlier pages, for lists whose order changes with the graph: by it nothing is given twice or passed over
 * though all ranks have changed. Each page is kept once, tied to the one before. Bounded; what was asked for longest ago goes.
 */
import { createHash } from "node:crypto";

export interface GivenLists {
  /** All ids given up to this page, or undefined if that is no longer known. The empty name is the empty list. */
  find(name: string): readonly string[] | undefined;
  /** Notes a further page after the one named, and names it: the same pages always bear the same name. */
  keep(before: string, ids: readonly string[]): string;
}

interface Kept {
  readonly before: string;
  readonly ids: readonly string[];
}

/** Ids of all lists together: some 20 MB. */
const ALL = 300_000;

export function createGivenLists(capacity = ALL): GivenLists {
  const pages = new Map<string, Kept>();
  let size = 0;
  return {
    find(name) {
      const lists: (readonly string[])[] = [];
      for (let at = name; at !== ""; ) {
        const page = pages.get(at);
        if (page === undefined) return undefined;
        lists.push(page.ids);
        pages.delete(at);
        pages.set(at, page);
        at = page.before;
      }
      return lists.reverse().flat();
    },
    keep(before, ids) {
      const name = createHash("sha1")
        .update(`${before} ${ids.join(" ")}`)
        .digest("base64url")
        .slice(0, 16);
      if (!pages.has(name)) size += ids.length;
      pages.delete(name);
      pages.set(name, { before, ids });
      for (const [oldest, page] of pages) {
        if (size <= capacity) break;
        pages.delete(oldest);
        size -= page.ids.length;
      }
      return name;
    },
  };
}
