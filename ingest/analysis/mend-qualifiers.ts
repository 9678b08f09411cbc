/** Adjectives that the tree takes for something else: with a hyphen before the noun, before a title, or behind what is called so. */
import { childrenOf, endOfName, type Node, startOfName } from "./mend-node.ts";
import { POST } from "./post-words.ts";
import { CALLING_SO } from "./verb-classes.ts";

const PARTICIPLE =
  /^(?:backed|led|sponsored|supported|funded|financed|armed|trained|run|controlled|brokered|linked|affiliated|aligned|allied|owned|held|occupied)$/;
const NOMINAL = /^(?:NOUN|PROPN|ADJ)$/;

/** All that is mended before anything is built on it. */
export function mendQualifiers(nodes: Node[]): void {
  mendVocatives(nodes);
  mendHyphened(nodes);
  mendFormer(nodes);
}

/** "tried by a UN-backed court": the court stands in the tree, not who backs it. */
function mendHyphened(nodes: Node[]): void {
  for (let at = 2; at < nodes.length - 1; at += 1) {
    const [name, hyphen, word] = [nodes[at - 2], nodes[at - 1], nodes[at]] as [Node, Node, Node];
    if (!/^[-‐‑]$/.test(hyphen.text) || !PARTICIPLE.test(word.text) || name.pos !== "PROPN") continue;
    let noun = at;
    while (NOMINAL.test(nodes[noun + 1]?.pos ?? "")) noun += 1;
    const head = nodes[noun];
    if (noun === at || head === undefined || !/^(?:NOUN|PROPN)$/.test(head.pos)) continue;
    const first = topOf(nodes, at - 2, at);
    const own = nodes[first] as Node;
    // Who backs it stands below it, or below the adjective, already.
    if (own.head === noun && own.dep === "compound") Object.assign(own, { head: at });
    if (own.head < 0 || (own.head >= at && own.head <= noun) || /^(?:flat|compound|amod|conj)/.test(own.dep)) continue;
    Object.assign(head, { head: own.head, dep: own.dep });
    for (const child of childrenOf(nodes, first, /^(?:case|det|mark)$/))
      if (child < first) Object.assign(nodes[child] ?? {}, { head: noun });
    Object.assign(own, { head: at, dep: "compound" });
    Object.assign(word, { head: noun, dep: "amod" });
    Object.assign(hyphen, { head: at, dep: "punct" });
  }
}

/** The word of a name that the others hang on, before `end`. */
function topOf(nodes: readonly Node[], from: number, end: number): number {
  let at = from;
  for (let steps = 0; steps < 4 && /^(?:flat|compound|punct)/.test(nodes[at]?.dep ?? ""); steps += 1) {
    const above = nodes[at]?.head ?? -1;
    if (above < 0 || above >= end) return at;
    at = above;
  }
  return at;
}

const OPENERS = /^(?:Former|Outgoing|Ousted|Acting|Exiled|Jailed|Deposed|Incoming|Interim|Ailing|Late)$/;

/** "Former Prime Minister X was barred": who was it is X, not the word before his title. */
function mendFormer(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (!OPENERS.test(node.text) || !/^(?:nsubj|obj|obl)/.test(node.dep)) continue;
    const person = childrenOf(nodes, position, /^(?:obl|nmod|appos|flat)/).find((it) => nodes[it]?.pos === "PROPN");
    if (person === undefined || person - position > 5) continue;
    if (childrenOf(nodes, person, /^case$/).length > 0) continue;
    Object.assign(nodes[person] ?? {}, { head: node.head, dep: node.dep });
    for (const child of childrenOf(nodes, position, /./))
      if (child !== person) Object.assign(nodes[child] ?? {}, { head: person });
    Object.assign(node, { head: person, dep: "amod" });
  }
}

/** "called the ruling of the Court shameful": the adjective behind a name with "of" says what the ruling is called. */
export function mendCalledOf(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos !== "ADJ" || !/^(?:obl|nmod)$/.test(node.dep)) continue;
    const before = nodes[position - 1];
    const [preposition] = childrenOf(nodes, position, /^case$/);
    if (preposition === undefined || before?.pos !== "PROPN" || before.head !== position) continue;
    const verb = nodes.findLastIndex(
      ({ lemma, pos }, at) => at < preposition && pos === "VERB" && CALLING_SO.test(lemma),
    );
    const [object] = childrenOf(nodes, verb, /^obj$/);
    if (object === undefined || object > preposition) continue;
    for (const child of childrenOf(nodes, position, /^(?:case|det|amod|compound)$/))
      if (child < position - 1) Object.assign(nodes[child] ?? {}, { head: position - 1 });
    Object.assign(before, { head: object, dep: "nmod" });
    Object.assign(node, { head: verb, dep: "xcomp" });
  }
}

/** "Mali, Niger and Chad have left": nobody is spoken to who is named first of a list of those who did it. */
function mendVocatives(nodes: Node[]): void {
  const [first, comma] = nodes;
  if (first?.dep !== "vocative" || first.pos !== "PROPN") return;
  const [subject] = childrenOf(nodes, first.head, /^nsubj/);
  const next = nodes[subject ?? -1];
  if (subject === undefined || next === undefined) return;
  const listed = childrenOf(nodes, subject, /^conj$/);
  if (subject > 3 || comma?.text !== "," || listed.length === 0) return;
  first.dep = next.dep;
  for (const it of [subject, ...listed]) Object.assign(nodes[it] ?? {}, { head: 0, dep: "conj" });
}

/** "Two aides of the ousted president, X, were held": between commas behind a post stands who holds it, no second subject. */
export function mendNamedPosts(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos !== "PROPN" || !/^nsubj/.test(node.dep)) continue;
    const [first] = childrenOf(nodes, node.head, /^nsubj/);
    if (first === undefined || first >= position || nodes[first]?.pos !== "NOUN") continue;
    hangSetOff(nodes, first, position);
  }
}

/** Hangs a name that stands between commas on the post right before it, else on the noun that it tells of. @returns whether it stands so */
export function hangSetOff(nodes: Node[], noun: number, name: number): boolean {
  const [open, close] = [startOfName(nodes, name) - 1, endOfName(nodes, name) + 1];
  if (nodes[open]?.text !== "," || nodes[close]?.text !== "," || open <= noun) return false;
  const post = POST.test(nodes[open - 1]?.lemma ?? "") ? open - 1 : noun;
  Object.assign(nodes[name] ?? {}, { head: post, dep: "appos" });
  return true;
}
