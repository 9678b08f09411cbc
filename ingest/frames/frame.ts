/**
 * A frame says how a relation is put into words. Plain data, with sentences of our own that a test runs: each example must give
 * exactly the claims named, each counter-example none of the frame.
 */
import type { Polarity } from "../../cypher/model.ts";
import type { EntityType, EventType, PredicateName } from "../../cypher/ontology.ts";
import type { Slot } from "../propositions/proposition.ts";

export interface SlotWords {
  readonly slot: Slot;
  readonly lemmas: readonly string[];
  /** Also a word that describes what fills the slot, or stands after its "of": "an act of terrorism", "a cowardly deed". */
  readonly orWithin?: true;
}

/** Where the arguments of one form of wording stand; the first slot that holds an entity of a fitting type is taken. */
export interface Wording {
  /** Lemmas; a phrasal verb is `crack_down`. */
  readonly lemmas: readonly string[];
  readonly subject: readonly Slot[];
  readonly object: readonly Slot[];
  /** Where the event stands that an act of speech is about. */
  readonly about?: readonly Slot[];
  /** The words hold only of an event of these kinds: an attack is attributed to somebody, and so is a painting. */
  readonly aboutKinds?: readonly string[];
  /** For nouns: only under one of these verbs ("claim" for "responsibility"). */
  readonly support?: readonly string[];
  /** For nouns: under none of these verbs: a protest that is lodged with somebody is none in the street. */
  readonly notSupport?: readonly string[];
  /** A slot must hold one of these lemmas: `build ties with` wants `tie` as patient. */
  readonly where?: SlotWords;
  /** Other slots that must hold one of their words too: "would hold them to account" wants the auxiliary as well. */
  readonly also?: readonly SlotWords[];
  /** None of the slots may hold any of its words: a hunger strike is no strike on anybody. */
  readonly not?: readonly SlotWords[];
  /** Objects of these roles are none: who speaks to the press or to parliament meets nobody. */
  readonly notRoles?: readonly string[];
  /** These slots must be filled: a war is somebody's only with a word on where or against whom. */
  readonly needs?: readonly Slot[];
  /** These slots must be empty: "X was linked to E" says so, "Y linked X to E" only that Y does. */
  readonly without?: readonly Slot[];
  /** Only of what is over: "could have done it", not "could do it". */
  readonly perfect?: true;
  /** The subject is named itself, not by a word of its phrase: "arrested in Spain", not "in a Spanish suit". */
  readonly plain?: true;
  /** The same of the object: "dismissed Kabila", not "dismissed Kabila's report". */
  readonly plainObject?: true;
  /**
   * Those named side by side do it to each other where nobody else is named: "Oman and Qatar held talks". With "alone" only where
   * the verb has no object at all: "Oman and Qatar received the cargo" meets nobody named.
   */
  readonly mutual?: true | "alone";
  /**
   * The event that is the object may be the story's main event if no slot holds one and the words are about it; "always" where they
   * can be about nothing else.
   */
  readonly storyEvent?: true | "always";
}

/** A second claim that the first one carries: "A blamed B for E" says, by A, that B was involved in E. */
export interface ImpliedClaim {
  readonly predicate: PredicateName;
  readonly subject: "subject" | "object" | "about";
  readonly object: "subject" | "object" | "about";
  readonly polarity: Polarity;
  readonly attributedTo?: "subject";
}

export interface FrameExample {
  readonly text: string;
  /** `Subject PREDICATE Object`, names as in the text, polarity in brackets if it is not asserted, `by Name` if attributed. */
  readonly claims: readonly string[];
}

export interface Frame {
  /** `family.word`, unique. */
  readonly id: string;
  readonly predicate: PredicateName;
  readonly verb?: Wording;
  readonly noun?: Wording;
  readonly adjective?: Wording;
  /** Narrower than the predicate's domain and range. */
  readonly subjectTypes?: readonly EntityType[];
  readonly objectTypes?: readonly EntityType[];
  /** Where it differs from the predicate's own. */
  readonly eventType?: EventType;
  /** Where the words themselves deny or guess. */
  readonly polarity?: Polarity;
  readonly implies?: readonly ImpliedClaim[];
  /** Kinds of event that the object may be. */
  readonly objectKinds?: readonly string[];
  /** Kinds of event that the subject may be, and may not be: nobody aims an earthquake at those whom it strikes. */
  readonly subjectKinds?: readonly string[];
  readonly notSubjectKinds?: readonly string[];
  /** What it is to help somebody do it: who "helped to plan the attack" had a part in it. */
  readonly whenHelped?: PredicateName;
  /** The words hold only where the sentence denies them ("failed to prevent"), or only where it does not; "asserted": what is wished for is none. */
  readonly holds?: "denied" | "not denied" | "hedged" | "asserted";
  /** An act of speech: to attempt it is to do it. */
  readonly speech?: true;
  /** 0 to 1, before what the sentence adds or takes. */
  readonly confidence: number;
  readonly examples: readonly FrameExample[];
  readonly counterExamples: readonly string[];
}
