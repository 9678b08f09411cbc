/** "the Lebanese capital", "protesters marched on the capital": a state has one, whether or not the text names it. */
import { type Cluster, createCluster } from "../cluster.ts";
import type { Chaining } from "../context.ts";
import { findHomeCountry } from "../home-state.ts";
import type { Nominal } from "./nominal.ts";
import { isOfRegion } from "./place-nominals.ts";

/** How many sentences before the noun a capital that was named goes before that of the state that the story is told from. */
const NEAR = 2;

/** The capital of the state that the phrase names, else of the one that the story is told from. */
export function findCapital(chaining: Chaining, nominal: Nominal): Cluster | undefined {
  const { lemma, article, owner, plural, sentence, start } = nominal;
  if (lemma !== "capital" || plural || isOfRegion(chaining, nominal)) return undefined;
  if (owner === undefined && article !== "definite") return undefined;
  if (owner !== undefined && (owner.type !== "State" || owner.role === "bloc")) return undefined;
  const named = chaining.clusters.some(
    (cluster) =>
      cluster.role === "capital" &&
      cluster.type === "Place" &&
      cluster.mentions.some((it) => it.start < start && sentence - it.sentence <= NEAR),
  );
  if (owner === undefined && named) return undefined;
  const country = owner?.country ?? findHomeCountry(chaining.clusters);
  return country === undefined ? undefined : findOrCreateCapital(chaining, country);
}

function findOrCreateCapital({ clusters, lexicon }: Chaining, country: string): Cluster | undefined {
  const [name = ""] = lexicon.findCountry(country)?.capital ?? [];
  const entry = lexicon
    .findByAlias(name)
    .find(({ type, role, country: of }) => type === "Place" && role === "capital" && of === country);
  if (entry === undefined) return undefined;
  const known = clusters.find(({ entryId }) => entryId === entry.id);
  return (
    known ??
    Object.assign(createCluster("Place"), { entryId: entry.id, label: entry.name, country, role: "capital" as const })
  );
}
