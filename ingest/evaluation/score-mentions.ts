/** Names, their resolution, and pronouns and nominals that are linked to them. */
import { type BCubedSums, sumBCubed } from "./b-cubed.ts";
import { type Counts, NO_COUNTS } from "./counts.ts";
import type { EvaluatedMention, GoldMention } from "./gold.ts";
import { findMost, isSameSpan, type MentionPair, matchMentions, overlaps } from "./match-mentions.ts";

export interface NameScore {
  readonly counts: Counts;
  readonly missed: readonly GoldMention[];
  /** Predicted where nothing is annotated, or with other bounds or another type. */
  readonly wrong: readonly EvaluatedMention[];
}

/** Names with exact bounds and a right type. */
export function scoreNames(gold: readonly GoldMention[], predicted: readonly EvaluatedMention[]): NameScore {
  const pairs = matchMentions(gold, predicted, (pair) => sharesType(pair)).filter((pair) =>
    isSameSpan(pair.gold, pair.predicted),
  );
  const matched = new Set<EvaluatedMention>(pairs.flatMap((pair) => [pair.gold, pair.predicted]));
  const optional = gold.filter((mention) => mention.optional);
  const right = pairs.filter((pair) => !pair.gold.optional).length;
  const wrong = predicted.filter(
    (mention) => !matched.has(mention) && !optional.some((other) => overlaps(other, mention)),
  );
  const missed = gold.filter((mention) => !mention.optional && !matched.has(mention));
  return {
    counts: { right, predicted: right + wrong.length, found: right, wanted: right + missed.length },
    missed,
    wrong,
  };
}

function sharesType({ gold, predicted }: MentionPair): boolean {
  return predicted.types.some((type) => gold.types.includes(type));
}

/** B³ over annotated names. A name that was not found is a cluster of its own. */
export function scoreResolution(names: readonly GoldMention[], pairs: readonly MentionPair[]): BCubedSums {
  const predicted = new Map(pairs.map((pair) => [pair.gold, pair.predicted.entity]));
  return sumBCubed(
    names.filter(({ optional }) => !optional),
    (mention) => predicted.get(mention),
    ({ entity }) => entity,
  );
}

/** How far the end of a nominal may lie from the annotated one: "the group", "the group behind the attack". */
const NOMINAL_REACH = 25;

export interface LinkScore {
  readonly counts: Counts;
  readonly missed: readonly GoldMention[];
}

/**
 * Of the pronouns (or nominals) that mean an entity with a name in the text, those that are linked to the predicted entity
 * which holds most of its names. Only recall is counted: what else is linked is not annotated in full.
 */
export function scoreLinks(
  kind: "pronoun" | "nominal",
  gold: readonly GoldMention[],
  predicted: readonly EvaluatedMention[],
  namePairs: readonly MentionPair[],
): LinkScore {
  const named = findEntitiesOfNames(namePairs);
  const wanted = gold.filter((mention) => mention.kind === kind && !mention.optional && named.has(mention.entity));
  const others = predicted.filter((mention) => mention.kind !== "name");
  const missed = wanted.filter(
    (mention) => !others.some((other) => other.entity === named.get(mention.entity) && isSameReference(mention, other)),
  );
  return { counts: { ...NO_COUNTS, found: wanted.length - missed.length, wanted: wanted.length }, missed };
}

function isSameReference(gold: GoldMention, predicted: EvaluatedMention): boolean {
  if (gold.kind === "pronoun") return isSameSpan(gold, predicted);
  return overlaps(gold, predicted) && Math.abs(gold.end - predicted.end) <= NOMINAL_REACH;
}

/** For each annotated entity the predicted one that holds most of its names. */
function findEntitiesOfNames(namePairs: readonly MentionPair[]): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { gold, predicted } of namePairs) {
    const own = votes.get(gold.entity) ?? new Map<string, number>();
    votes.set(gold.entity, own.set(predicted.entity, (own.get(predicted.entity) ?? 0) + 1));
  }
  return new Map([...votes].map(([entity, own]) => [entity, findMost(own) ?? ""]));
}
