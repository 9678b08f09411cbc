/** What a pronoun may go back to, and how well: agreement, binding, recency, role in the clause, and what the story is about. */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { findQualifier } from "../analysis/qualified.ts";
import type { Mention } from "../annotated-document.ts";
import { type Cluster, genderOf } from "./cluster.ts";
import type { Chaining } from "./context.ts";
import { weighGovernor } from "./pronoun-clause.ts";
import type { Pronoun } from "./pronoun-forms.ts";
import { weighOwner } from "./pronoun-owners.ts";
import {
  findPhraseHead,
  findRelativeRivals,
  isBound,
  isDateline,
  isFronted,
  isInPassing,
  isMainSubject,
  sharesSubject,
} from "./pronoun-syntax.ts";
import { isManyByName, isOneBody } from "./pronoun-verbs.ts";
import { toRoleWeight, WEIGHTS } from "./pronoun-weights.ts";

/** How many sentences before it a pronoun goes back. */
const WINDOW = 3;

export interface Choice {
  readonly cluster: Cluster;
  readonly score: number;
  readonly reason: string;
}

export function agrees(cluster: Cluster, pronoun: Pronoun): boolean {
  if (pronoun.place === true) return cluster.type === "Place" || cluster.type === "State";
  const single = cluster.type === "Person" && cluster.role !== "group" && cluster.plural !== true;
  if (pronoun.number === "plural") return !single && cluster.type !== "Place" && cluster.type !== "Event";
  if (pronoun.gender === "neuter")
    return cluster.type !== "Person" && cluster.type !== "People" && cluster.plural !== true;
  const gender = genderOf(cluster);
  return single && (gender === undefined || gender === pronoun.gender);
}

/** How well a chain fits by its best mention, undefined if it cannot be meant. */
export function scoreCluster(
  chaining: Chaining,
  cluster: Cluster,
  index: number,
  position: number,
  pronoun: Pronoun,
): Choice | undefined {
  if (isExcluded(chaining, cluster, index, position, pronoun)) return undefined;
  let best: Choice | undefined;
  for (const mention of cluster.mentions) {
    const choice = scoreMention(chaining, cluster, mention, index, position, pronoun);
    if (choice !== undefined && (best === undefined || choice.score > best.score)) best = choice;
  }
  return best;
}

/** Whoever a pronoun cannot be by one mention it cannot be by another: "Ortiz, the outgoing president, congratulated him". */
function isExcluded(chaining: Chaining, cluster: Cluster, index: number, position: number, pronoun: Pronoun): boolean {
  const sentence = chaining.sentences[index];
  if (sentence === undefined || pronoun.reflexive === true) return false;
  if (!cluster.mentions.some((mention) => mention.sentence === index)) return false;
  const rivals = findRelativeRivals(sentence, position);
  return cluster.mentions.some((mention) => {
    if (mention.sentence !== index) return false;
    const head = toHead(chaining, cluster, sentence, mention);
    if (isBound(sentence, position, head, pronoun)) return true;
    if (head !== mention.head && isBound(sentence, position, mention.head, pronoun)) return true;
    return rivals.some(
      (noun) =>
        noun === head ||
        (sentence.tokens[noun]?.start ?? -1) === mention.start ||
        sentence.tokens[noun]?.end === mention.end,
    );
  });
}

function scoreMention(
  chaining: Chaining,
  cluster: Cluster,
  mention: Mention,
  index: number,
  position: number,
  pronoun: Pronoun,
): Choice | undefined {
  const sentence = chaining.sentences[index];
  const token = sentence?.tokens[position];
  const distance = index - mention.sentence;
  if (
    sentence === undefined ||
    token === undefined ||
    distance < 0 ||
    distance > (pronoun.reflexive === true ? 0 : WINDOW)
  )
    return undefined;
  const same = distance === 0;
  const earlier = chaining.sentences[mention.sentence] ?? sentence;
  const head = toHead(chaining, cluster, earlier, mention);
  const cataphoric = same && mention.start >= token.start;
  if (cataphoric && !isFronted(sentence, position, mention)) return undefined;
  if (same && pronoun.reflexive === true && isBound(sentence, position, head, pronoun)) return undefined;
  if (isAside(earlier, mention, same) || isManyFor(pronoun, mention, same)) return undefined;
  const word = findRoleWord(earlier, mention, head);
  const parts = [
    WEIGHTS.distances[distance] ?? 0,
    same ? weighGovernor(sentence, position, [head, mention.head], cluster) : 0,
    toRoleWeight(word?.dep ?? ""),
    word !== undefined && word.dep === token.dep && /^nsubj/.test(token.dep) ? WEIGHTS.bothSubjects : 0,
    Math.min(WEIGHTS.mentionsAtMost, WEIGHTS.mentions * Math.log2(1 + countBefore(cluster, token.start))),
    pronoun.possessive === true ? weighOwner(sentence, token, same ? head : undefined, cluster) : 0,
    pronoun.gender !== undefined && cluster.gender === pronoun.gender ? WEIGHTS.gender : 0,
    affinity(cluster, pronoun, token),
    cataphoric ? WEIGHTS.ahead : 0,
    pronoun.reflexive === true && same && sharesSubject(sentence, token.head, head) ? WEIGHTS.reflexive : 0,
    !same && isInPassing(earlier, head) ? WEIGHTS.inPassing : 0,
    weighSubject(earlier, head, distance, sentence, position),
    weighTopic(chaining, cluster, mention, token),
    cluster.role === "unnamed" ? WEIGHTS.unnamed : 0,
  ];
  const where = same ? "same sentence" : `${distance} sentence(s) before`;
  return { cluster, score: parts.reduce((sum, part) => sum + part, 0), reason: `${where}, ${word?.dep ?? ""}` };
}

/** "Togolese troops killed its reporter": another's. */
function isManyFor({ gender }: Pronoun, { number }: Mention, same: boolean): boolean {
  return same && gender === "neuter" && number === "plural";
}

/** A dateline, and where a body sits: "The Geneva-based body fined it". */
function isAside(sentence: Sentence, { type, kind, head }: Mention, same: boolean): boolean {
  if (!same && isDateline(sentence)) return true;
  return type === "Place" && kind === "name" && findQualifier(sentence, head) !== undefined;
}

/** Whoever a sentence is about is what the next one goes on with: "Ossa called the vote a fraud by Bongo. He urged …". */
function weighSubject(earlier: Sentence, head: number, distance: number, sentence: Sentence, position: number): number {
  if (distance > 1 || !isMainSubject(earlier, head)) return 0;
  if (distance === 0) return WEIGHTS.mainSubjectHere;
  return WEIGHTS.mainSubjectBefore + (isMainSubject(sentence, position) ? WEIGHTS.bothMainSubjects : 0);
}

/** Whom the story is about is gone back to before those who are named once, and over the end of a paragraph. */
function weighTopic({ text }: Chaining, cluster: Cluster, mention: Mention, pronoun: Token): number {
  const crossed = mention.start < pronoun.start && /\n\s*\n/.test(text.slice(mention.end, pronoun.start));
  return (
    (cluster.type === "Person" && cluster.topical === true ? WEIGHTS.topical : 0) + (crossed ? WEIGHTS.paragraph : 0)
  );
}

/** The word that a mention stands in its clause by: the noun that it is apposed to, unless that is somebody else. */
function toHead({ clusterAt }: Chaining, cluster: Cluster, sentence: Sentence, mention: Mention): number {
  const head = findPhraseHead(sentence, mention.head);
  const other = clusterAt(mention.sentence, head);
  const noun = sentence.tokens[head]?.pos === "NOUN" || sentence.tokens[mention.head]?.dep === "flat";
  return other === cluster || (other === undefined && noun) ? head : mention.head;
}

/** "the Iraqi people": the people stand in the sentence where their noun does. */
function findRoleWord(sentence: Sentence, mention: Mention, head: number): Token | undefined {
  const word = sentence.tokens[head];
  const noun = sentence.tokens[word?.head ?? -1];
  const people =
    mention.type === "People" && word?.dep === "amod" && /^(?:people|population|nation)$/.test(noun?.lemma ?? "");
  return people ? noun : word;
}

function countBefore(cluster: Cluster, offset: number): number {
  return cluster.mentions.reduce((count, mention) => count + (mention.start < offset ? 1 : 0), 0);
}

/** What a pronoun of this kind mostly stands for in news. */
function affinity(cluster: Cluster, pronoun: Pronoun, { text }: Token): number {
  const one = isOneBody(cluster) || cluster.role === "media";
  if (text === "them" && one && !isManyByName(cluster)) return WEIGHTS.oneBody;
  if (pronoun.number === "plural")
    return cluster.role === "group" || cluster.type === "ArmedGroup" || cluster.type === "People"
      ? 0.8
      : cluster.type === "State"
        ? -1
        : -0.3;
  if (pronoun.gender === "neuter")
    return cluster.type === "Event" ? (pronoun.possessive === true ? -1.5 : -0.6) : cluster.type === "Place" ? -1 : 0.4;
  return 0;
}
