/** Trains the dependency parser with a dynamic oracle: it learns the best way on from its own mistakes. */
import { bestMove, type MoveTable, parseSentence, toMoveTable, toParserInput } from "../analysis/dependency-parser.ts";
import { extractParserFeatures, PARSER_FEATURES } from "../analysis/parser-features.ts";
import { type Move, type ParserInput, ParserState } from "../analysis/parser-state.ts";
import type { Tag } from "../analysis/pos-tagger.ts";
import type { Scorer } from "../analysis/weights.ts";
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
}

export interface ParsedSentence {
  readonly input: ParserInput;
  readonly gold: GoldTree;
  readonly deps: readonly string[];
}

/** @param tags as a tagger gave them that has not seen the sentence */
export function toParsedSentence(sentence: TreebankSentence, tags: readonly Tag[]): ParsedSentence {
  return {
    input: toParserInput(sentence.tokens.map((token) => token.text), tags),
    gold: toGoldTree(sentence.tokens.map((token) => token.head)),
    deps: sentence.tokens.map((token) => token.dep),
  };
}

export function trainParser(sentences: readonly ParsedSentence[], options: ParserOptions): Perceptron {
  const labels = collectMoves(sentences);
  const table = toMoveTable(labels);
  const perceptron = new Perceptron(labels, options.minUpdates);
  const random = createRandom(options.seed);
  for (let pass = 0; pass < options.passes; pass++) {
    const explore = pass === 0 ? 0 : options.exploration;
    for (const sentence of shuffle(sentences, random)) {
      learnSentence(perceptron, table, sentence, () => random() < explore);
    }
  }
  return perceptron;
}

function learnSentence(perceptron: Perceptron, table: MoveTable, sentence: ParsedSentence, explores: () => boolean): void {
  const state = new ParserState(sentence.input);
  const features = new Int32Array(PARSER_FEATURES);
  const scores = new Float64Array(perceptron.labels.length);
  const masked = new Float64Array(perceptron.labels.length);
  while (!state.isFinal()) {
    const count = extractParserFeatures(state, features);
    perceptron.step();
    perceptron.score(features, count, scores);
    const guess = bestMove(state, table, scores);
    const costs = labelCosts(state, table, sentence);
    let least = Number.POSITIVE_INFINITY;
    for (const cost of costs) least = Math.min(least, cost);
    scores.forEach((score, label) => { masked[label] = costs[label] === least ? score : Number.NEGATIVE_INFINITY; });
    const right = bestMove(state, table, masked);
    const isWrong = (costs[guess] as number) > least;
    if (isWrong) perceptron.update(features, count, right, guess);
    const taken = isWrong && !explores() ? right : guess;
    state.apply(table.moves[taken] as Move, table.relations[taken] as number);
  }
}

/** Gold arcs lost by each label, a wrong name of a gold arc counting as one; infinite where the state forbids the move. */
function labelCosts(state: ParserState, table: MoveTable, sentence: ParsedSentence): Float64Array {
  const byMove = moveCosts(state, sentence.gold);
  const name = sentence.deps[state.stackAt(0)] ?? "";
  const costs = new Float64Array(table.moves.length);
  const isGold = ([0, 1, 2] as const).map((move) => makesGoldArc(state, sentence.gold, move));
  const allowed = ([0, 1, 2] as const).map((move) => state.allows(move));
  const atRoot = state.next === state.length;
  table.moves.forEach((move, label) => {
    const relation = table.names[(table.relations[label] as number) - 1];
    const fits = (relation === "root") === (atRoot && move === 1);
    const misnamed = isGold[move] === true && relation !== name ? 1 : 0;
    costs[label] = allowed[move] === true && fits ? byMove[move] + misnamed : Number.POSITIVE_INFINITY;
  });
  return costs;
}

/** @returns labelled and unlabelled attachment scores over all tokens, punctuation included */
export function measureParser(sentences: readonly ParsedSentence[], scorer: Scorer): { uas: number; las: number } {
  const table = toMoveTable(scorer.labels);
  let tokens = 0;
  let attached = 0;
  let labelled = 0;
  for (const { input, gold, deps } of sentences) {
    const parse = parseSentence(input, scorer, table);
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
  return ["S", ...new Set([...kept, "L:dep", "R:dep", "L:root"])].sort();
}
