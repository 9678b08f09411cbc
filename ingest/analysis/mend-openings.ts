/** How sentences of news open: with a place, with a name and what it is, with a relative clause; the parser then misses the main verb's subject. */
import { childrenOf, endOfName, isBelow, type Node } from "./mend-node.ts";
import { POST } from "./post-words.ts";
import { MONTHS, TIME, WEEKDAYS } from "./time-words.ts";
import { SPEAKING, URGING } from "./verb-classes.ts";

const FINITE =
  /(?:ed|id|old|ote|ew|es|is|has|was|will|ade|ook|ave|ame|ent|eft|ept|ell|egan|met|ought|uilt|ost|oke|ose|ore|ove|ung|ank|sat|ran|led|won)$/;
const DAY_OR_MONTH = new RegExp(`^(?:${WEEKDAYS}|${MONTHS}|week|month|year)$`);

/** "In Syria, Raed al-Saleh said": after a place and a comma comes the subject, no second name of the place. */
export function mendFronted(nodes: Node[]): void {
  for (let verb = 0; verb < nodes.length; verb += 1) {
    const node = nodes[verb] as Node;
    if (node.pos !== "VERB" || childrenOf(nodes, verb, /^(?:nsubj|csubj|aux:pass)/).length > 0) continue;
    const place = childrenOf(nodes, verb, /^obl/).find((it) => it < verb && it <= 4);
    if (place === undefined || childrenOf(nodes, place, /^case$/).every((it) => it > 0)) continue;
    const name = childrenOf(nodes, place, /^appos$/).find(
      (it) => it > place && it < verb && nodes[it]?.pos === "PROPN",
    );
    if (name === undefined) continue;
    const between = nodes.slice(place + 1, verb);
    if (between.filter(({ text }) => text === ",").length !== 1) continue;
    Object.assign(nodes[name] ?? {}, { head: verb, dep: "nsubj" });
  }
}

/** "Under its president, Anna Berg, Norway closed": the name between the commas tells who is meant before it; the verb has its own subject. */
export function mendFrontedNames(nodes: Node[]): void {
  const comma = nodes.findIndex(({ text }) => text === ",");
  const [noun, name] = [comma - 1, endOfName(nodes, comma + 1)];
  const front = nodes[noun];
  if (comma < 2 || nodes[comma + 1]?.pos !== "PROPN" || nodes[name + 1]?.text !== ",") return;
  if (front?.pos !== "NOUN" || !front.dep.startsWith("obl") || front.head < name) return;
  const [first, own] = childrenOf(nodes, front.head, /^nsubj/);
  if (first === undefined || own === undefined || first <= comma || first > name || own <= name) return;
  Object.assign(nodes[first] ?? {}, { head: noun, dep: "appos" });
}

/** "In a letter to the council, General Haddad wrote": after the only comma comes the subject, nothing that is joined to the phrase before it. */
export function mendFrontedPhrases(nodes: Node[]): void {
  const verb = nodes.findIndex(({ head }) => head < 0);
  if (nodes[verb]?.pos !== "VERB") return;
  const comma = nodes.findIndex(({ text }) => text === ",");
  if (comma < 1 || comma > verb || !isOneSubject(nodes.slice(comma + 1, verb))) return;
  // "In Doha, Norway, Chad and Peru signed": the tree may begin the list in the middle.
  const [subject, other] = childrenOf(nodes, verb, /^(?:nsubj|csubj|aux:pass)/);
  const begun = nodes.slice(comma + 1, verb).some(({ text }) => text === ",");
  if (other !== undefined || (subject !== undefined && !begun)) return;
  const name = nodes.findIndex(
    ({ dep, head, pos }, at) =>
      at > comma &&
      at < verb &&
      /^(?:appos|conj|list)$/.test(dep) &&
      head < comma &&
      (pos === "PROPN" || (pos === "NOUN" && childrenOf(nodes, at, /^(?:det|nmod:poss)$/).length > 0)),
  );
  if (name < 0 || childrenOf(nodes, name, /^(?:cc|case)$/).length > 0) return;
  if (subject !== undefined && name > subject) return;
  if (subject !== undefined) Object.assign(nodes[subject] ?? {}, { head: name, dep: "conj" });
  // "After talks in Doha, the government and the rebels signed": so are those who are listed with it.
  for (const other of childrenOf(nodes, nodes[name]?.head ?? -1, /^conj$/))
    if (other > name && other < verb) Object.assign(nodes[other] ?? {}, { head: name });
  Object.assign(nodes[name] ?? {}, { head: verb, dep: "nsubj" });
}

/** Words without a comma, or names listed with "and": "Norway, Chad and Peru". */
function isOneSubject(words: readonly Node[]): boolean {
  if (!words.some(({ text }) => text === ",")) return true;
  return (
    words.some(({ pos }) => pos === "CCONJ") &&
    words.every(({ pos, text }) => text === "," || /^(?:PROPN|DET|CCONJ|AUX|ADV)$/.test(pos))
  );
}

/** "rejected opposition leader Kessel's claim": the title is no object, what she owns is. */
export function mendOwnedTitles(nodes: Node[]): void {
  for (const [title, node] of nodes.entries()) {
    const name = nodes[title + 1];
    const thing = name?.head ?? -1;
    const owned = nodes[thing];
    if (
      !POST.test(node.lemma) ||
      name?.dep !== "nmod:poss" ||
      owned === undefined ||
      thing < title ||
      node.head === thing
    )
      continue;
    if (!/^(?:obj|iobj|obl|nmod|nsubj)/.test(node.dep) || isBelow(nodes, node.head, thing)) continue;
    for (const child of childrenOf(nodes, title, /^(?:compound|amod|det)$/))
      Object.assign(nodes[child] ?? {}, { head: title + 1 });
    for (const child of childrenOf(nodes, title, /^case$/)) Object.assign(nodes[child] ?? {}, { head: thing });
    const clause = owned.dep.startsWith("nsubj") && owned.head > thing ? owned.head : -1;
    Object.assign(owned, { head: node.head, dep: node.dep });
    Object.assign(node, { head: title + 1, dep: "nmod:desc" });
    if (clause >= 0 && childrenOf(nodes, clause, /^mark$/).some((it) => nodes[it]?.lemma === "that"))
      Object.assign(nodes[clause] ?? {}, { head: thing, dep: "acl" });
  }
}

/** "told the council that Rwanda had declared war": what is told is no clause of the one told. */
export function mendTold(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const told = nodes[node.head];
    const verb = nodes[told?.head ?? -1];
    if (told === undefined || verb?.pos !== "VERB" || position < node.head) continue;
    const that = childrenOf(nodes, position, /^mark$/).some((it) => nodes[it]?.lemma === "that");
    if (!that || !(SPEAKING.test(verb.lemma) || URGING.test(verb.lemma))) continue;
    const listener = /^acl$/.test(node.dep) && /^(?:iobj|obj)$/.test(told.dep) && /^(?:tell|warn)$/.test(verb.lemma);
    if (listener) Object.assign(node, { head: told.head, dep: "ccomp" });
  }
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const verb = nodes[node.head];
    if (node.dep === "obj" && DAY_OR_MONTH.test(node.text.toLowerCase()) && node.pos === "PROPN")
      node.dep = "obl:unmarked";
    if (node.dep !== "advcl" || verb?.pos !== "VERB" || position < node.head) continue;
    const that = childrenOf(nodes, position, /^mark$/).some((it) => nodes[it]?.lemma === "that" && it < position);
    const so = nodes.slice(node.head, position).some(({ lemma }) => lemma === "so");
    if (that && !so && (SPEAKING.test(verb.lemma) || URGING.test(verb.lemma))) node.dep = "ccomp";
  }
}

/** "The Carter Center, which observed the vote, said": the verb after the relative clause is the main one. */
export function mendEnclosed(nodes: Node[]): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  const clause = nodes[root];
  if (clause?.pos !== "VERB") return;
  const [name, relative] = childrenOf(nodes, root, /^nsubj/);
  if (name === undefined || relative === undefined || relative > root) return;
  if (!/^(?:which|who)$/.test(nodes[relative]?.text.toLowerCase() ?? "") || nodes[relative - 1]?.text !== ",") return;
  const main = childrenOf(nodes, root, /^(?:conj|parataxis|advcl|ccomp)$/).find(
    (it) => it > root && nodes[it]?.pos === "VERB" && isMainVerb(nodes, it),
  );
  if (main === undefined) return;
  for (const child of childrenOf(nodes, root, /^punct$/))
    if (child > main) Object.assign(nodes[child] ?? {}, { head: main });
  Object.assign(nodes[main] ?? {}, { head: -1, dep: "root" });
  Object.assign(nodes[name] ?? {}, { head: main, dep: "nsubj" });
  Object.assign(clause, { head: name, dep: "acl:relcl" });
}

/** Right after a comma, with nothing of its own before it but auxiliaries. */
function isMainVerb(nodes: readonly Node[], verb: number): boolean {
  let before = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(nodes[before]?.pos ?? "")) before -= 1;
  const finite = FINITE.test(nodes[verb]?.text ?? "") || before < verb - 1;
  return finite && nodes[before]?.text === "," && childrenOf(nodes, verb, /^(?:nsubj|mark|cc)/).length === 0;
}

/** "Schvartsman, the company's chief executive, said": the office is no main clause. */
export function mendOffices(nodes: Node[]): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  const office = nodes[root];
  if (office === undefined || !/^(?:NOUN|ADJ|PROPN)$/.test(office.pos) || childrenOf(nodes, root, /^cop$/).length > 0)
    return;
  const name = childrenOf(nodes, root, /^nsubj$/).find((it) => it < root && nodes[it]?.pos === "PROPN");
  const said = childrenOf(nodes, root, /^(?:parataxis|conj|acl|ccomp)$/).find(
    (it) => it > root && SPEAKING.test(nodes[it]?.lemma ?? "") && isMainVerb(nodes, it),
  );
  const verb = nodes[said ?? -1];
  if (name === undefined || said === undefined || verb === undefined) return;
  if (!nodes.slice(name, root).some(({ text }) => text === ",")) return;
  for (const child of childrenOf(nodes, root, /^punct$/))
    if (child > said) Object.assign(nodes[child] ?? {}, { head: said });
  Object.assign(verb, { head: -1, dep: "root" });
  Object.assign(nodes[name] ?? {}, { head: said, dep: "nsubj" });
  Object.assign(office, { head: name, dep: "appos" });
}

/** "UN human rights chief Volker Türk urged", "rights groups say": two subjects with nothing between them are one phrase, named by the last. */
export function mendDoubled(nodes: Node[]): void {
  for (const verb of nodes.keys()) {
    const [first, second] = childrenOf(nodes, verb, /^nsubj/);
    if (first === undefined || second === undefined || second > verb) continue;
    const word = nodes[first];
    const nouns = first === second - 1 && nodes[second]?.pos === "NOUN" && !TIME.test(word?.lemma ?? "");
    if (nodes[second]?.pos !== "PROPN" && !nouns) continue;
    if (word === undefined || !/^(?:PROPN|NOUN|ADJ)$/.test(word.pos) || DAY_OR_MONTH.test(word.text.toLowerCase()))
      continue;
    const joined = nodes
      .slice(first + 1, second)
      .every(({ pos, text }) => /^(?:PROPN|NOUN|ADJ)$/.test(pos) || /^[-–]$/.test(text));
    const titled = nodes
      .slice(first + 1, second)
      .some(({ text, dep }) => text !== "-" && /^(?:nmod:desc|flat|compound)$/.test(dep));
    // "Opposition leader Nadia Kessel said", "Colonel Dragan denied": a title right before its name.
    const adjacent = first === second - 1 && (nouns || POST.test(word.lemma) || /^\p{Lu}/u.test(word.text));
    if (!joined || !(titled || adjacent) || isBelow(nodes, first, second)) continue;
    Object.assign(word, { head: second, dep: "compound" });
  }
}
