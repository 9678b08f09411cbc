import type { SerializedGraph } from "../../server/api/graph.ts";
import type { Claim } from "../../server/api/relations.ts";

export type Polarity = Claim["polarity"];

/** The parts of a serialized graph that the canvas takes. */
export type GraphParts = Pick<SerializedGraph, "nodes" | "edges">;
