/** What nobody in particular says: "is reported to have fled", "is thought to have ordered it". */
import type { Polarity } from "../../cypher/model.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { findChild } from "../analysis/syntax.ts";

const TOLD = /^(?:report|say|rumour|rumor|allege|claim|accuse)$/;
const HELD = /^(?:believe|think|understand|presume|assume|suspect|expect|consider|fear)$/;

/** How sure the content of a passive verb of saying or believing is, where the sentence does not name who says or believes it. */
export function findHearsay(sentence: Sentence, content: number): Polarity | undefined {
  const token = sentence.tokens[content];
  const verb = sentence.tokens[token?.head ?? -1];
  if (token === undefined || verb?.pos !== "VERB" || !/^(?:xcomp|ccomp|advcl)$/.test(token.dep)) return undefined;
  const passive = findChild(sentence, token.head, ["aux:pass", "nsubj:pass"]) !== undefined;
  if (!passive || findChild(sentence, token.head, ["obl:agent"]) !== undefined) return undefined;
  if (TOLD.test(verb.lemma)) return "alleged";
  return HELD.test(verb.lemma) ? "speculated" : undefined;
}
