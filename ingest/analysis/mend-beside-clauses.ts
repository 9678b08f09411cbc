/**
 * Clauses that news hangs beside others and the parser hangs wrongly: "a plot by Chad to kill him", "a man that Chad blames", "left
 * because Chad attacked".
 */
import { childrenOf, endOfName, isBelow, type Node } from "./mend-node.ts";
import { SPEAKING } from "./verb-classes.ts";

/** All in one walk. */
export function mendBesideClauses(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.lemma === "that") mendThatBeside(nodes, position, node);
    if (node.dep === "mark" && REASONS.test(node.lemma)) mendCause(nodes, node);
    // "regretted having struck it": nothing is done to who regrets it.
    if (node.text === "having" && node.dep === "aux:pass") node.dep = "aux";
    if (node.dep === "obl" && node.lemma === "of" && node.pos !== "NOUN") mendOf(nodes, position, node);
    if (node.dep === "cop") {
      mendPredicate(nodes, position, node);
      mendSubjectOf(nodes, position, node.head);
      mendJoinedPredicate(nodes, node.head);
    }
    if (node.dep === "mark" && node.lemma === "to") mendPlot(nodes, node.head);
  }
}

/** "a man that Chad blames": of two subjects of a relative clause the first is its object; "complaints that ships had fled": a link. */
function mendThatBeside(nodes: Node[], that: number, link: Node): void {
  const above = nodes[link.head];
  if (above === undefined || link.head < that || !/^(?:nsubj|det|obj)/.test(link.dep)) return;
  if (
    above.dep.startsWith("nsubj") &&
    above.head > link.head &&
    nodes[above.head]?.pos === "VERB" &&
    link.pos !== "DET"
  ) {
    const clause = nodes[above.head] as Node;
    Object.assign(link, { head: above.head, dep: "mark" });
    if (
      nodes[that - 1]?.pos === "NOUN" &&
      /^(?:ccomp|advcl)$/.test(clause.dep) &&
      isBelow(nodes, that - 1, clause.head)
    )
      Object.assign(clause, { head: that - 1, dep: "acl" });
    return;
  }
  if (above.pos !== "VERB" || above.dep !== "acl:relcl" || !link.dep.startsWith("nsubj")) return;
  const second = childrenOf(nodes, link.head, /^nsubj/).some((it) => it > that && it < link.head);
  if (second && childrenOf(nodes, link.head, /^obj$/).length === 0) link.dep = "obj";
}

const REASONS = /^(?:because|although|though|whereas|unless|while)$/;

/** "did not join the talks because Chad had attacked": a reason is the verb's, not the noun's before it. */
function mendCause(nodes: Node[], link: Node): void {
  const clause = nodes[link.head];
  if (clause === undefined || !clause.dep.startsWith("acl")) return;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(nodes[clause.head]?.pos ?? "")) return;
  let verb = clause.head;
  while (verb >= 0 && nodes[verb]?.pos !== "VERB") verb = nodes[verb]?.head ?? -1;
  if (verb >= 0) Object.assign(clause, { head: verb, dep: "advcl" });
}

const PLOTS = /^(?:plot|attempt|plan|bid|conspiracy|scheme|effort|offer|threat|campaign|operation|push|drive)$/;

/** "foiled a plot by Chad to kill him": Chad is to kill him, not who foiled it. */
function mendPlot(nodes: Node[], clause: number): void {
  const verb = nodes[clause];
  if (verb === undefined || verb.pos !== "VERB" || !/^(?:advcl|xcomp|acl)$/.test(verb.dep) || verb.head > clause)
    return;
  const plot = nodes.findIndex(
    ({ lemma, pos, dep }, at) =>
      at < clause &&
      pos === "NOUN" &&
      PLOTS.test(lemma) &&
      /^(?:obj|obl|nsubj:pass|nmod)/.test(dep) &&
      childrenOf(nodes, at, /^nmod/).some(
        (doer) =>
          doer < clause && childrenOf(nodes, doer, /^case$/).some((it) => /^(?:by|from)$/.test(nodes[it]?.lemma ?? "")),
      ),
  );
  if (plot < 0 || verb.head === plot || !isBelow(nodes, plot, verb.head)) return;
  Object.assign(verb, { head: plot, dep: "acl" });
}

/** "is accused of having fled": a preposition that a clause hangs on only joins it. */
function mendOf(nodes: Node[], of: number, link: Node): void {
  const [clause] = childrenOf(nodes, of, /^(?:advcl|acl|ccomp)$/).filter((it) => it > of);
  const verb = nodes[clause ?? -1];
  if (clause === undefined || verb?.pos !== "VERB") return;
  Object.assign(verb, { head: link.head, dep: "advcl" });
  Object.assign(link, { head: clause, dep: "mark" });
}

/** "said Chad was behind the riots": what somebody is said to be or to be behind stands beside nobody. */
function mendPredicate(nodes: Node[], copula: number, link: Node): void {
  const predicate = nodes[link.head];
  const subject = predicate?.head ?? -1;
  const name = nodes[subject];
  if (predicate?.dep !== "conj" || name === undefined || !name.dep.startsWith("nsubj") || subject > copula) return;
  if (childrenOf(nodes, link.head, /^cc$/).length > 0) return;
  const said = nodes.findLastIndex(({ pos, lemma }, at) => at < subject && pos === "VERB" && SPEAKING.test(lemma));
  const verb = nodes[name.head];
  if (said < 0 || verb === undefined) return;
  // "…, which Libya denied": the clause behind is the noun's.
  if (name.head > link.head) {
    const relative = childrenOf(nodes, name.head, /^(?:obj|nsubj)/).some((it) =>
      /^(?:which|who|that)$/.test(nodes[it]?.lemma ?? ""),
    );
    if (!relative) return;
    Object.assign(verb, { head: link.head, dep: "acl:relcl" });
  } else if (name.head !== said) return;
  Object.assign(name, { head: link.head, dep: "nsubj" });
  Object.assign(predicate, { head: said, dep: "ccomp" });
}

/** "lives in Oslo and is under sanctions": what the subject is said to be as well goes with the verb, not with the noun before it. */
function mendJoinedPredicate(nodes: Node[], place: number): void {
  const predicate = nodes[place];
  const noun = nodes[predicate?.head ?? -1];
  if (predicate?.dep !== "conj" || noun === undefined || !/^(?:obl|obj|nmod)$/.test(noun.dep)) return;
  if (!/^(?:NOUN|PROPN)$/.test(noun.pos) || predicate.head > place) return;
  if (childrenOf(nodes, place, /^nsubj/).length > 0 || childrenOf(nodes, place, /^cc$/).length === 0) return;
  let verb = noun.head;
  while (nodes[verb] !== undefined && nodes[verb]?.pos !== "VERB") verb = nodes[verb]?.head ?? -1;
  if (verb >= 0 && verb < predicate.head) Object.assign(predicate, { head: verb });
}

/** "Ana Bello was in Kenya": the name that opens the sentence is no part of what is said of it, nor joined to that. */
function mendSubjectOf(nodes: Node[], copula: number, place: number): void {
  const name = nodes[0];
  const predicate = nodes[place];
  if (name?.pos !== "PROPN" || predicate === undefined || endOfName(nodes, 0) !== copula - 1 || place < copula) return;
  if (childrenOf(nodes, place, /^(?:nsubj|cc)/).length > 0) return;
  if (/^(?:compound|amod|nmod)$/.test(name.dep) && name.head === place) name.dep = "nsubj";
  else if (name.head < 0 && predicate.head === 0 && /^(?:conj|nmod|appos|flat|acl)/.test(predicate.dep)) {
    for (const child of childrenOf(nodes, 0, /^(?:punct|obl|advcl|parataxis)$/))
      if (child > place) Object.assign(nodes[child] ?? {}, { head: place });
    Object.assign(predicate, { head: -1, dep: "root" });
    Object.assign(name, { head: place, dep: "nsubj" });
  }
}
