import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from "./columns.ts";
import { type Exporter, readEntities, readRelations } from "./exporter.ts";
import { toXmlText } from "./xml.ts";

/** GEXF 1.3 (gexf.net), for Gephi. */
export const GEXF_EXPORTER: Exporter = {
  format: "gexf",
  title: "GEXF (Gephi)",
  mediaType: "application/gexf+xml",
  extension: "gexf",
  async *write(source) {
    const description = toXmlText(JSON.stringify(source.provenance));
    yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Newsgraph</creator><description>${description}</description></meta>
<graph defaultedgetype="directed" mode="static">
${declare("node", NODE_COLUMNS)}
${declare("edge", EDGE_COLUMNS)}
<nodes>
`;
    const seen = new Set<string>();
    for await (const entity of readEntities(source, seen)) {
      yield `<node id="${toXmlText(entity.id)}" label="${toXmlText(entity.name)}">${toValues(NODE_COLUMNS, entity)}</node>\n`;
    }
    yield "</nodes>\n<edges>\n";
    for await (const relation of readRelations(source, seen)) {
      const { id, subject, object, predicate, sources } = relation;
      const ends = `source="${toXmlText(subject)}" target="${toXmlText(object)}"`;
      yield `<edge id="${toXmlText(id)}" ${ends} label="${predicate}" kind="${predicate}" weight="${sources}">${toValues(EDGE_COLUMNS, relation)}</edge>\n`;
    }
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

function declare<T>(kind: "node" | "edge", columns: readonly Column<T>[]): string {
  const attributes = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`);
  return `<attributes class="${kind}">${attributes.join("")}</attributes>`;
}

function toValues<T>(columns: readonly Column<T>[], value: T): string {
  const values = columns.flatMap(({ name, read }) => {
    const cell = read(value);
    return cell === undefined ? [] : [`<attvalue for="${name}" value="${toXmlText(cell)}"/>`];
  });
  return `<attvalues>${values.join("")}</attvalues>`;
}
