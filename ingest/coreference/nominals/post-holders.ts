/** "The commander of the guard …", "its leader": whoever the story says holds that post in that body, before or after. */
import { childrenOf } from "../../analysis/syntax.ts";
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import type { Nominal } from "./nominal.ts";
import { LEADER_NOUNS } from "./nouns.ts";

/** Whoever is at the head of a body may be called any of these, whatever his post is. */
const ANY_HEAD = /^(?:leader|chief|head|boss)$/;
/** Posts of which a body may have several, each with its own holder: a bank has a chairman and a president. */
const POSTS = /^(?:commander|chairman|director|president)$/;
/** Words that tell one holder of a post from another. */
const ANOTHER =
  /^(?:former|new|next|late|previous|ex|ousted|deputy|vice|acting|interim|first|second|old|own|local|regional|senior|top|military|political|founding|slain)$/;

/** @param owner the body that the post is in */
export function findPostHolder(
  chaining: Chaining,
  { lemma, plural, article, modifiers, sentence }: Nominal,
  owner: Cluster | undefined,
): Cluster | undefined {
  if (plural || article === "indefinite" || article === "bare" || !LEADER_NOUNS.has(lemma)) return undefined;
  if (owner?.type !== "Organization" && owner?.type !== "ArmedGroup") return undefined;
  const words = chaining.sentences[sentence]?.tokens ?? [];
  if (modifiers.some((modifier) => ANOTHER.test(words[modifier]?.text.toLowerCase() ?? ""))) return undefined;
  const holders = chaining.clusters.filter((cluster) => {
    const { type, role, names, offices } = cluster;
    if (type !== "Person" || role === "group" || names.size === 0) return false;
    return (
      (offices.has(lemma) || [...offices].some((office) => isAnyHead(lemma, office))) &&
      isPostedIn(chaining, cluster, owner)
    );
  });
  return holders.length === 1 ? holders[0] : undefined;
}

/** "the chief" of whom the story called chairman, or the other way round. */
function isAnyHead(lemma: string, office: string): boolean {
  return (
    (ANY_HEAD.test(lemma) && (ANY_HEAD.test(office) || POSTS.test(office))) ||
    (POSTS.test(lemma) && ANY_HEAD.test(office))
  );
}

/** "The chairman of the commission, Ana Ruiz": by a name, or by a noun that was resolved since. */
function isPostedIn({ sentences, clusterAt }: Chaining, { postedIn, mentions }: Cluster, owner: Cluster): boolean {
  return (
    postedIn.has(owner) ||
    mentions.some(({ kind, sentence, head }) => {
      const words = sentences[sentence];
      if (kind !== "nominal" || words === undefined) return false;
      return childrenOf(words, head).some((child) => clusterAt(sentence, child) === owner);
    })
  );
}
