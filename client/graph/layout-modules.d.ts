declare module "graphology-layout-forceatlas2/iterate.js" {
  /** One step over the flat matrices: 10 numbers a node, 3 an edge. */
  const iterate: (
    settings: Readonly<Record<string, boolean | number>>,
    nodes: Float32Array,
    edges: Float32Array,
  ) => void;
  export = iterate;
}

declare module "graphology-layout-noverlap/iterate.js" {
  /** One step over the flat matrix: x, y, radius. */
  const iterate: (options: Readonly<Record<string, number>>, nodes: Float32Array) => { readonly converged: boolean };
  export = iterate;
}
