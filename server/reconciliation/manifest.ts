/** What the reconciliation service says of itself. */
import { ENTITY_TYPE_NAMES } from "../../cypher/ontology.ts";
import { MOST_QUERIES, type ReconcileManifest } from "../api/reconcile.ts";
import { toType } from "./describe.ts";

const PREVIEW = { width: 430, height: 240 } as const;

type Setting = ReconcileManifest["extend"]["property_settings"][number];

/** Of the properties that are relations; attributes pass over them. */
const SETTINGS: readonly Setting[] = [
  {
    name: "limit",
    label: "Most values",
    type: "number",
    default: 10,
    help_text: "Of a relation, at most 100; the best-evidenced come first.",
  },
  {
    name: "direction",
    label: "Direction",
    type: "select",
    default: "out",
    help_text: "Whether the entity is the one who does it or the one whom it is done to.",
    choices: [
      { value: "out", name: "the entity is the subject" },
      { value: "in", name: "the entity is the object" },
      { value: "both", name: "either" },
    ],
  },
  {
    name: "polarity",
    label: "Said how",
    type: "select",
    default: "asserted",
    help_text: "A cell does not show who says so: what is alleged or denied comes on demand only.",
    choices: [
      { value: "asserted", name: "what a document asserts" },
      { value: "any", name: "what is alleged, speculated or denied, too" },
    ],
  },
];

/** @param origin as the caller reached it */
export function toManifest(origin: string, version: string, hasKeys: boolean): ReconcileManifest {
  const base = `${origin}/api/v1`;
  const suggest = (what: string) => ({
    service_url: base,
    service_path: `/reconcile/suggest/${what}`,
    flyout_service_url: base,
    // The protocol's own placeholder, which clients replace.
    flyout_service_path: `/reconcile/flyout/${what}?id=$\{id}`,
  });
  return {
    versions: ["0.2"],
    name: "Newsgraph",
    identifierSpace: `${base}/entities/`,
    schemaSpace: `${base}/schema`,
    documentation: `${origin}/api/docs`,
    serviceVersion: version,
    defaultTypes: ENTITY_TYPE_NAMES.map(toType),
    view: { url: `${base}/entities/{{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, ...PREVIEW },
    suggest: { entity: suggest("entity"), type: suggest("type"), property: suggest("property") },
    extend: {
      propose_properties: { service_url: base, service_path: "/reconcile/properties" },
      property_settings: [...SETTINGS],
    },
    batchSize: MOST_QUERIES,
    ...(hasKeys && { authentication: { type: "apiKey", name: "Authorization", in: "header" } }),
  };
}
