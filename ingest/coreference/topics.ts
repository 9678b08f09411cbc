/** Whom a story is about: whoever its title names, and whoever its first sentence does. */
import type { Cluster } from "./cluster.ts";
import { toNameKey } from "./cluster.ts";
import type { Chaining } from "./context.ts";
import { isDateline } from "./pronoun-syntax.ts";

/** Marks the chains that the title names, by any of their names or by a person's last one, and those that the first sentence names. */
export function findTopics({ clusters, sentences }: Chaining, title: string | undefined): void {
  const words = ` ${toWords(title ?? "")} `;
  const opening = sentences.findIndex((sentence) => !isDateline(sentence));
  for (const cluster of clusters) {
    if ([...cluster.names].some((name) => toTitleNames(cluster, name).some((it) => words.includes(` ${it} `))))
      cluster.topical = true;
    if (cluster.mentions.some(({ sentence, kind }) => kind === "name" && sentence === opening)) cluster.opens = true;
  }
}

function toTitleNames({ type }: Cluster, name: string): readonly string[] {
  const whole = toWords(name);
  const last = type === "Person" ? (whole.split(" ").at(-1) ?? "") : "";
  return [whole, last].filter(({ length }) => length > 2);
}

function toWords(name: string): string {
  return toNameKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
