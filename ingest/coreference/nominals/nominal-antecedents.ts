/** Definite nominals that go back to something named before. */
import type { Sentence } from "../../analysis/analyser.ts";
import { findChild, pathToRoot } from "../../analysis/syntax.ts";
import type { Mention } from "../../annotated-document.ts";
import { type Cluster, lastMentionBefore } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { findHomeCountry } from "../home-state.ts";
import type { Nominal } from "./nominal.ts";
import { fitsNominal } from "./nominal-fits.ts";
import { BODY_NOUNS } from "./nouns.ts";
import { isLeaderOf } from "./person-nominals.ts";
import { isPlacedBy } from "./place-nominals.ts";

const MAX_DISTANCE = 12;
/** Nouns that are somebody's: alone they say whose as little as "a friend" does. */
const RELATIONAL = /^(?:ally|adversary|neighbour|neighbor|rival|opponent|counterpart|predecessor|successor)$/;
/** What it weighs that a chain was spoken of by the same noun, as a name or not: more than the sentence before against the last of the window. */
const SAME_NOUN = 3;

/** "the agency", "this group", "the Russian leader", "the building": the last fitting one, those spoken of more going first. */
export function findAntecedent(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  // "Tunisia's ruler" is one, "his ruler" is whosever "his" is.
  const owned = nominal.article === "possessive" && nominal.owner !== undefined && nominal.type === "Person";
  if (nominal.article !== "definite" && nominal.article !== "demonstrative" && !owned) return undefined;
  if (RELATIONAL.test(nominal.lemma)) return undefined;
  if (nominal.plural && !(nominal.type === "ArmedGroup" || nominal.type === "Person")) return undefined;
  const home = nominal.type === "State" ? findHomeCountry(chaining.clusters) : undefined;
  const scored = chaining.clusters.flatMap((cluster) => {
    const athome = home !== undefined && cluster.country === home && cluster.mentions.length >= OFTEN;
    if (!(athome || isWithinReach(nominal, cluster)) || !fits(chaining, nominal, cluster)) return [];
    const last =
      nominal.type === "State"
        ? findStateBefore(chaining, nominal, cluster)
        : lastMentionBefore(cluster, nominal.start);
    if (last === undefined || isCoArgument(chaining, nominal, last) || isPartOf(chaining, nominal, cluster)) return [];
    if (isSaidOf(chaining, nominal, cluster) || isPlacedBy(chaining, nominal, last)) return [];
    const passing = nominal.type === "State" && isInPassing(chaining, last);
    const distance = nominal.sentence - last.sentence + (passing ? 4 : 0);
    if (distance > MAX_DISTANCE && !athome) return [];
    return [
      {
        cluster,
        score:
          Math.log2(1 + cluster.mentions.length) +
          4 / (1 + distance) +
          last.end / Math.max(1, nominal.start) +
          weighProminence(chaining, cluster, last) +
          (nominal.type === "State" ? weighState(chaining, nominal, cluster, home) : 0) +
          (!BODY_NOUNS.has(nominal.lemma) && bearsNoun(chaining, nominal, cluster) ? SAME_NOUN : 0),
      },
    ];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.cluster ?? findNamedLater(chaining, nominal);
}

/** "Mwale's minister" is a minister of Mwale's state of whom the story has spoken, and never Mwale. */
function fits(chaining: Chaining, nominal: Nominal, cluster: Cluster): boolean {
  const { owner } = nominal;
  if (owner?.type === "Person" && nominal.type === "Person")
    if (cluster.country !== owner.country || cluster === owner || !bearsNoun(chaining, nominal, cluster)) return false;
  return fitsNominal(chaining, nominal, cluster);
}

/** Whether it was spoken of lately: in a long text most were not, and whether the noun fits them need not be asked. */
function isWithinReach({ sentence, start }: Nominal, { mentions }: Cluster): boolean {
  return mentions.some((it) => it.start < start && sentence - it.sentence <= MAX_DISTANCE);
}

/** What it weighs that the title names it, and that the first sentence does. */
const TOPICAL = 1.5;
const OPENS = 0.5;
/** What it weighs that it was named last to say what another is: "an ally of X", "the armed wing of X". */
const SAID_OF_ANOTHER = -1.5;

const TIES =
  /^(?:ally|partner|arm|wing|branch|offshoot|affiliate|rival|enemy|foe|splinter|breakaway|front|proxy|successor|allegiance)$/;

/** The story goes on with what it is about, less with what tells of another. */
function weighProminence({ sentences }: Chaining, { type, topical, opens }: Cluster, last: Mention): number {
  if (type === "State" || type === "Place") return 0;
  const tokens = sentences[last.sentence]?.tokens ?? [];
  const token = tokens[last.head];
  const above = tokens[token?.head ?? -1];
  const another =
    /^(?:nmod|obl)/.test(token?.dep ?? "") &&
    (TIES.test(above?.lemma ?? "") ||
      (above?.dep === "acl" && /^(?:ally|link|pledge|tie|affiliate)$/.test(above.lemma)));
  return (topical === true ? TOPICAL : 0) + (opens === true ? OPENS : 0) + (another ? SAID_OF_ANOTHER : 0);
}

/** What it weighs that who rules, flees or leaves the country in the sentence is from that state, that who speaks of it is, and that the story is told from it. */
const [RULER, SPEAKER, HOME] = [4.5, 3, 2];
/** How often a state must be named for a story to be told from it. */
const OFTEN = 3;

function weighState(chaining: Chaining, nominal: Nominal, cluster: Cluster, home: string | undefined): number {
  return (
    (isRuledHere(chaining, nominal, cluster) ? RULER : 0) +
    (isSpokenOfByOwn(chaining, nominal, cluster) ? SPEAKER : 0) +
    (home !== undefined && cluster.country === home && cluster.mentions.length >= OFTEN ? HOME : 0)
  );
}

/** "President Nyusi told the nation that the country had suffered worse": his own. */
function isSpokenOfByOwn(
  { sentences, clusterAt }: Chaining,
  { sentence, head }: Nominal,
  { country }: Cluster,
): boolean {
  const words = sentences[sentence];
  if (words === undefined || country === undefined) return false;
  const clause = pathToRoot(words, head).find((at) => words.tokens[at]?.dep === "ccomp");
  const subject = clause === undefined ? undefined : findChild(words, words.tokens[clause]?.head ?? -1, ["nsubj"]);
  const speaker = subject === undefined ? undefined : clusterAt(sentence, subject);
  return speaker?.type === "Person" && speaker.country === country;
}

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

/** "the group, an ally of Hamas", "the rebels, who broke with Hamas": whom the words behind a noun name is another. */
function isSaidOf({ sentences, text }: Chaining, { sentence, head, end }: Nominal, { mentions }: Cluster): boolean {
  const words = sentences[sentence];
  return (
    words !== undefined &&
    mentions.some((it) => {
      if (it.sentence !== sentence || it.kind !== "name" || it.start < end) return false;
      const below = words.tokens[it.head]?.dep !== "appos" && pathToRoot(words, it.head).includes(head);
      return below || WITHIN_APPOSITION.test(text.slice(end, it.start));
    })
  );
}

/** From a noun up to a name in what a comma sets beside it. */
const WITHIN_APPOSITION = /^, (?:an?|the|its|their|which|who|once|long) [^,;:.]*$/;

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

/** "Chávez, an ally of the deposed leader", "the colonel's son Saif": nobody is named by the words that say whose he is. */
function isPartOf({ sentences }: Chaining, { sentence, head, type }: Nominal, { mentions }: Cluster): boolean {
  if (type !== "Person") return false;
  const tokens = sentences[sentence]?.tokens ?? [];
  const heads = mentions.flatMap((it) => (it.sentence === sentence ? [it.head] : []));
  let at = head;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:nmod|appos|flat|conj)/.test(token.dep)) return false;
    // "Ortiz, the president": an apposition by itself is the one beside it.
    if (at !== head || token.dep.startsWith("nmod")) {
      const beside = tokens.findIndex(
        (it, position) => it.head === token.head && it.dep === "appos" && heads.includes(position),
      );
      if (heads.includes(token.head) || (beside >= 0 && beside !== at)) return true;
    }
    at = token.head;
  }
  return false;
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

const AGAINST =
  /^(?:summon|expel|accuse|blame|condemn|criticise|criticize|denounce|warn|threaten|invade|attack|bomb|shell|sanction|urge|thank|invite|meet|support|back|recogni[sz]e)$/;

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
    // "Chad summoned the country's ambassador".
    (sentence.tokens[noun]?.dep !== "nmod:poss" || (reached === 2 && AGAINST.test(sentence.tokens[verb]?.lemma ?? "")))
  );
}

/** "US Ambassador Julie Chung": a state that only tells whose a person is, is not what "the country" goes back to. */
function isInPassing(chaining: Chaining, { sentence, head }: Mention): boolean {
  const tokens = chaining.sentences[sentence]?.tokens;
  return (
    /^(?:amod|compound|nmod:desc|conj)$/.test(tokens?.[head]?.dep ?? "") ||
    /^(?:NOUN|PROPN)$/.test(tokens?.[head + 1]?.pos ?? "")
  );
}
