/** What a clause is within another: the content of it, something mentioned in it, or a clause beside it. */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild, findChildren, isNegated, isSetOff, markOf } from "../analysis/syntax.ts";

/** A hedge on what governs holds of what is said, not of what is only mentioned, and of nothing that stands outside. */
export type Standing = "said" | "mentioned" | "outside";

/** The standing of the word's head, one step up the tree from a word of the standing given. */
export function climb(sentence: Sentence, position: number, standing: Standing): Standing {
  const token = sentence.tokens[position];
  const governor = sentence.tokens[token?.head ?? -1];
  if (standing === "outside" || token === undefined || governor === undefined) return "outside";
  if (isKnownBefore(sentence, position, token)) return "mentioned";
  if (isInside(sentence, position, token, governor)) return standing;
  return isMentioned(sentence, position, token) ? "mentioned" : "outside";
}

/** "hopes for talks after the raid on Kyiv", "may seek redress over the raid": what has happened is not what is hoped for. */
function isKnownBefore(sentence: Sentence, position: number, { dep, pos, head }: Token): boolean {
  if (pos !== "NOUN" || !/^(?:obl|nmod)/.test(dep)) return false;
  const link = caseOf(sentence, position) ?? "";
  // "denied responsibility for the raid on Kyiv": the part in it is denied, and not the raid.
  const part =
    dep.startsWith("nmod") && PARTS.test(sentence.tokens[head]?.lemma ?? "") && /^(?:in|for|with|to|of)$/.test(link);
  return part || KNOWN_BY.test(link);
}

const PARTS =
  /^(?:responsibility|involvement|part|role|hand|complicity|participation|knowledge|connection|link|blame|foreknowledge)$/;

const KNOWN_BY = /^(?:after|since|following|despite|before|over|amid|into|because of|due to|in response to)$/;

/** "A ferry sank, killing 40 people, Kenya said": what came of it is told in the same breath. */
function isOutcome(sentence: Sentence, position: number, { dep, text, head }: Token): boolean {
  return (
    dep === "advcl" &&
    /ing$/.test(text) &&
    position > head &&
    // "would respond by expelling them".
    /^(?:by|)$/.test(markOf(sentence, position) ?? "")
  );
}

/** "had used gangs to attack Chad, Kenya said": what it was done for is told in the same breath. */
function isPurpose({ tokens }: Sentence, position: number, { dep, head }: Token): boolean {
  return dep === "advcl" && position > head && tokens[position - 1]?.lemma === "to";
}

/** Is what governs above still said of the word, or of another clause? */
function isInside(sentence: Sentence, position: number, token: Token, governor: Token): boolean {
  if (
    isToldByRelative(sentence, token) ||
    isContent(sentence, position, token) ||
    /^(?:nsubj|obj|obl|nmod|amod|compound)/.test(token.dep)
  )
    return true;
  if (isSecondContent(sentence, position, token)) return true;
  // "had hit targets and that Cambodia had fired": the conjunction itself may stand between.
  if (token.dep === "conj" && token.pos === "CCONJ") return true;
  return (
    ((token.dep === "conj" && token.pos === governor.pos) ||
      isOutcome(sentence, position, token) ||
      isPurpose(sentence, position, token)) &&
    findChild(sentence, position, ["nsubj", "nsubj:pass"]) === undefined
  );
}

/** "said that A had fled and that B was armed", "said that A had fled and B was armed": both are said; a comma may begin something else. */
function isSecondContent(sentence: Sentence, position: number, { dep, head, pos }: Token): boolean {
  if (dep !== "conj" || !/^(?:VERB|AUX|ADJ|NOUN)$/.test(pos)) return false;
  const that = (at: number): boolean =>
    childrenOf(sentence, at).some(
      (it) => it < at && sentence.tokens[it]?.dep === "mark" && sentence.tokens[it].lemma === "that",
    );
  if (that(position)) return true;
  const joint = findChild(sentence, position, ["cc"]);
  return that(head) && joint !== undefined && sentence.tokens[joint - 1]?.text !== ",";
}

/** "claimed to have evidence that …": a clause that fills a noun stays inside what governs the noun. */
function isContent(sentence: Sentence, position: number, token: Token): boolean {
  const mark = findChild(sentence, position, ["mark"]);
  return /^(?:acl|ccomp)$/.test(token.dep) && mark !== undefined && !BESIDE.test(sentence.tokens[mark]?.lemma ?? "");
}

/** "left the talks because Chad attacked": however the tree hangs the clause, it stands beside what is said. */
const BESIDE = /^(?:because|although|though|while|whereas|since|after|before|until|unless|when)$/;

/** "did not say why Chad attacked", "it is unclear how Chad attacked", "the second time that it did": that is taken for granted. */
export function isPresupposed(sentence: Sentence, position: number): boolean {
  const { dep = "", head = -1 } = sentence.tokens[position] ?? {};
  if (dep.startsWith("acl") && /^(?:time|day|year)$/.test(sentence.tokens[head]?.lemma ?? ""))
    return childrenOf(sentence, head).some((it) =>
      /^(?:first|second|last|only)$/.test(sentence.tokens[it]?.lemma ?? ""),
    );
  if (!/^(?:ccomp|xcomp|csubj|advcl|acl)/.test(dep) || !asksAbout(sentence, position)) return false;
  const { lemma = "" } = sentence.tokens[head] ?? {};
  if (OPEN_TO.test(lemma) || isNegated(sentence, head) || isWithout(sentence, head)) return true;
  const { dep: above = "", head: verb = -1 } = sentence.tokens[head] ?? {};
  return /^(?:xcomp|ccomp)$/.test(above) && WITHHOLDS.test(sentence.tokens[verb]?.lemma ?? "");
}

const OPEN_TO = /^(?:unclear|unknown|uncertain|ask|wonder|question|investigate|unsure|examine|study|determine|probe)$/;
const WITHHOLDS = /^(?:refuse|decline|fail|avoid)$/;

/** "why Chad attacked", "where it did": not "whether". */
function asksAbout(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some(
    (child) => child < verb && /^(?:why|how|when|where)$/.test(sentence.tokens[child]?.text.toLowerCase() ?? ""),
  );
}

/** "left without saying why". */
function isWithout(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some((child) => sentence.tokens[child]?.lemma === "without");
}

/** "there were men who had fled", "it was Chad that fled": the clause is what is said. */
function isToldByRelative(sentence: Sentence, { dep, head }: Token): boolean {
  if (dep !== "acl:relcl") return false;
  const noun = sentence.tokens[head];
  return (
    findChild(sentence, head, ["cop"]) !== undefined ||
    (noun?.dep.startsWith("nsubj") === true && findChild(sentence, noun.head, ["expl"]) !== undefined)
  );
}

/** "said that war came after Chad attacked", "said that a country which had fled was no friend": without a comma it is part of what is said. */
function isMentioned(sentence: Sentence, position: number, { dep, head }: Token): boolean {
  if (dep === "advcl") {
    const mark = findChild(sentence, position, ["mark"]) ?? findWhen(sentence, position);
    const word = sentence.tokens[mark ?? -1];
    return (
      word !== undefined &&
      mark !== undefined &&
      mark > head &&
      !CONTRASTS.test(word.lemma) &&
      findChild(sentence, position, ["nsubj", "nsubj:pass"]) !== undefined &&
      sentence.tokens[mark - 1]?.text !== ","
    );
  }
  // "said that it had shot down a missile fired by Chad": so does a participle.
  const told = dep === "acl:relcl" || (dep === "acl" && findChild(sentence, position, ["obl:agent"]) !== undefined);
  return told && !isSetOff(sentence, position) && isNew(sentence, head);
}

/** "when" may stand in the clause as a word of time. */
function findWhen({ tokens }: Sentence, verb: number): number | undefined {
  const found = tokens.findIndex(({ head, dep, lemma }) => head === verb && dep === "advmod" && lemma === "when");
  return found < 0 || found > verb ? undefined : found;
}

/** What stands in contrast is told by whoever tells the story. */
const CONTRASTS = /^(?:while|whereas|although|though|as|if|unless|whether)$/;

/** "a country", "50 men", "people": nothing that is known already. */
function isNew(sentence: Sentence, noun: number): boolean {
  if (sentence.tokens[noun]?.pos !== "NOUN") return false;
  return findChildren(sentence, noun, ["det", "nmod:poss"]).every((it) =>
    /^(?:an?|some|many|several|more|another)$/i.test(sentence.tokens[it]?.text ?? ""),
  );
}
