/**
 * Greedy arc-hybrid dependency parser, two moves a word, no search. A linear model scores the move (shift, left, right) from
 * many features and the named move ("L:nsubj") from fewer; the sum decides.
 */
import { hashString } from "./feature-hash.ts";
import { extractLabelFeatures } from "./label-features.ts";
import { extractMoveFeatures } from "./move-features.ts";
import { LEFT, type Move, type ParserInput, ParserState, RIGHT, SHIFT } from "./parser-state.ts";
import { toParserView } from "./parser-view.ts";
import type { Tag } from "./pos-tagger.ts";
import type { Scorer } from "./weights.ts";
import { findWordFeatures } from "./word-features.ts";

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
}

/** Heads as positions, -1 for the root; relation names. */
export interface Parse {
  readonly heads: Int32Array;
  readonly deps: readonly string[];
}

/** Nothing hangs from punctuation but by mistake; such moves are the last resort. */
const PUNCTUATION = hashString("PUNCT");
const LAST_RESORT = 1e6;
const tagHashes = new Map<string, number>();

/** @param close the tags that came close; the same tag where none did */
export function toParserInput(texts: readonly string[], tags: readonly Tag[], close: readonly Tag[]): ParserInput {
  return {
    words: texts.map(findWordFeatures),
    pos: Int32Array.from(tags, (tag) => hashTag(tag.pos)),
    fine: Int32Array.from(tags, (tag) => hashTag(tag.fine)),
    close: Int32Array.from(close, (tag, index) => (tag.fine === tags[index]?.fine ? 0 : hashTag(tag.fine))),
  };
}

function hashTag(tag: string): number {
  let hash = tagHashes.get(tag);
  if (hash === undefined) {
    hash = hashString(tag);
    tagHashes.set(tag, hash);
  }
  return hash;
}

export function toMoveTable(labels: readonly string[]): MoveTable {
  const relationOf = (label: string, index: number): string => (index < BARE_MOVES.length ? "" : label.slice(2));
  const names = [...new Set(labels.map(relationOf).filter((name) => name !== ""))].sort();
  const moveOf = (label: string): Move => (/^[Ll]/.test(label) ? LEFT : /^[Rr]/.test(label) ? RIGHT : SHIFT);
  return {
    moves: labels.map(moveOf),
    relations: Int32Array.from(labels, (label, index) => names.indexOf(relationOf(label, index)) + 1),
    names,
    root: names.indexOf("root") + 1,
  };
}

/** Buffers of one run, for `scoreMoves`. */
export interface MoveScores {
  readonly features: Int32Array;
  readonly bare: Float64Array;
  /** The result: a score for each named move. */
  readonly named: Float64Array;
}

export function createMoveScores(labels: number): MoveScores {
  return { features: new Int32Array(PARSER_FEATURES), bare: new Float64Array(labels), named: new Float64Array(labels) };
}

/** Scores all moves of the state into `scores.named`, allowed or not. */
export function scoreMoves(state: ParserState, scorer: Scorer, table: MoveTable, scores: MoveScores): void {
  const view = toParserView(state);
  const { features, bare, named } = scores;
  scorer.score(features, extractMoveFeatures(view, features), bare);
  scorer.score(features, extractLabelFeatures(view, features), named);
  const left = (bare[LEFT] as number) - (view.b0.pos === PUNCTUATION ? LAST_RESORT : 0);
  const right = (bare[RIGHT] as number) - (view.s1.pos === PUNCTUATION ? LAST_RESORT : 0);
  const byMove = [bare[SHIFT] as number, left, right];
  const { moves } = table;
  for (let label = BARE_MOVES.length; label < named.length; label++) {
    named[label] = (named[label] as number) + (byMove[moves[label] as number] as number);
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

export function parseSentence(input: ParserInput, scorer: Scorer, table: MoveTable): Parse {
  const state = new ParserState(input);
  const scores = createMoveScores(scorer.labels.length);
  while (!state.isFinal()) {
    scoreMoves(state, scorer, table, scores);
    const label = bestMove(state, table, scores.named);
    state.apply(table.moves[label] as Move, table.relations[label] as number);
  }
  return {
    heads: state.heads.slice(0, state.length).map((head) => (head === state.length ? -1 : head)),
    deps: Array.from(state.relations.subarray(0, state.length), (relation) => table.names[relation - 1] ?? "dep"),
  };
}
