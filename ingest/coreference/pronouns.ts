/** Pronouns in reading order: each goes back to the chain that fits best. */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { childrenOf } from "../analysis/syntax.ts";
import type { Mention } from "../annotated-document.ts";
import { findQuoteSpeakers } from "../claims/quotes.ts";
import type { Cluster } from "./cluster.ts";
import type { Chaining } from "./context.ts";
import { agrees, type Choice, scoreCluster } from "./pronoun-candidates.ts";
import { findDeedSign, weighDeed } from "./pronoun-deeds.ts";
import { PRONOUNS, type Pronoun } from "./pronoun-forms.ts";
import { findSpeakerWeight } from "./pronoun-speech.ts";
import { findAmong, findCounting } from "./pronoun-syntax.ts";
import {
  findAccused,
  findCrowd,
  findHelpless,
  findToldDeeds,
  findToldType,
  isOneBody,
  weighVerb,
} from "./pronoun-verbs.ts";
import { WEIGHTS } from "./pronoun-weights.ts";

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
      const among = findAmong(sentence, position);
      const best =
        pronoun.first === true
          ? toSpeaker(speaker)
          : among !== undefined
            ? toMany(chaining.clusterAt(index, among))
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
        gender: pronoun.gender,
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

/** "Eight parties, the Dawn Party and the Front among them": they are who was told by a plural before, known or not. */
function toMany(cluster: Cluster | undefined): Choice | undefined {
  return cluster === undefined ? undefined : { cluster, score: 0, reason: "those among whom some are named" };
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
  // "It was his second visit", "It was the worst attack since 2008".
  const told = /^(?:first|second|third|fourth|fifth|latest|last|visit|attack|strike|meeting|time)$/;
  if (
    governor.pos === "NOUN" &&
    told.test(governor.lemma) &&
    childrenOf(sentence, token.head).some((it) => sentence.tokens[it]?.dep === "cop")
  )
    return true;
  return governor.pos === "ADJ" && clause && position < token.head;
}

/** "freed 12 of them" after "kidnapped 40 schoolgirls": those whose number was told. */
function isNumbered({ label, role }: Cluster): boolean {
  return role === "group" && NUMBER.test(label?.split(": ").at(-1) ?? "");
}

const NUMBER =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|several|many|some)\b/i;

/** A word of the chain is that word, or belongs to it: "the government in Chad". */
function standsAt(sentence: Sentence | undefined, index: number, word: number, { mentions }: Cluster): boolean {
  return mentions.some((it) => it.sentence === index && (it.head === word || sentence?.tokens[it.head]?.head === word));
}

/** Who is ruled out by the words for others: whoever accuses of arming it, and all but the accused in "a charge it denies". */
function shutOut(sentence: Sentence, index: number, position: number): (cluster: Cluster) => boolean {
  const [helpless, accused] = [findHelpless(sentence, position), findAccused(sentence, position)];
  return (cluster) =>
    (helpless !== undefined && standsAt(sentence, index, helpless, cluster)) ||
    (accused !== undefined && !standsAt(sentence, index, accused, cluster));
}

function findAntecedent(
  chaining: Chaining,
  index: number,
  position: number,
  pronoun: Pronoun,
  speaker: Cluster | undefined,
): Choice | undefined {
  const sentence = chaining.sentences[index];
  if (sentence === undefined) return undefined;
  const sign = findDeedSign(sentence, position);
  const told = findToldType(sentence, position, chaining);
  const neuter = pronoun.gender !== "masculine" && pronoun.gender !== "feminine" && pronoun.possessive !== true;
  const weighSpeaker = findSpeakerWeight(chaining, index, position);
  const isShutOut = shutOut(sentence, index, position);
  const plural = pronoun.number === "plural";
  const counted = plural && findCounting(sentence, position) !== undefined;
  const crowd = plural ? findCrowd(chaining, index, position) : undefined;
  let best: Choice | undefined;
  for (const cluster of findToldDeeds(sentence, position, chaining)) {
    if (cluster === speaker || !agrees(cluster, pronoun)) continue;
    if (isShutOut(cluster)) continue;
    if (counted && isOneBody(cluster)) continue;
    if (crowd !== undefined && isOneBody(cluster) && cluster.mentions.some((it) => it.start < crowd)) continue;
    const choice = scoreCluster(chaining, cluster, index, position, pronoun);
    if (choice === undefined) continue;
    const verb = neuter ? weighVerb(sentence, position, cluster) : 0;
    const count = counted && isNumbered(cluster) ? WEIGHTS.counted : 0;
    const kind = told === cluster.type ? WEIGHTS.happened : 0;
    const score = choice.score + weighDeed(sign, cluster) + verb + count + kind + weighSpeaker(cluster);
    if (best === undefined || score > best.score) best = { ...choice, score };
  }
  return best;
}
