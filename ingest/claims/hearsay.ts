/** What nobody in particular says: "is reported to have fled", "is thought to have ordered it". */
import type { Polarity } from "../../cypher/model.ts";
import type { Sentence } from "../analysis/analyser.ts";
import { findChild } from "../analysis/syntax.ts";
import { RIGHT } from "./answered-words.ts";
import { isReactedTo, SETTLES } from "./withheld.ts";

const TOLD = /^(?:report|say|rumour|rumor|allege|claim|accuse)$/;
const SAID_OF: ReadonlyMap<string, Polarity> = new Map([
  ["alleged", "alleged"],
  ["reported", "alleged"],
  ["rumoured", "alleged"],
  ["rumored", "alleged"],
  ["accused", "alleged"],
  ["suspected", "speculated"],
  ["believed", "speculated"],
  ["presumed", "speculated"],
  ["feared", "speculated"],
]);
const HELD = /^(?:believe|think|understand|presume|assume|suspect|expect|consider|fear)$/;

/** How sure the content of a passive verb of saying or believing is, where the sentence does not name who says or believes it. */
export function findHearsay(sentence: Sentence, content: number): Polarity | undefined {
  const token = sentence.tokens[content];
  const verb = sentence.tokens[token?.head ?? -1];
  if (isExamined(sentence, content)) return "speculated";
  if (isRumoured(sentence, token?.head ?? -1) || isReactedTo(sentence, token?.head ?? -1)) return "alleged";
  if (token === undefined || verb === undefined || !/^(?:xcomp|ccomp|advcl)$/.test(token.dep)) return undefined;
  // "is alleged to have fled": the participle may be read as an adjective.
  if (verb.pos === "ADJ")
    return findChild(sentence, token.head, ["cop"]) === undefined ? undefined : SAID_OF.get(verb.lemma);
  if (verb.pos !== "VERB") return undefined;
  const passive = findChild(sentence, token.head, ["aux:pass", "nsubj:pass"]) !== undefined;
  if (!passive || findChild(sentence, token.head, ["obl:agent"]) !== undefined) return undefined;
  if (TOLD.test(verb.lemma)) return "alleged";
  return HELD.test(verb.lemma) ? "speculated" : undefined;
}

/** "was alarmed by reports that", "there are reports that": nobody's, and no more than that. */
function isRumoured(sentence: Sentence, noun: number): boolean {
  const { lemma, text = "", pos, head = -1 } = sentence.tokens[noun] ?? {};
  if (lemma !== "report" || pos !== "NOUN" || !/s$/.test(text)) return false;
  if (SETTLES.test(sentence.tokens[head]?.lemma ?? "") || RIGHT.test(sentence.tokens[head]?.lemma ?? "")) return false;
  return findChild(sentence, noun, ["nmod", "nmod:poss", "amod", "compound"]) === undefined;
}

/** "is investigating reports that": nobody says so who looks into it. */
function isExamined({ tokens }: Sentence, content: number): boolean {
  const noun = tokens[content];
  return noun?.dep === "obj" && REPORTED.test(noun.lemma) && EXAMINES.test(tokens[noun.head]?.lemma ?? "");
}

const REPORTED = /^(?:report|claim|allegation|accusation|complaint|suggestion|charge|rumour|rumor|suspicion)$/;
export const EXAMINES = /^(?:investigate|examine|probe|study|verify|check|review|assess|look_into|explore)$/;
