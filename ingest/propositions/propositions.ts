/** Finds the propositions of a sentence. Only trees are read here, no words but those of `support-verbs.ts`. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, findChild } from "../analysis/syntax.ts";
import { type Arguments, isVerb, spread, toPhrasalLemma } from "./arguments.ts";
import { findAdjectiveArguments, toNounProposition } from "./noun-arguments.ts";
import type { Proposition } from "./proposition.ts";
import { findVerbArguments, subjectOfNonVerb } from "./verb-arguments.ts";

/** Claims and figures ask for those of the same sentence. */
const propositionsBySentence = new WeakMap<
  Sentence,
  { readonly index: number; readonly found: readonly Proposition[] }
>();

/** All verbal, nominal and adjectival propositions of a sentence, in order of their triggers. */
export function findPropositions(sentence: Sentence, index: number): readonly Proposition[] {
  const known = propositionsBySentence.get(sentence);
  if (known?.index === index) return known.found;
  const found = readPropositions(sentence, index);
  propositionsBySentence.set(sentence, { index, found });
  return found;
}

function readPropositions(sentence: Sentence, index: number): readonly Proposition[] {
  const verbs = new Map<number, Arguments>();
  const propositions: Proposition[] = [];
  for (const [i, token] of sentence.tokens.entries()) {
    if (isVerb(token)) {
      const args = findVerbArguments(sentence, i, verbs, 0);
      const lemma = toPhrasalLemma(sentence, i);
      propositions.push({ sentence: index, trigger: i, lemma, form: "verb", args: spread(sentence, args, i) });
      propositions.push(...findPhrasal(sentence, index, i, lemma, args));
    } else if (token.pos === "NOUN" || token.pos === "PROPN") {
      propositions.push(toNounProposition(sentence, index, i, verbs), ...findBehind(sentence, index, i));
    } else if (token.pos === "ADJ") {
      propositions.push({
        sentence: index,
        trigger: i,
        lemma: token.lemma,
        form: "adjective",
        args: spread(sentence, findAdjectiveArguments(sentence, i, verbs)),
      });
    }
  }
  return propositions;
}

/** "X was behind the blasts": what the preposition says, the noun after it heads. */
function findBehind(sentence: Sentence, index: number, noun: number): readonly Proposition[] {
  if (findChild(sentence, noun, ["cop"]) === undefined || caseOf(sentence, noun) !== "behind") return [];
  const args: Arguments = new Map([
    ["agent", [...subjectOfNonVerb(sentence, noun)]],
    ["prep:of", [noun]],
  ]);
  return [{ sentence: index, trigger: noun, lemma: "behind", form: "adjective", args: spread(sentence, args) }];
}

/** "taking over the government": a particle that the tree reads as a preposition. Frames know which pairs are one verb. */
function findPhrasal(
  sentence: Sentence,
  index: number,
  verb: number,
  lemma: string,
  args: Arguments,
): readonly Proposition[] {
  if (args.has("patient")) return [];
  return [...args].flatMap(([slot, heads]) => {
    if (!/^prep:(?:over|out|down|up|off|back|in)$/.test(slot)) return [];
    const own: Arguments = new Map([...args, ["patient", heads]]);
    return [
      {
        sentence: index,
        trigger: verb,
        lemma: `${lemma}_${slot.slice(5)}`,
        form: "verb" as const,
        args: spread(sentence, own),
      },
    ];
  });
}
