/** Definite nominals that go back to something named before. */
import type { Mention } from "../../annotated-document.ts";
import { type Cluster, lastMentionBefore } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";
import { BODY_NOUNS, CALLING_NOUNS, GOVERNMENT_NOUNS, LEADER_NOUNS } from "./nouns.ts";
import { fitsAge, fitsGroup, fitsLeader, fitsPerson, isLeaderOf } from "./person-nominals.ts";

const MAX_DISTANCE = 12;
/** Nouns that are somebody's: alone they say whose as little as "a friend" does. */
const RELATIONAL = /^(?:ally|adversary|neighbour|neighbor|rival|opponent|counterpart|predecessor|successor)$/;
/** What it weighs that a chain was spoken of by the same noun, as a name or not: more than the sentence before against the last of the window. */
const SAME_NOUN = 3;

/** "the agency", "this group", "the Russian leader", "the building": the last fitting one, those spoken of more going first. */
export function findAntecedent(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  if (nominal.article !== "definite" && nominal.article !== "demonstrative") return undefined;
  if (RELATIONAL.test(nominal.lemma)) return undefined;
  if (nominal.plural && !(nominal.type === "ArmedGroup" || nominal.type === "Person")) return undefined;
  const fitting = chaining.clusters.filter((cluster) => fitsNominal(chaining, nominal, cluster));
  const scored = fitting.flatMap((cluster) => {
    const last =
      nominal.type === "State"
        ? findStateBefore(chaining, nominal, cluster)
        : lastMentionBefore(cluster, nominal.start);
    if (last === undefined || isCoArgument(chaining, nominal, last)) return [];
    const passing = nominal.type === "State" && isModifier(chaining, last);
    const distance = nominal.sentence - last.sentence + (passing ? 4 : 0);
    if (distance > MAX_DISTANCE) return [];
    return [
      {
        cluster,
        score:
          Math.log2(1 + cluster.mentions.length) +
          4 / (1 + distance) +
          last.end / Math.max(1, nominal.start) +
          (!BODY_NOUNS.has(nominal.lemma) && bearsNoun(chaining, nominal, cluster) ? SAME_NOUN : 0),
      },
    ];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.cluster ?? findNamedLater(chaining, nominal);
}

/** "accused the Belarusian leader": where nobody was named before, whoever leads that state in what follows. */
function findNamedLater({ clusters }: Chaining, nominal: Nominal): Cluster | undefined {
  if (nominal.plural || !/^(?:leader|president|ruler|dictator|strongman)$/.test(nominal.lemma)) return undefined;
  const leaders = clusters.filter((cluster) => isLeaderOf(cluster, nominal.owner));
  return leaders.length === 1 ? leaders[0] : undefined;
}

/** "Philippine police … the police", "Tuareg rebels … the rebels". */
function bearsNoun({ sentences }: Chaining, { lemma, start }: Nominal, { mentions }: Cluster): boolean {
  return mentions.some(
    (mention) =>
      mention.start < start &&
      mention.kind !== "pronoun" &&
      sentences[mention.sentence]?.tokens[mention.head]?.lemma === lemma,
  );
}

/** "Bishop met the minister": subject and object of one verb are two. */
function isCoArgument({ sentences }: Chaining, { sentence, head }: Nominal, last: Mention): boolean {
  const tokens = sentences[sentence]?.tokens;
  const [own, other] = [tokens?.[head], tokens?.[last.head]];
  return (
    last.sentence === sentence &&
    own !== undefined &&
    own.head >= 0 &&
    own.head === other?.head &&
    /^nsubj/.test(other.dep) &&
    /^(?:obj|iobj|obl)/.test(own.dep)
  );
}

/** "French soldiers are stationed in the country": who acts in the sentence, or whose people do, is not what the country is. */
function findStateBefore({ sentences }: Chaining, nominal: Nominal, cluster: Cluster): Mention | undefined {
  const tokens = sentences[nominal.sentence]?.tokens;
  const acts = cluster.mentions.some(({ start, sentence, head }) => {
    if (sentence !== nominal.sentence || start >= nominal.start) return false;
    const token = tokens?.[head];
    const owned = /^(?:amod|compound|nmod:poss)$/.test(token?.dep ?? "") ? tokens?.[token?.head ?? -1] : token;
    return owned?.dep.startsWith("nsubj") === true && owned.head === tokens?.[nominal.head]?.head;
  });
  if (acts) return undefined;
  return cluster.mentions
    .filter(({ start, sentence, head }) => {
      if (start >= nominal.start) return false;
      const token = tokens?.[head];
      return (
        sentence !== nominal.sentence ||
        !(/^(?:amod|compound|nsubj)/.test(token?.dep ?? "") || token?.head === nominal.head)
      );
    })
    .reduce<Mention | undefined>((last, it) => (last === undefined || it.start > last.start ? it : last), undefined);
}

/** "US Ambassador Julie Chung": a state that only tells whose a person is, is not what "the country" goes back to. */
function isModifier(chaining: Chaining, { sentence, head }: Mention): boolean {
  const tokens = chaining.sentences[sentence]?.tokens;
  return (
    /^(?:amod|compound|nmod:desc)$/.test(tokens?.[head]?.dep ?? "") ||
    /^(?:NOUN|PROPN)$/.test(tokens?.[head + 1]?.pos ?? "")
  );
}

/** "the rebels", "the guerrillas": the armed group that the story spoke of. */
const COMBATANTS =
  /^(?:rebel|militant|fighter|insurgent|guerrilla|jihadist|paramilitary|separatist|militiaman|mutineer)$/;

function fitsNominal(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean {
  const { lemma, owner, type } = nominal;
  if (LEADER_NOUNS.has(lemma)) return fitsLeader(chaining, nominal, cluster) || fitsPerson(nominal, cluster);
  if (/^(?:man|woman|year-old)$/.test(lemma)) return fitsAge(chaining, nominal, cluster);
  if (CALLING_NOUNS.has(lemma) && !nominal.plural && cluster.type === "Person" && cluster.offices.has(lemma))
    return true;
  if (owner !== undefined && owner !== cluster && !(type === "State" && isRegion(owner))) return false;
  if (!sharesStanding(chaining, nominal, cluster)) return false;
  if (type === "Person" && nominal.plural && COMBATANTS.test(lemma) && cluster.type === "ArmedGroup") return true;
  if (type === "Person") return fitsGroup(nominal, cluster) || fitsPerson(nominal, cluster);
  if (type === "Place") return cluster.type === "Place" && fitsPlace(chaining, nominal, cluster);
  if (type === "State")
    return lemma !== "state" && cluster.type === "State" && cluster.role !== "bloc" && cluster.entryId !== undefined;
  if (lemma === "junta") return isJunta(cluster);
  if (GOVERNMENT_NOUNS.has(lemma)) return cluster.role === "government";
  if (BODY_NOUNS.has(lemma) || type === "ArmedGroup") return fitsArmedBody(nominal, cluster);
  if (type !== "Organization") return false;
  if (cluster.type === "ArmedGroup") return endsIn(cluster, lemma);
  return (
    cluster.type === "Organization" &&
    (cluster.role !== "media" || nominal.class === "media") &&
    fitsOrgan(chaining, nominal, cluster)
  );
}

/** "the Baltic country", "the West African nation": one of the states of a region. */
function isRegion({ type, role }: Cluster): boolean {
  return role === "bloc" || type === "Place" || type === "People";
}

/** Who seized power calls itself a council or a committee, or rules a state; a ruler's own government is what it put an end to. */
function isJunta({ type, entryId, role, key, names }: Cluster): boolean {
  if (role === "government") return key?.startsWith("government:state-") === true;
  const named = [...names].some((name) => /\b(?:council|committee|command|junta)$/i.test(name));
  return type === "Organization" && entryId === undefined && named;
}

const STANDING = /^(?:ruling|governing|opposition|rival|minority|majority)$/;

/** "the ruling party" is one that was called so. */
function sharesStanding(
  { sentences, text }: Chaining,
  { sentence, modifiers }: Nominal,
  { mentions }: Cluster,
): boolean {
  const words = modifiers.map((modifier) => sentences[sentence]?.tokens[modifier]?.text.toLowerCase() ?? "");
  const standing = words.find((word) => STANDING.test(word));
  return (
    standing === undefined || mentions.some(({ start, end }) => text.slice(start, end).toLowerCase().includes(standing))
  );
}

/** "the alliance" is the Three Brotherhood Alliance. */
function endsIn(cluster: Cluster, lemma: string): boolean {
  // "The army" of a story on the National Liberation Army fights it.
  return (
    !/^(?:army|military|police|force)$/.test(lemma) &&
    [...cluster.names].some((name) => name.toLowerCase().split(/\s+/).at(-1) === lemma)
  );
}

function fitsArmedBody({ lemma }: Nominal, cluster: Cluster): boolean {
  if (cluster.type === "ArmedGroup") return true;
  if (cluster.type !== "Organization" || cluster.role === "media") return false;
  // "the group" of a story without fighters is one of people who work for a cause.
  if (lemma === "group" && /^(?:ngo|charity|think-tank|foundation)$/.test(cluster.role ?? "")) return true;
  return /^(?:organi[sz]ation|movement|network)$/.test(lemma) || cluster.kinds.has(lemma);
}

/** "the ministry" is a body with that word in its name; "the agency" one that watches or polices. */
function fitsOrgan(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean {
  const names = [...cluster.names, cluster.label ?? ""].map((name) => name.toLowerCase());
  if (names.some((name) => name.split(/[\s:]+/).includes(nominal.lemma)) || cluster.kinds.has(nominal.lemma))
    return true;
  const entry = cluster.entryId === undefined ? undefined : chaining.lexicon.findById(cluster.entryId);
  if (nominal.lemma === "agency" || nominal.lemma === "service") {
    return /intelligence|police|security|agency|service|administration|authority|bureau/.test(
      `${entry?.role ?? ""} ${names.join(" ")}`,
    );
  }
  if (nominal.lemma === "commission")
    return entry?.role === "election-commission" || (entry === undefined && names.some((name) => /\belect/.test(name)));
  if (/^(?:bloc|alliance|union|body)$/.test(nominal.lemma))
    return /^(?:alliance|international-body)$/.test(entry?.role ?? "");
  return nominal.class !== undefined && nominal.class === entry?.role;
}

const BUILDING =
  /\b(?:hall|theatre|theater|centre|center|station|hospital|school|university|mosque|church|hotel|stadium|mall|market|museum|prison|palace|tower|airport|embassy|club|synagogue|bridge|plant|camp)\b/i;

function fitsPlace(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean {
  const entry = cluster.entryId === undefined ? undefined : chaining.lexicon.findById(cluster.entryId);
  const building = entry?.role === "site" || [...cluster.names].some((name) => BUILDING.test(name));
  const settlement = /^(?:city|town|village|capital|suburb|port|settlement)$/.test(nominal.lemma);
  const region = /^(?:region|province|territory|area|peninsula|enclave|strip|district|island)$/.test(nominal.lemma);
  if (settlement) return /^(?:city|capital)$/.test(entry?.role ?? "") || (entry?.population ?? 0) > 0;
  if (region) return entry?.role === "region";
  return building;
}
