import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from "./columns.ts";
import { type Exporter, readEntities, readRelations } from "./exporter.ts";
import { toXmlText } from "./xml.ts";

const TYPES = { string: "string", integer: "int", double: "double", boolean: "boolean" } as const;

/** GraphML (graphml.graphdrawing.org), for yEd, Cytoscape, NetworkX and the like. */
export const GRAPHML_EXPORTER: Exporter = {
  format: "graphml",
  title: "GraphML",
  mediaType: "application/graphml+xml",
  extension: "graphml",
  async *write(source) {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declare("node", NODE_COLUMNS)}
${declare("edge", EDGE_COLUMNS)}
<key id="g-provenance" for="graph" attr.name="provenance" attr.type="string"/>
<graph id="newsgraph" edgedefault="directed">
<data key="g-provenance">${toXmlText(JSON.stringify(source.provenance))}</data>
`;
    const seen = new Set<string>();
    for await (const entity of readEntities(source, seen)) {
      yield `<node id="${toXmlText(entity.id)}">${toValues("node", NODE_COLUMNS, entity)}</node>\n`;
    }
    for await (const relation of readRelations(source, seen)) {
      const { id, subject, object } = relation;
      const ends = `source="${toXmlText(subject)}" target="${toXmlText(object)}"`;
      yield `<edge id="${toXmlText(id)}" ${ends}>${toValues("edge", EDGE_COLUMNS, relation)}</edge>\n`;
    }
    yield "</graph>\n</graphml>\n";
  },
};

function declare<T>(kind: "node" | "edge", columns: readonly Column<T>[]): string {
  return columns
    .map(
      ({ name, type }) =>
        `<key id="${kind[0] ?? ""}-${name}" for="${kind}" attr.name="${name}" attr.type="${TYPES[type]}"/>`,
    )
    .join("\n");
}

function toValues<T>(kind: "node" | "edge", columns: readonly Column<T>[], value: T): string {
  return columns
    .map(({ name, read }) => {
      const cell = read(value);
      return cell === undefined ? "" : `<data key="${kind[0] ?? ""}-${name}">${toXmlText(cell)}</data>`;
    })
    .join("");
}
