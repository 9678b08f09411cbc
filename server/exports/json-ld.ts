import type { DocumentSummary, Evidence } from "../../cypher/graph-store.ts";
import { ENTITY_TYPES } from "../../cypher/ontology.ts";
import { type ExportedEntity, type Exporter, readEntities, readRelations } from "./exporter.ts";

/** Inline, so that a reader needs no network; what schema.org has no word for stands in a namespace of its own. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  ng: "urn:newsgraph:",
  about: { "@type": "@id" },
  appearance: { "@type": "@id" },
};

/** Entities, articles and claims in the words of schema.org. A claim is a Claim, never a fact: nothing else joins entities. */
export const JSON_LD_EXPORTER: Exporter = {
  format: "jsonld",
  title: "JSON-LD (schema.org)",
  mediaType: "application/ld+json",
  extension: "jsonld",
  async *write(source) {
    const dataset = { "@id": "urn:newsgraph:export", "@type": "Dataset", name: "Newsgraph" };
    const { revision, filters } = source.provenance;
    yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`;
    yield JSON.stringify({ ...dataset, version: String(revision), "ng:filters": JSON.stringify(filters) });
    const seen = new Set<string>();
    for await (const entity of readEntities(source, seen)) yield `,\n${JSON.stringify(toThing(entity))}`;
    const documents = new Set<string>();
    for await (const { relation, evidence } of source.readEvidence(readRelations(source, seen))) {
      for await (const item of evidence) {
        const { document } = item;
        if (!documents.has(document.id)) {
          documents.add(document.id);
          yield `,\n${JSON.stringify(toArticle(document))}`;
        }
        yield `,\n${JSON.stringify(toClaim(item, relation.id))}`;
      }
    }
    yield "\n]}\n";
  },
};

function toThing({ id, type, name, aliases, wikidata, latitude, longitude, date }: ExportedEntity) {
  return {
    "@id": `ng:${id}`,
    "@type": ENTITY_TYPES[type].schemaOrg,
    name,
    "ng:type": type,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(wikidata !== undefined && { sameAs: { "@id": `http://www.wikidata.org/entity/${wikidata}` } }),
    ...(latitude !== undefined && longitude !== undefined && type === "Place" && { latitude, longitude }),
    ...(type === "Event" && date !== undefined && { startDate: date }),
  };
}

function toArticle({ id, title, publisher, publishedOn, url, language }: DocumentSummary) {
  return {
    "@id": `ng:${id}`,
    "@type": "NewsArticle",
    headline: title,
    inLanguage: language,
    ...(publishedOn !== undefined && { datePublished: publishedOn }),
    ...(publisher !== undefined && { publisher: { "@type": "Organization", name: publisher } }),
    ...(url !== undefined && { url }),
  };
}

function toClaim({ claim, sentence, document, attributedTo }: Evidence, relationId: string) {
  return {
    "@id": `ng:${claim.id}`,
    "@type": "Claim",
    text: sentence,
    about: [`ng:${claim.subject}`, `ng:${claim.object}`],
    appearance: `ng:${document.id}`,
    ...(attributedTo !== undefined && { author: { "@id": `ng:${attributedTo.id}`, name: attributedTo.name } }),
    ...(claim.date !== undefined && { temporal: claim.date }),
    "ng:relation": { "@id": `ng:${relationId}` },
    "ng:subject": { "@id": `ng:${claim.subject}` },
    "ng:predicate": claim.predicate,
    "ng:object": { "@id": `ng:${claim.object}` },
    "ng:polarity": claim.polarity,
    "ng:confidence": claim.confidence,
  };
}
