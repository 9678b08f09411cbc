/** Who does it to whom, once a frame's slots are filled. */
import type { EntityType } from "../../cypher/ontology.ts";
import type { Wording } from "../frames/frame.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { Resolved } from "./arguments.ts";
import type { FrameContext } from "./frame-context.ts";
import { findPartyCue } from "./own-cues.ts";
import { actsPrivately } from "./private-doers.ts";
import type { Stance } from "./stance.ts";

export interface Parties {
  readonly subject: Resolved;
  readonly object: Resolved;
  readonly about?: Resolved;
}

/** The certainty that a word of a phrase stands for the whole of it. */
export const PHRASE = 0.75;

/** Whether those named side by side do it to each other; those who fight alongside each other do not. */
export function isMutual({ mutual }: Wording, { args }: Proposition): boolean {
  if (args.has("prep:alongside")) return false;
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

/** What is said of one party alone is said of the claim, where nothing else leaves it open. */
export function toPartyStance(stance: Stance, ...parties: readonly Resolved[]): Stance {
  const cue = parties.find((party) => party.cue !== undefined)?.cue;
  if (cue === undefined || stance.polarity !== "asserted") return stance;
  return { ...stance, polarity: cue.polarity, cues: [...stance.cues, cue.cue] };
}

/** Those whom a word stands for, with what is said of them alone. */
export function resolveHedged(
  { document, resolver }: FrameContext,
  index: number,
  token: number,
  types: readonly EntityType[],
  acts = false,
): readonly Resolved[] {
  const sentence = document.sentences[index];
  const cue = sentence === undefined ? undefined : findPartyCue(sentence, token);
  const all = resolver.resolve(index, token, types);
  const forNobody = acts && sentence !== undefined && actsPrivately(sentence, token);
  const found = forNobody
    ? all.filter(({ chain, certainty }) => certainty > PHRASE || document.chains[chain]?.type !== "State")
    : all;
  return cue === undefined ? found : found.map((party) => ({ ...party, cue }));
}
