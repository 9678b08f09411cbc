import { createHash } from "node:crypto";
import type { Evidence } from "../../cypher/graph-store.ts";
import type { Relation } from "../../cypher/model.ts";
import { ENTITY_TYPES, getPredicate } from "../../cypher/ontology.ts";
import { findAlpha2 } from "../../ingest/lexicon/states.ts";
import { type ExportedEntity, type Exporter, readEntities, readRelations } from "./exporter.ts";

/** STIX wants an instant of creation that never changes, and the graph keeps none: this one stands for "not known". */
const CREATED = "2020-01-01T00:00:00.000Z";
const PRODUCER = toStixId("identity", "newsgraph");
const EXTENSION = toStixId("extension-definition", "newsgraph-relation");

/**
 * STIX 2.1. Entities are identities, threat actors, locations and incidents; relations are relationships that carry their
 * numbers in an extension; every claim is a note on its relationship, with its sentence and a reference to its article.
 * `modified` is when the latest document came in that what is shown rests on, so the same revision gives the same bytes.
 */
export const STIX_EXPORTER: Exporter = {
  format: "stix",
  title: "STIX 2.1",
  mediaType: "application/stix+json",
  extension: "stix.json",
  async *write(source) {
    const provenance = JSON.stringify(source.provenance);
    const common = { spec_version: "2.1", created: CREATED, modified: CREATED };
    const toOwned = (modified: string) => ({ ...common, modified, created_by_ref: PRODUCER });
    yield `{"type":"bundle","id":"${toStixId("bundle", provenance)}","objects":[\n`;
    yield JSON.stringify({
      ...{ type: "identity", id: PRODUCER, ...common },
      ...{ name: "Newsgraph", identity_class: "system", description: provenance },
    });
    yield `,\n${JSON.stringify({
      ...{ type: "extension-definition", id: EXTENSION, ...toOwned(CREATED), name: "Newsgraph relation" },
      ...{ description: "The sum of the claims that a relationship stands for.", version: "1.0.0" },
      ...{ schema: "https://newsgraph.example/relation.json", extension_types: ["property-extension"] },
    })}`;
    const ids = new Map<string, string>();
    const names = new Map<string, string>();
    const seen = new Set<string>();
    for await (const entity of readEntities(source, seen)) {
      ids.set(entity.id, toObject(entity).id);
      names.set(entity.id, entity.name);
    }
    const changes = new Map<string, string>();
    for await (const { relation, evidence } of source.readEvidence(readRelations(source, seen))) {
      const relationship = toRelationship(relation, ids, names);
      // The notes come first: by them it is known when the relationship last changed.
      let modified = CREATED;
      for await (const item of evidence) {
        const taken = toInstant(item.document.ingestedAt);
        modified = toLatest(modified, taken);
        yield `,\n${JSON.stringify({ ...toOwned(taken), ...toNote(item, relationship.id) })}`;
      }
      yield `,\n${JSON.stringify({ ...toOwned(modified), ...relationship })}`;
      for (const id of [relation.subject, relation.object])
        changes.set(id, toLatest(changes.get(id) ?? CREATED, modified));
    }
    // And then the entities, which changed with their relations.
    for await (const entity of readEntities(source, new Set())) {
      if (!seen.has(entity.id)) continue;
      yield `,\n${JSON.stringify({ ...toOwned(changes.get(entity.id) ?? CREATED), ...toObject(entity) })}`;
    }
    yield "\n]}\n";
  },
};

/** As STIX writes an instant, and never before the creation. */
function toInstant(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? CREATED : toLatest(CREATED, new Date(time).toISOString());
}

function toLatest(a: string, b: string): string {
  return a > b ? a : b;
}

/** A UUID of version 5 out of our own id: the same thing has the same id in every export. */
function toStixId(type: string, name: string): string {
  const digest = createHash("sha1").update(`newsgraph ${name}`).digest().subarray(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString("hex");
  return `${type}--${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}

const IDENTITY_CLASSES = { Person: "individual", Organization: "organization", People: "class" } as const;

function toObject(entity: ExportedEntity) {
  const { id, type, name, aliases, country, latitude, longitude, wikidata } = entity;
  const alpha2 = country === undefined ? undefined : findAlpha2(country);
  const isSituated = alpha2 !== undefined || (latitude !== undefined && longitude !== undefined);
  const wanted = ENTITY_TYPES[type].stix;
  // A location must say where it is; a bloc or a site that nobody placed is a group.
  const kind = wanted === "location" && !isSituated ? "identity" : wanted;
  const base = { type: kind, id: toStixId(kind, id), name, external_references: toReferences(id, wikidata) };
  const known = aliases.length === 0 ? {} : { aliases: [...aliases] };
  if (kind === "threat-actor") return { ...base, ...known };
  // STIX knows aliases of threat actors only.
  const told = aliases.length === 0 ? {} : { description: `Also: ${aliases.join("; ")}.` };
  if (kind === "location")
    return {
      ...{ ...base, ...told },
      ...(alpha2 !== undefined && { country: alpha2.toUpperCase() }),
      ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    };
  if (kind === "incident") return { ...base, ...told };
  const identity_class = type in IDENTITY_CLASSES ? IDENTITY_CLASSES[type as keyof typeof IDENTITY_CLASSES] : "group";
  return { ...base, ...told, identity_class };
}

function toReferences(id: string, wikidata: string | undefined) {
  const own = { source_name: "newsgraph", external_id: id };
  return wikidata === undefined ? [own] : [own, { source_name: "wikidata", external_id: wikidata }];
}

function toRelationship(relation: Relation, ids: ReadonlyMap<string, string>, names: ReadonlyMap<string, string>) {
  const { id, subject, predicate, object, confidence, ...numbers } = relation;
  const { stix, reads } = getPredicate(predicate);
  return {
    type: "relationship",
    id: toStixId("relationship", id),
    relationship_type: stix ?? "related-to",
    description: `${names.get(subject) ?? subject} ${reads} ${names.get(object) ?? object}`,
    source_ref: ids.get(subject),
    target_ref: ids.get(object),
    confidence: Math.round(confidence * 100),
    external_references: [{ source_name: "newsgraph", external_id: id }],
    extensions: { [EXTENSION]: { extension_type: "property-extension", predicate, ...toSnakeCase(numbers) } },
  };
}

function toSnakeCase(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const toName = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [toName(name), value]));
}

function toNote({ claim, sentence, document, attributedTo }: Evidence, relationshipId: string) {
  const speaker = attributedTo === undefined ? "" : `, according to ${attributedTo.name}`;
  const { title, publisher, publishedOn, url } = document;
  return {
    type: "note",
    id: toStixId("note", claim.id),
    abstract: `${claim.polarity}${speaker}`,
    content: sentence,
    confidence: Math.round(claim.confidence * 100),
    object_refs: [relationshipId],
    external_references: [
      {
        source_name: publisher ?? title,
        description: [title, publishedOn].filter((part) => part !== undefined).join(", "),
        external_id: document.id,
        ...(url !== undefined && URL.canParse(url) && { url }),
      },
    ],
  };
}
