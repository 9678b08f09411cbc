/** Who says what shows in how names stand to each other: "the pair were officers of the GRU, May said", "a blast in Gaza, according to". */
import { ACTORS } from "../actor-types.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { findChild } from "../analysis/syntax.ts";
import type { ChainClaim } from "./chain-claim.ts";
import type { FrameContext } from "./frame-context.ts";

const HAPPENED = /^event\./;
/** "at the request of", "with the help of": a deed like any other. */
const DONE = /^(?:request\.|support\.with-help)/;
/** Whoever asked for it has asked, whether it is done or not: "did not withdraw at the request of Kenya". */
const ASKED = /^request\.at$/;
/** "operates in", "belongs to". */
const TIED = /^tie\.predicate$/;
/** "X was in Chad". */
const PLACED = /^where\.be$/;

/**
 * The claim of a pattern with its source, where the sentence gives one for it: for what happened and for what is said of somebody in
 * so many words. A title or an apposition in reported speech is the reporter's own: "he met the Russian president, she said".
 */
export function attribute(claim: ChainClaim, sentence: Sentence, context: FrameContext): ChainClaim {
  if (claim.attributedTo !== undefined) return claim;
  const happened = HAPPENED.test(claim.frameId);
  const head = happened
    ? findHead(claim, sentence)
    : DONE.test(claim.frameId)
      ? findDeed(claim, sentence)
      : findPredicate(claim, sentence);
  if (head === undefined) return claim;
  const stance = context.findStance(head, false);
  const [source] = stance.sources.flatMap((token) => context.resolver.resolve(claim.sentence, token, ACTORS));
  // "does not operate in Mali", "is said to belong to the group": nobody is named who says so, but it is not stated either.
  const asked = ASKED.test(claim.frameId);
  if (source === undefined && !happened && !asked && claim.polarity === "asserted" && stance.polarity !== "asserted")
    return { ...claim, polarity: stance.polarity, cues: [...claim.cues, ...stance.cues] };
  // "Mali denies that the group operates there": a party may speak of its own tie, but not of its title.
  const isParty = source?.chain === claim.subject || source?.chain === claim.object;
  if (source === undefined || (isParty && !TIED.test(claim.frameId))) return claim;
  return {
    ...claim,
    attributedTo: source.chain,
    cues: [...claim.cues, ...stance.cues],
    // "accused them of plotting a revolution", "denied that there had been a raid": it has not happened, whoever tells of it.
    ...(claim.polarity === "asserted" &&
      !asked &&
      (!happened || /^(?:speculated|denied)$/.test(stance.polarity)) && { polarity: stance.polarity }),
  };
}

/** The event noun, where the sentence brings the event up: of "a blast" somebody tells, "the war" is known. */
function findHead({ start, end }: ChainClaim, { tokens }: Sentence): number | undefined {
  const inside = (position: number): boolean => {
    const token = tokens[position];
    return token !== undefined && token.start >= start && token.end <= end;
  };
  const found = tokens.findIndex((token, position) => inside(position) && !inside(token.head));
  const opened = tokens.some(({ head, dep, text }) => head === found && dep === "det" && /^an?$/i.test(text));
  return found >= 0 && opened ? found : undefined;
}

/** The verb whose subject stands in the span: "Uganda withdrew at the request of Kenya". */
function findDeed({ start, end }: ChainClaim, { tokens }: Sentence): number | undefined {
  return tokens.find((token) => token.start >= start && token.end <= end && token.dep.startsWith("nsubj"))?.head;
}

/** A noun within the span that is said of a subject by "be", or the verb that ties the two. */
function findPredicate(claim: ChainClaim, sentence: Sentence): number | undefined {
  const found = sentence.tokens.findIndex(
    (token, position) =>
      token.start >= claim.start &&
      token.end <= claim.end &&
      (token.pos === "NOUN" || PLACED.test(claim.frameId)) &&
      findChild(sentence, position, ["cop"]) !== undefined &&
      findChild(sentence, position, ["nsubj"]) !== undefined,
  );
  if (found >= 0) return found;
  if (!TIED.test(claim.frameId)) return undefined;
  const verb = sentence.tokens.findLastIndex(
    (token) => token.start >= claim.start && token.end <= claim.end && /^(?:VERB|ADJ)$/.test(token.pos),
  );
  return verb < 0 ? undefined : verb;
}
