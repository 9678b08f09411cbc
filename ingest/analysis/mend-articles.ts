/** Articles and ages that the parser hangs on a word of the phrase instead of its noun. */
import type { Node } from "./mend-node.ts";

/** "the rights group said": the article opens the phrase of "group", not one of "rights". */
export function mendArticles(nodes: Node[]): void {
  mendAges(nodes);
  for (let position = 0; position < nodes.length; position += 1) {
    const article = nodes[position] as Node;
    if (article.dep !== "det" || article.head <= position) continue;
    for (let steps = 0; steps < 3; steps += 1) {
      const word = nodes[article.head];
      const noun = nodes[word?.head ?? -1];
      if (word?.dep !== "compound" || word.pos !== "NOUN" || noun?.pos !== "NOUN" || word.head < article.head) break;
      // "the territory's defence agency".
      if (nodes[article.head + 1]?.text === "'s" || nodes[article.head + 1]?.text === "’s") break;
      article.head = word.head;
    }
  }
}

/** "The 52-year-old is a member": before a verb the age is whoever is so old, and no word for what comes behind it. */
function mendAges(nodes: Node[]): void {
  for (let position = 4; position < nodes.length; position += 1) {
    const old = nodes[position] as Node;
    if (old.text !== "old" || old.dep !== "amod" || nodes[position - 2]?.lemma !== "year") continue;
    if (!/^(?:AUX|VERB)$/.test(nodes[position + 1]?.pos ?? "") || old.head <= position) continue;
    Object.assign(old, { dep: "nsubj" });
  }
}
