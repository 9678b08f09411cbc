/** A report opens with what somebody is and names him in the sentence behind: "A Tanzanian lawmaker was abducted on Monday. Ali Hamisi was dragged …". */
import type { Sentence } from "../../analysis/analyser.ts";
import { childrenOf, findChild } from "../../analysis/syntax.ts";
import { SPEAKING } from "../../analysis/verb-classes.ts";
import type { Mention } from "../../annotated-document.ts";
import { type Cluster, genderOf } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { findStandings } from "../standings.ts";
import type { Nominal } from "./nominal.ts";
import { findAntecedent } from "./nominal-antecedents.ts";
import { PERSON_GENDERS } from "./nouns.ts";
import { isBareDefinite } from "./only-person.ts";
import { UNNAMED } from "./unnamed-groups.ts";

/** Sentences of the text, the headline among them, in which somebody is told of before his name. */
const OPENING = 3;

/** Joins who opens the report without a name to whom the next sentence names, where both suffer something and neither is said to be another. */
export function settleLateNames(chaining: Chaining): void {
  for (const unnamed of [...chaining.clusters]) {
    const [first] = unnamed.mentions;
    if (unnamed.type !== "Person" || unnamed.role !== "unnamed" || first === undefined) continue;
    const named = findKnownHolder(chaining, unnamed) ?? findNamedSoon(chaining, unnamed, first);
    if (named !== undefined) join(chaining, unnamed, named);
  }
}

/** Whom the sentence after the one that opens the report names, where both suffer something. */
function findNamedSoon(chaining: Chaining, unnamed: Cluster, { sentence, head }: Mention): Cluster | undefined {
  const fate = sentence < OPENING ? findFate(chaining.sentences[sentence], head) : undefined;
  return fate === undefined ? undefined : findNamedNext(chaining, unnamed, fate, sentence + 1);
}

/** "Denmark's prime minister refused. … Mette Frederiksen": the one named later who is known to hold the post. */
function findKnownHolder({ clusters, lexicon }: Chaining, { key, mentions }: Cluster): Cluster | undefined {
  const start = mentions[0]?.start ?? 0;
  const holders = clusters.filter(({ type, entryId, mentions: named }) => {
    if (type !== "Person" || entryId === undefined || (named[0]?.start ?? 0) < start) return false;
    const { office, of } = lexicon.findById(entryId) ?? {};
    return office !== undefined && of !== undefined && key === `${UNNAMED}${of}:${office}`;
  });
  return holders.length === 1 ? holders[0] : undefined;
}

/**
 * "Police held a doctor. … The man, identified as Alaa M.": whom the noun would go back to is the one whom it names. Behind a name it
 * goes back to that name alone: "Kato, the leader of the league", after "the president of Ghana".
 */
export function joinUnnamed(chaining: Chaining, nominal: Nominal, named: Cluster): void {
  const [name] = named.mentions;
  if (!isBareDefinite(nominal) || named.type !== "Person" || name?.sentence !== nominal.sentence) return;
  if (name.start < nominal.start) return;
  const before = findAntecedent(chaining, nominal);
  if (before?.role === "unnamed" && before !== named) join(chaining, before, named);
}

/** Gives all mentions of one chain to another, for the reason given. */
export function absorb(chaining: Chaining, unnamed: Cluster, named: Cluster, reason: string): void {
  chaining.clusters.splice(chaining.clusters.indexOf(unnamed), 1);
  for (const mention of unnamed.mentions) chaining.link(named, mention, reason);
}

function join(chaining: Chaining, unnamed: Cluster, named: Cluster): void {
  absorb(chaining, unnamed, named, "named later");
  for (const kind of unnamed.kinds) named.kinds.add(kind);
  named.country ??= unnamed.country;
}

const DONE =
  /^(?:warrant|arrest|detention|killing|murder|death|assassination|abduction|kidnapping|disappearance|extradition|trial|conviction|release|execution|shooting|stabbing)$/;

/** What befell him, and what the next sentence may tell of one whom it befell: who is arrested next is not whom the knife struck. */
const FATES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:abduct|abduction|kidnap|kidnapping|disappearance|seize|snatch|arrest|detain|detention|jail|hold|warrant|extradition|trial|release|free)$/,
    /^(?:find|free|release|drag|take|see|hold|arrest|detain|charge|accuse|suspect|want|seize|bundle|fly|extradite|convict|sentence|jail|know|bear|elect|appoint)$/,
  ],
  [
    /^(?:kill|killing|murder|death|assassinate|assassination|execution|execute|shoot|shooting|stab|stabbing|wound|injure|attack|beat|poison)$/,
    /^(?:find|bury|pronounce|rush|take|fly|shoot|hit|stab|kill|attack|see|know|bear|elect|appoint|leave)$/,
  ],
];

/** The deed that is done to him, as a lemma. */
function findFate(sentence: Sentence | undefined, head: number): RegExp | undefined {
  const { dep = "", head: verb = -1 } = sentence?.tokens[head] ?? {};
  const above = sentence?.tokens[verb];
  if (above === undefined) return undefined;
  // "issued a warrant for a Libyan officer", "the murder of a judge".
  const noun = dep === "nmod" && DONE.test(above.lemma);
  const verbal = above.head < 0 && above.pos === "VERB" && (dep === "nsubj:pass" || dep === "obj");
  return noun || verbal ? FATES.find(([befell]) => befell.test(above.lemma))?.[1] : undefined;
}

/** Whoever is named for the first time as the subject of the next sentence, without a word of what he is. */
function findNamedNext(chaining: Chaining, unnamed: Cluster, fate: RegExp, index: number): Cluster | undefined {
  const sentence = chaining.sentences[index];
  if (sentence === undefined) return undefined;
  const named = chaining.clusters.find(({ type, role, mentions, offices }) => {
    const [name] = mentions;
    if (type !== "Person" || role === "group" || role === "unnamed" || name?.kind !== "name") return false;
    return name.sentence === index && offices.size === 0 && isSubject(sentence, name, fate);
  });
  if (named === undefined) return undefined;
  const earlier = chaining.clusters.some(
    (other) =>
      other !== named &&
      other !== unnamed &&
      other.type === "Person" &&
      other.role !== "group" &&
      other.mentions.some((it) => it.sentence === index - 1),
  );
  return earlier || !agrees(chaining, unnamed, named) ? undefined : named;
}

function isSubject(sentence: Sentence, { start, head }: Mention, fate: RegExp): boolean {
  const { dep = "", head: verb = -1 } = sentence.tokens[head] ?? {};
  const above = sentence.tokens[verb];
  if (!/^nsubj/.test(dep) || above === undefined || start > sentence.start) return false;
  if (above.head >= 0 && above.dep !== "ccomp") return false;
  const befallen =
    above.pos !== "VERB" || SUFFERS.test(above.lemma) || findChild(sentence, verb, ["aux"]) !== undefined;
  if (dep === "nsubj" && (SPEAKING.test(above.lemma) || !befallen)) return false;
  if (dep === "nsubj:pass" && !fate.test(above.lemma)) return false;
  // "Ortiz, an aide, was held too".
  return (
    !childrenOf(sentence, head).some((child) => sentence.tokens[child]?.dep === "appos") && !isJoined(sentence, head)
  );
}

/** What is told next of one to whom something was done: how he fared, and what he was. */
const SUFFERS =
  /^(?:die|disappear|vanish|face|work|serve|live|suffer|survive|appear|plead|belong|teach|study|lose|receive|go|spend|grow|own|edit|run|write|host|cover|found|lead|bleed|collapse|fall|walk|drive|cross)$/;

function isJoined(sentence: Sentence, head: number): boolean {
  return findChild(sentence, head, ["conj"]) !== undefined;
}

function agrees(chaining: Chaining, unnamed: Cluster, named: Cluster): boolean {
  findStandings(chaining, [unnamed]);
  const gender = [...unnamed.kinds].map((kind) => PERSON_GENDERS.get(kind)).find((it) => it !== undefined);
  return (genderOf(named) ?? gender) === (gender ?? genderOf(named));
}
