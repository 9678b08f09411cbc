/** An edge by its ends. */
export interface Ends {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/** Control point offset between neighbours of a bundle, as a share of the chord. */
const STEP = 0.2;
const WIDEST = 0.7;

/**
 * Curvature for each edge so that edges between the same two nodes fan out, in both directions together; a lone edge is straight.
 * Positive curvature bends to the left of source → target, so an edge that runs the other way has its sign turned.
 */
export function fanOut(edges: Iterable<Ends>): ReadonlyMap<string, number> {
  const bundles = new Map<string, Ends[]>();
  for (const edge of edges) {
    const pair = edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`;
    const bundle = bundles.get(pair);
    if (bundle === undefined) bundles.set(pair, [edge]);
    else bundle.push(edge);
  }
  const curvatures = new Map<string, number>();
  for (const bundle of bundles.values()) {
    const step = Math.min(STEP, WIDEST / bundle.length);
    const sorted = bundle.length > 1 ? bundle.toSorted((one, other) => (one.key < other.key ? -1 : 1)) : bundle;
    sorted.forEach((edge, at) => {
      if (edge.source === edge.target) curvatures.set(edge.key, at + 1);
      else curvatures.set(edge.key, (at - (bundle.length - 1) / 2) * 2 * step * (edge.source < edge.target ? 1 : -1));
    });
  }
  return curvatures;
}
