/** What a word of doubt or denial above it does not take back: a plot that was foiled, a deed that somebody is asked to stop. */
import type { Sentence } from "../analysis/analyser.ts";
import { findChild } from "../analysis/syntax.ts";

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

/** "urged Peru to stop shelling Chile": what somebody is asked to stop is being done. */
export function isGoingOn({ tokens }: Sentence, position: number): boolean {
  const { dep = "", head = -1 } = tokens[position] ?? {};
  const stop = tokens[head];
  if (dep !== "xcomp" || stop === undefined || !/^(?:stop|cease|halt|end|quit)$/.test(stop.lemma)) return false;
  return /^(?:xcomp|advcl|ccomp)$/.test(stop.dep) && ASKING.test(tokens[stop.head]?.lemma ?? "");
}

const ASKING = /^(?:urge|ask|call|appeal|tell|order|press|beg|implore|exhort|want|demand|warn)$/;
