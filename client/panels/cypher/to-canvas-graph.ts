import type { CypherGraph } from "../../../server/api/cypher.ts";
import type { EdgeAttributes, NodeAttributes } from "../../../server/api/graph.ts";
import type { GraphParts } from "../../api/types.ts";

function readNumber(value: unknown, fallback: number): number {
  return typeof value === "number" ? value : fallback;
}

function readText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/**
 * The graph of a Cypher answer as the canvas takes it. Nodes may be documents or claims as well as entities; what a row did not
 * return is taken as nothing, so that a drawn edge never claims more support than the answer holds.
 */
export function toCanvasGraph(graph: CypherGraph): GraphParts {
  return {
    nodes: graph.nodes.map(({ key, attributes }) => {
      const aliases = attributes["aliases"];
      const node = {
        id: attributes.id,
        label: attributes.label,
        name: attributes.label,
        type: attributes.type,
        aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === "string") : [],
        degree: readNumber(attributes["degree"], 0),
        mentions: readNumber(attributes["mentions"], 3),
        documents: readNumber(attributes["documents"], 0),
        country: readText(attributes["country"]),
        role: readText(attributes["role"]),
      };
      return { key, attributes: node as NodeAttributes };
    }),
    edges: graph.edges.map(({ key, source, target, attributes }) => {
      const edge = {
        id: attributes.id,
        predicate: attributes.predicate,
        reads: attributes.label,
        label: attributes.label,
        claims: readNumber(attributes["claims"], 0),
        documents: readNumber(attributes["documents"], 0),
        sources: readNumber(attributes["sources"], 1),
        asserted: readNumber(attributes["asserted"], attributes["claims"] === undefined ? 1 : 0),
        alleged: readNumber(attributes["alleged"], 0),
        speculated: readNumber(attributes["speculated"], 0),
        denied: readNumber(attributes["denied"], 0),
        contested: attributes["contested"] === true,
        confidence: readNumber(attributes["confidence"], 0),
        firstSeen: readText(attributes["firstSeen"]),
        lastSeen: readText(attributes["lastSeen"]),
        symmetric: attributes["symmetric"] === true,
      };
      return { key, source, target, attributes: edge as EdgeAttributes };
    }),
  };
}
