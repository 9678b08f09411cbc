/**
 * Greedy arc-hybrid dependency parser, two moves a word, no search. A linear model scores the move (shift, left, right) from
 * many features and the named move ("L:nsubj") from fewer; the sum decides.
 */
import { hashString } from "./feature-hash.ts";
import { writeOtherLabelFeatures } from "./label-features.ts";
import { writeOtherMoveFeatures } from "./move-features.ts";
import { PART_NAMES, writeParts } from "./parser-parts.ts";
import { BARE_MOVES, LEFT, type Move, type ParserInput, ParserState, RIGHT, SHIFT } from "./parser-state.ts";
import { StackSums } from "./stack-sums.ts";
import { createTagSums, type TagSums } from "./tag-sums.ts";
import type { Scorer } from "./weights.ts";

/** Room that the features of one state may need. */
export const PARSER_FEATURES = 160;

/** What the labels of a model mean. */
export interface MoveTable {
  readonly moves: readonly Move[];
  /** For each move its first named label, and the label behind its last; named labels of one move stand side by side. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
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
const MOVES = [SHIFT, LEFT, RIGHT] as const;

export function toMoveTable(labels: readonly string[]): MoveTable {
  const relationOf = (label: string, index: number): string => (index < BARE_MOVES.length ? "" : label.slice(2));
  const names = [...new Set(labels.map(relationOf).filter((name) => name !== ""))].sort();
  const moves = labels.map((label): Move => (/^[Ll]/.test(label) ? LEFT : /^[Rr]/.test(label) ? RIGHT : SHIFT));
  return {
    moves,
    starts: MOVES.map((move) => moves.indexOf(move, BARE_MOVES.length)),
    ends: MOVES.map((move) => moves.lastIndexOf(move) + 1),
    relations: Int32Array.from(labels, (label, index) => names.indexOf(relationOf(label, index)) + 1),
    names,
    root: names.indexOf("root") + 1,
    shift: labels.indexOf("S"),
    leftToRoot: labels.indexOf("L:root"),
  };
}

/** Weights, what their labels mean, the sums that are kept of them, and the buffers of one run after the other. */
export interface ParserModel {
  /** Of the bare moves, the first of the labels. */
  readonly moves: Scorer;
  /** Of the named moves. */
  readonly labels: Scorer;
  readonly table: MoveTable;
  readonly tagSums: TagSums;
  readonly stackSums: StackSums;
  /** What the features of the state are made of. */
  readonly parts: Int32Array;
  readonly features: Int32Array;
  readonly bare: Float64Array;
  /** The result: a score for each named move. */
  readonly named: Float64Array;
}

/** @param keepsSums false for weights that still change, as in training */
export function createParserModel(moves: Scorer, labels: Scorer, keepsSums = true): ParserModel {
  return {
    moves,
    labels,
    table: toMoveTable(labels.labels),
    tagSums: createTagSums(moves, labels, keepsSums),
    stackSums: new StackSums(moves, labels, keepsSums),
    parts: new Int32Array(PART_NAMES.length),
    features: new Int32Array(PARSER_FEATURES),
    bare: new Float64Array(labels.labels.length),
    named: new Float64Array(labels.labels.length),
  };
}

/** Scores all named moves of the state into `model.named`, allowed or not. */
export function scoreMoves(state: ParserState, model: ParserModel): void {
  const { parts, features, bare, named, stackSums } = model;
  writeParts(state, parts);
  stackSums.writeStack(state, parts, bare, named);
  model.labels.add(features, writeOtherLabelFeatures(parts, features, 0), named);
  // With all words read only right moves are left; what these have in common decides nothing.
  if (state.next < state.length) model.moves.add(features, writeOtherMoveFeatures(parts, features, 0), bare);
  const ahead = stackSums.ofNext(state, parts);
  const byTags = model.tagSums.of(state, parts);
  const { starts, ends } = model.table;
  for (const move of MOVES) {
    const ofMove = (bare[move] as number) + (ahead[move] as number) + (byTags[move] as number) - penaltyOf(state, move);
    const end = ends[move] as number;
    for (let label = starts[move] as number; label < end; label++) {
      named[label] = (named[label] as number) + (byTags[label] as number) + ofMove;
    }
  }
}

function penaltyOf({ input, next, stackSize, stack }: ParserState, move: Move): number {
  if (move === SHIFT || (move === RIGHT && stackSize < 2)) return 0;
  const head = move === LEFT ? next : (stack[stackSize - 2] as number);
  return input.pos[head + 1] === PUNCTUATION ? LAST_RESORT : 0;
}

/** The best named move the state allows; only what hangs from the root is called `root`. */
export function bestMove(state: ParserState, { table, named }: ParserModel): number {
  const { starts, ends, relations, root } = table;
  const atRoot = state.next === state.length;
  let best = -1;
  for (const move of MOVES) {
    if (!state.allows(move)) continue;
    const toRoot = atRoot && move === LEFT;
    const end = ends[move] as number;
    for (let label = starts[move] as number; label < end; label++) {
      if (best >= 0 && (named[label] as number) <= (named[best] as number)) continue;
      if ((relations[label] === root) === toRoot) best = label;
    }
  }
  return best;
}

/** The label of a state that leaves no choice, else undefined. */
function findOnlyLabel(state: ParserState, table: MoveTable): number | undefined {
  if (state.stackSize === 0) return table.shift;
  return state.stackSize === 1 && state.next === state.length ? table.leftToRoot : undefined;
}

export function parseSentence(input: ParserInput, model: ParserModel): Parse {
  const { table } = model;
  const state = new ParserState(input);
  model.stackSums.begin(input.length);
  while (!state.isFinal()) {
    let label = findOnlyLabel(state, table);
    if (label === undefined) {
      scoreMoves(state, model);
      label = bestMove(state, model);
    }
    state.apply(table.moves[label] as Move, table.relations[label] as number);
  }
  const { length } = state;
  const heads = new Int32Array(length);
  const deps = new Array<string>(length);
  for (let at = 0; at < length; at++) {
    const head = state.heads[at] as number;
    heads[at] = head === length ? -1 : head;
    deps[at] = table.names[(state.relations[at] as number) - 1] ?? "dep";
  }
  return { heads, deps };
}
