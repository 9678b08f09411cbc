import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Canvas } from "../../../client/state/canvas.ts";
import { getIndex } from "../../../client/state/canvas-index.ts";
import { matchPlaces } from "../../../client/state/match-places.ts";
import { runAtOnce } from "../../../client/state/slices.ts";
import { buildCanvas, buildEdge } from "../../support/canvas-graph.ts";

const NAMES = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { minLength: 1 });
/** Some names in any order, with edges between them. */
const CANVAS = NAMES.chain((names) =>
  fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names))).map((pairs) =>
    buildCanvas(
      names,
      pairs.map(([from, to]) => buildEdge(from, "ACCUSED", to)),
    ),
  ),
);

function readEnds(canvas: Canvas): readonly (readonly [string, string | undefined, string | undefined])[] {
  const { ids, edges, sources, targets } = getIndex(canvas);
  return edges.map(({ key }, at) => [key, ids[sources[at] ?? -1], ids[targets[at] ?? -1]]);
}

describe("getIndex", () => {
  it("knows the ends and the edges of each node, whatever canvas was looked at before", () => {
    fc.assert(
      fc.property(fc.array(CANVAS, { minLength: 1 }), (canvases) => {
        for (const canvas of canvases) {
          const edges = [...canvas.edges.values()];
          expect(readEnds(canvas)).toEqual(edges.map(({ key, source, target }) => [key, source, target]));
          const { getEdges, findPlace } = getIndex(canvas);
          [...canvas.nodes.keys()].forEach((id, place) => {
            expect(findPlace(id)).toBe(place);
            expect(getEdges(id)).toEqual(edges.filter(({ source, target }) => source === id || target === id));
          });
        }
      }),
    );
  });
});

describe("matchPlaces", () => {
  it("finds for each id its place before", () => {
    fc.assert(
      fc.property(NAMES, NAMES, (before, now) => {
        const list = (ids: readonly string[]) => ({ list: ids, byId: new Set(ids) });
        const places = runAtOnce(matchPlaces(list(before), list(now)));
        expect([...places]).toEqual(now.map((id) => before.indexOf(id)));
      }),
    );
  });
});
