/** Who did it, where a passive verb names the deed instead of a doer: "were killed in a raid by X", "when X opened fire". */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild, findChildren } from "../analysis/syntax.ts";
import { isDoneByForces, namesDoer, namesForces } from "./deeds-of-forces.ts";
import { DEED_NOUNS } from "./support-verbs.ts";

/** @returns words for those who did the deed in which it happened to the subject of a passive verb */
export function findHarmers(sentence: Sentence, verb: number): readonly number[] {
  return [...findDoersOfDeed(sentence, verb), ...findDoersOfClause(sentence, verb)];
}

/** "was killed in a raid conducted by X", "wounded during X's shelling": who did the deed in which it happened. */
function findDoersOfDeed(sentence: Sentence, verb: number): readonly number[] {
  return childrenOf(sentence, verb).flatMap((child) => {
    const token = sentence.tokens[child];
    if (
      token === undefined ||
      !DEED_NOUNS.has(token.lemma) ||
      !/^(?:in|during|by)$/.test(caseOf(sentence, child) ?? "")
    )
      return [];
    return childrenOf(sentence, child).flatMap((below) => {
      const word = sentence.tokens[below];
      // "in an Israeli air strike": a state's forces, not where it was.
      const named = isDoneByForces(token.lemma) ? namesForces : namesDoer;
      if (named(sentence, below)) return [below];
      return word?.dep === "acl" ? findChildren(sentence, below, ["obl:agent"]) : [];
    });
  });
}

/** "were killed when gunmen opened fire", "wounded after police stormed the square": who did what it is put down to. */
function findDoersOfClause(sentence: Sentence, verb: number): readonly number[] {
  if (!HARMED.test(sentence.tokens[verb]?.lemma ?? "")) return [];
  // "one was killed and two were injured when X opened fire".
  const beside = findChildren(sentence, verb, ["conj"]).filter((it) => HARMED.test(sentence.tokens[it]?.lemma ?? ""));
  return [verb, ...beside]
    .flatMap((it) => childrenOf(sentence, it))
    .flatMap((child) => {
      const { dep = "", pos } = sentence.tokens[child] ?? {};
      if (!/^(?:advcl|ccomp)$/.test(dep) || pos !== "VERB" || !isViolent(sentence, child)) return [];
      const linked = childrenOf(sentence, child).some((it) =>
        /^(?:when|as|after)$/.test(sentence.tokens[it]?.lemma ?? ""),
      );
      return linked ? findChildren(sentence, child, ["nsubj", "obl:agent"]) : [];
    });
}

/** Who dies does nothing: what kills him is told beside it. */
export const DYING = /^(?:die|perish)$/;
const HARMED = /^(?:kill|wound|injure|hurt|shoot|maim|shoot_dead|behead|massacre|die|perish)$/;
const VIOLENT =
  /^(?:attack|storm|ambush|bomb|shell|raid|assault|bombard|shoot|detonate|fire|strafe|ram|torch|hit|strike)$/;

/** "opened fire", "detonated a bomb". */
function isViolent(sentence: Sentence, verb: number): boolean {
  const lemma = sentence.tokens[verb]?.lemma ?? "";
  const object = findChild(sentence, verb, ["obj"]);
  const himself = /^(?:himself|herself|themselves)$/.test(sentence.tokens[object ?? -1]?.text ?? "");
  return (
    VIOLENT.test(lemma) ||
    (lemma === "blow" && himself) ||
    (lemma === "open" && sentence.tokens[object ?? -1]?.lemma === "fire")
  );
}
