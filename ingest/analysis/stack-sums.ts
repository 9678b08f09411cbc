/**
 * What the features of the stack alone say, and those of the words to come alone. Neither changes with every move: a word that
 * comes to the top again has the same words below it, and the same children unless it was given one on the right since. A sum
 * does not depend on the order of its parts, see `weightOfCode`.
 */
import { writeFeatures } from "./feature-templates.ts";
import { LABEL_STACK_TEMPLATES } from "./label-features.ts";
import { MOVE_AHEAD_TEMPLATES, MOVE_STACK_TEMPLATES } from "./move-features.ts";
import { BARE_MOVES, type ParserState } from "./parser-state.ts";
import type { Scorer } from "./weights.ts";

/** Room for the features of the stack. */
const ROOM = 128;
const NONE = -1;

export class StackSums {
  readonly #moves: Scorer;
  readonly #labels: Scorer;
  readonly #keeps: boolean;
  readonly #features = new Int32Array(ROOM);
  /** A row of one score a label for each word of the sentence, as top of the stack. */
  #rows = new Float64Array(0);
  /** For each word how many children it had on the right when its row was made. */
  #children = new Int32Array(0);
  readonly #ahead: Float64Array;
  #next = NONE;

  /** @param keeps false for weights that still change, as in training */
  constructor(moves: Scorer, labels: Scorer, keeps: boolean) {
    this.#moves = moves;
    this.#labels = labels;
    this.#keeps = keeps;
    this.#ahead = new Float64Array(moves.labels.length);
  }

  /** Forgets the sentence before. */
  begin(length: number): void {
    if (this.#children.length < length) {
      this.#children = new Int32Array(length);
      this.#rows = new Float64Array(length * this.#labels.labels.length);
    }
    this.#children.fill(NONE, 0, length);
    this.#next = NONE;
  }

  /**
   * @param bare a score for each bare move is set
   * @param named a score for each named move is set
   * @param state with a stack that is not empty
   * @param parts those of the state
   */
  writeStack(state: ParserState, parts: Int32Array, bare: Float64Array, named: Float64Array): void {
    const top = state.stackAt(0);
    const children = state.rightCount[top] as number;
    const row = top * named.length;
    const rows = this.#rows;
    if (this.#children[top] === children) {
      for (let move = 0; move < BARE_MOVES.length; move++) bare[move] = rows[row + move] as number;
      for (let label = BARE_MOVES.length; label < named.length; label++) named[label] = rows[row + label] as number;
      return;
    }
    const features = this.#features;
    this.#labels.score(features, writeFeatures(LABEL_STACK_TEMPLATES, parts, features, 0), named);
    this.#moves.score(features, writeFeatures(MOVE_STACK_TEMPLATES, parts, features, 0), bare);
    if (!this.#keeps) return;
    rows.set(named, row);
    for (let move = 0; move < BARE_MOVES.length; move++) rows[row + move] = bare[move] as number;
    this.#children[top] = children;
  }

  /** A score for each bare move, to be read only. */
  ofNext(state: ParserState, parts: Int32Array): Float64Array {
    if (this.#next === state.next && this.#keeps) return this.#ahead;
    this.#next = state.next;
    this.#moves.score(this.#features, writeFeatures(MOVE_AHEAD_TEMPLATES, parts, this.#features, 0), this.#ahead);
    return this.#ahead;
  }
}
