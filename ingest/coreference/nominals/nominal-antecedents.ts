/** Definite nominals that go back to something named before. */
import type { Sentence } from "../../analysis/analyser.ts";
import { pathToRoot } from "../../analysis/syntax.ts";
import type { Mention } from "../../annotated-document.ts";
import { type Cluster, lastMentionBefore } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { endsIn, fitsArmedBody, fitsOrgan } from "./body-nominals.ts";
import type { Nominal } from "./nominal.ts";
import { BODY_NOUNS, CALLING_NOUNS, GOVERNMENT_NOUNS, LEADER_NOUNS } from "./nouns.ts";
import { fitsAge, fitsGroup, fitsLeader, fitsPerson, isLeaderOf } from "./person-nominals.ts";
import { fitsPlace } from "./place-nominals.ts";

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
          (nominal.type === "State" && isRuledHere(chaining, nominal, cluster) ? RULER : 0) +
          (!BODY_NOUNS.has(nominal.lemma) && bearsNoun(chaining, nominal, cluster) ? SAME_NOUN : 0),
      },
    ];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.cluster ?? findNamedLater(chaining, nominal);
}

/** What it weighs that who rules, flees or leaves the country in the sentence is from that state. */
const RULER = 3;

/** "al-Burhan has ruled the country since a coup": his own. */
function isRuledHere({ sentences, clusterAt }: Chaining, { sentence, head }: Nominal, { country }: Cluster): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const verb = tokens[head]?.head ?? -1;
  if (!/^(?:rule|lead|govern|run|flee|leave|head|control)$/.test(tokens[verb]?.lemma ?? "")) return false;
  return tokens.some(
    (token, position) =>
      token.head === verb &&
      token.dep === "nsubj" &&
      country !== undefined &&
      clusterAt(sentence, position)?.country === country,
  );
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
    if (owned?.dep.startsWith("nsubj") !== true) return false;
    return owned.head === tokens?.[nominal.head]?.head || isBySameClause(sentences[sentence], nominal.head, owned.head);
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

/** "Ankara sent an aircraft to fly the wounded out of the country": who sent it is elsewhere; who "said that the country" need not be. */
function isBySameClause(sentence: Sentence | undefined, noun: number, verb: number): boolean {
  if (sentence === undefined) return false;
  const path = pathToRoot(sentence, noun);
  const reached = path.indexOf(verb);
  return (
    reached > 0 &&
    path
      .slice(1, reached)
      .every((at) => !/^(?:ccomp|parataxis|acl:relcl|nmod:poss)$/.test(sentence.tokens[at]?.dep ?? "")) &&
    sentence.tokens[noun]?.dep !== "nmod:poss"
  );
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
  if (owner !== undefined && owner !== cluster && !(type === "State" && isRegion(owner)) && !isFrom(owner, cluster))
    return false;
  if (!sharesStanding(chaining, nominal, cluster)) return false;
  if (type === "Person" && nominal.plural && COMBATANTS.test(lemma) && cluster.type === "ArmedGroup") return true;
  if (type === "Person") return fitsGroup(nominal, cluster) || fitsPerson(nominal, cluster);
  if (type === "Place") return fitsPlace(chaining, nominal, cluster);
  if (type === "State")
    return lemma !== "state" && cluster.type === "State" && cluster.role !== "bloc" && cluster.entryId !== undefined;
  if (lemma === "junta") return isJunta(cluster);
  if (GOVERNMENT_NOUNS.has(lemma)) return cluster.role === "government";
  if (BODY_NOUNS.has(lemma) || type === "ArmedGroup") return fitsArmedBody(nominal, cluster);
  if (type !== "Organization") return false;
  if (cluster.type === "ArmedGroup")
    return endsIn(cluster, lemma) || (isIrregular(chaining, nominal) && owner === undefined);
  return (
    cluster.type === "Organization" &&
    (cluster.role !== "media" || nominal.class === "media") &&
    fitsOrgan(chaining, nominal, cluster)
  );
}

/** "the Palestinian group", "the German firm", "the Afghan capital": where it is from tells which one is meant. */
function isFrom(owner: Cluster, { type, country }: Cluster): boolean {
  const told = owner.type === "State" || owner.type === "People";
  return told && country !== undefined && owner.country === country && /^(?:Organization|ArmedGroup|Place)$/.test(type);
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

/** "the paramilitary force", "the rebel army". */
function isIrregular({ sentences }: Chaining, { lemma, plural, modifiers, sentence }: Nominal): boolean {
  return (
    !plural &&
    /^(?:force|army|command|unit|administration)$/.test(lemma) &&
    modifiers.some((modifier) =>
      /^(?:paramilitary|rebel|guerrilla|insurgent|militant)$/.test(sentences[sentence]?.tokens[modifier]?.lemma ?? ""),
    )
  );
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
