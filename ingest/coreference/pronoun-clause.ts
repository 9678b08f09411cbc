/** Whose clause a pronoun stands in: "Ruiz, whom Baro hired, said that he …" goes on with Ruiz. */
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, pathToRoot } from "../analysis/syntax.ts";
import type { Cluster } from "./cluster.ts";
import { WEIGHTS } from "./pronoun-weights.ts";

/** Who tells of others rather than of himself: "the judge said that he had lied". */
const TELLS_OF_OTHERS =
  /^(?:judge|magistrate|prosecutor|lawyer|attorney|barrister|counsel|investigator|rapporteur|coroner)$/;
const RELATIVES = /^(?:who|which|that|whom)$/;

interface Governor {
  readonly subject: number;
  /** Relation of the clause with the pronoun to the verb of that subject, undefined in its own clause. */
  readonly through: string | undefined;
}

/** What it weighs that a word is the nearest subject above the pronoun. @param heads positions of the candidate's mention */
export function weighGovernor(
  sentence: Sentence,
  position: number,
  heads: readonly number[],
  { kinds, offices }: Cluster,
): number {
  const governor = findGovernor(sentence, position, heads);
  if (governor === undefined) return 0;
  const { nearest, through } = governor;
  const others =
    through === "ccomp" &&
    sentence.tokens[position]?.dep !== "nmod:poss" &&
    [...kinds, ...offices].some((kind) => TELLS_OF_OTHERS.test(kind));
  return (nearest ? WEIGHTS.governor : 0) + (others ? WEIGHTS.tellsOfOthers : 0);
}

function findGovernor(
  sentence: Sentence,
  position: number,
  heads: readonly number[],
): { readonly nearest: boolean; readonly through: string | undefined } | undefined {
  const governors = findGovernors(sentence, position);
  const at = governors.findIndex(({ subject }) => heads.includes(subject));
  const found = governors[at];
  return found === undefined ? undefined : { nearest: at === 0, through: found.through };
}

/** The subjects of the verbs above the pronoun, from its own clause up; "who" stands for the noun that its clause is about. */
function findGovernors(sentence: Sentence, position: number): readonly Governor[] {
  const { tokens } = sentence;
  const path = pathToRoot(sentence, position);
  const governors: Governor[] = [];
  let through: string | undefined;
  for (const at of path) {
    const { dep = "", head = -1 } = tokens[at] ?? {};
    const subject =
      at === position ? undefined : childrenOf(sentence, at).find((child) => tokens[child]?.dep.startsWith("nsubj"));
    if (subject !== undefined && !path.includes(subject)) {
      const relative = dep === "acl:relcl" && RELATIVES.test(tokens[subject]?.lemma ?? "");
      governors.push({ subject: relative ? head : subject, through });
    }
    // "X had been, he said, beaten": who says it is outside.
    if (dep === "parataxis") break;
    if (/^(?:ccomp|advcl|acl|xcomp|conj)/.test(dep)) through = dep;
  }
  return governors;
}
