/** Where a paragraph plays: "In Russia, police raided dormitories. … The authorities …" are Russia's, whatever the story is about. */
import type { Cluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";

/** The state of the place that opens the sentence, or one before it in its paragraph. @param sentence its index */
export function findScene(chaining: Chaining, sentence: number): Cluster | undefined {
  const { sentences, text } = chaining;
  for (let index = sentence; index >= 0; index -= 1) {
    const country = findOpening(chaining, index);
    if (country !== undefined) return findState(chaining, country);
    const [before, here] = [sentences[index - 1], sentences[index]];
    if (before === undefined || here === undefined || /\n\s*\n/.test(text.slice(before.end, here.start)))
      return undefined;
  }
  return undefined;
}

/** "In Russia, …", "In the Syrian capital, Damascus, …": country of a place in the phrase before the first comma. */
function findOpening({ sentences, clusterAt }: Chaining, index: number): string | undefined {
  const tokens = sentences[index]?.tokens ?? [];
  const comma = tokens.findIndex(({ text }) => text === ",");
  if (!/^(?:in|across|inside)$/i.test(tokens[0]?.text ?? "") || comma < 0 || comma > 7) return undefined;
  for (let at = 1; at < comma; at += 1) {
    const cluster = clusterAt(index, at);
    if (cluster?.type === "State" || cluster?.type === "Place")
      return cluster.role === "bloc" ? undefined : cluster.country;
  }
  return undefined;
}

function findState({ clusters }: Chaining, country: string): Cluster | undefined {
  return clusters.find(({ type, country: of, entryId }) => type === "State" && of === country && entryId !== undefined);
}
