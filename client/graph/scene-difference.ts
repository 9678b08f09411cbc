import type { Ids } from "../state/canvas.ts";
import type { Scene } from "./appearance.ts";

/** Ids up to which those that can differ are listed: of more, it takes no longer to look at all that is drawn. */
const MOST_CANDIDATES = 5000;

/** Tells whether an id is in one of two sets and not in the other; null stands for all ids. */
function createDifference(before: Ids | null, after: Ids | null): (id: string) => boolean {
  if (before === after) return () => false;
  return (id) => (before?.has(id) ?? true) !== (after?.has(id) ?? true);
}

/** A set of ids as it was painted and as it shall be. */
export type Pair = readonly [before: Ids | null, after: Ids | null];

interface Difference {
  readonly test: (id: string) => boolean;
  /** The only ids for which the test can hold; null where it may for any. */
  readonly candidates: ReadonlySet<string> | null;
}

/** Where a few are in focus before and after, only those need to be looked at. */
export function findDifference(pairs: readonly Pair[]): Difference {
  const differing = pairs.filter(([before, after]) => before !== after);
  const tests = differing.map(([before, after]) => createDifference(before, after));
  const [first = () => false] = tests;
  const test = tests.length < 2 ? first : (id: string) => tests.some((each) => each(id));
  const sets = differing.flat();
  const isFew = sets.reduce((sum, set) => sum + (set?.size ?? Infinity), 0) <= MOST_CANDIDATES;
  return { test, candidates: isFew ? new Set(sets.flatMap((set) => [...(set?.keys() ?? [])])) : null };
}

/** What each scene shows; all, where it hides nothing. */
export function pairShown(from: Scene, to: Scene, kind: "visibleNodes" | "visibleEdges"): Pair {
  const find = ({ interaction }: Scene): Ids | null => (interaction.whole ? null : interaction[kind]);
  return [find(from), find(to)];
}

/** Whether discs have another size: the ends of edges are where they begin. */
export function isResized(from: Scene, to: Scene): boolean {
  const measured = from.metrics !== to.metrics && to.look.sizing !== "evidence";
  return from.scale !== to.scale || from.look.sizing !== to.look.sizing || measured;
}

/** Whether all nodes look different: their colours or sizes. */
export function isRepainted(from: Scene, to: Scene): boolean {
  return from.look !== to.look || from.metrics !== to.metrics || from.palette !== to.palette;
}
