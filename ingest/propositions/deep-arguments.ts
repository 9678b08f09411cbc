/** All that is named below a word, for wordings that say of somebody what they say wherever he is named. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild } from "../analysis/syntax.ts";
import { isVerb } from "./arguments.ts";

/** All that is named below a verb or noun, its subject and clauses with subjects of their own left out, in order of the text. */
export function findDeep(sentence: Sentence, from: number): readonly number[] {
  const found: number[] = [];
  const open = [from];
  for (const member of open) {
    for (const child of childrenOf(sentence, member)) {
      const token = sentence.tokens[child];
      if (token === undefined || open.includes(child) || /^(?:punct|parataxis|acl:relcl)/.test(token.dep)) continue;
      if (member === from && (/^nsubj/.test(token.dep) || isCircumstance(sentence, from, child))) continue;
      if (caseOf(sentence, child) === "according to") continue;
      // "ruled out a ransom and ordered the army": what is joined to the verb is another deed.
      if (token.dep === "conj" && member === from && isVerb(token)) continue;
      if (
        /^(?:advcl|conj)/.test(token.dep) &&
        (isVerb(token) || token.pos === "AUX") &&
        findChild(sentence, child, ["nsubj", "nsubj:pass"]) !== undefined
      )
        continue;
      if (/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) found.push(child);
      open.push(child);
    }
  }
  return found.sort((left, right) => left - right);
}

/** "agreed at a summit of the union", "burned it, according to monitors", "In Chad, he": where, when or on whose word, not whom. */
function isCircumstance(sentence: Sentence, verb: number, child: number): boolean {
  const { dep = "", lemma = "" } = sentence.tokens[child] ?? {};
  if (!dep.startsWith("obl") || lemma === "once") return false;
  const preposition = caseOf(sentence, child) ?? "";
  return CIRCUMSTANTIAL.test(preposition) || (preposition === "in" && child < verb);
}

const CIRCUMSTANTIAL =
  /^(?:according to|at|during|after|before|until|till|since|outside|amid|despite|like|unlike|as|within|because of|due to|following|aboard|via|through)$/;
