/** Which predicted mention answers to which annotated one, and so which entity to which. */
import type { Span } from "../../cypher/model.ts";
import type { EvaluatedMention, GoldMention } from "./gold.ts";

export interface MentionPair {
  readonly gold: GoldMention;
  readonly predicted: EvaluatedMention;
}

/** Titles and articles before a name and a possessive after it are no part of it, whoever annotated them. */
const BEFORE =
  /^(?:[\s"“‘'(]+|(?:the|an?|president|mr|mrs|ms|dr|director|prime minister|foreign minister|minister|general|senator|spokes(?:person|man|woman)|leader)\s+(?=\S))/i;
const AFTER = /(?:['’]s|[\s.,;:”")\]’]+)$/;
const ABBREVIATION = /\b[A-Z]\.(?:[A-Z]\.)?$/;

export function trimName(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  for (let match = BEFORE.exec(text.slice(from, to)); match !== null; match = BEFORE.exec(text.slice(from, to))) {
    if (match[0].length >= to - from) break;
    from += match[0].length;
  }
  for (let words = text.slice(from, to); ; words = text.slice(from, to)) {
    const match = AFTER.exec(words);
    if (match === null || ABBREVIATION.test(words) || match[0].length >= words.length) break;
    to -= match[0].length;
  }
  return { start: from, end: to };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** One to one, best overlap first; ties go to what stands first in the text. */
export function matchMentions(
  gold: readonly GoldMention[],
  predicted: readonly EvaluatedMention[],
  accepts: (pair: MentionPair) => boolean = () => true,
): readonly MentionPair[] {
  const candidates = gold
    .flatMap((mention) =>
      predicted.filter((other) => overlaps(mention, other)).map((other) => ({ gold: mention, predicted: other })),
    )
    .filter(accepts)
    .map((pair) => ({ pair, overlap: measureOverlap(pair.gold, pair.predicted) }))
    .sort(
      (a, b) =>
        b.overlap - a.overlap ||
        a.pair.gold.start - b.pair.gold.start ||
        a.pair.predicted.start - b.pair.predicted.start,
    );
  const taken = new Set<EvaluatedMention>();
  return candidates.flatMap(({ pair }) => {
    if (taken.has(pair.gold) || taken.has(pair.predicted)) return [];
    taken.add(pair.gold).add(pair.predicted);
    return [pair];
  });
}

/** Length of what two spans share, as a part of what they cover together. */
export function measureOverlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const WEIGHT_OF_OTHERS = 0.3;

/**
 * The annotated entity that each predicted one stands for: most of its mentions decide, and names weigh more than the rest.
 * Predicted entities without a counterpart are left out.
 */
export function alignEntities(pairs: readonly MentionPair[]): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { gold, predicted } of pairs) {
    const own = votes.get(predicted.entity) ?? new Map<string, number>();
    votes.set(
      predicted.entity,
      own.set(gold.entity, (own.get(gold.entity) ?? 0) + (gold.kind === "name" ? 1 : WEIGHT_OF_OTHERS)),
    );
  }
  return new Map(
    [...votes].flatMap(([entity, own]) => {
      const best = findMost(own);
      return best === undefined ? [] : [[entity, best] as const];
    }),
  );
}

/** The key with the highest number; the first of several. */
export function findMost(numbers: ReadonlyMap<string, number>): string | undefined {
  return [...numbers].reduce<readonly [string, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}
