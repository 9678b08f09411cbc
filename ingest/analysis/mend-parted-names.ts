/** Names that the tree parts from their titles, their lists or their verb: "Peruvian President A and B", "A and B among them". */
import { childrenOf, isBelow, type Node } from "./mend-node.ts";

const ARGUMENT = /^(?:nsubj|nsubj:pass|obj|iobj|obl|obl:agent|conj|appos)$/;

/** "Peruvian President Ana Rojas and Omar Bello wept": he who holds the office agrees, not his nation. */
export function mendNationsBeforeTitles(nodes: Node[]): void {
  for (const [title, node] of nodes.entries()) {
    const holder = nodes[node.head];
    if (node.dep !== "nmod:desc" || node.head < title || holder?.pos !== "PROPN") continue;
    let at = title - 1;
    while (nodes[at]?.head === title && /^(?:amod|compound)$/.test(nodes[at]?.dep ?? "")) at -= 1;
    const nation = nodes[at];
    if (nation === undefined || !ARGUMENT.test(nation.dep) || !/^\p{Lu}\p{Ll}+$/u.test(nation.text)) continue;
    const adjective = nation.pos === "ADJ";
    if (!adjective && (nation.pos !== "PROPN" || holder.head !== at)) continue;
    const { head, dep } = nation;
    const own = isBelow(nodes, node.head, at);
    if (!own && holder.head !== head && holder.head !== nodes[head]?.head) continue;
    for (const child of childrenOf(nodes, at, /./))
      if (child !== node.head) Object.assign(nodes[child] ?? {}, { head: node.head });
    Object.assign(holder, { head, dep });
    Object.assign(nation, { head: title, dep: adjective ? "amod" : "compound" });
  }
}

/** "Ali Musa, a poet, and his brother Omar": what joins two is no third. */
export function mendJoinedByAnd(nodes: Node[]): void {
  for (const [and, node] of nodes.entries()) {
    if (node.pos !== "CCONJ" || node.dep !== "conj") continue;
    const [joined] = childrenOf(nodes, and, /^conj$/);
    const name = nodes[joined ?? -1];
    if (joined === undefined || name === undefined || joined < and) continue;
    for (const child of childrenOf(nodes, and, /./)) Object.assign(nodes[child] ?? {}, { head: joined });
    Object.assign(name, { head: node.head, dep: "conj" });
    Object.assign(node, { head: joined, dep: "cc" });
  }
}

/** "sanctions on Chad and on its leader": the same preposition leads both, and both stand below the same word. */
export function mendSamePrepositions(nodes: Node[]): void {
  for (const [second, node] of nodes.entries()) {
    if (node.dep !== "conj" || !/^(?:NOUN|PROPN)$/.test(node.pos) || node.head > second) continue;
    const lead = leadOf(nodes, second);
    if (lead === undefined || leadOf(nodes, node.head) === lead) continue;
    const first = childrenOf(nodes, node.head, /^(?:nmod|obl)$/).findLast(
      (it) => it > node.head && it < second && leadOf(nodes, it) === lead,
    );
    if (first !== undefined) node.head = first;
  }
}

function leadOf(nodes: readonly Node[], noun: number): string | undefined {
  const [lead] = childrenOf(nodes, noun, /^case$/);
  return nodes[lead ?? -1]?.lemma;
}

/** "freed nine nurses, Ana Ruiz and Omar Bello among them": the names are some of those that the plural counts. */
export function mendNamedBeforeAmong(nodes: Node[]): void {
  for (const [among, { text }] of nodes.entries()) {
    if (text !== "among" || !/^(?:them|whom)$/.test(nodes[among + 1]?.text ?? "")) continue;
    let first = among;
    while (/^(?:,|and)$/.test(nodes[first - 1]?.text ?? "") || nodes[first - 1]?.pos === "PROPN") first -= 1;
    const whole = nodes[first]?.text === "," ? climbToObject(nodes, first - 1) : -1;
    const counted = nodes[whole];
    if (counted?.pos !== "NOUN" || counted.text.toLowerCase() === counted.lemma || first + 1 >= among) continue;
    const member = nodes.findIndex(
      ({ head, pos }, at) => at > first && at < among && pos === "PROPN" && (head <= first || head >= among),
    );
    const name = nodes[member];
    if (name === undefined || isBelow(nodes, whole, member)) continue;
    Object.assign(name, { head: whole, dep: "conj" });
    Object.assign(nodes[among] ?? {}, { head: member, dep: "cc" });
    Object.assign(nodes[among + 1] ?? {}, { head: among, dep: "fixed" });
  }
}

/** "freed nine nurses after raids on farms, Ana Ruiz among them": the raids and farms are told of the nurses' lot, not of hers. */
function climbToObject(nodes: readonly Node[], last: number): number {
  let at = last;
  for (let steps = 0; steps < 4; steps += 1) {
    const { dep = "", head = -1, pos } = nodes[at] ?? {};
    if (!/^(?:nmod|obl)$/.test(dep) || head < 0) return at;
    const above = nodes[head];
    at = above?.pos === "VERB" ? (childrenOf(nodes, head, /^obj$/).find((it) => it > head && it < at) ?? -1) : head;
    if (pos === undefined || at < 0) return -1;
  }
  return at;
}

/** "Having met Ana Rojas in Lima, Ali Musa left": whom he has met is no subject of what he did then. */
export function mendHavingMet(nodes: Node[]): void {
  const having = nodes.findIndex(({ text }) => /^having$/i.test(text));
  const verb = nodes.findIndex(({ pos }, at) => at > having && pos === "VERB");
  if (having < 0 || verb > having + 3 || (having > 0 && nodes[having - 1]?.text !== ",")) return;
  const end = nodes.findIndex(({ text }, at) => at > verb && text === ",");
  const met = nodes.findIndex(
    ({ dep, head, pos }, at) => at > verb && at < end && dep === "nsubj" && pos === "PROPN" && head > end,
  );
  const told = nodes[met];
  if (end < 0 || told === undefined || childrenOf(nodes, verb, /^obj$/).length > 0) return;
  const main = told.head;
  Object.assign(told, { head: verb, dep: "obj" });
  const deed = nodes[verb];
  const above = nodes[main];
  if (deed === undefined || above?.head !== verb) return;
  Object.assign(above, { head: deed.head, dep: deed.dep });
  Object.assign(deed, { head: main, dep: "advcl" });
}
