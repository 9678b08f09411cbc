import type { Evidence } from "../../cypher/graph-store.ts";
import { getPredicate } from "../../cypher/ontology.ts";
import { type Exporter, readEntities, readRelations } from "./exporter.ts";

/** Every relation with its sentences quoted, each with its source: what a report or a footnote wants. */
export const CITATIONS_EXPORTER: Exporter = {
  format: "citations",
  title: "Citations (Markdown)",
  mediaType: "text/markdown",
  extension: "md",
  async *write(source) {
    const { revision, filters } = source.provenance;
    yield `# Citations\n\nRevision ${revision} of the graph; filters: \`${JSON.stringify(filters).replaceAll("`", "'")}\`.\n`;
    const names = new Map<string, string>();
    const seen = new Set<string>();
    for await (const { id, name } of readEntities(source, seen)) names.set(id, name);
    for await (const { relation, evidence } of source.readEvidence(readRelations(source, seen))) {
      const { id, subject, predicate, object, contested } = relation;
      const reads = `${names.get(subject) ?? subject} ${getPredicate(predicate).reads} ${names.get(object) ?? object}`;
      yield `\n## ${toMarkdown(reads)}${contested ? " (contested)" : ""} <!-- ${id} -->\n\n`;
      for await (const item of evidence) yield toCitation(item);
    }
  },
};

function toCitation({ claim, sentence, document, attributedTo }: Evidence): string {
  const { title, publisher, publishedOn, url } = document;
  const source = [publisher, `*${toMarkdown(title)}*`, publishedOn].filter((part) => part !== undefined);
  const link = url === undefined ? "" : `, <${url.replace(/[<>\s]/g, (character) => encodeURIComponent(character))}>`;
  const speaker = attributedTo === undefined ? "" : `, according to ${toMarkdown(attributedTo.name)}`;
  return `- “${toMarkdown(sentence)}” — ${source.join(", ")}${link} (${claim.polarity}${speaker})\n`;
}

/** One line; what Markdown would take for its own is escaped. */
function toMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
