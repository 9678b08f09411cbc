/** A chain while it is being built. It never leaves this folder: `toChain` makes it plain data. */
import type { PartialDate } from "../../cypher/model.ts";
import type { EntityType } from "../../cypher/ontology.ts";
import type { Gender, Mention } from "../annotated-document.ts";

export interface Cluster {
  type: EntityType;
  readonly mentions: Mention[];
  readonly reasons: string[];
  /** Proper names as written, longest first once closed. */
  readonly names: Set<string>;
  entryId?: string | undefined;
  role?: string | undefined;
  country?: string | undefined;
  gender?: Gender | undefined;
  /** What its title or given name tells: it rules pronouns out, but speaks for none. */
  namedGender?: Gender | undefined;
  /** In years, as told beside the name: "Ibrahim Traoré, 34,". */
  age?: number | undefined;
  plural?: boolean | undefined;
  /** Named in the title. */
  topical?: true | undefined;
  /** Named in the first sentence. */
  opens?: true | undefined;
  /** Office nouns met with it ("president"), by which "the president" finds it. */
  readonly offices: Set<string>;
  /** Nouns said of it beside its name, in singular: "the mining company Eramet", "Roman Protasevich, a journalist". */
  readonly kinds: Set<string>;
  /** Bodies that a word for a post beside its name is about: "Hezbollah leader X", "X, head of the agency Y". */
  readonly postedIn: Set<Cluster>;
  /** Key of an entity that is told apart by its owner, e.g. `government:state-rus`. */
  key?: string | undefined;
  /** What to call it, where no name says so. */
  label?: string | undefined;
  eventKind?: string | undefined;
  places: Cluster[];
  date?: PartialDate | undefined;
  /** Other actors named inside its event mentions. */
  readonly participants: Set<Cluster>;
  /** Of an event: persons with a name whom it struck. */
  readonly victims: Set<Cluster>;
  /** Of an event: nouns for the sort of site that it struck, "station". */
  readonly sites: Set<string>;
}

/** What is not known yet is set as well: fields that come later, in any order, would make one hidden class for each order. */
export function createCluster(type: EntityType): Cluster {
  return {
    type,
    mentions: [],
    reasons: [],
    names: new Set(),
    entryId: undefined,
    role: undefined,
    country: undefined,
    gender: undefined,
    namedGender: undefined,
    age: undefined,
    plural: undefined,
    topical: undefined,
    opens: undefined,
    offices: new Set(),
    kinds: new Set(),
    postedIn: new Set(),
    key: undefined,
    label: undefined,
    eventKind: undefined,
    places: [],
    date: undefined,
    participants: new Set(),
    victims: new Set(),
    sites: new Set(),
  };
}

/** All fields in one order: mentions are made in many places, and all that looks at them is fast for few hidden classes only. */
function toFullMention(mention: Mention): Mention {
  const { start, end, kind, type, mentionType, sentence, head, reason, entryId, number, gender } = mention;
  return { start, end, kind, type, mentionType, sentence, head, reason, entryId, number, gender };
}

export function addMention(cluster: Cluster, mention: Mention, reason: string): void {
  cluster.mentions.push(toFullMention(mention));
  cluster.reasons.push(reason);
}

/** Case, diacritics, quotes, hyphens and articles do not make another name. */
export function toNameKey(name: string): string {
  const plain = /[^ -~]/.test(name) ? name.normalize("NFKD").replace(/\p{M}/gu, "") : name;
  return plain
    .toLowerCase()
    .replace(/[’']s\b|[’'"“”.]/g, "")
    .replace(/[-–—/,()\s]+/g, " ")
    .replace(/^(?:the|a|an) /, "")
    .trim();
}

/** Last mention of the cluster that starts before an offset. */
export function lastMentionBefore(cluster: Cluster, offset: number): Mention | undefined {
  return cluster.mentions.reduce<Mention | undefined>(
    (last, mention) => (mention.start < offset && (last === undefined || mention.start > last.start) ? mention : last),
    undefined,
  );
}

/** What its words say, else its title or given name. */
export function genderOf({ gender, namedGender }: Pick<Cluster, "gender" | "namedGender">): Gender | undefined {
  return gender ?? namedGender;
}

/** Takes the other's mentions and all that is known of it. */
export function absorb(keep: Cluster, give: Cluster, reason: string): void {
  for (const mention of give.mentions) addMention(keep, mention, reason);
  for (const name of give.names) keep.names.add(name);
  for (const office of give.offices) keep.offices.add(office);
  for (const kind of give.kinds) keep.kinds.add(kind);
  for (const body of give.postedIn) keep.postedIn.add(body);
  keep.age ??= give.age;
  keep.gender ??= give.gender;
  keep.namedGender ??= give.namedGender;
  keep.country ??= give.country;
  keep.role ??= give.role;
}
