/** Words put in between: who speaks between a subject and its verb, "without evidence" before what somebody is accused of, "a day after". */
import { childrenOf, isBelow, type Node, toSubjectDep } from "./mend-node.ts";
import { TIME, UNIT } from "./time-words.ts";
import { ANSWERING, BLAMING, SPEAKING } from "./verb-classes.ts";

/** "Kenya, the minister said, had bombed the town": the first subject is that of the clause after the words on who speaks. */
export function mendInterposed(nodes: Node[]): void {
  for (const [said, verb] of nodes.entries()) {
    if (verb.pos !== "VERB" || !SPEAKING.test(verb.lemma) || nodes[said + 1]?.text !== ",") continue;
    const [first, speaker, more] = childrenOf(nodes, said, /^nsubj/).filter((it) => it < said);
    if (first === undefined || speaker === undefined || more !== undefined) continue;
    if (!nodes.slice(first + 1, speaker).some(({ text }) => text === ",")) continue;
    const clause = childrenOf(nodes, said, /^(?:ccomp|xcomp|advcl|conj|parataxis)$/).find(
      (it) => it > said + 1 && /^(?:VERB|AUX|ADJ|NOUN)$/.test(nodes[it]?.pos ?? ""),
    );
    const deed = nodes[clause ?? -1];
    if (clause === undefined || deed === undefined || childrenOf(nodes, clause, /^(?:nsubj|mark|cc)/).length > 0)
      continue;
    Object.assign(deed, { head: verb.head, dep: verb.dep });
    Object.assign(verb, { head: clause, dep: "parataxis" });
    Object.assign(nodes[first] ?? {}, { head: clause, dep: toSubjectDep(nodes, clause) });
  }
}

/** "accused Kenya, without giving evidence, of bombing the town": what somebody is accused of hangs on the accusation. */
export function mendAccused(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const inserted = nodes[node.head];
    const verb = nodes[inserted?.head ?? -1];
    if (node.pos !== "VERB" || !/ing$/.test(node.text) || inserted === undefined || verb === undefined) continue;
    if (!BLAMING.test(verb.lemma) || inserted.head > node.head || position < node.head) continue;
    const [mark] = childrenOf(nodes, position, /^(?:mark|case)$/);
    if (mark === undefined || nodes[mark]?.lemma !== "of" || nodes[mark - 1]?.text !== ",") continue;
    Object.assign(node, { head: inserted.head, dep: "advcl" });
  }
}

/** "denied it, a day after Chad had accused him": the stretch of time is no subject. */
export function mendDayAfter(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const link = nodes[position + 1];
    if (!UNIT.test(node.lemma) || !/^(?:after|before)$/.test(link?.lemma ?? "") || !/^nsubj/.test(node.dep)) continue;
    const clause = node.head;
    const verb = nodes[clause];
    const subject = childrenOf(nodes, position, /^nmod/).find((it) => it > position + 1 && it < clause);
    if (verb === undefined || clause < position || subject === undefined || link === undefined) continue;
    Object.assign(nodes[subject] ?? {}, { head: clause, dep: toSubjectDep(nodes, clause) });
    Object.assign(link, { head: clause, dep: "mark" });
    Object.assign(node, { dep: "obl:unmarked" });
    if (/^(?:conj|parataxis|ccomp)$/.test(verb.dep) && verb.head < position) verb.dep = "advcl";
  }
}

/** "Reports that Kenya had bombed the town were dismissed": the verb without a subject is that of the noun the sentence begins with. */
export function mendToldSubjects(nodes: Node[], sayings: RegExp): void {
  for (const [noun, node] of nodes.entries()) {
    if (!sayings.test(node.lemma) || node.pos !== "NOUN") continue;
    mendTwoSubjects(nodes, noun);
    if (node.head >= 0 || nodes[noun + 1]?.lemma !== "that") continue;
    const [content] = childrenOf(nodes, noun, /^(?:acl|acl:relcl|ccomp)$/);
    if (content === undefined) continue;
    const verb = nodes.findIndex(
      (it, position) =>
        position > content &&
        it.pos === "VERB" &&
        /^(?:advcl|conj|parataxis|acl|ccomp)/.test(it.dep) &&
        isBelow(nodes, position, content) &&
        childrenOf(nodes, position, /^(?:nsubj|nsubj:pass|mark|cc)$/).length === 0 &&
        childrenOf(nodes, position, /^aux/).length > 0,
    );
    if (verb < 0) continue;
    Object.assign(nodes[verb] ?? {}, { head: -1, dep: "root" });
    Object.assign(node, { head: verb, dep: toSubjectDep(nodes, verb) });
  }
}

/** "Reports in Oslo that agents killed him were denied": of two subjects the second is that of the verb between, which "that" leads to. */
function mendTwoSubjects(nodes: Node[], noun: number): void {
  const verb = nodes[noun]?.head ?? -1;
  if (verb < noun || !nodes[noun]?.dep.startsWith("nsubj")) return;
  const [second] = childrenOf(nodes, verb, /^nsubj/).filter((it) => it > noun);
  const that = nodes.findIndex(({ lemma }, at) => at > noun && at < (second ?? -1) && lemma === "that");
  if (second === undefined || that < 0) return;
  const [inner] = childrenOf(nodes, second, /^acl$/).filter((it) => it < verb && nodes[it]?.pos === "VERB");
  if (inner === undefined) return;
  Object.assign(nodes[second] ?? {}, { head: inner, dep: toSubjectDep(nodes, inner) });
  Object.assign(nodes[that] ?? {}, { head: inner, dep: "mark" });
  Object.assign(nodes[inner] ?? {}, { head: noun, dep: "acl" });
}

/** "had bombed a camp, a claim dismissed by Togo": what was dismissed is the claim, and the camp is none. */
function mendSummedUp(nodes: Node[], noun: number): void {
  const node = nodes[noun] as Node;
  const [answer] = childrenOf(nodes, noun, /^acl/).filter((it) => ANSWERING.test(nodes[it]?.lemma ?? ""));
  const root = nodes.findIndex(({ head }) => head < 0);
  if (answer === undefined || !/^(?:appos|conj|nmod|obl)/.test(node.dep) || root < 0 || isBelow(nodes, root, noun))
    return;
  Object.assign(node, { head: root, dep: "parataxis" });
}

/** "…, a claim the rebels dismissed", "…, something he denies": what sums up the words before it is what is answered. */
export function mendAnsweredSummaries(nodes: Node[], sayings: RegExp): void {
  for (const [noun, node] of nodes.entries()) {
    const some = node.lemma === "something" && nodes[noun - 1]?.text === ",";
    const one = sayings.test(node.lemma) && /^an?$/.test(nodes[noun - 1]?.lemma ?? "") && nodes[noun - 2]?.text === ",";
    if (!(some || one)) continue;
    if (one) mendSummedUp(nodes, noun);
    const end = nodes.findIndex(({ pos }, position) => position > noun && (pos === "VERB" || pos === "PUNCT"));
    const verb = nodes[end];
    if (verb?.pos !== "VERB" || !ANSWERING.test(verb.lemma) || childrenOf(nodes, end, /^aux:pass$/).length > 0)
      continue;
    const subject = findAnswerer(nodes, noun, end);
    if (subject === undefined) continue;
    const root = nodes.findIndex(({ head }) => head < 0);
    if (root === end || root === noun || root < 0) continue;
    Object.assign(verb, { head: noun, dep: "acl:relcl" });
    Object.assign(nodes[subject] ?? {}, { head: end, dep: "nsubj" });
    if (isBelow(nodes, root, noun) || !/^(?:appos|parataxis)$/.test(node.dep))
      Object.assign(node, { head: root, dep: "parataxis" });
  }
}

/** Whoever stands between the noun and the verb that answers it. */
function findAnswerer(nodes: readonly Node[], noun: number, verb: number): number | undefined {
  let subject = verb - 1;
  while (/^(?:AUX|ADV)$/.test(nodes[subject]?.pos ?? "")) subject -= 1;
  const phrase = (at: number): boolean =>
    at > noun && at < verb && nodes[at]?.pos !== "AUX" && nodes[at]?.pos !== "ADV";
  while (/^(?:flat|compound|amod|nmod|det)/.test(nodes[subject]?.dep ?? "") && phrase(nodes[subject]?.head ?? -1))
    subject = nodes[subject]?.head ?? -1;
  return phrase(subject) && /^(?:NOUN|PROPN|PRON)$/.test(nodes[subject]?.pos ?? "") ? subject : undefined;
}

/** "fired on a crowd on Friday evening, killing 40": what came of it hangs on the deed, not on the time. */
export function mendTimedOutcomes(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const time = nodes[node.head];
    if (node.pos !== "VERB" || !/ing$/.test(node.text) || !/^(?:acl|amod|nmod)$/.test(node.dep)) continue;
    if (nodes[position - 1]?.text !== "," || time === undefined || !TIME.test(time.lemma) || node.head > position)
      continue;
    let verb = time.head;
    while (nodes[verb] !== undefined && nodes[verb]?.pos !== "VERB") verb = nodes[verb]?.head ?? -1;
    if (verb >= 0 && verb < position) Object.assign(node, { head: verb, dep: "advcl" });
  }
}

/** "Shor, whom Sandu blames for the fraud, said": the verb after the clause put in is that of the subject before it. */
export function mendEnclosedRelatives(nodes: Node[]): void {
  for (const [relative, word] of nodes.entries()) {
    const verb = word.head;
    const clause = nodes[verb];
    if (!/^(?:whom|which)$/.test(word.text) || clause === undefined || clause.head >= 0 || verb < relative) continue;
    const [noun, subject] = childrenOf(nodes, verb, /^nsubj/).filter((it) => it < verb);
    if (noun === undefined || subject === undefined || noun > relative || subject < relative) continue;
    const main = childrenOf(nodes, verb, /^(?:advcl|ccomp|conj|parataxis|xcomp)$/).find(
      (it) =>
        it > verb &&
        nodes[it]?.pos === "VERB" &&
        /,|^(?:AUX|ADV)$/.test(nodes[it - 1]?.text === "," ? "," : (nodes[it - 1]?.pos ?? "")) &&
        childrenOf(nodes, it, /^(?:nsubj|cc)/).length === 0,
    );
    const head = nodes[main ?? -1];
    if (main === undefined || head === undefined) continue;
    const comma = nodes.findLastIndex(({ text }, position) => position < main && text === ",");
    if (comma < verb) continue;
    const within = childrenOf(nodes, main, /./).filter((it) => it > verb && it < comma);
    const inner = within.find((it) => nodes[it]?.pos === "VERB");
    for (const child of within) {
      const mark = inner !== undefined && child < inner && nodes[child]?.dep === "mark";
      Object.assign(nodes[child] ?? {}, { head: mark ? inner : verb });
    }
    Object.assign(head, { head: -1, dep: "root" });
    Object.assign(clause, { head: noun, dep: "acl:relcl" });
    Object.assign(word, { dep: "obj" });
    Object.assign(nodes[noun] ?? {}, { head: main, dep: "nsubj" });
  }
}

/** "has yet to sanction it": a verb with "to" is no thing that one has. */
export function mendYetTo(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos !== "VERB" || node.dep !== "obj" || nodes[node.head]?.lemma !== "have") continue;
    if (childrenOf(nodes, position, /^mark$/).some((it) => nodes[it]?.lemma === "to")) node.dep = "xcomp";
  }
}

/** "Bello, a Hausa, and Ade agreed": what stands between two commas with an article of its own is what the name is, no third. */
export function mendDescribedNames(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const name = nodes[node.head];
    if (node.dep !== "conj" || name?.pos !== "PROPN" || nodes[position + 1]?.text !== ",") continue;
    const [article, more] = childrenOf(nodes, position, /^(?:det|cc)$/);
    if (article === undefined || more !== undefined || !/^an?$/.test(nodes[article]?.text ?? "")) continue;
    if (nodes[article - 1]?.text === ",") node.dep = "appos";
  }
}
