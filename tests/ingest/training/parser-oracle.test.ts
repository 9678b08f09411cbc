import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toParserInput } from "../../../ingest/analysis/parser-input.ts";
import { LEFT, type Move, ParserState, RIGHT, SHIFT } from "../../../ingest/analysis/parser-state.ts";
import { findWordFeatures } from "../../../ingest/analysis/word-features.ts";
import { moveCosts, toGoldTree } from "../../../ingest/training/parser-oracle.ts";

const MOVES: readonly Move[] = [SHIFT, LEFT, RIGHT];

function createState(words: number): ParserState {
  const forms = Array.from({ length: words }, (_, index) => findWordFeatures(`w${String(index)}`));
  const tags = forms.map(() => ({ pos: "X" as const, fine: "X" }));
  return new ParserState(toParserInput(forms, tags, tags));
}

/** A tree without crossing arcs: the moves of a random run of the parser itself. */
function randomHeads(words: number, choices: readonly number[]): readonly number[] {
  const state = createState(words);
  for (let step = 0; !state.isFinal(); step++) {
    const allowed = MOVES.filter((move) => state.allows(move));
    state.apply(allowed[(choices[step] ?? 0) % allowed.length] ?? SHIFT, 1);
  }
  return Array.from(state.heads.slice(0, words), (head) => (head === words ? -1 : head));
}

const trees = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(5), { minLength: 20, maxLength: 20 }))
  .map(([words, choices]) => randomHeads(words, choices));

describe("moveCosts", () => {
  it("leads to the gold tree by moves that cost nothing", () => {
    fc.assert(
      fc.property(trees, (heads) => {
        const gold = toGoldTree(heads);
        const state = createState(heads.length);
        while (!state.isFinal()) {
          const costs = moveCosts(state, gold);
          const free = MOVES.find((move) => state.allows(move) && costs[move] === 0);
          expect(free).toBeDefined();
          state.apply(free ?? SHIFT, 1);
        }
        expect(state.heads.slice(0, heads.length)).toEqual(gold.heads);
      }),
    );
  });

  it("counts exactly the gold arcs that a wrong way loses", () => {
    fc.assert(
      fc.property(trees, fc.array(fc.nat(5), { minLength: 20, maxLength: 20 }), (heads, choices) => {
        const gold = toGoldTree(heads);
        const state = createState(heads.length);
        let lost = 0;
        for (let step = 0; !state.isFinal(); step++) {
          // Away from the root, where the rule of one root may force a loss that no single move accounts for.
          const allowed = MOVES.filter((move) => state.allows(move));
          const move = allowed[(choices[step] ?? 0) % allowed.length] ?? SHIFT;
          if (state.next < state.length) lost += moveCosts(state, gold)[move];
          state.apply(move, 1);
        }
        const wrong = heads.filter((head, index) => state.heads[index] !== (head < 0 ? heads.length : head)).length;
        expect(wrong).toBeGreaterThanOrEqual(lost);
      }),
    );
  });
});
