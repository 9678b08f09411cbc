/** Prepositions that lost their nouns: two of them on one noun, or one that was taken for the noun of the other. */
import { childrenOf, isBelow, type Node, toSubjectDep } from "./mend-node.ts";

export function mendStrayCases(nodes: Node[]): void {
  mendStackedCases(nodes);
  mendOutOf(nodes);
  mendOwnedConjuncts(nodes);
  mendLinkedSubjects(nodes);
}

const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** "held in prison since March 2021 by the army", "added firms from Macau to its list": each preposition has a noun of its own. */
function mendStackedCases(nodes: Node[]): void {
  for (const [last, noun] of nodes.entries()) {
    if (!/^(?:NOUN|PROPN)$/.test(noun.pos) || noun.head < 0) continue;
    const [first, second] = childrenOf(nodes, last, /^case$/).filter((it) => it < last);
    if (first === undefined || second === undefined || second < first + 2) continue;
    const between = [...nodes.keys()].slice(first + 1, second);
    const tops = between.filter((it) => (nodes[it]?.head ?? -1) < first || (nodes[it]?.head ?? -1) >= second);
    // "by the Special Court for Togo": the words before the noun of the first preposition go with it.
    const top = second - 1;
    const own = nodes[top];
    if (own === undefined || !tops.includes(top) || !tops.every((it) => nodes[it]?.head === last)) continue;
    if (!/^(?:NOUN|PROPN)$/.test(own.pos) && !YEAR.test(own.text)) continue;
    if (childrenOf(nodes, top, /^case$/).length > 0 || /^flat$/.test(own.dep)) continue;
    const words = tops.filter((it) => it !== top);
    if (!words.every((it) => /^(?:det|amod|compound|nummod|nmod:poss|advmod|flat)$/.test(nodes[it]?.dep ?? "")))
      continue;
    for (const word of words) Object.assign(nodes[word] ?? {}, { head: top });
    const above = nodes[noun.head];
    if (above === undefined || isBelow(nodes, noun.head, last)) continue;
    Object.assign(own, { head: noun.head, dep: above.pos === "VERB" ? "obl" : "nmod" });
    Object.assign(nodes[first] ?? {}, { head: top });
  }
}

/** "drove them out of Bama in May": "out" goes with "of", not with the month. */
function mendOutOf(nodes: Node[]): void {
  for (const [out, node] of nodes.entries()) {
    if (!/^(?:out|outside|ahead|because)$/.test(node.lemma) || nodes[out + 1]?.lemma !== "of" || node.head < out)
      continue;
    const noun = childrenOf(nodes, out, /^(?:obl|nmod)/).find((it) =>
      childrenOf(nodes, it, /^case$/).includes(out + 1),
    );
    const wrong = nodes[node.head];
    if (noun === undefined || wrong === undefined || node.head === noun) continue;
    // A word behind a name was taken for a part of it: the verb is above that.
    if (node.dep === "case" ? node.head < out : !/^(?:NOUN|PROPN)$/.test(wrong.pos)) continue;
    let above = wrong.head;
    for (let steps = 0; steps < 4 && /^(?:flat|compound)$/.test(wrong.dep) && nodes[above]?.pos === "PROPN"; steps += 1)
      above = nodes[above]?.head ?? -1;
    if (above < 0) continue;
    Object.assign(nodes[noun] ?? {}, { head: above, dep: nodes[above]?.pos === "VERB" ? "obl" : "nmod" });
    Object.assign(node, { head: noun, dep: "case" });
  }
}

/** "between the Chadian army and fighters of Renamo": what has a word on whose it is needs no other behind those it is joined with. */
function mendOwnedConjuncts(nodes: Node[]): void {
  for (const [name, node] of nodes.entries()) {
    const first = node.head;
    if (node.dep !== "nmod" || nodes[first]?.pos !== "NOUN" || first > name) continue;
    const [of] = childrenOf(nodes, name, /^case$/);
    if (of === undefined || nodes[of]?.lemma !== "of") continue;
    const joined = childrenOf(nodes, first, /^conj$/).find((it) => it === of - 1);
    if (joined === undefined || nodes[joined]?.pos !== "NOUN") continue;
    const owned = childrenOf(nodes, first, /^(?:amod|compound|nmod:poss)$/).some(
      (it) => it < first && /^[A-Z]/.test(nodes[it]?.text ?? ""),
    );
    const bare = childrenOf(nodes, joined, /^(?:det|amod|compound|nmod:poss)$/).every((it) =>
      /^[a-z]/.test(nodes[it]?.text ?? ""),
    );
    if (owned && bare) node.head = joined;
  }
}

/** "freed Keita and nine others after Chad eased its embargo": who stands right before the verb did it, those before the link are freed. */
function mendLinkedSubjects(nodes: Node[]): void {
  for (const [link, node] of nodes.entries()) {
    if (node.dep !== "case" || !/^(?:after|before|since|until)$/.test(node.lemma) || node.head < link) continue;
    const subject = node.head;
    const own = nodes[subject];
    const listed = own?.head ?? -1;
    const verb = nodes[listed]?.head ?? -1;
    if (own === undefined || own.dep !== "nmod" || listed > link || verb < subject) continue;
    const [joint] = childrenOf(nodes, listed, /^cc$/);
    if (!/^nsubj/.test(nodes[listed]?.dep ?? "") || joint === undefined) continue;
    const deed = nodes[verb];
    if (deed?.pos !== "VERB" || deed.dep !== "conj") continue;
    const above = deed.head;
    const object = childrenOf(nodes, above, /^(?:obj|nsubj:pass)$/).findLast((it) => it < joint);
    if (above < 0 || above > joint || object === undefined) continue;
    Object.assign(nodes[listed] ?? {}, { head: object, dep: "conj" });
    Object.assign(own, { head: verb, dep: toSubjectDep(nodes, verb) });
    Object.assign(node, { head: verb, dep: "mark" });
    deed.dep = "advcl";
  }
}
