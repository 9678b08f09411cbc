/** Reports within reports, and participles after a noun that the parser takes for words of the next one. */
import { TELLINGS } from "./mend-contents.ts";
import { childrenOf, type Node, toSubjectDep } from "./mend-node.ts";
import { SPEAKING } from "./verb-classes.ts";

/** "The police believe that the group did it, an officer said": of two clauses before the last verb the second is said by the first. */
export function mendStackedReports(nodes: Node[]): void {
  for (let said = 0; said < nodes.length; said += 1) {
    const verb = nodes[said] as Node;
    if (verb.pos !== "VERB" || !SPEAKING.test(verb.lemma)) continue;
    const [first, second] = childrenOf(nodes, said, /^(?:ccomp|advcl)$/).filter((it) => it < said);
    if (first === undefined || second === undefined || !HOLDS.test(nodes[first]?.lemma ?? "")) continue;
    const that = childrenOf(nodes, second, /^mark$/).some((it) => it > first && nodes[it]?.lemma === "that");
    if (that) Object.assign(nodes[second] ?? {}, { head: first, dep: "ccomp" });
  }
}

const HOLDS =
  /^(?:believe|think|suspect|say|claim|fear|insist|assume|know|hope|allege|maintain|argue|expect|report|doubt|deny)$/;

/** What a body is said to be doing: "the group claiming responsibility", "Amnesty, citing witnesses". */
export const TRANSITIVE =
  /^(?:claim|cite|quote|seek|lead|carry|demand|accuse|represent|back|hold|run|oppose|investigate|monitor|control|command|face|support|organise|organize|join|operate)$/;

/** "the Lebanese group claiming responsibility for it": the participle hangs on the noun before it and has the one after it as object. */
export function mendParticiples(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    if (node.pos !== "VERB" || !/ing$/.test(node.text) || !TRANSITIVE.test(node.lemma)) continue;
    if (!/^(?:amod|compound)$/.test(node.dep) || node.head < position) continue;
    const apart = nodes[position - 1]?.text === "," && /^(?:citing|quoting)$/.test(node.text);
    const before = apart ? position - 2 : position - 1;
    const object = node.head;
    const [noun, after] = [nodes[before], nodes[object]];
    if (noun === undefined || after === undefined || noun.head !== object) continue;
    const phrase = childrenOf(nodes, object, /./).filter((it) => it < position && it !== before);
    const opened = phrase.some((it) => nodes[it]?.dep === "det") || childrenOf(nodes, before, /^det$/).length > 0;
    if (!(apart || (opened && noun.pos === "NOUN"))) continue;
    Object.assign(noun, { head: after.head, dep: after.dep });
    for (const child of phrase) Object.assign(nodes[child] ?? {}, { head: before });
    Object.assign(after, { head: position, dep: "obj" });
    Object.assign(node, { head: before, dep: "acl" });
  }
}

/** "Iran, citing the UN, said": who cites a source between commas is the subject of the verb after them. */
export function mendCiting(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const main = nodes[node.head];
    if (!/^(?:citing|quoting)$/.test(node.text) || nodes[position - 1]?.text !== "," || main === undefined) continue;
    if (main.pos !== "VERB") mendCited(nodes, position);
    if (node.head < position || main.pos !== "VERB" || nodes[node.head - 1]?.text !== ",") continue;
    const [subject, more] = childrenOf(nodes, position, /^nsubj/).filter((it) => it < position);
    if (subject === undefined || more !== undefined || childrenOf(nodes, node.head, /^nsubj/).length > 0) continue;
    Object.assign(nodes[subject] ?? {}, { head: node.head, dep: toSubjectDep(nodes, node.head) });
    Object.assign(node, { head: subject, dep: "acl" });
  }
}

/** "Amnesty, citing witnesses, said": whom it cites is neither the speaker nor another one. */
function mendCited(nodes: Node[], citing: number): void {
  const close = nodes.findIndex(({ text }, at) => at > citing && text === ",");
  const verb = nodes.findIndex(({ pos }, at) => at > close && (pos === "VERB" || pos === "AUX"));
  const said = nodes[verb];
  if (close < 0 || said?.pos !== "VERB" || !SPEAKING.test(said.lemma) || verb - close > 2) return;
  let teller = citing - 2;
  while (/^(?:flat|compound|nmod:desc|amod)/.test(nodes[teller]?.dep ?? "") && (nodes[teller]?.head ?? citing) < citing)
    teller = nodes[teller]?.head ?? -1;
  const cited = nodes.findLastIndex(({ pos }, at) => at > citing && at < close && /^(?:NOUN|PROPN)$/.test(pos));
  if (cited < 0 || !/^(?:NOUN|PROPN)$/.test(nodes[teller]?.pos ?? "")) return;
  const phrase = nodes.slice(citing + 1, close).every(({ pos }) => /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PART)$/.test(pos));
  const top = phrase ? topOf(nodes, cited, citing) : -1;
  if (top < 0) return;
  for (const child of childrenOf(nodes, top, /^(?:nsubj|det|amod|punct)/))
    if (child < citing) Object.assign(nodes[child] ?? {}, { head: nodes[child]?.pos === "PUNCT" ? verb : teller });
  Object.assign(nodes[teller] ?? {}, { head: verb, dep: toSubjectDep(nodes, verb) });
  Object.assign(nodes[citing] ?? {}, { head: teller, dep: "acl" });
  Object.assign(nodes[top] ?? {}, { head: citing, dep: "obj" });
}

/** The head of the phrase that stands right behind the word. */
function topOf(nodes: readonly Node[], within: number, left: number): number {
  let top = within;
  for (let head = nodes[top]?.head ?? -1; head > left && head < within; head = nodes[top]?.head ?? -1) top = head;
  return top;
}

/** "pleaded not guilty": the plea is what is not made. */
export function mendPleas(nodes: Node[]): void {
  for (const node of nodes) {
    const plea = nodes[node.head];
    if (node.lemma === "not" && plea?.lemma === "guilty" && nodes[plea.head]?.lemma === "plead") node.head = plea.head;
  }
}

/** "Khan suggested India was involved": right before an auxiliary the noun after a verb of speech is the subject of what is said. */
export function mendBareContents(nodes: Node[]): void {
  for (const [noun, node] of nodes.entries()) {
    const verb = nodes[node.head];
    const auxiliary = nodes[noun + 1];
    const clause = auxiliary?.head ?? -1;
    if (node.dep !== "obj" || verb === undefined || node.head > noun || !SPEAKING.test(verb.lemma)) continue;
    if (
      !/^(?:aux|cop)/.test(auxiliary?.dep ?? "") ||
      !/^(?:was|were|is|are|had|has|have|would|will)$/.test(auxiliary?.text ?? "")
    )
      continue;
    const content = nodes[clause];
    if (content?.head !== node.head || !/^(?:conj|ccomp|parataxis|advcl)$/.test(content.dep)) continue;
    if (childrenOf(nodes, clause, /^(?:nsubj|cc|mark)/).length > 0) continue;
    Object.assign(node, { head: clause, dep: toSubjectDep(nodes, clause) });
    content.dep = "ccomp";
  }
}

/** "a network which the police say extorted millions", "whom Kenya says Eritrea paid": who or what is told of belongs to the verb of what is said. */
export function mendToldRelatives(nodes: Node[]): void {
  for (const [said, verb] of nodes.entries()) {
    if (!verb.dep.startsWith("acl") || !SPEAKING.test(verb.lemma)) continue;
    const [relative, teller] = childrenOf(nodes, said, /^(?:nsubj|obj)/).filter((it) => it < said);
    const [content, more] = childrenOf(nodes, said, /^(?:ccomp|xcomp|acl)$/).filter((it) => it > said);
    if (relative === undefined || teller === undefined || content === undefined || more !== undefined) continue;
    if (!/^(?:who|whom|which|that)$/.test(nodes[relative]?.lemma ?? "") || nodes[content]?.pos !== "VERB") continue;
    if (childrenOf(nodes, content, /^mark$/).some((it) => nodes[it]?.lemma === "to")) continue;
    const own = childrenOf(nodes, content, /^nsubj/).some((it) => it < content);
    if (own && childrenOf(nodes, content, /^obj$/).length > 0) continue;
    Object.assign(nodes[teller] ?? {}, { dep: "nsubj" });
    Object.assign(nodes[content] ?? {}, { dep: "ccomp" });
    Object.assign(nodes[relative] ?? {}, { head: content, dep: own ? "obj" : toSubjectDep(nodes, content) });
  }
}

/** "announced its findings: the mine was Cambodian", "told another story: …": what stands after the colon is what is said. */
export function mendColonContents(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos !== "VERB" || !/^(?:parataxis|appos|acl|acl:relcl|dep)$/.test(node.dep)) continue;
    const told = nodes[node.head]?.pos === "NOUN" ? (nodes[node.head]?.head ?? -1) : node.head;
    const teller = nodes[told];
    if (teller?.pos !== "VERB" || !SPEAKING.test(teller.lemma) || told > position) continue;
    const colon = nodes.findLastIndex(({ text }, at) => text === ":" && at > told && at < position);
    const subject = childrenOf(nodes, position, /^nsubj/).find((it) => it > colon);
    if (colon < 0 || subject === undefined || childrenOf(nodes, told, /^ccomp$/).length > 0) continue;
    if (childrenOf(nodes, told, /^nsubj$/).length > 0) Object.assign(node, { head: told, dep: "ccomp" });
  }
}

/** "who according to the army had sent money": the army stands beside the clause, whose subject is "who". */
export function mendAccording(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (!node.dep.startsWith("nsubj") || childrenOf(nodes, node.head, /^nsubj/)[0] === position) continue;
    const first = Math.min(position, ...childrenOf(nodes, position, /^(?:det|amod|compound|nmod:poss|nummod)$/));
    const according = first - 2;
    if (nodes[first - 1]?.text !== "to" || nodes[according]?.text.toLowerCase() !== "according") continue;
    Object.assign(nodes[according] ?? {}, { head: position, dep: "case" });
    Object.assign(node, { dep: "obl" });
  }
}

/** "reminded the council that the army had fled": whoever is told something is not what it says. */
export function mendToldPersons(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const [told, verb] = [nodes[node.head], nodes[nodes[node.head]?.head ?? -1]];
    if (!node.dep.startsWith("acl") || !/^i?obj$/.test(told?.dep ?? "") || !TELLING.test(verb?.lemma ?? "")) continue;
    if (told === undefined || TELLINGS.test(told.lemma)) continue;
    const that = childrenOf(nodes, position, /^mark$/).some((it) => nodes[it]?.lemma === "that");
    if (that && childrenOf(nodes, position, /^nsubj/).length > 0)
      Object.assign(node, { head: told.head, dep: "ccomp" });
  }
}

const TELLING = /^(?:tell|remind|inform|notify|brief|assure|reassure|warn|advise|convince|persuade)$/;
