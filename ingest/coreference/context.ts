/** What the resolvers of one document share while chains are built. */
import type { Sentence } from "../analysis/analyser.ts";
import { TokenMap } from "../analysis/token-map.ts";
import type { Mention } from "../annotated-document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { addMention, type Cluster } from "./cluster.ts";

export interface Chaining {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
  readonly clusters: Cluster[];
  readonly clusterAt: (sentence: number, token: number) => Cluster | undefined;
  /** Whether a word is one of a name's, whatever word the tree makes its head. */
  readonly isInName: (sentence: number, token: number) => boolean;
  /** Adds the mention to the cluster and makes it known under its head. */
  readonly link: (cluster: Cluster, mention: Mention, reason: string) => void;
  /** Adds a new cluster with its mentions. */
  readonly open: (cluster: Cluster) => Cluster;
}

export function createChaining(
  text: string,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  names: readonly Cluster[],
): Chaining {
  const clusters = [...names];
  const heads = new TokenMap<Cluster>();
  // Of two names with one head ("Moscow attack", "attack") the outer is the thing spoken of.
  const widths = new TokenMap<number>();
  const index = (cluster: Cluster): void => {
    for (const { sentence, head, start, end } of cluster.mentions) {
      if ((widths.get(sentence, head) ?? 0) >= end - start) continue;
      widths.set(sentence, head, end - start);
      heads.set(sentence, head, cluster);
    }
  };
  const named = new TokenMap<true>();
  for (const cluster of clusters) {
    index(cluster);
    for (const { sentence, start, end } of cluster.mentions)
      for (const [position, token] of (sentences[sentence]?.tokens ?? []).entries())
        if (token.start >= start && token.end <= end) named.set(sentence, position, true);
  }
  return {
    text,
    sentences,
    lexicon,
    clusters,
    isInName: (sentence, token) => named.get(sentence, token) === true,
    clusterAt: (sentence, token) => heads.get(sentence, token),
    link(cluster, mention, reason) {
      addMention(cluster, mention, reason);
      heads.set(mention.sentence, mention.head, cluster);
    },
    open(cluster) {
      clusters.push(cluster);
      index(cluster);
      return cluster;
    },
  };
}
