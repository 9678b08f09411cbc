/** Steps that lie behind and before what is shown, for undo and redo. Plain data; every function gives a new one. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** Most steps that can be undone; values share structure, so a step is cheap. */
const DEPTH = 100;

/** Takes a step: what was shown joins the past, the future is gone. */
export function record<T>(history: History<T>, shown: T): History<T> {
  return { past: [...history.past.slice(-(DEPTH - 1)), shown], future: [] };
}

/** The step before with the history as seen from there, or undefined at the beginning. */
export function undo<T>(
  history: History<T>,
  shown: T,
): { readonly history: History<T>; readonly shown: T } | undefined {
  const before = history.past.at(-1);
  if (before === undefined) return undefined;
  return { history: { past: history.past.slice(0, -1), future: [shown, ...history.future] }, shown: before };
}

/** The step that was undone last, or undefined when none was. */
export function redo<T>(
  history: History<T>,
  shown: T,
): { readonly history: History<T>; readonly shown: T } | undefined {
  const [next, ...future] = history.future;
  if (next === undefined) return undefined;
  return { history: { past: [...history.past, shown], future }, shown: next };
}
