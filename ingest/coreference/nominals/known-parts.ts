/** A noun and the one it belongs to may name another that the story has named: an agency of the UN, a state of Nigeria. */
import { caseOf, childrenOf } from "../../analysis/syntax.ts";
import { type Cluster, lastMentionBefore } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";

const PARTS = /^(?:agency|body|mission|court|commission|fund|council|department|force|watchdog)$/;

/** "the UN agency", "the EU body": the one part of it, as the lexicon has it, that was named before. */
export function findKnownPart({ clusters, lexicon }: Chaining, nominal: Nominal, owner: Cluster): Cluster | undefined {
  const { lemma, plural, article, start } = nominal;
  if (plural || article !== "definite" || owner.type !== "Organization" || owner.entryId === undefined)
    return undefined;
  if (!PARTS.test(lemma)) return undefined;
  const parts = clusters.filter(({ entryId, mentions }) => {
    const entry = entryId === undefined ? undefined : lexicon.findById(entryId);
    // An agency may be called anything, a court is called a court.
    const called = /^(?:agency|body)$/.test(lemma) || entry?.name.toLowerCase().includes(lemma) === true;
    return entry?.parent === owner.entryId && called && mentions.some((it) => it.start < start);
  });
  return parts.length === 1 ? parts[0] : undefined;
}

/** "the Nigerian state of Zamfara" is Zamfara. */
export function isNamedAfter({ sentences, clusterAt }: Chaining, { sentence, head, owner }: Nominal): boolean {
  const words = sentences[sentence];
  if (words === undefined) return false;
  return childrenOf(words, head).some((child) => {
    const named = child > head && caseOf(words, child) === "of" ? clusterAt(sentence, child) : undefined;
    return named !== undefined && named !== owner;
  });
}

const MEDIA = /^(?:agency|service|network|channel|station|newspaper|daily|broadcaster|website|outlet|magazine)$/;
const GROUPS = /^(?:group|movement|organi[sz]ation|militia|party|militant group)$/;

/** "the Azov brigade" of the Azov Brigade, "the Wagner group", "the TASS agency": a name with the word for what it is, told beside it. */
export function isSameWithHead({ sentences, clusterAt }: Chaining, nominal: Nominal, owner: Cluster): boolean {
  const { article, plural, sentence, head, lemma } = nominal;
  const before = sentences[sentence]?.tokens[head - 1];
  if (article !== "definite" || plural || before?.dep !== "compound" || clusterAt(sentence, head - 1) !== owner)
    return false;
  const called = [owner.label ?? "", ...owner.names].some((name) => name.toLowerCase().endsWith(` ${lemma}`));
  return called || (owner.type === "ArmedGroup" && GROUPS.test(lemma)) || (owner.role === "media" && MEDIA.test(lemma));
}

const SATELLITES = /^(?:affiliate|offshoot|franchise|proxy|splinter)$/;
const NEAR = 4;

/** "The al-Qaeda affiliate", "the Iranian proxy": the armed group that was spoken of before, and not the one it belongs to. */
export function findSatellite({ clusters }: Chaining, nominal: Nominal): Cluster | undefined {
  const { lemma, plural, article, owner, start, sentence } = nominal;
  if (plural || article !== "definite" || !SATELLITES.test(lemma) || !/^(?:ArmedGroup|State)$/.test(owner?.type ?? ""))
    return undefined;
  const told = clusters.flatMap((cluster) => {
    if (cluster.type !== "ArmedGroup" || cluster === owner) return [];
    const last = lastMentionBefore(cluster, start);
    return last === undefined || sentence - last.sentence > NEAR || last.sentence === sentence
      ? []
      : [{ cluster, last }];
  });
  return told.sort((a, b) => b.last.start - a.last.start)[0]?.cluster;
}
