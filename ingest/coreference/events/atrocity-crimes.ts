/**
 * Genocide, ethnic cleansing, war crimes, crimes against humanity: nouns without an article that mean what somebody did where he is
 * accused of it, has committed or denies it, and a matter of law or of talk elsewhere ("the Genocide Convention", "experts on war crimes").
 */
import type { Sentence } from "../../analysis/analyser.ts";
import type { Cluster } from "../cluster.ts";

/** Kind of all of them: each is an event of its own, told apart by its name. */
export const CRIME = "atrocity crime";

const BLAMING =
  /^(?:accuse|charge|indict|convict|acquit|suspect|blame|commit|perpetrate|deny|condemn|denounce|sentence|try|acknowledge|admit|recogni[sz]e|implicate|involve)$/;
const GUILT =
  /^(?:complicity|complicit|guilty|responsible|responsibility|role|part|involvement|involved|accusation|allegation|charge|count|evidence|perpetrator|culpable|accomplice|victim)$/;

/** "war crime", "crime against humanity": the crime by name, in the singular; undefined for all else. */
export function findCrime(sentence: Sentence, head: number): string | undefined {
  const { tokens } = sentence;
  const lemma = tokens[head]?.lemma;
  const before = tokens[head - 1]?.lemma;
  if (lemma === "genocide") return lemma;
  if (lemma === "cleansing" && before === "ethnic") return "ethnic cleansing";
  if (lemma !== "crime") return undefined;
  if (before === "war") return "war crime";
  return findHumanity(sentence, head) === undefined ? undefined : "crime against humanity";
}

/** Where the words for the crime end: "crimes against humanity" is one term. @returns offset */
export function findCrimeEnd(sentence: Sentence, head: number): number | undefined {
  return sentence.tokens[findHumanity(sentence, head) ?? head]?.end;
}

function findHumanity({ tokens }: Sentence, head: number): number | undefined {
  return tokens[head + 1]?.lemma === "against" && tokens[head + 2]?.lemma === "humanity" ? head + 2 : undefined;
}

/** Is it somebody's deed here: of what he is accused, what he committed or denies? */
export function isCharged(sentence: Sentence, head: number): boolean {
  const { tokens } = sentence;
  let at = head;
  // "war crimes and genocide", "charges of complicity in genocide".
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[at];
    const over = tokens[token?.head ?? -1];
    if (token === undefined || over === undefined) return false;
    if (/^(?:obj|obl|nsubj:pass|xcomp|ccomp)/.test(token.dep) && BLAMING.test(over.lemma)) return true;
    if (/^(?:nmod|obl)/.test(token.dep) && GUILT.test(over.lemma)) return true;
    if (!/^(?:conj|nmod|obl)/.test(token.dep)) return false;
    at = token.head;
  }
  return false;
}

/** The crime of an event that is known already, by what it was called or by its name. */
export function isOfCrime(event: Cluster, crime: string, sentences: readonly Sentence[]): boolean {
  return (
    event.mentions.some(({ sentence, head }) => {
      const own = sentences[sentence];
      return own !== undefined && findCrime(own, head) === crime;
    }) || [...event.names].some((name) => name.toLowerCase().includes(crime))
  );
}
