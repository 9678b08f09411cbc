import { handleEach, runAtOnce, type Steps } from "../state/slices.ts";

/** An edge by its ends. */
export interface Ends {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/** Control point offset between neighbours of a bundle, as a share of the chord. */
const STEP = 0.2;
const WIDEST = 0.7;

/** Edges between the same two nodes, where there are two or more, and loops. Of many thousands most stand alone. */
function* findBundles(edges: Iterable<Ends>): Steps<Iterable<readonly Ends[]>> {
  const numbers = new Map<string, number>();
  const number = (id: string): number => {
    const given = numbers.get(id) ?? numbers.size;
    numbers.set(id, given);
    return given;
  };
  const lone = new Map<number, Ends>();
  const bundles = new Map<number, Ends[]>();
  yield* handleEach(edges, (edge) => {
    const [one, other] = [number(edge.source), number(edge.target)];
    // Both fit into the 53 bits of a number.
    const pair = Math.min(one, other) * 2 ** 26 + Math.max(one, other);
    const first = lone.get(pair);
    if (first === undefined) {
      lone.set(pair, edge);
      if (one === other) bundles.set(pair, [edge]);
      return;
    }
    const bundle = bundles.get(pair);
    if (bundle === undefined) bundles.set(pair, [first, edge]);
    else bundle.push(edge);
  });
  return bundles.values();
}

/**
 * Curvature for each edge that is not straight, so that edges between the same two nodes fan out, in both directions together; a lone edge is straight.
 * Positive curvature bends to the left of source → target, so an edge that runs the other way has its sign turned.
 */
export function* fanOutInSteps(edges: Iterable<Ends>): Steps<ReadonlyMap<string, number>> {
  const curvatures = new Map<string, number>();
  yield* handleEach(yield* findBundles(edges), (bundle) => {
    const step = Math.min(STEP, WIDEST / bundle.length);
    const sorted = bundle.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    sorted.forEach((edge, at) => {
      if (edge.source === edge.target) curvatures.set(edge.key, at + 1);
      else curvatures.set(edge.key, (at - (bundle.length - 1) / 2) * 2 * step * (edge.source < edge.target ? 1 : -1));
    });
  });
  return curvatures;
}

export function fanOut(edges: Iterable<Ends>): ReadonlyMap<string, number> {
  return runAtOnce(fanOutInSteps(edges));
}
