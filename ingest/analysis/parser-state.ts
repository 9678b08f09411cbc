/**
 * The state of an arc-hybrid transition parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of half-built trees, the
 * words yet to come, and the arcs made so far. The root stands behind the last word (Ballesteros and Nivre 2013).
 */
export const SHIFT = 0;
/** Top of the stack becomes a dependent of the next word. */
export const LEFT = 1;
/** Top of the stack becomes a dependent of the word below it. */
export const RIGHT = 2;
/** The first labels of a model, in the order of the moves; the named moves follow: `S`, `L:nsubj`, `R:obj`. */
export const BARE_MOVES: readonly string[] = ["shift", "left", "right"];
export type Move = typeof SHIFT | typeof LEFT | typeof RIGHT;

/**
 * A tagged sentence made ready for parsing: hashes, equal for what is equal. The word at `at` stands at `at + 1`: before the first
 * word is what holds where there is none, behind the last what holds for the root.
 */
export interface ParserInput {
  /** Number of words. */
  readonly length: number;
  readonly forms: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly pos: Int32Array;
  readonly fine: Int32Array;
  /** The tag that came close to being chosen, 0 where none did. */
  readonly close: Int32Array;
  /** Small numbers for what `fine` holds. */
  readonly tagNumbers: Uint16Array;
}

export class ParserState {
  readonly input: ParserInput;
  /** Number of words; also the position of the root. */
  readonly length: number;
  readonly stack: Int32Array;
  stackSize = 0;
  /** The next word; `length` when only the root is left. */
  next = 0;
  /** -2 where no head is known yet. */
  readonly heads: Int32Array;
  /** Number of the relation to the head, from 1; 0 where none is known. */
  readonly relations: Int32Array;
  // Outermost children on either side, and the ones inside of those; -1 where there is none.
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;

  constructor(input: ParserInput) {
    const { length } = input;
    this.input = input;
    this.length = length;
    this.stack = new Int32Array(length + 1);
    this.heads = new Int32Array(length + 1).fill(-2);
    this.relations = new Int32Array(length + 1);
    this.left1 = new Int32Array(length + 1).fill(-1);
    this.left2 = new Int32Array(length + 1).fill(-1);
    this.right1 = new Int32Array(length + 1).fill(-1);
    this.right2 = new Int32Array(length + 1).fill(-1);
    this.leftCount = new Int32Array(length + 1);
    this.rightCount = new Int32Array(length + 1);
  }

  isFinal(): boolean {
    return this.next === this.length && this.stackSize === 0;
  }

  /** The word `depth` places below the top of the stack, -1 if the stack is not so deep. */
  stackAt(depth: number): number {
    return depth < this.stackSize ? (this.stack[this.stackSize - 1 - depth] as number) : -1;
  }

  allows(move: Move): boolean {
    if (move === SHIFT) return this.next < this.length;
    if (move === RIGHT) return this.stackSize > 1;
    // Only one word may hang from the root.
    return this.stackSize > 0 && (this.next < this.length || this.stackSize === 1);
  }

  /** @param relation number of the relation, from 1; of no account for SHIFT */
  apply(move: Move, relation: number): void {
    if (move === SHIFT) {
      this.stack[this.stackSize++] = this.next++;
      return;
    }
    const child = this.stack[--this.stackSize] as number;
    const head = move === LEFT ? this.next : (this.stack[this.stackSize - 1] as number);
    this.heads[child] = head;
    this.relations[child] = relation;
    if (child < head) {
      // A head gathers its left children from the inside outwards.
      this.left2[head] = this.left1[head] as number;
      this.left1[head] = child;
      this.leftCount[head] = (this.leftCount[head] as number) + 1;
    } else {
      this.right2[head] = this.right1[head] as number;
      this.right1[head] = child;
      this.rightCount[head] = (this.rightCount[head] as number) + 1;
    }
  }
}
