/** "the team" after "Joint Inquiry Team": the noun that a name ends with, where it says nothing of what kind it is of by itself. */
import { type Cluster, lastMentionBefore } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { NounPhrase } from "./noun-phrase.ts";

/** What a state has: alone it means no band of fighters, whatever that calls itself. */
export const STATE_FORCES = /^(?:army|military|police|force)$/;

/** The body or place named last before the phrase whose name ends with its noun; only where nothing else tells it apart. */
export function findByNameHead({ clusters }: Chaining, lemma: string, phrase: NounPhrase): Cluster | undefined {
  if (phrase.article !== "definite" || phrase.plural || phrase.modifiers.length > 1) return undefined;
  // "The army" of a story on the National Liberation Army fights it.
  const types = STATE_FORCES.test(lemma) ? /^(?:Organization|Place)$/ : /^(?:Organization|ArmedGroup|Place)$/;
  const ending = ` ${lemma}`;
  const bearers = clusters.filter(
    ({ type, names }) => types.test(type) && [...names].some((name) => name.toLowerCase().endsWith(ending)),
  );
  const before = bearers.flatMap((cluster) => {
    const mention = lastMentionBefore(cluster, phrase.start);
    return mention === undefined ? [] : [{ cluster, at: mention.start }];
  });
  return before.sort((a, b) => b.at - a.at)[0]?.cluster;
}
