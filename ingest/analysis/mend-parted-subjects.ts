/** "The Front, which held the dam, mined it": a relative clause that took the subject, and left the verb of the sentence without one. */
import { childrenOf, isBelow, type Node, startOfName, toSubjectDep } from "./mend-node.ts";

/** Words between the comma that closes the clause and its verb. */
const BEFORE_VERB = /^(?:AUX|ADV|PART)$/;

/** Gives the noun before ", who …," to the verb after the clause. */
export function mendPartedSubjects(nodes: Node[]): void {
  for (const [relative, word] of nodes.entries()) {
    if (!/^(?:who|which)$/.test(word.text) || !/^nsubj/.test(word.dep) || nodes[relative - 1]?.text !== ",") continue;
    const clause = word.head;
    if (clause < relative || nodes[clause]?.pos !== "VERB") continue;
    const noun = childrenOf(nodes, clause, /^nsubj/).find(
      (it) => it < relative - 1 && isAtComma(nodes, it, relative - 1),
    );
    const verb = noun === undefined ? undefined : findMainVerb(nodes, clause);
    if (noun !== undefined && verb !== undefined) partSubject(nodes, noun, clause, verb);
  }
}

/** Nothing but the noun's own phrase stands between it and the comma. */
function isAtComma(nodes: readonly Node[], noun: number, comma: number): boolean {
  return (
    /^(?:NOUN|PROPN)$/.test(nodes[noun]?.pos ?? "") &&
    nodes.slice(noun + 1, comma).every(({ pos }, at) => pos !== "VERB" && isBelow(nodes, noun + 1 + at, noun))
  );
}

/** The finite verb after a comma that the tree joins to the clause or to what is above it. */
function findMainVerb(nodes: readonly Node[], clause: number): number | undefined {
  const above = nodes[clause]?.head ?? -1;
  const found = nodes.findIndex(({ pos, dep, head, text, lemma }, verb) => {
    if (verb <= clause || pos !== "VERB" || !/^(?:conj|parataxis)$/.test(dep) || (head !== clause && head !== above))
      return false;
    let before = verb - 1;
    while (BEFORE_VERB.test(nodes[before]?.pos ?? "")) before -= 1;
    const bare = childrenOf(nodes, verb, /^(?:nsubj|csubj|cc|mark|obl:agent)/).length === 0;
    const finite = childrenOf(nodes, verb, /^aux/).length > 0 || (!/ing$/.test(text) && text !== lemma);
    return nodes[before]?.text === "," && bare && finite;
  });
  return found < 0 ? undefined : found;
}

function partSubject(nodes: Node[], noun: number, clause: number, verb: number): void {
  const { head = -1, dep = "root" } = nodes[clause] ?? {};
  for (const child of childrenOf(nodes, clause, /./))
    if (child !== noun && (child < noun || child > verb)) Object.assign(nodes[child] ?? {}, { head: verb });
  Object.assign(nodes[verb] ?? {}, { head, dep });
  Object.assign(nodes[clause] ?? {}, { head: noun, dep: "acl:relcl" });
  Object.assign(nodes[noun] ?? {}, { head: verb, dep: toSubjectDep(nodes, verb) });
}

/** "A man arrested in Berlin, Omar Keita, told police": what was done to him describes him, and the second verb is the sentence's. */
export function mendNamedAfterwards(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    if (node.pos !== "VERB" || node.dep !== "conj" || nodes[verb - 1]?.text !== ",") continue;
    const [first, name] = [node.head, verb - 2];
    const [noun] = childrenOf(nodes, first, /^nsubj/);
    const from = startOfName(nodes, name);
    if (noun === undefined || nodes[name]?.pos !== "PROPN" || nodes[from - 1]?.text !== "," || from - 1 < first)
      continue;
    const bare = childrenOf(nodes, verb, /^(?:nsubj|cc$|mark|aux:pass)/).length === 0;
    const reduced =
      nodes[noun]?.pos === "NOUN" &&
      noun === first - 1 &&
      /(?:ed|en|ught|nt|ld|ot|un|wn)$/.test(nodes[first]?.text ?? "") &&
      childrenOf(nodes, first, /^(?:obj|aux|ccomp|xcomp)/).length === 0;
    if (!bare || !reduced) continue;
    const { head = -1, dep = "root" } = nodes[first] ?? {};
    Object.assign(node, { head, dep });
    Object.assign(nodes[noun] ?? {}, { head: verb, dep: toSubjectDep(nodes, verb) });
    Object.assign(nodes[first] ?? {}, { head: noun, dep: "acl" });
    for (const child of childrenOf(nodes, first, /./))
      if (child > verb) Object.assign(nodes[child] ?? {}, { head: verb });
    const top = nodes.findIndex(({ head: above }, at) => at >= from && at <= name && (above < from || above > name));
    Object.assign(nodes[top] ?? {}, { head: noun, dep: "appos" });
  }
}
