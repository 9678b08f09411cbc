/** Greedy arc-hybrid dependency parser: a linear model picks each move; two moves a word, no search. */
import { hashString } from "./feature-hash.ts";
import { extractParserFeatures, PARSER_FEATURES } from "./parser-features.ts";
import { LEFT, type Move, type ParserInput, ParserState, RIGHT, SHIFT } from "./parser-state.ts";
import type { Tag } from "./pos-tagger.ts";
import type { Scorer } from "./weights.ts";
import { findWordFeatures } from "./word-features.ts";

/** The moves a model knows, read from its labels: `S`, `L:nsubj`, `R:obj`. */
export interface MoveTable {
  readonly moves: readonly Move[];
  /** For each label the number of its relation, from 1; 0 for a shift. */
  readonly relations: Int32Array;
  /** Names of the relations; number 1 stands first. */
  readonly names: readonly string[];
}

/** Heads as positions, -1 for the root; relation names. */
export interface Parse {
  readonly heads: Int32Array;
  readonly deps: readonly string[];
}

const ROOT = "root";
const tagHashes = new Map<string, number>();

export function toParserInput(texts: readonly string[], tags: readonly Tag[]): ParserInput {
  return {
    words: texts.map(findWordFeatures),
    pos: Int32Array.from(tags, (tag) => hashTag(tag.pos)),
    fine: Int32Array.from(tags, (tag) => hashTag(tag.fine)),
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
  const names = [...new Set(labels.map((label) => label.slice(2)).filter((name) => name !== ""))].sort();
  return {
    moves: labels.map((label) => (label.startsWith("L") ? LEFT : label.startsWith("R") ? RIGHT : SHIFT)),
    relations: Int32Array.from(labels, (label) => names.indexOf(label.slice(2)) + 1),
    names,
  };
}

/** The best move the state allows; only what hangs from the root is called `root`. */
export function bestMove(state: ParserState, table: MoveTable, scores: Float64Array): number {
  const allowed = [state.allows(SHIFT), state.allows(LEFT), state.allows(RIGHT)];
  const atRoot = state.next === state.length;
  const root = table.names.indexOf(ROOT) + 1;
  let best = -1;
  for (let label = 0; label < scores.length; label++) {
    const move = table.moves[label] as Move;
    if (allowed[move] !== true) continue;
    if ((table.relations[label] === root) !== (atRoot && move === LEFT)) continue;
    if (best < 0 || (scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}

export function parseSentence(input: ParserInput, scorer: Scorer, table: MoveTable): Parse {
  const state = new ParserState(input);
  const features = new Int32Array(PARSER_FEATURES);
  const scores = new Float64Array(scorer.labels.length);
  while (!state.isFinal()) {
    const count = extractParserFeatures(state, features);
    scorer.score(features, count, scores);
    const label = bestMove(state, table, scores);
    state.apply(table.moves[label] as Move, table.relations[label] as number);
  }
  return {
    heads: state.heads.slice(0, state.length).map((head) => (head === state.length ? -1 : head)),
    deps: Array.from(state.relations.subarray(0, state.length), (relation) => table.names[relation - 1] ?? "dep"),
  };
}
