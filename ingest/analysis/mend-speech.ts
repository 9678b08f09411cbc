/** Who speaks and of whom it is said: verbs of speech that the parser joins to the clause they report, relatives far from their noun. */
import { childrenOf, findBy, isBelow, type Node } from "./mend-node.ts";
import { ANSWERING, BLAMING, SPEAKING, URGING } from "./verb-classes.ts";

const MAX_STEPS = 5;

/** "said that Kyiv was not involved and blamed Russia": a second act of speech is the speaker's, where its tense is not the report's. */
export function mendSpeakers(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    if (node.dep !== "conj" || node.head > position || !isSpeechAct(node)) continue;
    if (childrenOf(nodes, position, /^(?:nsubj|csubj|mark|aux)/).length > 0) continue;
    const said = findReport(nodes, node.head);
    if (said === undefined) continue;
    const cc = childrenOf(nodes, position, /^cc$/)[0];
    const comma = cc !== undefined && nodes[cc - 1]?.text === ",";
    if (!comma && isPast(nodes, node.head)) continue;
    Object.assign(node, { head: said });
  }
}

function isSpeechAct({ pos, lemma, text }: Node): boolean {
  const speaks = URGING.test(lemma) || BLAMING.test(lemma) || ANSWERING.test(lemma) || SPEAKING.test(lemma);
  return pos === "VERB" && speaks && /(?:ed|id|old|ought|ade)$/.test(text);
}

/** The verb of speech, in the past and with a subject, whose report the word stands in. */
function findReport(nodes: readonly Node[], from: number): number | undefined {
  let at = from;
  let reported = false;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const node = nodes[at];
    if (node === undefined) return undefined;
    if (reported && (SPEAKING.test(node.lemma) || ANSWERING.test(node.lemma)))
      return childrenOf(nodes, at, /^nsubj/).length > 0 && /(?:ed|id|old)$/.test(node.text) ? at : undefined;
    reported ||= node.dep === "ccomp";
    at = node.head;
  }
  return undefined;
}

/** "defended", not "had defended" or "was". */
function isPast(nodes: readonly Node[], verb: number): boolean {
  const node = nodes[verb];
  return node?.pos === "VERB" && /ed$/.test(node.text) && childrenOf(nodes, verb, /^(?:aux|cop)/).length === 0;
}

/** "the ELN, which he accused", "Dodik, the leader, whom it accuses": the clause hangs on the noun before its relative. */
export function mendRelatives(nodes: Node[]): void {
  for (let relative = 0; relative < nodes.length; relative += 1) {
    const word = nodes[relative] as Node;
    if (!/^(?:which|whom)$/.test(word.text.toLowerCase()) || !/^(?:obj|nsubj|nsubj:pass)$/.test(word.dep)) continue;
    const verb = word.head;
    const clause = nodes[verb];
    if (clause?.pos !== "VERB" || verb < relative) continue;
    const subject = childrenOf(nodes, verb, /^nsubj/).find((it) => it > relative && it < verb);
    const noun = findNounBefore(nodes, relative, clause.lemma);
    if (subject === undefined || noun === undefined || isBelow(nodes, noun, verb)) continue;
    if (childrenOf(nodes, verb, /^obj$/).every((it) => it === relative)) word.dep = "obj";
    Object.assign(clause, { head: noun, dep: "acl:relcl" });
  }
}

/** "broke relations with Ukraine, which denied …": who speaks is the name right before its relative. */
export function mendSpeakingRelatives(nodes: Node[]): void {
  for (let relative = 0; relative < nodes.length; relative += 1) {
    const word = nodes[relative] as Node;
    const clause = nodes[word.head];
    if (!/^(?:which|who)$/.test(word.text.toLowerCase()) || word.dep !== "nsubj" || clause?.pos !== "VERB") continue;
    if (!(SPEAKING.test(clause.lemma) || ANSWERING.test(clause.lemma) || BLAMING.test(clause.lemma))) continue;
    if (nodes[relative - 1]?.text !== "," || nodes[relative - 2]?.pos !== "PROPN") continue;
    const name = findNounBefore(nodes, relative, "accuse");
    if (name === undefined || nodes[name]?.pos !== "PROPN" || isBelow(nodes, name, word.head)) continue;
    Object.assign(clause, { head: name, dep: "acl:relcl" });
  }
}

/** What is blamed on somebody or denied is no name: "the killing of X in Y, which Z denied". */
function findNounBefore(nodes: readonly Node[], relative: number, verb: string): number | undefined {
  let at = relative - 1;
  while (nodes[at]?.pos === "PUNCT") at -= 1;
  const deed = /^(?:blame|deny|reject|dismiss|condemn)$/.test(verb);
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const node = nodes[at];
    if (node === undefined || node.head > relative) break;
    const inner = /^(?:flat|compound|amod|nmod:desc|appos)/.test(node.dep);
    const above = nodes[node.head];
    if (!inner && !(deed && node.pos === "PROPN" && /^nmod/.test(node.dep) && above?.pos !== "VERB")) break;
    at = node.head;
  }
  return /^(?:NOUN|PROPN)$/.test(nodes[at]?.pos ?? "") ? at : undefined;
}

/** "two officials it accuses of torture": a verb of blame without an object, right after a noun, is about that noun. */
export function mendBareRelatives(nodes: Node[]): void {
  for (let verb = 0; verb < nodes.length; verb += 1) {
    const node = nodes[verb] as Node;
    if (node.pos !== "VERB" || !BLAMING.test(node.lemma) || !/^(?:ccomp|parataxis|advcl|conj)$/.test(node.dep))
      continue;
    if (childrenOf(nodes, verb, /^(?:obj|mark|cc|aux:pass|nsubj:pass)/).length > 0) continue;
    const subject = childrenOf(nodes, verb, /^nsubj$/).find((it) => it < verb);
    if (subject === undefined || nodes[subject]?.pos !== "PRON") continue;
    const noun = subject - 1;
    if (!/^(?:NOUN|PROPN)$/.test(nodes[noun]?.pos ?? "") || isBelow(nodes, noun, verb)) continue;
    Object.assign(node, { head: noun, dep: "acl:relcl" });
  }
}

/** "charged X with plotting": what somebody is blamed for belongs to the verb, not to the one blamed. */
export function mendCharges(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const blamed = nodes[node.head];
    const verb = nodes[blamed?.head ?? -1];
    // "accused Serbia of having armed them": the participle is that of the auxiliary.
    const having = childrenOf(nodes, position, /^aux$/).some((it) => nodes[it]?.text === "having");
    if (node.pos !== "VERB" || !(having || /ing$/.test(node.text)) || !/^(?:acl|nmod|advcl)$/.test(node.dep)) continue;
    if (
      blamed === undefined ||
      verb === undefined ||
      // "was accused by Peru of arming them": nor to the one who blames.
      !(
        /^(?:obj|nsubj:pass|obl:agent)$/.test(blamed.dep) ||
        (blamed.dep === "obl" && findBy(nodes, node.head) !== undefined)
      ) ||
      !BLAMING.test(verb.lemma)
    )
      continue;
    const [mark] = childrenOf(nodes, position, /^(?:mark|case)$/);
    if (!/^(?:of|for|with|over)$/.test(nodes[mark ?? -1]?.lemma ?? "") || position < blamed.head) continue;
    Object.assign(node, { head: blamed.head, dep: "advcl" });
  }
}

/** "accused X of shelling villages": what somebody is blamed for is done to the villages, it does not tell which. */
export function mendDeeds(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    if (node.pos !== "VERB" || !/ing$/.test(node.text) || !/^(?:compound|amod)$/.test(node.dep)) continue;
    const [preposition, thing] = [nodes[position - 1], nodes[node.head]];
    if (node.head < position || thing === undefined || !/^(?:of|for|with)$/.test(preposition?.lemma ?? "")) continue;
    let verb = thing.head;
    // "accused its old friend Benin of training rebels": the name hangs on what it is called.
    for (let steps = 0; steps < 2 && !BLAMING.test(nodes[verb]?.lemma ?? ""); steps += 1)
      verb = nodes[verb]?.head ?? -1;
    if (preposition?.head !== node.head || !BLAMING.test(nodes[verb]?.lemma ?? "") || verb > position) continue;
    const object = node.head;
    Object.assign(preposition, { head: position, dep: "mark" });
    Object.assign(node, { head: verb, dep: "advcl" });
    Object.assign(thing, { head: position, dep: "obj" });
    for (const child of childrenOf(nodes, object, /^punct$/)) Object.assign(nodes[child] ?? {}, { head: verb });
  }
}

/** "…, an Israeli official acknowledged on Monday.": at the end of a sentence a noun and its verb of speech are no apposition. */
export function mendClosingSpeech(nodes: Node[]): void {
  for (let said = 0; said < nodes.length; said += 1) {
    const verb = nodes[said] as Node;
    const speaker = nodes[verb.head];
    if (verb.dep !== "acl" || !SPEAKING.test(verb.lemma) || !/(?:ed|id|old)$/.test(verb.text)) continue;
    // "was behind the raid, Peru's minister alleged.": nor one of two things, where no "and" joins them.
    const joined = speaker?.dep === "conj" && childrenOf(nodes, verb.head, /^cc$/).length === 0;
    if (speaker === undefined || !(speaker.dep === "appos" || joined) || verb.head > said) continue;
    if (childrenOf(nodes, said, /^(?:obl:agent|obj|ccomp|aux|punct)/).some((it) => it > said)) continue;
    let left = verb.head;
    while (left > 0 && isBelow(nodes, left - 1, verb.head)) left -= 1;
    if (nodes[left]?.text === ",") left += 1;
    if (nodes[left - 1]?.text !== "," && nodes[left]?.text !== ",") continue;
    if (nodes.slice(said + 1, -1).some(({ pos }) => pos === "PUNCT" || pos === "VERB" || pos === "AUX")) continue;
    const root = nodes.findIndex(({ head }) => head < 0);
    if (root < 0 || root >= left) continue;
    Object.assign(speaker, { head: said, dep: "nsubj" });
    Object.assign(verb, { head: root, dep: "parataxis" });
  }
}

export const SAYINGS =
  /^(?:allegation|accusation|claim|charge|assertion|report|suggestion|explanation|finding|version|account)$/;

/** "…, an allegation Mogadishu denied": what sums up the clause before it is no part of a clause of its own. */
export function mendSummaries(nodes: Node[]): void {
  for (let noun = 0; noun < nodes.length; noun += 1) {
    const node = nodes[noun] as Node;
    const verb = node.head;
    const clause = nodes[verb];
    if (!SAYINGS.test(node.lemma) || clause?.pos !== "VERB" || verb < noun || !ANSWERING.test(clause.lemma)) continue;
    const [article] = childrenOf(nodes, noun, /^det$/);
    if (article === undefined || !/^an?$/.test(nodes[article]?.lemma ?? "") || nodes[article - 1]?.text !== ",")
      continue;
    const subject = childrenOf(nodes, verb, /^nsubj/).find((it) => it > noun && it < verb);
    if (subject === undefined || childrenOf(nodes, noun, /^case$/).length > 0 || clause.head < 0) continue;
    Object.assign(node, { head: clause.head, dep: "parataxis" });
    Object.assign(clause, { head: noun, dep: "acl:relcl" });
  }
}

/** "Ethiopia is believed to be training rebels, the paper reported.": what stands before the closing words of who says it is the main clause's. */
export function mendClosingReports(nodes: Node[]): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  for (let said = 0; said < nodes.length; said += 1) {
    const verb = nodes[said] as Node;
    if (!/^(?:advcl|ccomp)$/.test(verb.dep) || verb.head !== root || said < root || !SPEAKING.test(verb.lemma))
      continue;
    const subject = childrenOf(nodes, said, /^nsubj/).find((it) => it < said);
    if (subject === undefined || childrenOf(nodes, said, /^mark$/).length > 0) continue;
    let left = subject;
    while (left > 0 && isBelow(nodes, left - 1, subject)) left -= 1;
    if (nodes[left - 1]?.text !== "," || nodes.slice(said + 1).some(({ pos }) => pos === "VERB" || pos === "AUX"))
      continue;
    for (const child of childrenOf(nodes, said, /^(?:advcl|xcomp|ccomp)$/).filter((it) => it < left))
      Object.assign(nodes[child] ?? {}, { head: root, dep: "xcomp" });
    verb.dep = "parataxis";
  }
}
