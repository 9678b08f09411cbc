/** One frame on one proposition: the arguments that fit, the stance of the sentence, the claims that follow. */
import { type EntityType, getPredicate } from "../../cypher/ontology.ts";
import { ACTORS } from "../actor-types.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { UNNAMED } from "../coreference/nominals/unnamed-groups.ts";
import type { Frame, Wording } from "../frames/frame.ts";
import type { Proposition } from "../propositions/proposition.ts";
import { findStoryEvent, isAboutStory } from "./about-story.ts";
import type { Resolved } from "./arguments.ts";
import type { ChainClaim } from "./chain-claim.ts";
import { toReportedType } from "./event-mode.ts";
import type { FrameContext } from "./frame-context.ts";
import { isUnclaimed, toFramePolarity } from "./frame-polarity.ts";
import { hasOtherContent, toImplied, toUnowned } from "./implied-claims.ts";
import { joinStances } from "./joint-stance.ts";
import { isOneSided, isToldBySomeone } from "./one-sided.ts";
import { isAgainstItself } from "./own-side.ts";
import { isMutual, type Parties, PHRASE, pairUp, resolveHedged, toPartyStance } from "./parties.ts";
import { isReciprocal } from "./reciprocal.ts";
import type { Stance } from "./stance.ts";
import { findTellers } from "./tellers.ts";
import { isWorded } from "./worded.ts";

export function applyFrame(frame: Frame, given: Proposition, context: FrameContext): readonly ChainClaim[] {
  const wording = frame[given.form];
  const proposition = wording?.subject.includes("source") === true ? addSources(given, context) : given;
  const sentence = context.document.sentences[proposition.sentence];
  if (wording === undefined || sentence === undefined || !isWorded(wording, proposition, sentence)) return [];
  const definition = getPredicate(frame.predicate);
  const taken = new Set<number>();
  const about = fill(wording.about ?? [], ["Event"], proposition, context, taken)[0];
  const kind = context.document.chains[about?.chain ?? -1]?.eventKind ?? "";
  if (wording.aboutKinds?.includes(kind) === false) return [];
  const objects = fillObjects(frame, wording, proposition, context, about);
  const subjects = fill(
    wording.subject,
    frame.subjectTypes ?? definition.domain,
    proposition,
    context,
    new Set(objects.map(({ chain }) => chain)),
    true,
  ).filter(
    ({ chain, certainty }) =>
      (wording.plain !== true || certainty > PHRASE) &&
      isOfKind(frame, context.document.chains[chain]?.eventKind ?? ""),
  );
  const named = objects.some(({ chain }) => context.document.chains[chain]?.role !== "group");
  const fits = ({ chain }: Resolved) =>
    frame.objectTypes?.includes(context.document.chains[chain]?.type ?? "Event") !== false;
  const others = !named && isReciprocal(proposition, sentence) ? subjects.filter(fits) : objects;
  const pairs = pairUp(subjects, others, isMutual(wording, proposition)).filter(
    ({ subject: { chain: doer }, object: { chain: undergoer } }) =>
      !isAgainstItself(frame, context.document.chains[doer], context.document.chains[undergoer]),
  );
  // Beside most words that carry a frame stands nobody whom it fits: there is nothing to have a stance on.
  const untold = subjects.length === 0 && about !== undefined;
  if (untold ? objects.length === 0 : pairs.length === 0) return [];
  // "said that Peru hoped to expel them": what is hoped for is not told of anybody.
  const speech = frame.speech === true && !wording.subject.includes("source");
  const stance = context.findStance(proposition.supportToken ?? proposition.trigger, speech);
  const own = joinStances(sentence, proposition, stance, () => context.findStance(proposition.trigger, speech));
  const claims: ChainClaim[] = [];
  const polarity = toFramePolarity(frame, wording, own);
  if (polarity === undefined || isUnclaimed(frame, proposition, polarity, sentence)) return [];
  if (untold)
    return objects.flatMap((object) => {
      const parties = { subject: object, object, about };
      return toUnowned(frame, toClaim(frame, proposition, parties, { ...own, polarity }, context), context);
    });
  for (const { subject, object } of pairs) {
    // "The blast killed 12 people": whom an event killed is a figure of the event.
    if (isUnnamed(context, object) && (isEvent(context, subject) || isMereCount(frame, sentence, proposition)))
      continue;
    const claim = toClaim(
      frame,
      proposition,
      { subject, object, ...(about !== undefined && { about }) },
      toPartyStance({ ...own, polarity }, subject, object),
      context,
    );
    claims.push(
      claim,
      ...(frame.implies ?? []).flatMap((implied) =>
        hasOtherContent(proposition, claim, context) ? [] : toImplied(implied, claim, frame, context),
      ),
    );
  }
  return claims;
}

/** The same with whoever tells it, the press left out: it reports what others say. */
function addSources(proposition: Proposition, { document, findStance, resolver }: FrameContext): Proposition {
  const { sources } = findStance(proposition.trigger, false);
  const [teller] = sources.filter((token) =>
    resolver.resolve(proposition.sentence, token, ACTORS).some(({ chain }) => document.chains[chain]?.role !== "media"),
  );
  return teller === undefined
    ? proposition
    : { ...proposition, args: new Map(proposition.args).set("source", [teller]) };
}

/** The first slot that holds entities of a fitting type. */
function fill(
  slots: Wording["subject"],
  types: readonly EntityType[],
  proposition: Proposition,
  context: FrameContext,
  exclude: ReadonlySet<number>,
  acts = false,
): readonly Resolved[] {
  for (const slot of slots) {
    const tokens = proposition.args.get(slot) ?? (slot === "self" ? [proposition.trigger] : []);
    const found = tokens
      .flatMap((token) => resolveHedged(context, proposition.sentence, token, types, acts))
      .filter(({ chain }) => !exclude.has(chain));
    // "accused Baku of …": a capital that acts, in a document that never names its state, is nobody else further on.
    const seat =
      found.length === 0 &&
      (slot === "agent" || slot === "patient") &&
      tokens.some((token) => isCapital(context, proposition.sentence, token));
    if (seat && !types.includes("Place")) return [];
    if (found.length > 0)
      return slot === "deep"
        ? found.slice(0, 1).map(({ chain, certainty }) => ({ chain, certainty: certainty * 0.7 }))
        : found;
  }
  return [];
}

function isCapital({ document, resolver }: FrameContext, sentence: number, token: number): boolean {
  const chain = resolver.chainAt(sentence, token);
  return chain !== undefined && document.chains[chain]?.role === "capital";
}

function fillObjects(
  frame: Frame,
  wording: Wording,
  proposition: Proposition,
  context: FrameContext,
  about: Resolved | undefined,
): readonly Resolved[] {
  const types = frame.objectTypes ?? getPredicate(frame.predicate).range;
  // Whoever acts may be named again below: "its own", "the government's".
  const doers = wording.object.includes("deep")
    ? fill(wording.subject, frame.subjectTypes ?? getPredicate(frame.predicate).domain, proposition, context, new Set())
    : [];
  const exclude = new Set([
    ...(about === undefined || types.includes("Event") ? [] : [about.chain]),
    ...doers.map(({ chain }) => chain),
  ]);
  const { chains } = context.document;
  const found = fill(wording.object, types, proposition, context, exclude).filter(
    ({ chain, certainty }) =>
      (wording.plainObject !== true || certainty > PHRASE) &&
      frame.objectKinds?.includes(chains[chain]?.eventKind ?? "") !== false &&
      wording.notRoles?.includes(chains[chain]?.role ?? "") !== true,
  );
  if (found.length > 0 || wording.storyEvent === undefined || !types.includes("Event")) return found;
  if (wording.storyEvent !== "always" && !isAboutStory(proposition, context)) return found;
  // "denied involvement in the killing": it is denied of the event that is named, not of the one that the story is about.
  if (about !== undefined && isEvent(context, about)) return [about];
  const story = findStoryEvent(context.document, wording.storyEvent === "always" ? frame.objectKinds : undefined);
  return story === undefined ? [] : [{ chain: story, certainty: 0.6 }];
}

/** "helped to plan the attack": the deed stands under a verb of helping. */
function isHelped({ trigger, supportToken }: Proposition, sentence: Sentence | undefined): boolean {
  const { dep = "", head = -1 } = sentence?.tokens[supportToken ?? trigger] ?? {};
  return /^(?:xcomp|ccomp|advcl)$/.test(dep) && HELPS.test(sentence?.tokens[head]?.lemma ?? "");
}

const HELPS = /^(?:help|assist|aid)$/;

function isUnnamed({ document }: FrameContext, { chain }: Resolved): boolean {
  return document.chains[chain]?.key.startsWith(UNNAMED) === true;
}

/** "killed 148 people", "wounded six others": how many is a figure; nothing else is said of who they were. */
function isMereCount({ predicate }: Frame, { tokens }: Sentence, { args }: Proposition): boolean {
  if (predicate !== "KILLED" && predicate !== "ATTACKED") return false;
  const [object = -1] = args.get("patient") ?? [];
  return (
    /^(?:people|person|other)$/.test(tokens[object]?.lemma ?? "") &&
    tokens.every(({ head, dep }) => head !== object || /^(?:nummod|punct|det)$/.test(dep))
  );
}

function isOfKind({ subjectKinds, notSubjectKinds }: Frame, kind: string): boolean {
  return subjectKinds?.includes(kind) !== false && notSubjectKinds?.includes(kind) !== true;
}

function isEvent({ document }: FrameContext, { chain }: Resolved): boolean {
  return document.chains[chain]?.type === "Event";
}

function toClaim(
  frame: Frame,
  proposition: Proposition,
  parties: Parties,
  stance: Stance,
  context: FrameContext,
): ChainClaim {
  const { document } = context;
  const definition = getPredicate(frame.predicate);
  const sentence = document.sentences[proposition.sentence];
  const tokens = [proposition.trigger, ...(proposition.supportToken === undefined ? [] : [proposition.supportToken])];
  const words = tokens.flatMap((position) => sentence?.tokens[position] ?? []);
  const first = words[0]?.start ?? 0;
  const { named, attributedTo, reportedBy } = findTellers(
    frame,
    proposition,
    parties.subject,
    { stance, first },
    context,
  );
  const deed = frame.eventType ?? definition.eventType;
  const eventType =
    deed === null || sentence === undefined
      ? deed
      : toReportedType(deed, sentence, proposition.supportToken ?? proposition.trigger);
  const date = document.chains[parties.about?.chain ?? -1]?.date;
  const told =
    isToldBySomeone(named, stance, sentence) &&
    isOneSided(frame.predicate, proposition, sentence, stance, document.chains[parties.object.chain]?.type);
  return {
    predicate: isHelped(proposition, sentence) ? (frame.whenHelped ?? frame.predicate) : frame.predicate,
    subject: parties.subject.chain,
    object: parties.object.chain,
    polarity: told && stance.polarity === "asserted" ? "alleged" : stance.polarity,
    ...(attributedTo !== undefined && { attributedTo }),
    ...(reportedBy !== undefined && { reportedBy }),
    ...(parties.about !== undefined && { about: parties.about.chain }),
    ...(eventType !== null && { eventType }),
    ...(date !== undefined && definition.family !== "speech" && { date }),
    sentence: proposition.sentence,
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
    frameId: frame.id,
    cues: stance.cues,
    confidence: frame.confidence * parties.subject.certainty * parties.object.certainty,
  };
}
