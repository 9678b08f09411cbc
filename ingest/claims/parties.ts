/** Who does it to whom, once a frame's slots are filled. */
import type { Wording } from "../frames/frame.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { Resolved } from "./arguments.ts";

export interface Parties {
  readonly subject: Resolved;
  readonly object: Resolved;
  readonly about?: Resolved;
}

/** Whether those named side by side do it to each other. */
export function isMutual({ mutual }: Wording, { args }: Proposition): boolean {
  return mutual === true || (mutual === "alone" && !args.has("patient"));
}

/** Each subject with each object; where one side is missing, those who do it to each other. */
export function pairUp(
  subjects: readonly Resolved[],
  objects: readonly Resolved[],
  mutual: boolean,
): readonly Parties[] {
  const sides = subjects.length === 0 ? objects : subjects;
  const pairs =
    subjects.length > 0 && objects.length > 0
      ? subjects.flatMap((subject) => objects.map((object) => ({ subject, object })))
      : mutual
        ? sides.flatMap((subject, position) => sides.slice(position + 1).map((object) => ({ subject, object })))
        : [];
  return pairs.filter(({ subject, object }) => subject.chain !== object.chain);
}
