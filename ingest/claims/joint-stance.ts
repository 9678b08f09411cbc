/** How a deed is put that two words tell of: "launched an attack", "plotting attacks". */
import type { Sentence } from "../analysis/analyser.ts";
import { findChild } from "../analysis/syntax.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { Stance } from "./stance.ts";

/** What is only planned has not happened. */
const PLANS: ReadonlySet<string> = new Set(["plan", "plot", "prepare", "intend", "contemplate", "mull", "consider"]);

/**
 * @param stance of the verb, alone or lent to a noun
 * @param findNounStance asked only where a verb is lent to a noun
 */
export function joinStances(
  sentence: Sentence,
  proposition: Proposition,
  stance: Stance,
  findNounStance: () => Stance,
): Stance {
  const { supportToken, trigger } = proposition;
  const joint = supportToken === undefined ? stance : addNoun(stance, findNounStance(), toText(sentence, supportToken));
  const verb = supportToken ?? trigger;
  const nouns = supportToken === undefined ? (proposition.args.get("patient") ?? []) : [trigger];
  const planned =
    joint.polarity === "asserted" &&
    PLANS.has(sentence.tokens[verb]?.lemma ?? "") &&
    nouns.some((noun) => isNew(sentence, noun));
  return planned ? { ...joint, polarity: "speculated", cues: [...joint.cues, toText(sentence, verb)] } : joint;
}

/** The noun's own hedges count, but the light verb and what governs it are counted once. */
function addNoun(verb: Stance, noun: Stance, support: string): Stance {
  const hedged = noun.polarity !== "asserted" && noun.cues.some((cue) => cue !== support && !verb.cues.includes(cue));
  // "insists that it played no part": that it played none is what is insisted on.
  const open = verb.polarity === "asserted" || (verb.polarity === "alleged" && noun.polarity === "denied");
  return {
    polarity: hedged && open ? noun.polarity : verb.polarity,
    sources: verb.sources,
    audience: verb.audience,
    unmet: verb.unmet,
    cues: [...new Set([...verb.cues, ...noun.cues])],
  };
}

/** "plotting attacks", "planned an attack"; who "planned the attack" did so before it came. */
function isNew(sentence: Sentence, noun: number): boolean {
  if (sentence.tokens[noun]?.pos !== "NOUN") return false;
  const determiner = findChild(sentence, noun, ["det", "nmod:poss"]);
  return determiner === undefined || /^(?:an?|any|some|more|another)$/i.test(toText(sentence, determiner));
}

function toText(sentence: Sentence, position: number): string {
  return sentence.tokens[position]?.text ?? "";
}
