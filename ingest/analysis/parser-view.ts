/** What the parser's features are made of: words, tags and relations around the next move, read from the state once. */
import { combine } from "./feature-hash.ts";
import type { ParserState } from "./parser-state.ts";
import { NO_WORD } from "./word-features.ts";

const NO_TAG = 0;
const ROOT_TAG = 1;

/** A word in a place of interest: its hashes, and its outer children. Positions are -1 where there is none. */
export interface Place {
  readonly at: number;
  readonly word: number;
  /** Penn Treebank tag. */
  readonly tag: number;
  readonly pos: number;
  /** The tag that came close to being chosen, 0 if none did. */
  readonly close: number;
  readonly left: number;
  readonly left2: number;
  readonly right: number;
  readonly right2: number;
  readonly leftCount: number;
  readonly rightCount: number;
}

/** The top three words of the stack and the next three words. */
export interface ParserView {
  readonly state: ParserState;
  readonly s0: Place;
  readonly s1: Place;
  readonly s2: Place;
  readonly b0: Place;
  readonly b1: Place;
  readonly b2: Place;
}

export function toParserView(state: ParserState): ParserView {
  return {
    state,
    s0: toPlace(state, state.stackAt(0)),
    s1: toPlace(state, state.stackAt(1)),
    s2: toPlace(state, state.stackAt(2)),
    b0: toPlace(state, state.next),
    b1: toPlace(state, Math.min(state.next + 1, state.length)),
    b2: toPlace(state, Math.min(state.next + 2, state.length)),
  };
}

function toPlace(state: ParserState, at: number): Place {
  const there = at >= 0;
  return {
    at,
    word: wordAt(state, at),
    tag: tagAt(state, at),
    pos: there ? (at < state.length ? (state.input.pos[at] as number) : ROOT_TAG) : NO_TAG,
    close: there && at < state.length ? (state.input.close[at] as number) : 0,
    left: there ? (state.left1[at] as number) : -1,
    left2: there ? (state.left2[at] as number) : -1,
    right: there ? (state.right1[at] as number) : -1,
    right2: there ? (state.right2[at] as number) : -1,
    leftCount: there ? (state.leftCount[at] as number) : -1,
    rightCount: there ? (state.rightCount[at] as number) : -1,
  };
}

export function wordAt(state: ParserState, at: number): number {
  return (at >= 0 && at < state.length ? (state.input.words[at] ?? NO_WORD) : NO_WORD).form;
}

export function tagAt(state: ParserState, at: number): number {
  if (at < 0) return NO_TAG;
  return at >= state.length ? ROOT_TAG : (state.input.fine[at] as number);
}

/** Relation of a word to its head, 0 if it has none yet. */
export function relationAt(state: ParserState, at: number): number {
  return at < 0 ? 0 : (state.relations[at] as number);
}

/** Words between, in steps: 0 to 4, 5 to 9, 10 and more. */
export function distance(from: Place, to: Place): number {
  const gap = from.at < 0 ? 0 : Math.abs(to.at - from.at);
  if (gap < 5) return gap;
  return gap < 10 ? 5 : 6;
}

/** Two parts as one. */
export function pair(first: number, second: number): number {
  return combine(first, second);
}
