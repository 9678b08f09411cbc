/** What a word of doubt or denial above it does not take back: a plot that was foiled, a deed that somebody is asked to stop. */
import type { Sentence } from "../analysis/analyser.ts";
import { findChild, findChildren, isNegated } from "../analysis/syntax.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { SourcePhrase } from "./asides.ts";
import { toGovernorLemma } from "./governed.ts";
import { GOVERNORS } from "./governors.ts";
import { findSpeaker } from "./sources.ts";

/** "foiled a plot against a synagogue": the plot was there. */
export function isPlot({ tokens }: Sentence, content: number, governor: string): boolean {
  const { pos, lemma = "" } = tokens[content] ?? {};
  return pos === "NOUN" && PLOTS.test(lemma) && /^(?:foil|thwart|prevent|stop|avert|fail)$/.test(governor);
}

/** "accused of plotting to", "charged with conspiring to". */
export function isCharged(sentence: Sentence, verb: number): boolean {
  const { dep = "", head = -1 } = sentence.tokens[verb] ?? {};
  const link = sentence.tokens[findChild(sentence, verb, ["mark", "case"]) ?? -1]?.lemma ?? "";
  return (
    /^(?:advcl|acl|ccomp|xcomp|obl)/.test(dep) &&
    /^(?:of|with)$/.test(link) &&
    CHARGED.test(sentence.tokens[head]?.lemma ?? "")
  );
}

const CHARGED = /^(?:accuse|charge|indict|convict|suspect|guilty|accusation|suspicion)$/;
const PLOTS = /^(?:plot|conspiracy|scheme|plan|attempt|bid|cell|ring)$/;

/** "urged Peru to stop shelling Chile", "Peru must stop shelling Chile": what somebody is asked to stop is being done. */
export function isGoingOn(sentence: Sentence, position: number): boolean {
  const { tokens } = sentence;
  const { dep = "", head = -1 } = tokens[position] ?? {};
  const stop = tokens[head];
  if (dep !== "xcomp" || stop === undefined || !/^(?:stop|cease|halt|end|quit)$/.test(stop.lemma)) return false;
  if (isNegated(sentence, head)) return false;
  if (findChildren(sentence, head, ["aux"]).some((it) => OUGHT.test(tokens[it]?.lemma ?? ""))) return true;
  return /^(?:xcomp|advcl|ccomp)$/.test(stop.dep) && ASKING.test(tokens[stop.head]?.lemma ?? "");
}

const OUGHT = /^(?:must|should)$/;
/** "had to stop", "needs to stop", "agreed to stop". */
const ASKING =
  /^(?:urge|ask|call|appeal|tell|order|press|beg|implore|exhort|want|demand|warn|have|need|ought|agree|promise|pledge|refuse)$/;

/** "urged Peru to stop shelling Chile", "said Peru had to stop shelling Chile": who asks for an end of it says that it goes on. */
export function findAskers(
  sentence: Sentence,
  position: number,
  byTrigger: ReadonlyMap<number, Proposition>,
): readonly SourcePhrase[] {
  if (!isGoingOn(sentence, position)) return [];
  const stop = sentence.tokens[position]?.head ?? -1;
  let at = sentence.tokens[stop]?.head ?? -1;
  if (/^(?:have|need|ought)$/.test(sentence.tokens[at]?.lemma ?? "")) at = sentence.tokens[at]?.head ?? -1;
  const { speaks, asks } = GOVERNORS.get(at < 0 ? "" : toGovernorLemma(sentence, at)) ?? {};
  const asker = speaks === true || asks === true ? findSpeaker(sentence, byTrigger, at) : undefined;
  return asker === undefined ? [] : [{ token: asker, cue: sentence.tokens[stop]?.text ?? "" }];
}

/** Cues of asking for an end: no word of blame. */
export const ENDING = /^(?:stop|ceas|halt|end|quit)(?:e|s|es|ed|ped|ing|ping|ting)?$/i;
