/** Finds the propositions of a sentence. Only trees are read here, no words but those of `support-verbs.ts`. */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { caseOf, findChild } from "../analysis/syntax.ts";
import { type Arguments, isVerb, toPhrasalLemma } from "./arguments.ts";
import { findDeep } from "./deep-arguments.ts";
import { LateProposition } from "./late-proposition.ts";
import { fillNoun, findAdjectiveArguments } from "./noun-arguments.ts";
import type { Proposition } from "./proposition.ts";
import { SpreadArguments, type SpreadOptions } from "./spread-arguments.ts";
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
  for (let trigger = 0; trigger < sentence.tokens.length; trigger++) {
    const token = sentence.tokens[trigger] as Token;
    const { lemma } = token;
    if (isVerb(token)) propositions.push(...readVerb(sentence, index, trigger, verbs));
    else if (token.pos === "NOUN" || token.pos === "PROPN") {
      propositions.push(
        new LateProposition({ sentence: index, trigger, lemma, form: "noun" }, () =>
          fillNoun(sentence, trigger, verbs),
        ),
        ...findBehind(sentence, index, trigger),
      );
    } else if (token.pos === "PRON") propositions.push(...findBehind(sentence, index, trigger));
    else if (token.pos === "ADJ") {
      propositions.push(
        new LateProposition({ sentence: index, trigger, lemma, form: "adjective" }, () => ({
          args: new SpreadArguments(sentence, findAdjectiveArguments(sentence, trigger, verbs), {
            trigger,
            findDeep: () => findDeep(sentence, trigger),
          }),
        })),
      );
    }
  }
  return propositions;
}

function readVerb(
  sentence: Sentence,
  index: number,
  trigger: number,
  verbs: Map<number, Arguments>,
): readonly Proposition[] {
  const args = findVerbArguments(sentence, trigger, verbs, 0);
  const lemma = toPhrasalLemma(sentence, trigger);
  const options: SpreadOptions = { findDeep: () => findDeep(sentence, trigger) };
  return [
    new LateProposition({ sentence: index, trigger, lemma, form: "verb" }, () => ({
      args: new SpreadArguments(sentence, args, { ...options, trigger }),
    })),
    ...findPhrasal(args).map(
      ({ particle, own }) =>
        new LateProposition({ sentence: index, trigger, lemma: `${lemma}_${particle}`, form: "verb" }, () => ({
          args: new SpreadArguments(sentence, own, options),
        })),
    ),
  ];
}

/** "X was behind the blasts": what the preposition says, the noun after it heads. */
function findBehind(sentence: Sentence, index: number, noun: number): readonly Proposition[] {
  if (findChild(sentence, noun, COPULA) === undefined || caseOf(sentence, noun) !== "behind") return [];
  const args: Arguments = new Map([
    ["agent", [...findWhoIsBehind(sentence, noun)]],
    ["prep:of", [noun]],
  ]);
  return [
    { sentence: index, trigger: noun, lemma: "behind", form: "adjective", args: new SpreadArguments(sentence, args) },
  ];
}

/** Its subject, or that of "denied being behind it", "is thought to be behind it", the object of "believes X to be behind it". */
function findWhoIsBehind(sentence: Sentence, noun: number): readonly number[] {
  const own = subjectOfNonVerb(sentence, noun);
  const { dep = "", head = -1 } = sentence.tokens[noun] ?? {};
  if (own.length > 0 || !/^(?:xcomp|advcl|ccomp)$/.test(dep)) return own;
  const above = findChild(sentence, head, ["obj"]) ?? findChild(sentence, head, ["nsubj", "nsubj:pass"]);
  return above === undefined ? own : [above];
}

const COPULA = ["cop"];

/** "taking over the government", "looking into it": a verb with its preposition. Frames know which pairs are one verb. */
function findPhrasal(args: Arguments): readonly { readonly particle: string; readonly own: Arguments }[] {
  if (args.has("patient")) return [];
  return [...args].flatMap(([slot, heads]) =>
    slot.startsWith("prep:") ? [{ particle: slot.slice(5), own: new Map([...args, ["patient", heads]]) }] : [],
  );
}
