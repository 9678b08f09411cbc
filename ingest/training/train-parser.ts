/** Trains the dependency parser with a dynamic oracle: it learns the best way on from its own mistakes, and to be sure of it. */
import {
  bestMove,
  createParserModel,
  type MoveTable,
  type ParserModel,
  parseSentence,
  scoreMoves,
} from "../analysis/dependency-parser.ts";
import { writeFeatures } from "../analysis/feature-templates.ts";
import { LABEL_TAG_TEMPLATES, writeLabelFeatures } from "../analysis/label-features.ts";
import { MOVE_TAG_TEMPLATES, writeMoveFeatures } from "../analysis/move-features.ts";
import { toParserInput } from "../analysis/parser-input.ts";
import { writeParts } from "../analysis/parser-parts.ts";
import { BARE_MOVES, LEFT, type Move, type ParserInput, ParserState, RIGHT, SHIFT } from "../analysis/parser-state.ts";
import type { Tag } from "../analysis/pos-tagger.ts";
import type { Scorer } from "../analysis/weights.ts";
import type { WeightRow } from "../analysis/weights-writer.ts";
import { findWordFeatures } from "../analysis/word-features.ts";
import { type GoldTree, makesGoldArc, moveCosts, toGoldTree } from "./parser-oracle.ts";
import { Perceptron } from "./perceptron.ts";
import { createRandom, shuffle } from "./random.ts";
import type { TreebankSentence } from "./treebank.ts";

export interface ParserOptions {
  readonly seed: number;
  readonly passes: number;
  readonly minUpdates: number;
  /** Share of moves, after the first pass, in which the parser goes its own way, right or wrong. */
  readonly exploration: number;
  /** The best move must lead every worse one by this much, else the weights are moved. */
  readonly margin: number;
}

export interface ParsedSentence {
  readonly input: ParserInput;
  readonly gold: GoldTree;
  readonly deps: readonly string[];
}

/** @param tags as a tagger gave them that has not seen the sentence, with those that came close */
export function toParsedSentence(
  sentence: TreebankSentence,
  tags: readonly Tag[],
  close: readonly Tag[],
): ParsedSentence {
  return {
    input: toParserInput(
      sentence.tokens.map((token) => findWordFeatures(token.text)),
      tags,
      close,
    ),
    gold: toGoldTree(sentence.tokens.map((token) => token.head)),
    deps: sentence.tokens.map((token) => token.dep),
  };
}

export function trainParser(sentences: readonly ParsedSentence[], options: ParserOptions): Perceptron {
  const labels = collectMoves(sentences);
  const perceptron = new Perceptron(labels, options.minUpdates);
  // Sums of weights that change with every sentence are not worth keeping.
  const model = createParserModel(perceptron, perceptron, false);
  const random = createRandom(options.seed);
  for (let pass = 0; pass < options.passes; pass++) {
    const explore = pass === 0 ? 0 : options.exploration;
    for (const sentence of shuffle(sentences, random)) {
      learnSentence(perceptron, model, sentence, options.margin, () => random() < explore);
    }
  }
  return perceptron;
}

function learnSentence(
  perceptron: Perceptron,
  model: ParserModel,
  sentence: ParsedSentence,
  margin: number,
  explores: () => boolean,
): void {
  const { table, named } = model;
  const state = new ParserState(sentence.input);
  model.stackSums.begin(sentence.input.length);
  while (!state.isFinal()) {
    perceptron.step();
    scoreMoves(state, model);
    const costs = labelCosts(state, table, sentence);
    const guess = bestMove(state, model);
    const { right, wrong } = findRivals(named, costs);
    if (wrong >= 0 && (named[right] as number) - (named[wrong] as number) <= margin) {
      correct(perceptron, model, state, right, wrong);
    }
    const isWrong = (costs[guess] as number) > (costs[right] as number);
    const taken = isWrong && !explores() ? right : guess;
    state.apply(table.moves[taken] as Move, table.relations[taken] as number);
  }
}

/** The best-scored of the cheapest moves, and of the allowed moves that cost more; -1 if there is no such move. */
function findRivals(scores: Float64Array, costs: Float64Array): { readonly right: number; readonly wrong: number } {
  let least = Number.POSITIVE_INFINITY;
  for (const cost of costs) least = Math.min(least, cost);
  let right = -1;
  let wrong = -1;
  for (let label = 0; label < costs.length; label++) {
    const cost = costs[label] as number;
    if (cost === Number.POSITIVE_INFINITY) continue;
    const rival = cost === least ? right : wrong;
    if (rival >= 0 && (scores[label] as number) <= (scores[rival] as number)) continue;
    if (cost === least) right = label;
    else wrong = label;
  }
  return { right, wrong };
}

function correct(
  perceptron: Perceptron,
  { table, parts, features }: ParserModel,
  state: ParserState,
  right: number,
  wrong: number,
): void {
  writeParts(state, parts);
  const labels = writeFeatures(LABEL_TAG_TEMPLATES, parts, features, writeLabelFeatures(parts, features, 0));
  perceptron.update(features, labels, right, wrong);
  const rightMove = table.moves[right] as Move;
  const wrongMove = table.moves[wrong] as Move;
  if (rightMove === wrongMove) return;
  const moves = writeFeatures(MOVE_TAG_TEMPLATES, parts, features, writeMoveFeatures(parts, features, 0));
  perceptron.update(features, moves, rightMove, wrongMove);
}

/** Gold arcs lost by each label, a wrong name of a gold arc counting as one; infinite where the state forbids the move. */
function labelCosts(state: ParserState, table: MoveTable, sentence: ParsedSentence): Float64Array {
  const byMove = moveCosts(state, sentence.gold);
  const name = table.names.indexOf(sentence.deps[state.stackAt(0)] ?? "") + 1;
  const costs = new Float64Array(table.moves.length).fill(Number.POSITIVE_INFINITY);
  const isGold = ([0, 1, 2] as const).map((move) => makesGoldArc(state, sentence.gold, move));
  const allowed = ([0, 1, 2] as const).map((move) => state.allows(move));
  const atRoot = state.next === state.length;
  for (let label = BARE_MOVES.length; label < costs.length; label++) {
    const move = table.moves[label] as Move;
    const relation = table.relations[label] as number;
    if (allowed[move] !== true || (relation === table.root) !== (atRoot && move === LEFT)) continue;
    costs[label] = byMove[move] + (isGold[move] === true && relation !== name ? 1 : 0);
  }
  return costs;
}

/**
 * The averaged weights, those of the bare moves counted from that of the shift: only differences decide, and a weight that is
 * always 0 need not be stored.
 */
export function toSmallModel(model: Perceptron): {
  readonly labels: readonly string[];
  readonly rows: readonly WeightRow[];
} {
  const rows = model.averaged().map((row): WeightRow => {
    if (row.classes.some((label) => label >= BARE_MOVES.length)) return row;
    const weightOf = (move: Move): number => row.weights[row.classes.indexOf(move)] ?? 0;
    const shift = weightOf(SHIFT);
    return { feature: row.feature, classes: [LEFT, RIGHT], weights: [weightOf(LEFT) - shift, weightOf(RIGHT) - shift] };
  });
  return { labels: model.labels, rows };
}

/** @returns labelled and unlabelled attachment scores over all tokens, punctuation included */
export function measureParser(sentences: readonly ParsedSentence[], scorer: Scorer): { uas: number; las: number } {
  const model = createParserModel(scorer, scorer);
  let tokens = 0;
  let attached = 0;
  let labelled = 0;
  for (const { input, gold, deps } of sentences) {
    const parse = parseSentence(input, model);
    deps.forEach((dep, at) => {
      const head = parse.heads[at] === -1 ? deps.length : parse.heads[at];
      tokens++;
      if (head !== gold.heads[at]) return;
      attached++;
      if (parse.deps[at] === dep) labelled++;
    });
  }
  return { uas: attached / tokens, las: labelled / tokens };
}

/** Every relation in every direction the treebank has it; rare slips fewer than three are left out. */
function collectMoves(sentences: readonly ParsedSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { gold, deps } of sentences) {
    deps.forEach((dep, child) => {
      const label = `${child < (gold.heads[child] ?? 0) ? "L" : "R"}:${dep}`;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    });
  }
  const kept = [...counts].filter(([, count]) => count >= 3 || sentences.length < 1000).map(([label]) => label);
  return [...BARE_MOVES, "S", ...[...new Set([...kept, "L:dep", "R:dep", "L:root"])].sort()];
}
