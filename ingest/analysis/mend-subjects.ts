/** Sentences whose subject the parser takes for their root, and what hangs on it then. */

import { childrenOf, isBelow, type Node } from "./mend-node.ts";
import { POST } from "./post-words.ts";

const INTRANSITIVE =
  /^(?:protest|demonstrate|clash|march|rally|riot|meet|agree|withdraw|flee|strike|talk|retreat|negotiate|cooperate)$/;

/** "Kurds protested against Turkey.": a past tense that is taken for a participle leaves the sentence without a verb. */
export function mendHeadless(nodes: Node[]): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  const noun = nodes[root];
  if (
    noun === undefined ||
    !/^(?:NOUN|PROPN)$/.test(noun.pos) ||
    nodes.at(-1)?.text !== "." ||
    childrenOf(nodes, root, /^(?:cop|aux)/).length > 0
  )
    return;
  liftStruck(nodes, root);
  const verb = childrenOf(nodes, root, /^acl$/).find(
    // "The Taliban deny sheltering them": so does a present without an ending.
    (it) =>
      it > root &&
      nodes[it]?.pos === "VERB" &&
      (/(?:ed|t|ght)$/.test(nodes[it].text) || nodes[it].text === nodes[it].lemma),
  );
  if (verb === undefined || nodes.slice(root + 1, verb).some(({ text }) => text === ",")) return;
  // "A militia killed Ali": a name is no complement, it is whom it is done to.
  for (const child of childrenOf(nodes, verb, /^xcomp$/))
    if (nodes[child]?.pos === "PROPN") Object.assign(nodes[child], { dep: "obj" });
  const active =
    childrenOf(nodes, verb, /^(?:obj|xcomp|ccomp)$/).length > 0 || INTRANSITIVE.test(nodes[verb]?.lemma ?? "");
  if (!active || childrenOf(nodes, verb, /^(?:aux|mark|nsubj|obl:agent)/).length > 0) return;
  for (const child of childrenOf(nodes, root, /^(?:punct|parataxis|advcl|obl)/))
    if (child > verb) Object.assign(nodes[child] ?? {}, { head: verb });
  Object.assign(nodes[verb] ?? {}, { head: -1, dep: "root" });
  Object.assign(noun, { head: verb, dep: "nsubj" });
}

/** "Chadian aircraft struck camps of rebels": between two nouns stands what the first did to the second. */
function liftStruck(nodes: Node[], root: number): void {
  const verb = nodes[root + 1];
  const [object] = childrenOf(nodes, root, /^obj$/);
  if (verb?.pos !== "VERB" || verb.dep !== "amod" || verb.head !== object || /ing$/.test(verb.text)) return;
  Object.assign(verb, { head: root, dep: "acl" });
  Object.assign(nodes[object] ?? {}, { head: root + 1 });
}

/** "An opponent of Maduro accused Cuba.": after "of" stands a name, no clause. */
export function mendOfClauses(nodes: Node[]): void {
  for (let verb = 0; verb < nodes.length; verb += 1) {
    const node = nodes[verb] as Node;
    const noun = nodes[node.head];
    if (node.pos !== "VERB" || /ing$/.test(node.text)) continue;
    const of = childrenOf(nodes, verb, /^mark$/).find((it) => nodes[it]?.lemma === "of");
    const [first, second] = childrenOf(nodes, verb, /^nsubj/);
    const name = of === undefined ? undefined : [first, second].find((it) => it !== undefined && it > of);
    if (of === undefined || name === undefined) continue;
    if (first !== undefined && first < of) {
      Object.assign(nodes[of] ?? {}, { head: name, dep: "case" });
      Object.assign(nodes[name] ?? {}, { head: first, dep: "nmod" });
      continue;
    }
    if (node.dep !== "acl" || noun?.head !== -1) continue;
    const root = node.head;
    for (const child of childrenOf(nodes, root, /^(?:punct|advcl|obl|parataxis)/))
      if (child > verb) Object.assign(nodes[child] ?? {}, { head: verb });
    Object.assign(nodes[of] ?? {}, { head: name, dep: "case" });
    Object.assign(nodes[name] ?? {}, { head: root, dep: "nmod" });
    Object.assign(node, { head: -1, dep: "root" });
    Object.assign(noun, { head: verb, dep: "nsubj" });
  }
}

/** "Justice Department is probing Vale": a clause with a subject and an object of its own is no relative of the first word of the subject. */
export function mendNamedSubjects(nodes: Node[]): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  const word = nodes[root];
  if (word === undefined || !/^(?:NOUN|PROPN)$/.test(word.pos) || !/^\p{Lu}/u.test(word.text)) return;
  const verb = childrenOf(nodes, root, /^acl:relcl$/).find((it) => it > root && nodes[it]?.pos === "VERB");
  const [subject] = verb === undefined ? [] : childrenOf(nodes, verb, /^nsubj/);
  const clause = nodes[verb ?? -1];
  if (verb === undefined || clause === undefined || subject !== root + 1 || nodes[subject]?.pos !== "PROPN") return;
  if (childrenOf(nodes, verb, /^(?:obj|ccomp|obl:agent)$/).length === 0) return;
  for (const child of childrenOf(nodes, root, /./))
    if (child !== verb) Object.assign(nodes[child] ?? {}, { head: child < root ? subject : verb });
  Object.assign(clause, { head: -1, dep: "root" });
  Object.assign(word, { head: subject, dep: "compound" });
}

/** "Tajik President Rahmon telephoned Putin": the adjective before a title is neither a second subject nor an object. */
export function mendTitled(nodes: Node[]): void {
  mendTitledObjects(nodes);
  for (let name = 0; name < nodes.length; name += 1) {
    const node = nodes[name] as Node;
    if (node.pos !== "PROPN") continue;
    const [title] = childrenOf(nodes, name, /^(?:nmod:desc|compound)$/);
    if (title === undefined || title > name || nodes[title]?.dep !== "nmod:desc") continue;
    const before = title - 1;
    const last = nodes[before];
    const adjective = last !== undefined && /^flat/.test(last.dep) ? last.head : before;
    const word = nodes[adjective];
    if (word === undefined || adjective > before || isBelow(nodes, adjective, name)) continue;
    if (!/^\p{Lu}/u.test(word.text) || !/^(?:ADJ|PROPN|NOUN)$/.test(word.pos)) continue;
    const twice = /^nsubj/.test(word.dep) && word.head === node.head && /^nsubj/.test(node.dep);
    if (twice) {
      Object.assign(word, { head: name, dep: "amod" });
      continue;
    }
    // "tried to kill Ivorian President Ouattara": what hangs on the adjective takes its place.
    if (node.head === adjective && word.pos === "ADJ" && /^(?:obj|obl|nmod|iobj|nsubj)/.test(word.dep)) {
      Object.assign(node, { head: word.head, dep: word.dep });
      Object.assign(word, { head: name, dep: "amod" });
      continue;
    }
    const verb = node.head;
    const second = /^nsubj/.test(node.dep) && childrenOf(nodes, verb, /^nsubj/).some((it) => it > name && it < verb);
    if (!second || word.pos !== "ADJ" || !/^(?:obj|obl|nmod|iobj|conj)$/.test(word.dep)) continue;
    for (const child of childrenOf(nodes, adjective, /^(?:case|cc|punct)$/))
      Object.assign(nodes[child] ?? {}, { head: name });
    Object.assign(node, { head: word.head, dep: word.dep });
    Object.assign(word, { head: name, dep: "amod" });
  }
}

/** "The attorney general, Paulo Gonet, has charged X": "has" and a participle without "been" make no passive. */
export function mendActives(nodes: Node[]): void {
  for (let verb = 0; verb < nodes.length; verb += 1) {
    const node = nodes[verb] as Node;
    if (node.pos !== "VERB") continue;
    const auxiliaries = childrenOf(nodes, verb, /^aux/);
    const active =
      auxiliaries.some((it) => nodes[it]?.lemma === "have") && auxiliaries.every((it) => nodes[it]?.lemma !== "be");
    if (!active || childrenOf(nodes, verb, /^nsubj$/).length > 0) continue;
    const subject = childrenOf(nodes, verb, /^nsubj:pass$/).find((it) => it < verb);
    const doer = nodes[subject ?? -1];
    if (subject === undefined || doer === undefined) continue;
    doer.dep = "nsubj";
    const bare = (it: number): boolean =>
      /^(?:NOUN|PROPN)$/.test(nodes[it]?.pos ?? "") && childrenOf(nodes, it, /^(?:case|mark)$/).length === 0;
    const post = childrenOf(nodes, verb, /^obl$/).find((it) => it < subject && nodes[it + 1]?.text === "," && bare(it));
    if (post !== undefined) {
      Object.assign(nodes[post] ?? {}, { dep: "nsubj" });
      Object.assign(doer, { head: post, dep: "appos" });
    }
    const patient = childrenOf(nodes, verb, /^obl$/).find((it) => it > verb && bare(it));
    if (patient !== undefined && childrenOf(nodes, verb, /^obj$/).length === 0)
      Object.assign(nodes[patient] ?? {}, { dep: "obj" });
  }
}

/** "to kill Hezbollah leader Naim Qassem": a name right after a post is no second phrase of the verb. */
export function mendPosts(nodes: Node[]): void {
  for (let name = 0; name < nodes.length; name += 1) {
    const node = nodes[name] as Node;
    if (node.pos !== "PROPN" || !/^(?:obl|obj|nmod|dep|appos)$/.test(node.dep)) continue;
    let first = name;
    while (first > 0 && nodes[first - 1]?.head === name && nodes[first - 1]?.pos === "PROPN") first -= 1;
    const post = nodes[first - 1];
    if (post === undefined || first < 1 || !POST.test(post.lemma) || !/^(?:obj|iobj|obl|nmod|nsubj)/.test(post.dep))
      continue;
    if (post.head !== node.head || childrenOf(nodes, name, /^(?:case|cc|det)$/).length > 0) continue;
    Object.assign(node, { head: first - 1, dep: "flat" });
  }
}

/** "refused to meet Fijian President Paul Tora": whose president he is is no thing that the verb says of anybody. */
function mendTitledObjects(nodes: Node[]): void {
  for (const [adjective, node] of nodes.entries()) {
    if (node.pos !== "ADJ" || node.dep !== "xcomp" || node.head !== adjective - 1) continue;
    const [name] = childrenOf(nodes, adjective, /^(?:obl|nmod|obj)$/).filter((it) => it > adjective);
    if (name === undefined || nodes[name]?.pos !== "PROPN" || childrenOf(nodes, name, /^case$/).length > 0) continue;
    if (!nodes.slice(adjective + 1, name).every(({ head }) => head >= adjective && head <= name)) continue;
    Object.assign(nodes[name], { head: node.head, dep: "obj" });
    Object.assign(node, { head: name, dep: "amod" });
  }
}
