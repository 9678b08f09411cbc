/** What the stores index, where ids are unique and the rest is looked up by equality, and the edges beside the derived ones. */

/** Grows when stored data change their shape; a store refuses a graph of a newer version. */
export const SCHEMA_VERSION = 1;

export const UNIQUE_IDS = ["Entity", "MergedEntity", "Document", "Claim", "Figure", "Judgement", "GraphState"] as const;

export const INDEXES = [
  { label: "MergedEntity", property: "canonicalId" },
  { label: "Entity", property: "placeId" },
  { label: "Entity", property: "eventId" },
  { label: "Document", property: "storyId" },
  { label: "Claim", property: "relationId" },
  { label: "Claim", property: "documentId" },
  { label: "Figure", property: "documentId" },
] as const;

/** Indexes of earlier versions that no question needs: each made every claim costlier to write. */
export const FORMER_INDEXES = [
  { label: "Claim", property: "subjectId" },
  { label: "Claim", property: "objectId" },
  { label: "Claim", property: "attributedToId" },
  { label: "Claim", property: "aboutId" },
  { label: "Figure", property: "attributedToId" },
  { label: "Figure", property: "aboutId" },
] as const;

/** Edges that carry evidence: they hold what is derived to its documents. */
export const EVIDENCE_EDGES = [
  { from: "Document", type: "MENTIONS", to: "Entity" },
  { from: "Claim", type: "SUBJECT", to: "Entity" },
  { from: "Claim", type: "OBJECT", to: "Entity" },
  { from: "Claim", type: "ATTRIBUTED_TO", to: "Entity" },
  { from: "Figure", type: "ATTRIBUTED_TO", to: "Entity" },
  { from: "Claim", type: "ABOUT", to: "Event" },
  { from: "Figure", type: "OF", to: "Event" },
  { from: "Claim", type: "IN", to: "Document" },
  { from: "Figure", type: "IN", to: "Document" },
] as const;

/** The index behind every look-up by name, over `toSearchTerms`. */
export const TERMS_INDEX = { name: "entity_terms", label: "Entity", property: "_terms" } as const;
