/** Which persons and groups of people a noun can mean: by office, by calling, by what was done to them. */
import { type Cluster, genderOf } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { isOusted } from "../standings.ts";
import { findPortfolio } from "../titles.ts";
import { findAged } from "./aged-person.ts";
import type { Nominal } from "./nominal.ts";
import { LEADER_NOUNS } from "./nouns.ts";

const OUSTED = /^(?:ousted|deposed|toppled|overthrown)$/;

function sharesCountry(owner: Cluster | undefined, cluster: Cluster): boolean {
  return owner?.country === undefined || cluster.country === undefined || owner.country === cluster.country;
}

/** Who is known to lead the state, whether or not the text has said so. */
export function isLeaderOf({ type, country, offices }: Cluster, state: Cluster | undefined): boolean {
  const leads = [...offices].some((office) => /^(?:president|leader|king|emir|sultan|prime|chancellor)$/.test(office));
  const partly = [...offices].some((office) => /^(?:vice|deputy|opposition|party|separatist|rebel)$/.test(office));
  return type === "Person" && leads && !partly && state?.type === "State" && state.country === country;
}

const HEADS_OF_STATE = /^(?:leader|president|ruler|dictator|strongman|autocrat)$/;

function isBody(owner: Cluster | undefined): owner is Cluster {
  return owner?.type === "Organization" || owner?.type === "ArmedGroup";
}

/** "the dead man", "the arrested woman": what was done to whom the story names. */
const STANDING_OF: ReadonlyMap<string, string> = new Map(
  [
    "dead slain murdered killed deceased | victim",
    "arrested detained accused jailed imprisoned | accused",
    "kidnapped abducted | hostage",
  ].flatMap((row) => {
    const [words = "", standing = ""] = row.split(" | ");
    return words.split(" ").map((word) => [word, standing] as const);
  }),
);

/** "The man", "The 78-year-old": whom the sentences before are about: twice as much as about anybody else. */
export function fitsAge(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean {
  const { clusters, sentences } = chaining;
  const { lemma, plural, sentence, owner, start, count } = nominal;
  const aged = clusters.filter(({ age }) => age !== undefined && age === count);
  if (!plural && aged.length === 1) return aged[0] === cluster;
  if (lemma === "year-old" && !plural) return findAged(chaining, nominal) === cluster;
  const standing = nominal.modifiers
    .map((modifier) => STANDING_OF.get(sentences[sentence]?.tokens[modifier]?.text.toLowerCase() ?? ""))
    .find((kind) => kind !== undefined);
  if (standing !== undefined && clusters.some(({ kinds }) => kinds.has(standing))) {
    if (!cluster.kinds.has(standing)) return false;
  }
  const gender = lemma === "man" ? "masculine" : lemma === "woman" ? "feminine" : undefined;
  const { tokens = [] } = sentences[sentence] ?? {};
  // "The 70-year-old, who denies it": what a comma sets off tells no one from others.
  const told =
    tokens[nominal.head + 1]?.text !== "," &&
    tokens.some(({ head, dep }) => head === nominal.head && /^(?:acl|nmod)/.test(dep));
  if (owner !== undefined || told) return false;
  if (plural) return isOnlyGroup(clusters, nominal, cluster);
  const fits = (other: Cluster): boolean =>
    other.type === "Person" &&
    other.role !== "group" &&
    (gender === undefined || gender === (genderOf(other) ?? gender)) &&
    other.mentions.some((it) => it.start < start && sentence - it.sentence <= 2 && sentence > it.sentence);
  const rivals = clusters.filter((other) => other !== cluster && fits(other));
  if (!fits(cluster)) return false;
  const leads = cluster.topical === true && rivals.every(({ topical }) => topical !== true);
  return leads || rivals.every((other) => 2 * other.mentions.length <= cluster.mentions.length);
}

/** "Two spies were expelled. … The men": the only people of the last sentences who are told by their number or their deed. */
function isOnlyGroup(clusters: readonly Cluster[], { sentence, start, article }: Nominal, cluster: Cluster): boolean {
  if (article !== "definite") return false;
  const near = clusters.filter(
    (other) =>
      other.type === "Person" &&
      other.role === "group" &&
      other.plural === true &&
      other.mentions.some((it) => it.start < start && sentence - it.sentence <= 2 && sentence > it.sentence),
  );
  return near.length === 1 && near[0] === cluster;
}

/** Whether a person won or was sworn into an office in the story. */
function isElected({ kinds }: Cluster): boolean {
  return kinds.has("elected");
}

/** "the ousted leader", "the new president", "the interior minister": what the words before the office say, undefined if nothing. */
export function fitsToldOffice(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean | undefined {
  const { clusters, sentences } = chaining;
  const { lemma, owner, modifiers, sentence, head } = nominal;
  const here = sentences[sentence];
  const words = modifiers.map((modifier) => here?.tokens[modifier]?.text.toLowerCase() ?? "");
  if (words.some((word) => OUSTED.test(word)) && clusters.some(isOusted))
    return isOusted(cluster) && sharesCountry(owner, cluster);
  if (words.some((word) => /^(?:new|incoming)$/.test(word))) {
    if (clusters.some(isElected)) return isElected(cluster) && sharesCountry(owner, cluster);
    // "the new ruler" is not whom he removed.
    if (isOusted(cluster)) return false;
  }
  const portfolio = here === undefined ? undefined : findPortfolio(here, head);
  if (portfolio === undefined) return undefined;
  const holds = (other: Cluster): boolean => other.offices.has(`${portfolio} ${lemma}`) && sharesCountry(owner, other);
  return owner === undefined || clusters.some(holds) ? holds(cluster) : undefined;
}

/** Posts that no head of a state holds. */
const LOCAL = /^(?:governor|mayor|prefect)$/;

/** "the president", "the Russian leader": whoever was said to hold an office, in that state if one is named. */
export function fitsLeader({ clusters }: Chaining, { lemma, owner, plural }: Nominal, cluster: Cluster): boolean {
  if (cluster.type !== "Person" || cluster.role === "group" || plural) return false;
  if (![...cluster.offices].some((office) => LEADER_NOUNS.has(office))) return false;
  if (!sharesCountry(owner, cluster)) return false;
  // "Kenya's ruler" is its president, if he was named, not its army's chief.
  if (HEADS_OF_STATE.test(lemma) && clusters.some((other) => isLeaderOf(other, owner)))
    return isLeaderOf(cluster, owner);
  // "the RSF leader" is not the army's.
  if (
    isBody(owner) &&
    !cluster.postedIn.has(owner) &&
    (cluster.postedIn.size > 0 || clusters.some(({ postedIn }) => postedIn.has(owner)))
  )
    return false;
  return (
    cluster.offices.has(lemma) ||
    lemma === "leader" ||
    (lemma === "premier" && cluster.offices.has("prime")) ||
    (owner?.country !== undefined && owner.country === cluster.country && !LOCAL.test(lemma))
  );
}

/** Words for a person, before the stroke, and what he may have been called for them to mean him: "a tycoon … the businessman". */
const ALIKE_PEOPLE: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  "politician | politician president minister premier chancellor senator lawmaker legislator governor mayor candidate congressman congresswoman mp",
  "ruler dictator strongman autocrat | ruler dictator strongman autocrat leader king emir sultan monarch",
  "officer soldier | general commander colonel officer captain major lieutenant marshal admiral brigadier sergeant",
  "general commander | general commander",
  "journalist reporter | journalist reporter correspondent blogger editor broadcaster",
  "businessman businesswoman tycoon magnate oligarch | businessman businesswoman tycoon magnate oligarch billionaire entrepreneur industrialist",
  "lawyer attorney | lawyer attorney barrister solicitor",
  "cleric preacher pastor churchman | cleric imam preacher priest bishop archbishop pastor sheikh ayatollah",
  "spokesman spokeswoman spokesperson | spokesman spokeswoman spokesperson",
  "diplomat envoy | diplomat envoy ambassador",
  "activist campaigner dissident | activist campaigner dissident",
  "academic scholar | academic scholar professor researcher historian economist",
  "judge magistrate justice jurist | judge magistrate justice jurist chancellor",
  "incumbent | president premier chancellor governor mayor senator ruler leader king",
  "chief boss head director | chief boss head director commissioner superintendent inspector chairman commander sheriff",
  "prosecutor | prosecutor attorney",
  "lady | wife",
  "priest pastor cleric clergyman churchman | priest pastor bishop archbishop cardinal monk vicar chaplain friar father",
  "detective policeman | detective policeman inspector sergeant constable superintendent",
  "scientist researcher | scientist researcher physicist chemist biologist professor engineer",
  "doctor physician surgeon | doctor physician surgeon psychiatrist",
  "monarch sovereign | king queen emir sultan emperor empress",
  "prisoner inmate detainee captive convict | prisoner inmate detainee captive convict hostage",
  "player | player footballer striker forward midfielder goalkeeper defender",
].map((row) => {
  const [asked = "", known = ""] = row.split(" | ");
  return [new Set(asked.split(" ")), new Set(known.split(" "))] as const;
});

/** "the journalist" is whoever was said to be one, or something of that kind. */
export function fitsPerson({ lemma, owner, plural }: Nominal, cluster: Cluster): boolean {
  if (cluster.type !== "Person" || cluster.role === "group" || plural) return false;
  if (!sharesCountry(owner, cluster)) return false;
  if (cluster.kinds.has(lemma)) return true;
  return ALIKE_PEOPLE.some(
    ([asked, known]) => asked.has(lemma) && [...cluster.kinds, ...cluster.offices].some((kind) => known.has(kind)),
  );
}

/** Written in the singular, and many people. */
const MANY = /^(?:crowd|mob)$/;

export function fitsGroup(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean {
  const { lemma, plural } = nominal;
  const many = plural || MANY.test(lemma);
  const group = cluster.type === "Person" && cluster.role === "group" && many === (cluster.plural === true);
  const label = cluster.label ?? "";
  const called = toSingular(label.split(" ").at(-1) ?? "");
  return (
    group &&
    (label.includes(lemma) ||
      called === lemma ||
      (ALIKE_GROUPS.some((words) => words.has(lemma) && words.has(called)) &&
        !isBeside(chaining, nominal, cluster, called)))
  );
}

/** "The crowd attacked the protesters": two arguments of one verb, told in other words, are not the same people. */
function isBeside({ sentences, clusterAt }: Chaining, { sentence, head }: Nominal, group: Cluster, called: string) {
  const tokens = sentences[sentence]?.tokens ?? [];
  const verb = tokens[head]?.head ?? -1;
  return tokens.some(
    (token, at) =>
      at !== head &&
      token.head === verb &&
      /^(?:nsubj|obj|iobj|obl)/.test(token.dep) &&
      (clusterAt(sentence, at) === group || token.lemma === called),
  );
}

/** Of the last word of "Congress: two members" and "Russia: mercenaries". */
function toSingular(noun: string): string {
  return noun.replace(/men$/, "man").replace(/ies$/, "y").replace(/s$/, "");
}

/** Words for the same people, in singular: "two members of parliament … the lawmakers". */
const ALIKE_GROUPS: readonly ReadonlySet<string>[] = [
  "lawmaker legislator deputy senator congressman member parliamentarian politician",
  "policeman officer constable",
  "protester protestor demonstrator marcher rioter activist",
  "crowd protester protestor demonstrator marcher",
  "mob rioter",
  "migrant refugee seeker asylum-seeker",
  "pupil student schoolgirl schoolboy girl boy child youngster teenager",
  "worker miner employee labourer laborer staff",
  "soldier serviceman conscript trooper",
  "journalist reporter correspondent",
  "captive hostage detainee prisoner inmate",
  "medic doctor nurse",
  "tourist visitor traveller traveler holidaymaker",
  "scientist researcher expert",
].map((row) => new Set(row.split(" ")));
