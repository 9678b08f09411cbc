/**
 * Greedy arc-hybrid dependency parser, two moves a word, no search. A linear model scores the move (shift, left, right) from
 * many features and the named move ("L:nsubj") from fewer; the sum decides.
 */
import { hashString } from "./feature-hash.ts";
import { writeLabelFeatures } from "./label-features.ts";
import { writeMoveFeatures } from "./move-features.ts";
import { PART_NAMES, writeParts } from "./parser-parts.ts";
import { LEFT, type Move, type ParserInput, ParserState, RIGHT, SHIFT } from "./parser-state.ts";
import { createTagSums, type TagSums } from "./tag-sums.ts";
import type { Scorer } from "./weights.ts";

/** The first labels of a model, in the order of the moves; the named moves follow: `S`, `L:nsubj`, `R:obj`. */
export const BARE_MOVES: readonly string[] = ["shift", "left", "right"];
/** Room that the features of one state may need. */
export const PARSER_FEATURES = 160;

/** What the labels of a model mean. */
export interface MoveTable {
  readonly moves: readonly Move[];
  /** For each label the number of its relation, from 1; 0 where it has none. */
  readonly relations: Int32Array;
  /** Names of the relations; number 1 stands first. */
  readonly names: readonly string[];
  /** Number of the relation `root`. */
  readonly root: number;
  /** The label that shifts, and the one that hangs the last word from the root. */
  readonly shift: number;
  readonly leftToRoot: number;
}

/** Heads as positions, -1 for the root; relation names. */
export interface Parse {
  readonly heads: Int32Array;
  readonly deps: readonly string[];
}

/** Nothing hangs from punctuation but by mistake; such moves are the last resort. */
const PUNCTUATION = hashString("PUNCT");
const LAST_RESORT = 1e6;

export function toMoveTable(labels: readonly string[]): MoveTable {
  const relationOf = (label: string, index: number): string => (index < BARE_MOVES.length ? "" : label.slice(2));
  const names = [...new Set(labels.map(relationOf).filter((name) => name !== ""))].sort();
  const moveOf = (label: string): Move => (/^[Ll]/.test(label) ? LEFT : /^[Rr]/.test(label) ? RIGHT : SHIFT);
  return {
    moves: labels.map(moveOf),
    relations: Int32Array.from(labels, (label, index) => names.indexOf(relationOf(label, index)) + 1),
    names,
    root: names.indexOf("root") + 1,
    shift: labels.indexOf("S"),
    leftToRoot: labels.indexOf("L:root"),
  };
}

/** Buffers of one run, for `scoreMoves`. */
export interface MoveScores {
  /** What the features of the state are made of. */
  readonly parts: Int32Array;
  readonly features: Int32Array;
  readonly bare: Float64Array;
  /** The result: a score for each named move. */
  readonly named: Float64Array;
}

export function createMoveScores(labels: number): MoveScores {
  return {
    parts: new Int32Array(PART_NAMES.length),
    features: new Int32Array(PARSER_FEATURES),
    bare: new Float64Array(labels),
    named: new Float64Array(labels),
  };
}

/** Scores all moves of the state into `scores.named`, allowed or not. */
export function scoreMoves(
  state: ParserState,
  scorer: Scorer,
  table: MoveTable,
  scores: MoveScores,
  sums: TagSums,
): void {
  const { parts, features, bare, named } = scores;
  writeParts(state, parts);
  const byTags = sums.of(state, parts);
  scorer.score(features, writeLabelFeatures(parts, features, 0), named);
  // With all words read only right moves are left; what these have in common decides nothing.
  if (state.next < state.length) scorer.score(features, writeMoveFeatures(parts, features, 0), bare);
  const { input, next } = state;
  const below = state.stackAt(1);
  const shift = (bare[SHIFT] as number) + (byTags[SHIFT] as number);
  const left =
    (bare[LEFT] as number) + (byTags[LEFT] as number) - (input.pos[next + 1] === PUNCTUATION ? LAST_RESORT : 0);
  const right =
    (bare[RIGHT] as number) + (byTags[RIGHT] as number) - (input.pos[below + 1] === PUNCTUATION ? LAST_RESORT : 0);
  const { moves } = table;
  for (let label = BARE_MOVES.length; label < named.length; label++) {
    const move = moves[label];
    const ofMove = move === LEFT ? left : move === RIGHT ? right : shift;
    named[label] = (named[label] as number) + (byTags[label] as number) + ofMove;
  }
}

/** The best named move the state allows; only what hangs from the root is called `root`. */
export function bestMove(state: ParserState, table: MoveTable, scores: Float64Array): number {
  const allowed = [state.allows(SHIFT), state.allows(LEFT), state.allows(RIGHT)];
  const atRoot = state.next === state.length;
  const { moves, relations, root } = table;
  let best = -1;
  for (let label = BARE_MOVES.length; label < scores.length; label++) {
    if (best >= 0 && (scores[label] as number) <= (scores[best] as number)) continue;
    const move = moves[label] as Move;
    if (allowed[move] === true && (relations[label] === root) === (atRoot && move === LEFT)) best = label;
  }
  return best;
}

/** The label of a state that leaves no choice, else undefined. */
function findOnlyLabel(state: ParserState, table: MoveTable): number | undefined {
  if (state.stackSize === 0) return table.shift;
  return state.stackSize === 1 && state.next === state.length ? table.leftToRoot : undefined;
}

export function parseSentence(
  input: ParserInput,
  scorer: Scorer,
  table: MoveTable,
  sums: TagSums = createTagSums(scorer),
): Parse {
  const state = new ParserState(input);
  const scores = createMoveScores(scorer.labels.length);
  while (!state.isFinal()) {
    let label = findOnlyLabel(state, table);
    if (label === undefined) {
      scoreMoves(state, scorer, table, scores, sums);
      label = bestMove(state, table, scores.named);
    }
    state.apply(table.moves[label] as Move, table.relations[label] as number);
  }
  return {
    heads: state.heads.slice(0, state.length).map((head) => (head === state.length ? -1 : head)),
    deps: Array.from(state.relations.subarray(0, state.length), (relation) => table.names[relation - 1] ?? "dep"),
  };
}
