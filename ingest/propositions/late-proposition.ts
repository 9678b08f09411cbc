import type { Proposition, PropositionForm, SlotArguments } from "./proposition.ts";

/** What takes a walk through the tree to find out. */
export type Filling = Pick<Proposition, "args" | "support" | "supportToken">;

/** A proposition that is filled when it is first asked for its arguments: most nouns and adjectives carry no frame. */
export class LateProposition implements Proposition {
  readonly sentence: number;
  readonly trigger: number;
  readonly lemma: string;
  readonly form: PropositionForm;
  readonly #fill: () => Filling;
  #filling: Filling | undefined;

  constructor(
    { sentence, trigger, lemma, form }: Omit<Proposition, keyof Filling>,
    /** Called once at most. */
    fill: () => Filling,
  ) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.lemma = lemma;
    this.form = form;
    this.#fill = fill;
  }

  get args(): SlotArguments {
    return this.#filled.args;
  }

  get support(): string | undefined {
    return this.#filled.support;
  }

  get supportToken(): number | undefined {
    return this.#filled.supportToken;
  }

  get #filled(): Filling {
    this.#filling ??= this.#fill();
    return this.#filling;
  }
}
