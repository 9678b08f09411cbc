/** Sigma as it comes, with the same graph in the same places: what our own drawing is measured against. */
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { CAMERA_RATIOS } from "../../../client/graph/sigma-setup.ts";
import type { GraphAnswer } from "../../../server/api/graph.ts";

async function get(path: string): Promise<unknown> {
  return (await fetch(path)).json();
}

const answer = (await get("/api/v1/overview")) as GraphAnswer;
const { width, height, scale, places } = (await get("/places.json")) as {
  readonly width: number;
  readonly height: number;
  /** Share of full size at which the explorer draws its discs. */
  readonly scale: number;
  readonly places: Readonly<Record<string, readonly [number, number]>>;
};
const graph = new MultiDirectedGraph();
for (const { key, attributes } of answer.graph.nodes) {
  const [x, y] = places[key] ?? [0, 0];
  const size = scale * Math.min(24, 5 + 2.6 * Math.log2(1 + attributes.mentions));
  graph.addNode(key, { x, y, size, label: attributes.name, color: "#2f6fb5" });
}
for (const { key, source, target } of answer.graph.edges)
  graph.addDirectedEdgeWithKey(key, source, target, { size: 1.3, color: "#6b7480" });
const container = document.getElementById("graph");
if (container === null) throw new Error("The page has no element with the id graph");
container.style.width = `${width}px`;
container.style.height = `${height}px`;
// The wheel must turn the same way in both.
const sigma = new Sigma(graph, container, {
  minCameraRatio: CAMERA_RATIOS.least,
  maxCameraRatio: CAMERA_RATIOS.most,
});
sigma.once("afterRender", () => document.body.setAttribute("data-drawn", "true"));
sigma.refresh();
