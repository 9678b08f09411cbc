/** Where the sentence puts the words for the post that somebody holds. */
import type { Sentence } from "../../analysis/analyser.ts";
import { caseOf, childrenOf, findChild } from "../../analysis/syntax.ts";
import { APPOINTING, SERVING } from "../../analysis/verb-classes.ts";

/** Title words around a person: before the name, in apposition after it, or as a predicate. */
export function findTitleTokens(sentence: Sentence, head: number): readonly number[] {
  const { tokens } = sentence;
  const own = tokens[head];
  const found = childrenOf(sentence, head).filter(
    (child) =>
      /^(?:appos|compound|flat|amod|nmod:desc|nmod:unmarked)/.test(tokens[child]?.dep ?? "") &&
      (tokens[child]?.pos === "NOUN" || tokens[child]?.pos === "PROPN"),
  );
  if (own !== undefined && own.head >= 0 && /^(?:appos|flat)/.test(own.dep)) found.push(own.head);
  found.push(...findAppointments(sentence, head));
  if (own?.dep === "nsubj" && own.head >= 0 && findChild(sentence, own.head, ["cop"]) !== undefined)
    found.push(own.head);
  return found;
}

/** Verbs that give a post with "as" alone: "was confirmed as head of the bank". */
const PICKING = /^(?:choose|pick|select|designate|confirm|inaugurate|anoint|promote|approve|unveil|instal)$/;

/** "Putin appointed X defence minister", "X was elected as president": the post that a verb gives. */
function findAppointments(sentence: Sentence, head: number): readonly number[] {
  const name = sentence.tokens[head];
  // "the former minister X was appointed": the tree may hang the name on its title.
  const titled = name?.dep === "appos" && name.head < head && sentence.tokens[name.head]?.pos === "NOUN";
  const own = titled ? sentence.tokens[name.head] : name;
  const verb = sentence.tokens[own?.head ?? -1];
  if (own === undefined || verb === undefined) return [];
  const serves = SERVING.test(verb.lemma) && own.dep === "nsubj";
  const picked = PICKING.test(verb.lemma);
  if (!serves && !picked && !APPOINTING.test(verb.lemma)) return [];
  const given = serves || own.dep === "nsubj:pass" || own.dep === "obj" || own.dep === "iobj";
  if (!given) return [];
  return childrenOf(sentence, own.head).filter((child) => {
    const { dep, pos } = sentence.tokens[child] ?? { dep: "", pos: "X" };
    if (child <= head || pos !== "NOUN") return false;
    return (!picked && /^(?:xcomp|obj)$/.test(dep)) || (dep.startsWith("obl") && caseOf(sentence, child) === "as");
  });
}
