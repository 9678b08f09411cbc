import type { Evidence } from "../../../server/api/relations.ts";

/**
 * The denials that contest a relation from outside: one of its two parties denied the other party, or the event that its claims
 * are about. They are claims of their own, so the relation's own sentences do not show them; a sentence that is among those as a
 * denial is not shown twice.
 */
export function findDenials(
  denials: readonly Evidence[],
  relation: { readonly subject: string; readonly object: string },
  own: readonly Evidence[],
): readonly Evidence[] {
  const abouts = new Set(own.flatMap(({ claim }) => claim.about ?? []));
  const toPlace = ({ claim }: Evidence): string => `${claim.documentId} ${claim.sentenceStart}`;
  const known = new Set(own.filter(({ claim }) => claim.polarity === "denied").map(toPlace));
  return denials.filter((denial) => {
    const { claim } = denial;
    if (known.has(toPlace(denial))) return false;
    const other = claim.subject === relation.subject ? relation.object : relation.subject;
    const topics = [claim.object, claim.about].filter((topic) => topic !== undefined);
    return topics.some((topic) => topic === other || abouts.has(topic));
  });
}
