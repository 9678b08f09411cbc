/** "The 70-year-old": no one is called so but by his age, and mostly it is whom the story is about. */
import { SPEAKING } from "../../analysis/verb-classes.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";

/** How many times as often as anybody else the person must have been spoken of whom no headline names. */
const LEAD = 1.5;
/** Sentences within which the person must have been spoken of. */
const REACH = 8;

/** The person whom the text has been about so far; undefined where the sentence before told what another did. */
export function findAged(chaining: Chaining, { sentence, start, count }: Nominal): Cluster | undefined {
  const told = chaining.clusters.flatMap((cluster) => {
    const { type, role, age } = cluster;
    if (type !== "Person" || role === "group" || (age !== undefined && age !== count)) return [];
    const before = cluster.mentions.filter((it) => it.start < start);
    return before.length === 0 ? [] : [{ cluster, before }];
  });
  const topical = told.filter(({ cluster }) => cluster.topical === true);
  const [lead, next] = (topical.length > 0 ? topical : told).sort((a, b) => b.before.length - a.before.length);
  if (lead === undefined || lead.cluster.names.size === 0) return undefined;
  if (next !== undefined && lead.before.length < LEAD * next.before.length) return undefined;
  const last = Math.max(...lead.before.map((it) => it.sentence));
  // "Ruiz said the 51-year-old had left".
  const named = lead.before.some((it) => it.sentence === sentence && it.kind !== "pronoun");
  if (named || sentence - last > REACH) return undefined;
  const another = chaining.clusters.some((cluster) => {
    if (cluster === lead.cluster || cluster.type !== "Person") return false;
    // "Police arrested a boy": one without a name is told by his age the sooner.
    const single = cluster.role === "unnamed";
    if (cluster.role === "group" && cluster.key?.startsWith("story:") !== true) return false;
    return (
      (single || last < sentence - 1) &&
      cluster.mentions.some(
        (it) =>
          it.start < start &&
          (cluster.role !== "group" || it.number === "singular") &&
          acts(chaining, it.sentence, it.head, sentence),
      )
    );
  });
  return another ? undefined : lead.cluster;
}

/** Whether somebody is what the sentence just before is about, not only who says it. */
function acts({ sentences }: Chaining, index: number, head: number, sentence: number): boolean {
  const tokens = sentences[index]?.tokens;
  const token = tokens?.[head];
  const verb = tokens?.[token?.head ?? -1];
  if (index !== sentence - 1 || token === undefined || verb === undefined) return false;
  return /^(?:nsubj|obj)/.test(token.dep) && !SPEAKING.test(verb.lemma);
}
