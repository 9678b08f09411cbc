/**
 * The vocabulary as data: entity types, event types and predicates. Everything else (labels in the stores, wire enums,
 * legend and filters of the client, OpenAPI) is made from these lists.
 *
 * Mapped, not copied: FollowTheMoney, STIX 2.1, schema.org for types; PLOVER for events; Wikidata properties for relations.
 */

export interface EntityTypeDefinition {
  readonly definition: string;
  /** Plural for menus. */
  readonly plural: string;
  readonly followTheMoney: string | null;
  readonly stix: string | null;
  readonly schemaOrg: string | null;
}

export const ENTITY_TYPES = {
  Person: {
    definition: "A named human, or a group of people without a name that acts in a story (role: group).",
    plural: "People (persons)",
    followTheMoney: "Person",
    stix: "identity",
    schemaOrg: "Person",
  },
  Organization: {
    definition: "A body with a name: organ of government, agency, company, medium, alliance.",
    plural: "Organizations",
    followTheMoney: "Organization",
    stix: "identity",
    schemaOrg: "Organization",
  },
  ArmedGroup: {
    definition: "An armed actor outside the forces of a state.",
    plural: "Armed groups",
    followTheMoney: "Organization",
    stix: "threat-actor",
    schemaOrg: "Organization",
  },
  State: {
    definition: "A country, or a bloc of countries spoken of as one actor.",
    plural: "States",
    followTheMoney: "Country",
    stix: "location",
    schemaOrg: "Country",
  },
  Place: {
    definition: "A city, region, building or site.",
    plural: "Places",
    followTheMoney: "Address",
    stix: "location",
    schemaOrg: "Place",
  },
  People: {
    definition: "A nationality, an ethnic or religious group, or a movement spoken of as people.",
    plural: "Peoples and movements",
    followTheMoney: null,
    stix: "identity",
    schemaOrg: "Audience",
  },
  Event: {
    definition: "Something that happened once, in one place and time window.",
    plural: "Events",
    followTheMoney: "Event",
    stix: "incident",
    schemaOrg: "Event",
  },
} as const satisfies Record<string, EntityTypeDefinition>;

export type EntityType = keyof typeof ENTITY_TYPES;
export const ENTITY_TYPE_NAMES = Object.keys(ENTITY_TYPES) as readonly EntityType[];

/** The 18 event types of the PLOVER precursor list, from most cooperative to most hostile. */
export const EVENT_TYPES = {
  AGREE: "Agrees, promises, signs.",
  CONSULT: "Meets, visits, talks.",
  SUPPORT: "Backs or praises in words.",
  COOPERATE: "Works together in deed, shares intelligence.",
  AID: "Gives arms, money or relief.",
  CONCEDE: "Yields, admits, eases.",
  RETREAT: "Withdraws, releases, disarms.",
  INVESTIGATE: "Looks into, charges, tries.",
  DEMAND: "Asks, urges, orders.",
  DISAPPROVE: "Accuses, criticises, condemns.",
  REJECT: "Denies, refuses, vetoes.",
  THREATEN: "Threatens, warns of its own act.",
  PROTEST: "Demonstrates, strikes, riots.",
  MOBILIZE: "Readies or deploys force.",
  SANCTION: "Cuts relations, embargoes, penalises.",
  COERCE: "Arrests, represses, seizes, expels.",
  ASSAULT: "Kills, bombs, abducts, attacks people.",
  FIGHT: "Clashes, shells, strikes, occupies.",
} as const satisfies Record<string, string>;

export type EventType = keyof typeof EVENT_TYPES;
export const EVENT_TYPE_NAMES = Object.keys(EVENT_TYPES) as readonly EventType[];

export interface PredicateDefinition {
  readonly definition: string;
  /** How a person reads the edge: `subject READS object`. */
  readonly reads: string;
  readonly family: "role" | "tie" | "place" | "event" | "speech" | "diplomacy" | "aid" | "force";
  readonly domain: readonly EntityType[];
  readonly range: readonly EntityType[];
  readonly symmetric: boolean;
  /** Default event type of a claim, where the relation is an event. */
  readonly eventType: EventType | null;
  /** Quad code or root of the PLOVER ontology. */
  readonly plover: string | null;
  /** Nearest Wikidata property. */
  readonly wikidata: string | null;
  readonly stix: string | null;
}

const ACTOR = ["Person", "Organization", "ArmedGroup", "State", "People"] as const;
const BODY = ["Organization", "ArmedGroup", "State"] as const;
const ANY = ["Person", "Organization", "ArmedGroup", "State", "Place", "People", "Event"] as const;
const LOCATION = ["Place", "State"] as const;
const ACTOR_OR_EVENT = [...ACTOR, "Event"] as const;

function define(
  family: PredicateDefinition["family"],
  reads: string,
  definition: string,
  domain: readonly EntityType[],
  range: readonly EntityType[],
  rest: Partial<Pick<PredicateDefinition, "symmetric" | "eventType" | "plover" | "wikidata" | "stix">> = {},
): PredicateDefinition {
  return {
    family,
    reads,
    definition,
    domain,
    range,
    symmetric: false,
    eventType: null,
    plover: null,
    wikidata: null,
    stix: "related-to",
    ...rest,
  };
}

export const PREDICATES = {
  LEADER_OF: define(
    "role",
    "leads",
    "Holds the leading post in it.",
    ["Person"],
    ["Organization", "ArmedGroup", "State", "Place", "People"],
    { wikidata: "P488" },
  ),
  SPOKESPERSON_OF: define("role", "speaks for", "Speaks for it by office.", ["Person"], [...BODY, "Person"], {
    wikidata: "P1037",
  }),
  MEMBER_OF: define("role", "is a member of", "Belongs to it.", ACTOR, [...BODY, "People"], { wikidata: "P463" }),
  PART_OF: define(
    "tie",
    "is part of",
    "Organ of a whole, place in a larger one, event within an event; also formerly.",
    ANY,
    ANY,
    { wikidata: "P361" },
  ),
  AFFILIATE_OF: define(
    "tie",
    "is affiliated with",
    "Branch, wing, franchise or affiliate.",
    ["Organization", "ArmedGroup", "Person"],
    ["Organization", "ArmedGroup"],
    { wikidata: "P1416" },
  ),
  SPLIT_FROM: define(
    "tie",
    "split from",
    "Broke away from it.",
    ["Person", "Organization", "ArmedGroup"],
    ["Organization", "ArmedGroup"],
    { wikidata: "P807" },
  ),
  ALLY_OF: define("tie", "is an ally of", "Standing alliance.", ACTOR, ACTOR, { symmetric: true }),
  CRITIC_OF: define(
    "tie",
    "is a critic of",
    "Standing opponent in words.",
    ["Person", "Organization"],
    [...ACTOR, "Event"],
  ),
  OPERATES_IN: define("place", "operates in", "Is active there.", ["Organization", "ArmedGroup", "Person"], LOCATION, {
    wikidata: "P2541",
  }),
  CITIZEN_OF: define("place", "is a citizen of", "Has its citizenship.", ["Person"], ["State"], { wikidata: "P27" }),
  ORIGINATES_FROM: define("place", "comes from", "Has its origin there.", ACTOR, [...LOCATION, "People"], {
    wikidata: "P19",
    stix: "originates-from",
  }),
  LOCATED_IN: define(
    "place",
    "is in",
    "Lies or has its seat there.",
    ["Person", "Organization", "ArmedGroup", "State", "Place", "People"],
    LOCATION,
    { wikidata: "P131", stix: "located-at" },
  ),
  NEAR: define("place", "is near", "Lies close by.", ["Place", "State", "Event"], LOCATION, { symmetric: true }),
  OCCURRED_IN: define("event", "happened in", "The event took place there.", ["Event"], LOCATION, {
    wikidata: "P276",
    stix: "located-at",
  }),
  TARGETED: define("event", "targeted", "The event or actor was aimed at it.", ACTOR_OR_EVENT, [...ACTOR, "Place"], {
    eventType: "ASSAULT",
    plover: "ASSAULT",
    stix: "targets",
  }),
  ABOUT: define("event", "is about", "Subject matter of the event.", ["Event"], ANY, { wikidata: "P921" }),
  PERPETRATED: define("event", "carried out", "Did it.", ACTOR, ["Event"], {
    eventType: "ASSAULT",
    plover: "ASSAULT",
    wikidata: "P8031",
  }),
  INVOLVED_IN: define("event", "was involved in", "Had a part in it, its kind not said.", ACTOR, ["Event"]),
  FACILITATED: define("event", "facilitated", "Made it possible.", ACTOR, ["Event"]),
  PARTICIPATED_IN: define("event", "took part in", "Took part in it.", ACTOR, ["Event"], { wikidata: "P1344" }),
  CLAIMED_RESPONSIBILITY: define(
    "event",
    "claimed responsibility for",
    "Says that it did it.",
    ["Person", "Organization", "ArmedGroup", "State"],
    ["Event"],
  ),
  FAILED_TO_PREVENT: define("event", "failed to prevent", "Did not stop it though it was its task.", ACTOR, ["Event"]),
  THWARTED: define("event", "thwarted", "Stopped it before it happened.", ACTOR, ["Event", "ArmedGroup", "Person"], {
    eventType: "COERCE",
    plover: "COERCE",
  }),
  EXPLOITED: define("event", "exploited", "Turned it to its own use.", ACTOR, ["Event"]),
  PUBLISHED_FOOTAGE_OF: define(
    "event",
    "published footage of",
    "Put out pictures of it.",
    ["Person", "Organization", "ArmedGroup", "State"],
    ["Event"],
  ),
  TRIED_IN: define("place", "was tried in", "Stood before a court there.", ["Person"], LOCATION, {
    eventType: "COERCE",
    plover: "COERCE",
  }),
  ACCUSED: define("speech", "accused", "Blames, implicates, links or alleges against.", ACTOR, [...ACTOR, "Event"], {
    eventType: "DISAPPROVE",
    plover: "ACCUSE",
  }),
  CRITICISED: define("speech", "criticised", "Condemns, calls a failure.", ACTOR, ANY, {
    eventType: "DISAPPROVE",
    plover: "ACCUSE",
  }),
  INVESTIGATED: define("speech", "investigated", "Looks into.", ACTOR, ANY, {
    eventType: "INVESTIGATE",
    plover: "ACCUSE",
  }),
  DENIED: define("speech", "denied", "Says that it is not so.", ACTOR, ANY, { eventType: "REJECT", plover: "REJECT" }),
  DISMISSED: define("speech", "dismissed", "Brushes aside a warning or a claim.", ACTOR, ANY, {
    eventType: "REJECT",
    plover: "REJECT",
  }),
  WARNED: define("speech", "warned", "Tells of danger to come.", ACTOR, [...ACTOR, "Event"], {
    eventType: "CONSULT",
    plover: "CONSULT",
  }),
  THREATENED: define("speech", "threatened", "Threatens with an act of its own.", ACTOR, [...ACTOR, "Place"], {
    eventType: "THREATEN",
    plover: "THREATEN",
  }),
  DEMANDED: define("speech", "demanded of", "Asks, urges, orders.", ACTOR, ACTOR, {
    eventType: "DEMAND",
    plover: "REQUEST",
  }),
  ACKNOWLEDGED: define("speech", "acknowledged", "Concedes.", ACTOR, ANY, { eventType: "CONCEDE", plover: "CONCEDE" }),
  VERIFIED: define("speech", "verified", "Confirms independently.", ACTOR, ANY),
  IDENTIFIED_AS: define("tie", "is identified as", "Is taken for.", ACTOR, ACTOR, { symmetric: true }),
  CLAIMED_VICTORY_OVER: define("speech", "claimed victory over", "Says it has beaten it.", ACTOR, ACTOR, {
    eventType: "DISAPPROVE",
    plover: "ACCUSE",
  }),
  MET_WITH: define("diplomacy", "met with", "Talks, visits, calls.", ACTOR, ACTOR, {
    symmetric: true,
    eventType: "CONSULT",
    plover: "CONSULT",
  }),
  NEGOTIATED_WITH: define("diplomacy", "negotiated with", "Bargains.", ACTOR, ACTOR, {
    symmetric: true,
    eventType: "CONSULT",
    plover: "CONSULT",
  }),
  SHARED_INTELLIGENCE_WITH: define("diplomacy", "shared intelligence with", "Passes intelligence.", ACTOR, ACTOR, {
    eventType: "COOPERATE",
    plover: "COOPERATE",
  }),
  AGREED_WITH: define("diplomacy", "agreed with", "Signs, promises.", ACTOR, ACTOR, {
    symmetric: true,
    eventType: "AGREE",
    plover: "AGREE",
  }),
  COOPERATED_WITH: define("diplomacy", "cooperated with", "Works together in deed.", ACTOR, ACTOR, {
    symmetric: true,
    eventType: "COOPERATE",
    plover: "COOPERATE",
  }),
  SUPPORTED: define("aid", "supported", "Backs, props up.", ACTOR, [...ACTOR, "Event"], {
    eventType: "SUPPORT",
    plover: "SUPPORT",
  }),
  PRAISED: define("aid", "praised", "Speaks well of.", ACTOR, ANY, { eventType: "SUPPORT", plover: "SUPPORT" }),
  SUPPLIED: define("aid", "supplied", "Gives arms, money, relief.", ACTOR, [...ACTOR, "Place"], {
    eventType: "AID",
    plover: "AID",
  }),
  ATTACKED: define("force", "attacked", "Uses violence against.", ACTOR, [...ACTOR, "Place"], {
    eventType: "ASSAULT",
    plover: "ASSAULT",
    stix: "targets",
  }),
  INVADED: define("force", "invaded", "Enters with force of arms.", ACTOR, LOCATION, {
    eventType: "FIGHT",
    plover: "ASSAULT",
  }),
  IN_CONFLICT_WITH: define("force", "is in conflict with", "Fights, clashes.", ACTOR, ACTOR, {
    symmetric: true,
    eventType: "FIGHT",
    plover: "ASSAULT",
  }),
  OPPRESSED: define("force", "oppressed", "Holds down by force.", ACTOR, ACTOR, {
    eventType: "COERCE",
    plover: "COERCE",
  }),
  TOOK_OVER: define("force", "took over", "Seizes power or control of.", ACTOR, [...BODY, "Place"], {
    eventType: "FIGHT",
    plover: "ASSAULT",
  }),
  KILLED: define("force", "killed", "Takes the life of.", ACTOR_OR_EVENT, ACTOR, {
    eventType: "ASSAULT",
    plover: "ASSAULT",
  }),
  DETAINED: define("force", "detained", "Arrests, holds.", ACTOR, ACTOR, { eventType: "COERCE", plover: "COERCE" }),
  CRACKED_DOWN_ON: define("force", "cracked down on", "Represses.", ACTOR, [...ACTOR, "Place"], {
    eventType: "COERCE",
    plover: "COERCE",
  }),
  EXPELLED: define("force", "expelled", "Deports, drives out.", ACTOR, ACTOR, {
    eventType: "COERCE",
    plover: "COERCE",
  }),
  SANCTIONED: define("force", "sanctioned", "Cuts or lowers relations, penalises.", ACTOR, [...ACTOR, "Place"], {
    eventType: "SANCTION",
    plover: "SANCTION",
  }),
  MOBILIZED_AGAINST: define("force", "mobilized against", "Deploys or readies force.", ACTOR, [...ACTOR, "Place"], {
    eventType: "MOBILIZE",
    plover: "MOBILIZE",
  }),
  PROTESTED_AGAINST: define("speech", "protested against", "Demonstrates, strikes.", ACTOR, [...ACTOR, "Event"], {
    eventType: "PROTEST",
    plover: "PROTEST",
  }),
  WITHDREW_FROM: define("force", "withdrew from", "Retreats, releases, disarms.", ACTOR, [...ACTOR, "Place"], {
    eventType: "RETREAT",
    plover: "RETREAT",
  }),
  RECRUITED: define("force", "recruited", "Takes into its ranks.", ACTOR, ["Person", "People"]),
  FLED_TO: define("place", "fled to", "Seeks refuge there.", ACTOR, LOCATION),
} as const satisfies Record<string, PredicateDefinition>;

export type PredicateName = keyof typeof PREDICATES;
export const PREDICATE_NAMES = Object.keys(PREDICATES) as readonly PredicateName[];

/** The definition of a predicate, widened from its literal so that lists can be searched. */
export function getPredicate(name: PredicateName): PredicateDefinition {
  return PREDICATES[name];
}
