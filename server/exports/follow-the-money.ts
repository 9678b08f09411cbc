import type { DocumentSummary, Evidence } from "../../cypher/graph-store.ts";
import type { Relation } from "../../cypher/model.ts";
import { type EntityType, getPredicate } from "../../cypher/ontology.ts";
import { findAlpha2 } from "../../ingest/lexicon/states.ts";
import { type ExportedEntity, type Exporter, readEntities, readRelations } from "./exporter.ts";

/** FollowTheMoney 4 has no schema for a country or a people: as actors they are a public body and a legal entity. */
const SCHEMAS: Readonly<Record<EntityType, string>> = {
  Person: "Person",
  Organization: "Organization",
  ArmedGroup: "Organization",
  State: "PublicBody",
  Place: "Address",
  People: "LegalEntity",
  Event: "Event",
};

/**
 * FollowTheMoney entities, one a line. Every relation is an UnknownLink, whose role is the predicate: Membership and the like
 * would say as a fact what is but claimed. The sentences stand in its description, the articles are its proof.
 */
export const FTM_EXPORTER: Exporter = {
  format: "ftm",
  title: "FollowTheMoney entities",
  mediaType: "application/json+ftm",
  extension: "ftm.json",
  async *write(source) {
    const note = `Newsgraph ${JSON.stringify(source.provenance)}`;
    yield toLine("newsgraph-export", "Note", { name: ["Newsgraph"], description: [note] });
    const seen = new Set<string>();
    for await (const entity of readEntities(source, seen)) yield toEntityLine(entity);
    const documents = new Set<string>();
    for await (const { relation, evidence } of source.readEvidence(readRelations(source, seen))) {
      const proofs: Evidence[] = [];
      for await (const proof of evidence) proofs.push(proof);
      for (const { document } of proofs) {
        if (documents.has(document.id)) continue;
        documents.add(document.id);
        yield toArticleLine(document);
      }
      yield toLinkLine(relation, proofs);
    }
  },
};

type Properties = Readonly<Record<string, readonly (string | number | undefined)[]>>;

function toLine(id: string, schema: string, given: Properties): string {
  const properties = Object.entries(given)
    .map(([name, values]) => [name, values.filter((value) => value !== undefined).map(toText)] as const)
    .filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id: toFtmId(id), schema, properties: Object.fromEntries(properties) })}\n`;
}

/** The model takes no underscore in an id. */
function toFtmId(id: string): string {
  return id.replace("_", "-");
}

/** Values are one line each. */
function toText(value: string | number): string {
  return String(value).replace(/\s+/g, " ").trim();
}

function toEntityLine({
  id,
  type,
  name,
  aliases,
  country,
  wikidata,
  latitude,
  longitude,
  date,
}: ExportedEntity): string {
  return toLine(id, SCHEMAS[type], {
    name: [name],
    alias: aliases,
    country: [country === undefined ? undefined : findAlpha2(country)],
    wikidataId: [wikidata],
    ...(type === "Place" && { full: [name], latitude: [latitude], longitude: [longitude] }),
    ...(type === "Event" && { date: [date] }),
  });
}

function toArticleLine({ id, title, publisher, publishedOn, url, language }: DocumentSummary): string {
  return toLine(id, "Article", {
    title: [title],
    publisher: [publisher],
    date: [publishedOn],
    sourceUrl: [url],
    language: [language === "en" ? "eng" : undefined],
  });
}

function toLinkLine(
  { id, subject, predicate, object, firstSeen, lastSeen, contested }: Relation,
  proofs: readonly Evidence[],
) {
  const quotes = proofs.map(({ claim, sentence, document, attributedTo }) => {
    const speaker = attributedTo === undefined ? "" : `, according to ${attributedTo.name}`;
    return `“${sentence}” (${claim.polarity}${speaker}; ${document.publisher ?? document.title})`;
  });
  return toLine(id, "UnknownLink", {
    subject: [toFtmId(subject)],
    object: [toFtmId(object)],
    role: [getPredicate(predicate).reads],
    status: [contested ? "contested" : undefined],
    date: [firstSeen, lastSeen],
    description: [...new Set(quotes)],
    proof: [...new Set(proofs.map(({ document }) => toFtmId(document.id)))],
  });
}
