/** "accused Chad of training rebels and arming them": a second deed is joined to the first, neither to the verb that blames nor to a noun. */
import { childrenOf, isBelow, type Node } from "./mend-node.ts";
import { BLAMING } from "./verb-classes.ts";

export function mendJoinedGerunds(nodes: Node[]): void {
  mendBefallen(nodes);
  mendHarm(nodes);
  for (let position = 3; position < nodes.length; position += 1) {
    const second = nodes[position] as Node;
    if (second.pos !== "VERB" || second.dep !== "conj" || !/ing$/.test(second.text)) continue;
    if (!/^(?:and|or|of)$/.test(nodes[position - 1]?.text ?? "")) continue;
    const first = findGerund(nodes, position);
    if (first === undefined || second.head === first || isBelow(nodes, first, position)) continue;
    // "accused Chad of training rebels and leading them": joined to a noun or to the verb over both.
    const above = nodes[second.head];
    if (second.head >= position || (above?.pos === "VERB" && /ing$/.test(above.text))) continue;
    Object.assign(second, { head: first });
  }
}

/** The last gerund before it that "of", "for" or "with" opens under a verb of blame. */
function findGerund(nodes: readonly Node[], before: number): number | undefined {
  for (let at = before - 1; at > 0; at -= 1) {
    const node = nodes[at] as Node;
    if (node.pos !== "VERB" || !/ing$/.test(node.text) || !/^(?:of|for|with)$/.test(nodes[at - 1]?.text ?? ""))
      continue;
    const blaming = BLAMING.test(nodes[node.head]?.lemma ?? "");
    return blaming && childrenOf(nodes, at, /^(?:mark|case)$/).length > 0 ? at : undefined;
  }
  return undefined;
}

const HARM = /^(?:killing|wounding|injuring|destroying|damaging|burying|trapping|drowning)$/;
const BEFALLS =
  /^(?:collapse|explode|crash|sink|erupt|burst|derail|capsize|overturn|detonate|hit|strike|slam|plunge|fall|topple|blast|plough|plow)$/;

const ALONE = /^(?:collapse|explode|crash|erupt|derail|capsize|resign|escape|surrender|disappear|emerge)$/;

/** "since a roof collapsed in Lima": behind "since" and "after" the verb of a noun that nothing is done to is no participle. */
function mendBefallen(nodes: Node[]): void {
  for (let verb = 2; verb < nodes.length; verb += 1) {
    const node = nodes[verb] as Node;
    const noun = nodes[node.head];
    if (node.dep !== "acl" || !ALONE.test(node.lemma) || /ing$/.test(node.text) || noun === undefined) continue;
    const above = nodes[noun.head];
    const [mark] = childrenOf(nodes, node.head, /^case$/);
    if (
      node.head > verb ||
      above?.pos !== "VERB" ||
      !/^(?:since|after|before|until)$/.test(nodes[mark ?? -1]?.lemma ?? "")
    )
      continue;
    const subject = node.head;
    Object.assign(node, { head: noun.head, dep: "advcl" });
    Object.assign(noun, { head: verb, dep: "nsubj" });
    Object.assign(nodes[mark ?? subject] ?? {}, { head: verb, dep: "mark" });
  }
}

/** "Students have marched since a roof collapsed, killing 16": what kills is what befell, not the march. */
function mendHarm(nodes: Node[]): void {
  for (let position = 2; position < nodes.length; position += 1) {
    const harm = nodes[position] as Node;
    if (!HARM.test(harm.text) || !/^(?:advcl|acl)$/.test(harm.dep) || nodes[position - 1]?.text !== ",") continue;
    for (let at = position - 2; at > harm.head; at -= 1) {
      const node = nodes[at] as Node;
      if (node.pos !== "VERB" || childrenOf(nodes, at, /^nsubj/).length === 0) continue;
      if (BEFALLS.test(node.lemma)) Object.assign(harm, { head: at, dep: "advcl" });
      break;
    }
  }
}
