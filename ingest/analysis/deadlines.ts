/** "gave Togo two weeks to leave": a span of time within which somebody is told to do something. */
import type { Sentence } from "./analyser.ts";
import { markOf } from "./syntax.ts";
import { UNIT } from "./time-words.ts";

/**
 * The verb that sets the deadline by which the infinitive is to be done.
 * @returns its index, also where the tree hangs the infinitive on the span of time
 */
export function findDeadline({ tokens, ...rest }: Sentence, infinitive: number): number | undefined {
  const { pos, head: above = -1 } = tokens[infinitive] ?? {};
  if (pos !== "VERB" || markOf({ tokens, ...rest }, infinitive) !== "to") return undefined;
  const verb = UNIT.test(tokens[above]?.lemma ?? "") ? (tokens[above]?.head ?? -1) : above;
  if (tokens[verb]?.lemma !== "give" || verb > infinitive) return undefined;
  const between = tokens.slice(verb + 1, infinitive);
  return between.some(({ lemma }, at) => lemma === "until" || (UNIT.test(lemma) && isCounted(between[at - 1]?.text)))
    ? verb
    : undefined;
}

/** "15 days", "a week", "another month". */
function isCounted(before: string | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:an?|another|more|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|\p{Ll}+teen|\p{Ll}+ty)$/u.test(
      before.toLowerCase(),
    )
  );
}
