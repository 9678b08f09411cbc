/** "the team" after "Joint Inquiry Team": the noun that a name ends with, where it says nothing of what kind it is of by itself. */

import type { Sentence } from "../../analysis/analyser.ts";
import { type Cluster, lastMentionBefore } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { isMainSubject } from "../pronoun-syntax.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { GOVERNMENT_NOUNS } from "./nouns.ts";

/** What a state has: alone it means no band of fighters, whatever that calls itself. */
export const STATE_FORCES = /^(?:army|military|police|force)$/;

/** Sentences within which a body that a sentence is about goes before one that it only names. */
const NEAR = 2;

/** The body or place of whose name the noun is the head, last named, or last spoken of as a subject; only where nothing else tells it apart. */
export function findByNameHead(chaining: Chaining, lemma: string, phrase: NounPhrase): Cluster | undefined {
  if (phrase.article !== "definite" || phrase.plural || phrase.modifiers.length > 1) return undefined;
  // "The army" of a story on the National Liberation Army fights it.
  const types = STATE_FORCES.test(lemma) ? /^(?:Organization|Place)$/ : /^(?:Organization|ArmedGroup|Place)$/;
  const isHeaded = isHeadedBy(lemma);
  const bearers = chaining.clusters.filter(
    ({ type, names, entryId, label = "" }) =>
      types.test(type) && [...names, ...(entryId === undefined ? [] : [label])].some(isHeaded),
  );
  const before = bearers.flatMap((cluster) => {
    const mention = lastMentionBefore(cluster, phrase.start);
    return mention === undefined ? [] : [{ cluster, mention, leads: leads(chaining, cluster, phrase) }];
  });
  return before.sort((a, b) => Number(b.leads) - Number(a.leads) || b.mention.start - a.mention.start)[0]?.cluster;
}

/** "Joint Inquiry Team", "Centre for Peace", "East African Court of Justice". */
function isHeadedBy(lemma: string): (name: string) => boolean {
  const noun = /^cent(?:er|re)$/.test(lemma) ? "cent(?:er|re)" : lemma.replace(/[^a-z]/g, "");
  const head = new RegExp(GOVERNMENT_NOUNS.has(lemma) ? `.\\b${noun}$` : `\\b${noun}(?: of| for| on|$)`, "i");
  return (name) => name.includes(" ") && head.test(name);
}

/** Whether a sentence just before is about it: "The Supreme Court upheld the ban after the High Court had struck it down. The court said". */
function leads({ sentences }: Chaining, { mentions }: Cluster, { sentence, start }: NounPhrase): boolean {
  return mentions.some((it) => {
    const words = sentences[it.sentence];
    const near = it.start < start && sentence - it.sentence <= NEAR;
    return near && words !== undefined && isMainSubject(words, it.head) && !isToldBefore(words, it.head);
  });
}

/** "A third court had cleared him years ago": told by the way. */
function isToldBefore({ tokens }: Sentence, subject: number): boolean {
  const verb = tokens[subject]?.head;
  return tokens.some(({ head, dep, text }) => head === verb && dep === "aux" && text === "had");
}
