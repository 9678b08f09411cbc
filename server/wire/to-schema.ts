/** The vocabulary: the ontology, the formats, and what a Cypher statement can name. */
import {
  ENTITY_TYPE_NAMES,
  ENTITY_TYPES,
  EVENT_TYPE_NAMES,
  EVENT_TYPES,
  getPredicate,
  PREDICATE_NAMES,
} from "../../cypher/ontology.ts";
import { EVIDENCE_EDGES } from "../../cypher/schema.ts";
import { getCountryNames } from "../../ingest/lexicon/country-names.ts";
import type { Schema } from "../api/insights.ts";
import { EXPORTERS } from "../exports/index.ts";

const ENTITY_PROPERTIES = [
  "id",
  "name",
  "type",
  "aliases",
  "country",
  "role",
  "latitude",
  "longitude",
  "wikidata",
  "eventKind",
  "placeId",
  "date",
];
const RELATION_PROPERTIES = [
  "id",
  "claims",
  "documents",
  "sources",
  "asserted",
  "alleged",
  "speculated",
  "denied",
  "contested",
  "firstSeen",
  "lastSeen",
  "confidence",
];
const SPAN_PROPERTIES = ["start", "end", "sentenceStart", "sentenceEnd"];

export function toSchema(): Schema {
  return {
    entityTypes: ENTITY_TYPE_NAMES.map((name) => ({ name, ...ENTITY_TYPES[name] })),
    predicates: PREDICATE_NAMES.map((name) => {
      const { domain, range, ...rest } = getPredicate(name);
      return { name, ...rest, domain: [...domain], range: [...range] };
    }),
    eventTypes: EVENT_TYPE_NAMES.map((name) => ({ name, definition: EVENT_TYPES[name] })),
    countries: [...getCountryNames()].map(([code, name]) => ({ code, name })),
    polarities: ["asserted", "alleged", "speculated", "denied"],
    exports: EXPORTERS.map(({ format, title, mediaType, extension }) => ({ format, title, mediaType, extension })),
    cypher: { labels: toLabels(), relationshipTypes: toRelationshipTypes() },
  };
}

function toLabels(): Schema["cypher"]["labels"] {
  const claim = [
    "id",
    "predicate",
    "polarity",
    "eventType",
    "date",
    "frameId",
    "cues",
    "confidence",
    "sentence",
    ...SPAN_PROPERTIES,
  ];
  const figure = [
    "id",
    "measure",
    "value",
    "min",
    "max",
    "qualifier",
    "unit",
    "derivation",
    "sentence",
    ...SPAN_PROPERTIES,
  ];
  const document = [
    "id",
    "title",
    "text",
    "url",
    "publisher",
    "publishedOn",
    "language",
    "contentHash",
    "storyId",
    "extractorVersion",
    "ingestedAt",
  ];
  return [
    { name: "Entity", properties: [...ENTITY_PROPERTIES] },
    ...ENTITY_TYPE_NAMES.map((name) => ({ name, properties: [...ENTITY_PROPERTIES] })),
    { name: "Document", properties: document },
    { name: "Claim", properties: claim },
    { name: "Figure", properties: figure },
    { name: "Judgement", properties: ["id", "verdict", "pair", "by", "reason", "madeAt"] },
  ];
}

function toRelationshipTypes(): Schema["cypher"]["relationshipTypes"] {
  const derived = PREDICATE_NAMES.map((name) => {
    const { domain, range } = getPredicate(name);
    return { name, from: [...domain], to: [...range], properties: [...RELATION_PROPERTIES] };
  });
  const evidence = [...new Set(EVIDENCE_EDGES.map(({ type }) => type))].map((name) => {
    const edges = EVIDENCE_EDGES.filter(({ type }) => type === name);
    const properties = name === "MENTIONS" ? ["starts", "ends", "kinds", "count"] : [];
    return { name, from: edges.map(({ from }) => from), to: [...new Set(edges.map(({ to }) => to))], properties };
  });
  return [...derived, ...evidence];
}
