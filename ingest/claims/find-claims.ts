/** Frames over propositions: what each sentence says, by whom, and how sure. */
import { createId } from "../../cypher/ids.ts";
import type { PartialDate, Polarity } from "../../cypher/model.ts";
import { type EntityType, type EventType, getPredicate, type PredicateName } from "../../cypher/ontology.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import type { Frame, ImpliedClaim, Wording } from "../frames/frame.ts";
import { FRAMES } from "../frames/index.ts";
import { PATTERNS } from "../frames/patterns/index.ts";
import type { Proposition } from "../frames/proposition.ts";
import { findPropositions } from "../frames/propositions.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type ArgumentResolver, createArgumentResolver, type Resolved } from "./arguments.ts";
import { toReportedType } from "./event-mode.ts";
import { findStance, type Stance } from "./stance.ts";

/** A claim whose parties are chains of the document, not yet entities. */
export interface ChainClaim {
  readonly predicate: PredicateName;
  readonly subject: number;
  readonly object: number;
  readonly polarity: Polarity;
  readonly attributedTo?: number;
  /** Who reports that the other says so: "Bortnikov alleged, according to The Guardian". */
  readonly reportedBy?: number;
  readonly about?: number;
  readonly eventType?: EventType;
  readonly date?: PartialDate;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly frameId: string;
  readonly cues: readonly string[];
  readonly confidence: number;
}

const FRAMES_BY_LEMMA = indexFrames();

/** All claims of a document in reading order, without repeats. */
export function findClaims(document: AnnotatedDocument, lexicon: Lexicon): readonly ChainClaim[] {
  const resolver = createArgumentResolver(document);
  const claims: ChainClaim[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const propositions = findPropositions(sentence, index);
    const byTrigger = new Map(propositions.map((proposition) => [proposition.trigger, proposition]));
    for (const proposition of propositions) {
      for (const frame of FRAMES_BY_LEMMA.get(`${proposition.form}:${proposition.lemma}`) ?? []) {
        claims.push(...applyFrame(frame, proposition, { document, resolver, byTrigger }));
      }
    }
    for (const pattern of PATTERNS)
      claims.push(...pattern.find({ document, sentence: index, resolver, propositions, lexicon }));
  }
  const formed = [...claims, ...claims.flatMap((claim) => toAccusation(claim, document))].filter(
    isWellFormed(document),
  );
  return dropRepeats(formed.filter((claim) => !isDenialOfNothing(claim, formed)));
}

/** To deny a report is to deny having done it only for those whom the story accuses of it. */
function isDenialOfNothing(claim: ChainClaim, claims: readonly ChainClaim[]): boolean {
  if (!/^deny\..*\.content$/.test(claim.frameId)) return false;
  return (
    !claims.some(
      (other) =>
        other !== claim && other.subject === claim.subject && GUILT.has(other.predicate) && other.polarity !== "denied",
    ) && !claims.some((other) => other.predicate === "ACCUSED" && other.object === claim.subject)
  );
}

const GUILT: ReadonlySet<PredicateName> = new Set(["INVOLVED_IN", "PERPETRATED", "FACILITATED"]);

/** To allege that B did or helped it is to accuse B: the act of speech behind an alleged deed, where no verb of accusing names it. */
function toAccusation(claim: ChainClaim, { chains }: AnnotatedDocument): readonly ChainClaim[] {
  const { attributedTo, reportedBy, ...rest } = claim;
  if (attributedTo === undefined || !GUILT.has(claim.predicate) || claim.frameId.endsWith(".content")) return [];
  if (
    (claim.polarity !== "alleged" && claim.polarity !== "speculated") ||
    chains[attributedTo]?.role === "media" ||
    attributedTo === claim.subject
  )
    return [];
  return [
    {
      ...rest,
      ...(reportedBy !== undefined && { attributedTo: reportedBy }),
      predicate: "ACCUSED",
      subject: attributedTo,
      object: claim.subject,
      about: claim.object,
      polarity: "asserted",
      eventType: "DISAPPROVE",
      frameId: "accuse.allege",
      confidence: claim.confidence * 0.9,
    },
  ];
}

function indexFrames(): ReadonlyMap<string, readonly Frame[]> {
  const byLemma = new Map<string, Frame[]>();
  for (const frame of FRAMES) {
    for (const form of ["verb", "noun", "adjective"] as const) {
      for (const lemma of frame[form]?.lemmas ?? [])
        byLemma.set(`${form}:${lemma}`, [...(byLemma.get(`${form}:${lemma}`) ?? []), frame]);
    }
  }
  return byLemma;
}

interface FrameContext {
  readonly document: AnnotatedDocument;
  readonly resolver: ArgumentResolver;
  readonly byTrigger: ReadonlyMap<number, Proposition>;
}

function applyFrame(frame: Frame, proposition: Proposition, context: FrameContext): readonly ChainClaim[] {
  const wording = frame[proposition.form];
  const sentence = context.document.sentences[proposition.sentence];
  if (wording === undefined || sentence === undefined || !isWorded(wording, proposition, context)) return [];
  const definition = getPredicate(frame.predicate);
  const taken = new Set<number>();
  const about = fill(wording.about ?? [], ["Event"], proposition, context, taken)[0];
  const objects = fillObjects(frame, wording, proposition, context, about);
  const subjects = fill(
    wording.subject,
    frame.subjectTypes ?? definition.domain,
    proposition,
    context,
    new Set(objects.map(({ chain }) => chain)),
  );
  const stance = findStance(sentence, proposition.supportToken ?? proposition.trigger, {
    speech: frame.speech === true,
    byTrigger: context.byTrigger,
  });
  const own =
    proposition.supportToken === undefined
      ? stance
      : joinStances(
          stance,
          findStance(sentence, proposition.trigger, { speech: frame.speech === true, byTrigger: context.byTrigger }),
          sentence.tokens[proposition.supportToken]?.text ?? "",
        );
  const claims: ChainClaim[] = [];
  const polarity = toFramePolarity(frame, own.polarity);
  if (polarity === undefined) return [];
  for (const { subject, object } of pairUp(subjects, objects, wording.mutual === true)) {
    const claim = toClaim(
      frame,
      proposition,
      { subject, object, ...(about !== undefined && { about }) },
      { ...own, polarity },
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

/** Each subject with each object; where one side is missing, those who do it to each other. */
function pairUp(subjects: readonly Resolved[], objects: readonly Resolved[], mutual: boolean): readonly Parties[] {
  const sides = subjects.length === 0 ? objects : subjects;
  const pairs =
    subjects.length > 0 && objects.length > 0
      ? subjects.flatMap((subject) => objects.map((object) => ({ subject, object })))
      : mutual
        ? sides.flatMap((subject, position) => sides.slice(position + 1).map((object) => ({ subject, object })))
        : [];
  return pairs.filter(({ subject, object }) => subject.chain !== object.chain);
}

function toFramePolarity(frame: Frame, polarity: Polarity): Polarity | undefined {
  if (frame.holds === "denied") return polarity === "denied" ? (frame.polarity ?? "asserted") : undefined;
  if (frame.holds === "not denied" && polarity === "denied") return undefined;
  if (frame.holds === "hedged" && polarity === "asserted") return undefined;
  return frame.polarity !== undefined && polarity === "asserted" ? frame.polarity : polarity;
}

/** The noun's own hedges count, but what governs it through its light verb is counted once. */
function joinStances(verb: Stance, noun: Stance, support: string): Stance {
  const hedged = noun.polarity !== "asserted" && noun.cues.some((cue) => cue !== support);
  return {
    polarity: hedged && verb.polarity === "asserted" ? noun.polarity : verb.polarity,
    sources: verb.sources,
    cues: [...new Set([...verb.cues, ...noun.cues])],
  };
}

function isWorded(wording: Wording, proposition: Proposition, { document }: FrameContext): boolean {
  if (
    wording.support !== undefined &&
    (proposition.support === undefined || !wording.support.includes(proposition.support))
  )
    return false;
  if (wording.needs?.some((slot) => (proposition.args.get(slot) ?? []).length === 0) === true) return false;
  if (wording.without?.some((slot) => (proposition.args.get(slot) ?? []).length > 0) === true) return false;
  const tokens = document.sentences[proposition.sentence]?.tokens ?? [];
  const holds = ({ slot, lemmas }: NonNullable<Wording["where"]>): boolean =>
    (proposition.args.get(slot) ?? []).some((position) => lemmas.includes(tokens[position]?.lemma ?? ""));
  return (wording.where === undefined || holds(wording.where)) && (wording.not === undefined || !holds(wording.not));
}

/** The first slot that holds entities of a fitting type. */
function fill(
  slots: Wording["subject"],
  types: readonly EntityType[],
  proposition: Proposition,
  context: FrameContext,
  exclude: ReadonlySet<number>,
): readonly Resolved[] {
  for (const slot of slots) {
    const tokens = proposition.args.get(slot) ?? [];
    const found = tokens
      .flatMap((token) => context.resolver.resolve(proposition.sentence, token, types))
      .filter(({ chain }) => !exclude.has(chain));
    if (found.length > 0)
      return slot === "deep"
        ? found.slice(0, 1).map(({ chain, certainty }) => ({ chain, certainty: certainty * 0.7 }))
        : found;
  }
  return [];
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
    ({ chain }) => frame.objectKinds === undefined || frame.objectKinds.includes(chains[chain]?.eventKind ?? ""),
  );
  if (found.length > 0 || wording.storyEvent !== true || !types.includes("Event")) return found;
  const { mainEvent } = context.document;
  return mainEvent === undefined ? [] : [{ chain: mainEvent, certainty: 0.6 }];
}

interface Parties {
  readonly subject: Resolved;
  readonly object: Resolved;
  readonly about?: Resolved;
}

function toClaim(
  frame: Frame,
  proposition: Proposition,
  parties: Parties,
  stance: Stance,
  context: FrameContext,
): ChainClaim {
  const { document, resolver } = context;
  const definition = getPredicate(frame.predicate);
  const sentence = document.sentences[proposition.sentence];
  const tokens = [proposition.trigger, ...(proposition.supportToken === undefined ? [] : [proposition.supportToken])];
  const words = tokens.flatMap((position) => sentence?.tokens[position] ?? []);
  const speakers = stance.sources
    .flatMap((token) =>
      resolver.resolve(proposition.sentence, token, ["Person", "Organization", "ArmedGroup", "State", "People"]),
    )
    .map(({ chain }) => chain);
  const attributedTo = speakers.find((chain) => chain !== parties.subject.chain || frame.speech !== true);
  const reportedBy = speakers.find((chain) => chain !== attributedTo && chain !== parties.subject.chain);
  const deed = frame.eventType ?? definition.eventType;
  const eventType =
    deed === null || sentence === undefined
      ? deed
      : toReportedType(deed, sentence, proposition.supportToken ?? proposition.trigger);
  const date = document.chains[parties.about?.chain ?? -1]?.date;
  return {
    predicate: frame.predicate,
    subject: parties.subject.chain,
    object: parties.object.chain,
    polarity: stance.polarity,
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

/** "accused Putin of trying to shift the blame": what he is accused of is said, and it is not the event of the story. */
function hasOtherContent(proposition: Proposition, claim: ChainClaim, { document }: FrameContext): boolean {
  if (claim.about !== undefined) return false;
  const sentence = document.sentences[proposition.sentence];
  const tokens = sentence?.tokens ?? [];
  return tokens.some(({ head, dep, lemma }, position) => {
    if (head !== proposition.trigger || position < proposition.trigger) return false;
    const led = tokens.some(
      (child) => child.head === position && /^(?:mark|case)$/.test(child.dep) && /^(?:of|for|over)$/.test(child.lemma),
    );
    if (/^(?:ccomp|xcomp)/.test(dep) || (/^advcl/.test(dep) && led)) return !DEEDS.has(lemma);
    return /^obl/.test(dep) && led;
  });
}

const DEEDS: ReadonlySet<string> = new Set(
  FRAMES.filter(({ predicate }) => /^(?:ATTACKED|KILLED|PERPETRATED|FACILITATED)$/.test(predicate))
    .flatMap(({ verb }) => verb?.lemmas ?? [])
    .concat("stand", "be"),
);

function toImplied(
  implied: ImpliedClaim,
  claim: ChainClaim,
  frame: Frame,
  { document }: FrameContext,
): readonly ChainClaim[] {
  const about = claim.about ?? document.mainEvent;
  const parties = { subject: claim.subject, object: claim.object, about };
  const [subject, object] = [parties[implied.subject], parties[implied.object]];
  if (subject === undefined || object === undefined || subject === object || claim.polarity === "denied") return [];
  const { attributedTo: reporter, about: _, eventType: __, date: ___, ...rest } = claim;
  const attributedTo = implied.attributedTo === "subject" ? claim.subject : reporter;
  return [
    {
      ...rest,
      predicate: implied.predicate,
      subject,
      object,
      polarity: implied.polarity,
      ...(attributedTo !== undefined && { attributedTo }),
      frameId: `${frame.id}.content`,
      confidence: claim.confidence * (claim.about === undefined ? 0.6 : 0.9),
    },
  ];
}

function isWellFormed(document: AnnotatedDocument): (claim: ChainClaim) => boolean {
  return ({ subject, object, predicate }) => {
    const definition = getPredicate(predicate);
    const [a, b] = [document.chains[subject], document.chains[object]];
    return (
      subject !== object &&
      a !== undefined &&
      b !== undefined &&
      definition.domain.includes(a.type) &&
      definition.range.includes(b.type)
    );
  };
}

/** Of claims with the same words, parties and stance the most confident stays. */
function dropRepeats(claims: readonly ChainClaim[]): readonly ChainClaim[] {
  const best = new Map<string, ChainClaim>();
  for (const claim of claims) {
    const pair = getPredicate(claim.predicate).symmetric
      ? [claim.subject, claim.object].sort((a, b) => a - b)
      : [claim.subject, claim.object];
    const key = createId("clm", claim.sentence, claim.predicate, ...pair, claim.polarity);
    const known = best.get(key);
    if (known === undefined || claim.confidence > known.confidence) best.set(key, claim);
  }
  return [...best.values()].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}
