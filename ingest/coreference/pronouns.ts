/** Pronouns: agreement first, then recency, grammatical role and how much is said of the candidate. */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { childrenOf } from "../analysis/syntax.ts";
import type { Mention } from "../annotated-document.ts";
import { findQuoteSpeakers } from "../claims/quotes.ts";
import type { Cluster } from "./cluster.ts";
import type { Chaining } from "./context.ts";
import { PRONOUNS, type Pronoun } from "./pronoun-forms.ts";
import { weighOwner } from "./pronoun-owners.ts";
import { isBound, isDateline, isFronted, isInPassing, isMainSubject, sharesSubject } from "./pronoun-syntax.ts";
import { toRoleWeight, WEIGHTS } from "./pronoun-weights.ts";

const WINDOW = 3;

/** Resolves pronouns in reading order, so that a resolved one is an antecedent for the next. */
export function resolvePronouns(chaining: Chaining): void {
  const speakerAt = findQuoteSpeakers(chaining);
  resolveWhere(chaining, (offset) => (speakerAt(offset) === undefined ? {} : undefined));
  // "He is arming the rebels," he added: nobody says "he" of himself, so who speaks is found first.
  resolveWhere(chaining, (offset) => {
    const speaker = speakerAt(offset);
    return speaker === undefined ? undefined : { speaker: chaining.clusterAt(speaker.sentence, speaker.token) };
  });
}

interface Speech {
  readonly speaker?: Cluster | undefined;
}

/** @param speechAt what is known of the speech at an offset, undefined where it is not the turn of the pronouns there */
function resolveWhere(chaining: Chaining, speechAt: (offset: number) => Speech | undefined): void {
  for (const [index, sentence] of chaining.sentences.entries()) {
    for (let position = 0; position < sentence.tokens.length; position += 1) {
      const token = sentence.tokens[position] as Token;
      const pronoun = PRONOUNS.get(token.text.toLowerCase());
      if (pronoun === undefined || token.pos === "DET" || chaining.clusterAt(index, position) !== undefined) continue;
      if (isEmpty(sentence, position, token) || (pronoun.place === true && !isPlaceAdverb(token))) continue;
      const speech = speechAt(token.start);
      if (speech === undefined) continue;
      const { speaker } = speech;
      const best =
        pronoun.first === true
          ? toSpeaker(speaker)
          : findAntecedent(chaining, index, position, pronoun, speaker?.type === "Person" ? speaker : undefined);
      if (best === undefined) continue;
      const mention: Mention = {
        start: token.start,
        end: token.end,
        kind: "pronoun",
        type: best.cluster.type,
        sentence: index,
        head: position,
        reason: "pronoun",
        number: pronoun.number,
        ...(pronoun.gender !== undefined && { gender: pronoun.gender }),
      };
      chaining.link(best.cluster, mention, `pronoun: ${best.reason}`);
      learnGender(best.cluster, pronoun);
    }
  }
}

/** "I" is whoever speaks, if it is one person. */
function toSpeaker(speaker: Cluster | undefined): Choice | undefined {
  const person = speaker?.type === "Person" && speaker.role !== "group";
  return person ? { cluster: speaker, score: 0, reason: "who speaks" } : undefined;
}

function learnGender(cluster: Cluster, pronoun: Pronoun): void {
  if (
    cluster.type === "Person" &&
    pronoun.number === "singular" &&
    pronoun.gender !== "neuter" &&
    pronoun.gender !== undefined
  )
    cluster.gender ??= pronoun.gender;
}

function isPlaceAdverb(token: Token): boolean {
  return token.pos === "ADV" && token.dep === "advmod";
}

/** "it seems that", "it is clear that", "it remains to be seen", "it took an hour to": no antecedent. */
function isEmpty(sentence: Sentence, position: number, token: Token): boolean {
  if (token.text.toLowerCase() !== "it") return false;
  if (token.dep === "expl") return true;
  const governor = sentence.tokens[token.head];
  if (governor === undefined || token.dep !== "nsubj") return false;
  const clause = childrenOf(sentence, token.head).some(
    (child) => /^(?:csubj|ccomp|xcomp|advcl)/.test(sentence.tokens[child]?.dep ?? "") && child > token.head,
  );
  if (/^(?:seem|appear|remain|happen|take|rain|turn)$/.test(governor.lemma) && clause) return true;
  return governor.pos === "ADJ" && clause && position < token.head;
}

interface Choice {
  readonly cluster: Cluster;
  readonly score: number;
  readonly reason: string;
}

function findAntecedent(
  chaining: Chaining,
  index: number,
  position: number,
  pronoun: Pronoun,
  speaker: Cluster | undefined,
): Choice | undefined {
  let best: Choice | undefined;
  for (const cluster of chaining.clusters) {
    if (cluster === speaker || !agrees(cluster, pronoun)) continue;
    const choice = scoreCluster(chaining, cluster, index, position, pronoun);
    if (choice !== undefined && (best === undefined || choice.score > best.score)) best = choice;
  }
  return best;
}

function agrees(cluster: Cluster, pronoun: Pronoun): boolean {
  if (pronoun.place === true) return cluster.type === "Place" || cluster.type === "State";
  const single = cluster.type === "Person" && cluster.role !== "group" && cluster.plural !== true;
  if (pronoun.number === "plural") return !single && cluster.type !== "Place" && cluster.type !== "Event";
  if (pronoun.gender === "neuter")
    return cluster.type !== "Person" && cluster.type !== "People" && cluster.plural !== true;
  return single && (cluster.gender === undefined || cluster.gender === pronoun.gender);
}

function scoreCluster(
  chaining: Chaining,
  cluster: Cluster,
  index: number,
  position: number,
  pronoun: Pronoun,
): Choice | undefined {
  let best: Choice | undefined;
  for (const mention of cluster.mentions) {
    const choice = scoreMention(chaining, cluster, mention, index, position, pronoun);
    if (choice !== undefined && (best === undefined || choice.score > best.score)) best = choice;
  }
  return best;
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
  const cataphoric = same && mention.start >= token.start;
  if (cataphoric && !isFronted(sentence, position, mention)) return undefined;
  if (same && isBound(sentence, position, mention, pronoun)) return undefined;
  const earlier = chaining.sentences[mention.sentence] ?? sentence;
  if (!same && isDateline(earlier)) return undefined;
  const word = findRoleWord(earlier, mention);
  const parts = [
    same ? WEIGHTS.sameSentence : WEIGHTS.sentenceBefore / distance,
    toRoleWeight(word?.dep ?? ""),
    word !== undefined && word.dep === token.dep && /^nsubj/.test(token.dep) ? WEIGHTS.bothSubjects : 0,
    Math.min(WEIGHTS.mentionsAtMost, WEIGHTS.mentions * Math.log2(1 + countBefore(cluster, token.start))),
    pronoun.possessive === true ? weighOwner(sentence, token, same ? mention.head : undefined, cluster) : 0,
    pronoun.gender !== undefined && cluster.gender === pronoun.gender ? WEIGHTS.gender : 0,
    affinity(cluster, pronoun),
    cataphoric ? WEIGHTS.ahead : 0,
    pronoun.reflexive === true && same && sharesSubject(sentence, token.head, mention.head) ? WEIGHTS.reflexive : 0,
    !same && isInPassing(earlier, mention.head) ? WEIGHTS.inPassing : 0,
    weighSubject(earlier, mention.head, distance, sentence, position),
  ];
  const where = same ? "same sentence" : `${distance} sentence(s) before`;
  return { cluster, score: parts.reduce((sum, part) => sum + part, 0), reason: `${where}, ${word?.dep ?? ""}` };
}

/** Whoever a sentence is about is what the next one goes on with: "Ossa called the vote a fraud by Bongo. He urged …". */
function weighSubject(earlier: Sentence, head: number, distance: number, sentence: Sentence, position: number): number {
  if (distance > 1 || !isMainSubject(earlier, head)) return 0;
  if (distance === 0) return WEIGHTS.mainSubjectHere;
  return WEIGHTS.mainSubjectBefore + (isMainSubject(sentence, position) ? WEIGHTS.bothMainSubjects : 0);
}

/** "the Iraqi people": the people stand in the sentence where their noun does. */
function findRoleWord(sentence: Sentence, mention: Mention): Token | undefined {
  const word = sentence.tokens[mention.head];
  const noun = sentence.tokens[word?.head ?? -1];
  const people =
    mention.type === "People" && word?.dep === "amod" && /^(?:people|population|nation)$/.test(noun?.lemma ?? "");
  return people ? noun : word;
}

function countBefore(cluster: Cluster, offset: number): number {
  return cluster.mentions.reduce((count, mention) => count + (mention.start < offset ? 1 : 0), 0);
}

/** What a pronoun of this kind mostly stands for in news. */
function affinity(cluster: Cluster, pronoun: Pronoun): number {
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
