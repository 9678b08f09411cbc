/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each move makes unreachable, from
 * any state, also one that the gold tree would never lead to.
 */
import { LEFT, type Move, type ParserState, RIGHT, SHIFT } from "../analysis/parser-state.ts";

export interface GoldTree {
  /** Heads as positions; the root is the number of words. */
  readonly heads: Int32Array;
  /** Dependents of each word, and of the root behind the last. */
  readonly children: readonly (readonly number[])[];
}

export function toGoldTree(heads: readonly number[]): GoldTree {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  const withRoot = Int32Array.from(heads, (head) => (head < 0 ? heads.length : head));
  for (const [child, head] of withRoot.entries()) children[head]?.push(child);
  return { heads: withRoot, children };
}

/** Costs by move; of no account for a move the state does not allow. */
export function moveCosts(state: ParserState, gold: GoldTree): readonly [number, number, number] {
  const costs: [number, number, number] = [0, 0, 0];
  const top = state.stackAt(0);
  if (top >= 0) {
    const head = gold.heads[top] as number;
    const ahead = countAhead(gold.children[top] ?? [], state.next);
    costs[LEFT] = ahead + (head === state.stackAt(1) || head > state.next ? 1 : 0);
    costs[RIGHT] = ahead + (head >= state.next ? 1 : 0);
  }
  costs[SHIFT] = shiftCost(state, gold);
  return costs;
}

function countAhead(children: readonly number[], next: number): number {
  let count = 0;
  for (const child of children) if (child >= next) count++;
  return count;
}

/** A shifted word can no longer take dependents from the stack, nor hang from a word below the top of it. */
function shiftCost(state: ParserState, gold: GoldTree): number {
  let cost = 0;
  const head = gold.heads[state.next];
  for (let depth = 0; depth < state.stackSize; depth++) {
    const word = state.stackAt(depth);
    if (gold.heads[word] === state.next) cost++;
    if (depth > 0 && word === head) cost++;
  }
  return cost;
}

/** True if the move makes an arc of the gold tree. */
export function makesGoldArc(state: ParserState, gold: GoldTree, move: Move): boolean {
  const top = state.stackAt(0);
  if (move === SHIFT || top < 0) return false;
  return gold.heads[top] === (move === LEFT ? state.next : state.stackAt(1));
}
