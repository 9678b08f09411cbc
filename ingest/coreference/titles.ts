/** What office a person is said to hold next to the name ("Russian President Vladimir Putin"), so that "the president" finds it. */
import { childrenOf } from "../analysis/syntax.ts";
import type { Chaining } from "./context.ts";
import { LEADER_NOUNS } from "./nouns.ts";

export function findTitles(chaining: Chaining): void {
  for (const cluster of chaining.clusters) {
    if (cluster.type !== "Person") continue;
    for (const mention of cluster.mentions) {
      const sentence = chaining.sentences[mention.sentence];
      if (sentence === undefined) continue;
      const around = [...childrenOf(sentence, mention.head), sentence.tokens[mention.head]?.head ?? -1];
      for (const position of around) {
        const token = sentence.tokens[position];
        if (token === undefined || !LEADER_NOUNS.has(token.lemma)) continue;
        if (position !== sentence.tokens[mention.head]?.head || /^(?:appos|flat)/.test(sentence.tokens[mention.head]?.dep ?? "")) cluster.offices.add(token.lemma);
        for (const modifier of childrenOf(sentence, position)) {
          const owner = chaining.clusterAt(mention.sentence, modifier);
          if (owner?.type === "State" && owner.country !== undefined) cluster.country ??= owner.country;
        }
      }
      for (const modifier of childrenOf(sentence, mention.head)) {
        const owner = chaining.clusterAt(mention.sentence, modifier);
        const token = sentence.tokens[modifier];
        if (owner?.type === "State" && (token?.dep === "amod" || token?.dep === "compound") && cluster.offices.size > 0) cluster.country ??= owner.country ?? "";
      }
      if (cluster.country === "") delete cluster.country;
    }
  }
}
