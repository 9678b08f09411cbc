/** Verbs that the parser takes for the sentence's own where a later one is: "The men fighting beside the army killed", "say X, a general, left". */
import { childrenOf, isBelow, type Node, toSubjectDep } from "./mend-node.ts";

/** All in one walk. */
export function mendGardenPaths(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos !== "VERB") continue;
    if (/ing$/.test(node.text)) mendReduced(nodes, position, node);
    if (SAYING.test(node.lemma)) mendSaidOf(nodes, position);
    if (node.head < 0) mendRelativeRoot(nodes, position, node);
  }
}

/** "The mercenaries fighting beside the army executed 30 herders": the participle tells who they are, the verb behind it what they did. */
function mendReduced(nodes: Node[], participle: number, node: Node): void {
  const subject = participle - 1;
  const doer = nodes[subject];
  if (doer?.pos !== "NOUN" || doer.head !== participle || doer.dep !== "nsubj") return;
  if (childrenOf(nodes, participle, /^(?:aux|cop|mark|cc)/).length > 0) return;
  const verb =
    childrenOf(nodes, participle, /^(?:advcl|conj|ccomp|parataxis|xcomp)$/).find((it) =>
      isBareFinite(nodes, it, participle),
    ) ?? findBeforeObject(nodes, participle);
  if (verb === undefined || nodes[verb - 1]?.text === ",") return;
  Object.assign(nodes[verb] as Node, { head: node.head, dep: node.dep });
  Object.assign(doer, { head: verb, dep: toSubjectDep(nodes, verb) });
  Object.assign(node, { head: subject, dep: "acl" });
  for (const child of childrenOf(nodes, participle, /^punct$/))
    if (child > verb) Object.assign(nodes[child] as Node, { head: verb });
}

/** "fighting beside the army executed herders": behind a noun stands no adjective of the next one. */
function findBeforeObject(nodes: Node[], participle: number): number | undefined {
  const [object] = childrenOf(nodes, participle, /^obj$/).filter((it) => it > participle);
  const [verb] = object === undefined ? [] : childrenOf(nodes, object, /^amod$/);
  if (object === undefined || verb === undefined || !isBareFinite(nodes, verb, participle)) return undefined;
  if (!/^(?:NOUN|PROPN)$/.test(nodes[verb - 1]?.pos ?? "") || nodes[verb - 1]?.head === object) return undefined;
  Object.assign(nodes[object] as Node, { head: verb });
  return verb;
}

const SAYING = /^(?:say|claim|allege|argue|insist|maintain|believe|contend|add|think|fear|suspect|assert)$/;

/** "say Ana Ruiz, a retired general, conspired with rebels": nobody says a person. */
function mendSaidOf(nodes: Node[], said: number): void {
  const [name] = childrenOf(nodes, said, /^(?:obj|nsubj)$/).filter((it) => it > said && nodes[it]?.pos === "PROPN");
  if (name === undefined || childrenOf(nodes, said, /^(?:ccomp|xcomp)$/).length > 0) return;
  const [apposed] = childrenOf(nodes, name, /^appos$/);
  const [verb] = apposed === undefined ? [] : childrenOf(nodes, apposed, /^acl$/);
  if (verb === undefined || nodes[verb - 1]?.text !== "," || !isBareFinite(nodes, verb, said)) return;
  if (childrenOf(nodes, verb, /^obl:agent$/).length > 0) return;
  Object.assign(nodes[verb] as Node, { head: said, dep: "ccomp" });
  Object.assign(nodes[name] as Node, { head: verb, dep: "nsubj" });
}

/** "The general, who once plotted against him, surrendered": what is told of him is not what the sentence says. */
function mendRelativeRoot(nodes: Node[], root: number, node: Node): void {
  const [noun, relative] = childrenOf(nodes, root, /^nsubj/).filter((it) => it < root);
  if (noun === undefined || relative === undefined || nodes[relative]?.lemma !== "who") return;
  if (nodes[relative - 1]?.text !== ",") return;
  const verb = nodes.findIndex(
    ({ pos, dep }, at) =>
      at > root + 1 &&
      pos === "VERB" &&
      /^(?:advcl|conj|ccomp|parataxis|xcomp|acl)$/.test(dep) &&
      nodes[at - 1]?.text === "," &&
      isBelow(nodes, at, root) &&
      isBareFinite(nodes, at, root),
  );
  if (verb < 0) return;
  Object.assign(nodes[verb] as Node, { head: -1, dep: "root" });
  Object.assign(nodes[noun] as Node, { head: verb, dep: toSubjectDep(nodes, verb) });
  Object.assign(node, { head: noun, dep: "acl:relcl" });
  for (const child of childrenOf(nodes, root, /^punct$/))
    if (child > verb) Object.assign(nodes[child] as Node, { head: verb });
}

/** A verb in the past without a subject, an auxiliary or a link of its own. */
function isBareFinite(nodes: readonly Node[], verb: number, after: number): boolean {
  const { pos = "X", text = "", lemma = "" } = nodes[verb] ?? {};
  if (verb <= after || pos !== "VERB" || /ing$/.test(text) || text === lemma) return false;
  return childrenOf(nodes, verb, /^(?:nsubj|aux|cop|mark|cc|expl)/).length === 0;
}
