import type { Canvas } from "../../state/canvas.ts";
import type { Visibility } from "../../state/visibility.ts";

/** What is visible on the canvas as graphology's JSON, with places where they are known. */
export function toCanvasJson(
  canvas: Canvas,
  visibility: Visibility,
  findPlace: (id: string) => { readonly x: number; readonly y: number } | undefined,
): string {
  const nodes = [...canvas.nodes].filter(([id]) => visibility.nodes.has(id));
  const edges = [...canvas.edges.values()].filter(({ key }) => visibility.edges.has(key));
  const graph = {
    attributes: {},
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: nodes.map(([key, attributes]) => ({ key, attributes: { ...attributes, ...findPlace(key) } })),
    edges: edges.map(({ key, source, target, attributes }) => ({ key, source, target, attributes })),
  };
  return JSON.stringify(graph, null, 2);
}
