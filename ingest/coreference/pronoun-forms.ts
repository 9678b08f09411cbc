/** Pronouns by what they agree with. */
import type { Gender, GrammaticalNumber } from "../annotated-document.ts";

export interface Pronoun {
  readonly number: GrammaticalNumber;
  readonly gender?: Gender;
  readonly possessive?: true;
  readonly reflexive?: true;
  readonly place?: true;
  /** Said by whoever speaks, of himself. */
  readonly first?: true;
}

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  Object.entries<Pronoun>({
    i: { number: "singular", first: true },
    me: { number: "singular", first: true },
    my: { number: "singular", first: true, possessive: true },
    myself: { number: "singular", first: true, reflexive: true },
    he: { number: "singular", gender: "masculine" },
    him: { number: "singular", gender: "masculine" },
    his: { number: "singular", gender: "masculine", possessive: true },
    himself: { number: "singular", gender: "masculine", reflexive: true },
    she: { number: "singular", gender: "feminine" },
    her: { number: "singular", gender: "feminine", possessive: true },
    hers: { number: "singular", gender: "feminine", possessive: true },
    herself: { number: "singular", gender: "feminine", reflexive: true },
    it: { number: "singular", gender: "neuter" },
    its: { number: "singular", gender: "neuter", possessive: true },
    itself: { number: "singular", gender: "neuter", reflexive: true },
    they: { number: "plural" },
    them: { number: "plural" },
    their: { number: "plural", possessive: true },
    theirs: { number: "plural", possessive: true },
    themselves: { number: "plural", reflexive: true },
    there: { number: "singular", place: true },
  }),
);
