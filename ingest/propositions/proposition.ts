/** Who does what to whom, read off a dependency tree: passives, control, coordination and light verbs are undone here. */

/** `agent` acts, `patient` is acted on, `recipient` is given to; `prep:on` stands in a phrase with that preposition; `self` is the trigger; `comp:patient` is the patient of the complement clause, `comp:self` its verb, `aim:patient` that of an adverbial clause; `deep` is whatever is named below the trigger beside its subject; `source` is whoever the sentence says tells it; `bearer` is who is said to be what a noun names. */
export type Slot =
  | "agent"
  | "patient"
  | "recipient"
  | "self"
  | "deep"
  | "source"
  | "bearer"
  | `prep:${string}`
  | `comp:${string}`
  | `aim:${string}`;

export type PropositionForm = "verb" | "noun" | "adjective";

/** What of a map frames need; a slot without arguments is not there. */
export type SlotArguments = Pick<ReadonlyMap<Slot, readonly number[]>, "get" | "has" | typeof Symbol.iterator>;

export interface Proposition {
  readonly sentence: number;
  /** Token that carries it. */
  readonly trigger: number;
  /** Lemma of the trigger; with its particle for a phrasal verb ("crack_down"). */
  readonly lemma: string;
  readonly form: PropositionForm;
  /** Lemma of the verb that lends a noun its arguments ("issue" in "issued a warning"). */
  readonly support?: string | undefined;
  /** Token of that verb. */
  readonly supportToken?: number | undefined;
  /** Head tokens of the arguments, coordination spread out, in order of likelihood. */
  readonly args: SlotArguments;
}
