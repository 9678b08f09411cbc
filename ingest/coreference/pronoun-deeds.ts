/** What happened rather than who: "condemned it", "called it a mistake", "responsibility for it". */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf } from "../analysis/syntax.ts";
import { CALLING_SO } from "../analysis/verb-classes.ts";
import type { Cluster } from "./cluster.ts";
import { WEIGHTS } from "./pronoun-weights.ts";

/** Where the pronoun stands: only an event can be meant, or an event is as likely as not. */
export type DeedSign = "happened" | "likely";

/** What one does these to is an event and nothing else. */
const HAPPENED = /^(?:investigate|probe|perpetrate|commit|avenge|mourn|mastermind|orchestrate)$/;
/** An event may be what one does these to, and so may a state, a law or a rocket. */
const LIKELY =
  /^(?:condemn|denounce|deplore|decry|claim|plan|organi[sz]e|stage|launch|order|thwart|foil|prevent|carry|survive|justify|celebrate|regret)$/;
/** What does these is an event. */
const HAPPENS = /^(?:happen|occur|last|coincide)$/;
/** What one calls an event and neither a state nor a body. */
const DEEDS =
  /^(?:mistake|error|act|step|move|attack|crime|tragedy|massacre|disgrace|outrage|coup|provocation|victory|success|failure|blow|day|assault|atrocity|murder|killing|violation|breach|aggression|betrayal|escalation|accident|catastrophe|disaster|milestone|breakthrough|farce|sham|turning)$/;
/** "responsibility for it", "a hand in it". */
const PARTS = /^(?:responsibility|blame|hand|part|role|involvement|guilt)$/;

/** Whether "it" stands where events stand; undefined for all other pronouns. */
export function findDeedSign(sentence: Sentence, position: number): DeedSign | undefined {
  const { tokens } = sentence;
  const token = tokens[position];
  const above = tokens[token?.head ?? -1];
  if (token === undefined || above === undefined || token.text.toLowerCase() !== "it") return undefined;
  const object = token.dep === "obj";
  const part = /^(?:nmod|obl)/.test(token.dep) && /^(?:for|in)$/.test(caseOf(sentence, position) ?? "");
  const shared = part && (PARTS.test(above.lemma) || hasPart(sentence, token.head));
  const undergoes = object || token.dep === "nsubj:pass";
  const happens = token.dep === "nsubj" && HAPPENS.test(above.lemma);
  if (happens || (undergoes && HAPPENED.test(above.lemma)) || (object && isCalledDeed(sentence, position)) || shared)
    return "happened";
  return undergoes && LIKELY.test(above.lemma) ? "likely" : undefined;
}

/** What the sign weighs for a candidate. */
export function weighDeed(sign: DeedSign | undefined, { type }: Cluster): number {
  if (sign === undefined) return 0;
  if (type === "Event") return WEIGHTS[sign];
  return sign === "happened" ? -WEIGHTS.happened : 0;
}

/** "claimed responsibility for it": the phrase may hang on the verb. */
function hasPart(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some(
    (child) => sentence.tokens[child]?.dep === "obj" && PARTS.test(sentence.tokens[child].lemma),
  );
}

/** "called it an unforgivable mistake", "described it as a crime". */
function isCalledDeed(sentence: Sentence, position: number): boolean {
  const { tokens } = sentence;
  const verb = tokens[position]?.head ?? -1;
  if (!CALLING_SO.test(tokens[verb]?.lemma ?? "")) return false;
  return childrenOf(sentence, verb).some(
    (child) =>
      child > position &&
      /^(?:xcomp|obj|obl|ccomp)/.test(tokens[child]?.dep ?? "") &&
      DEEDS.test(tokens[child]?.lemma ?? ""),
  );
}
