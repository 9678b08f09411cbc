/**
 * Sentences left without a main verb or its subject: a name, what it is, and a past tense that the parser takes for a participle
 * ("Uba Sani, the governor of Kaduna, praised X"), or a clause that it hangs on the first word of its own subject.
 */
import { childrenOf, isBelow, type Node, toSubjectDep } from "./mend-node.ts";
import { SPEAKING } from "./verb-classes.ts";

const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|PRON)$/;
const RELATIVE = /^(?:who|which|that|whom|whose|what|where|when)$/;
const TIME = /^(?:minute|hour|day|night|week|month|year|decade)s?$/i;

/** Gives a sentence that ends in a full stop and has no main verb the one that its words want. */
export function mendMainVerb(nodes: Node[]): void {
  const last = nodes.findLastIndex(({ pos }) => pos !== "PUNCT");
  if (last < 3 || !nodes.slice(last + 1).some(({ text }) => text === ".")) return;
  const root = nodes.findIndex(({ head }) => head < 0);
  const word = nodes[root];
  if (word === undefined) return;
  if (word.pos === "PUNCT") liftFromSign(nodes, root);
  else if (word.pos === "VERB") findLostSubject(nodes, root);
  else if (NOMINAL.test(word.pos) && childrenOf(nodes, root, /^cop$/).length === 0) findLostVerb(nodes, root);
}

function findLostVerb(nodes: Node[], root: number): void {
  const owned = childrenOf(nodes, root, /^amod$/).find(
    (it) => it < root && looksFinite(nodes, it) && childrenOf(nodes, it, /^nsubj/).length > 0,
  );
  if (owned !== undefined) {
    // "Petro has suspended negotiations": what the verb was hung on is its object.
    makeRoot(nodes, owned, root, "obj");
    for (const child of childrenOf(nodes, root, /^(?:amod|punct)$/))
      if (child < owned) Object.assign(nodes[child] ?? {}, { head: childrenOf(nodes, owned, /^nsubj/)[0] ?? owned });
    return;
  }
  const after = findAfterAdverbial(nodes, root);
  if (after !== undefined) {
    makeRoot(nodes, after, root, childrenOf(nodes, root, /^case$/).length > 0 ? "obl" : "obl:unmarked");
    return;
  }
  // "Russian-speaking men attacked": the first half of a compound is nobody.
  if (childrenOf(nodes, root, /^case$/).some((it) => it < root) || nodes[root + 1]?.text === "-") return;
  const verb = findAfterComma(nodes, root) ?? findJoined(nodes, root);
  if (verb !== undefined) takeSubject(nodes, verb, root);
}

/** A quotation mark is nobody's root. */
function liftFromSign(nodes: Node[], sign: number): void {
  const verb = childrenOf(nodes, sign, /./).find((it) => nodes[it]?.pos === "VERB");
  if (verb === undefined) return;
  for (const child of childrenOf(nodes, sign, /./)) Object.assign(nodes[child] ?? {}, { head: verb });
  makeRoot(nodes, verb, sign, "punct");
}

function makeRoot(nodes: Node[], verb: number, root: number, dep: string): void {
  for (const child of childrenOf(nodes, root, /^(?:punct|parataxis|advcl|conj|ccomp|xcomp)/))
    if (child > verb) Object.assign(nodes[child] ?? {}, { head: verb });
  Object.assign(nodes[verb] ?? {}, { head: -1, dep: "root" });
  Object.assign(nodes[root] ?? {}, { head: verb, dep });
}

/** The phrase of the old root becomes the subject; a name that the verb took is part of it, or beside it. */
function takeSubject(nodes: Node[], verb: number, root: number): void {
  const dep = toSubjectDep(nodes, verb);
  const own = childrenOf(nodes, verb, /^nsubj/).find((it) => it > root && it < verb);
  const apart = own !== undefined && nodes.slice(root + 1, own).some(({ text }) => text === ",");
  makeRoot(nodes, verb, root, dep);
  if (own === undefined) return;
  if (apart) {
    Object.assign(nodes[own] ?? {}, { head: root, dep: "appos" });
    return;
  }
  // "Venezuelan Defence Minister Vladimir Padrino called": the words before the name are part of its phrase.
  for (const child of childrenOf(nodes, root, /./)) if (child < own) Object.assign(nodes[child] ?? {}, { head: own });
  Object.assign(nodes[root] ?? {}, { head: own, dep: "compound" });
  Object.assign(nodes[own] ?? {}, { head: verb, dep });
}

/** "At Lukodi, where 48 people died, his men burned huts"; "Days before the strike the RSF had issued an ultimatum". */
function findAfterAdverbial(nodes: readonly Node[], root: number): number | undefined {
  const phrase = childrenOf(nodes, root, /^case$/).some((it) => it < root);
  const time =
    root <= 2 && TIME.test(nodes[root]?.text ?? "") && /^(?:before|after)$/.test(nodes[root + 1]?.text ?? "");
  if (!phrase && !time) return undefined;
  return [...nodes.keys()].find((verb) => {
    const node = nodes[verb];
    if (verb <= root || node?.pos !== "VERB" || !isBelow(nodes, verb, root)) return false;
    const subject = childrenOf(nodes, verb, /^nsubj/).find((it) => it < verb);
    if (subject === undefined || RELATIVE.test(nodes[subject]?.lemma ?? "")) return false;
    if (time) return node.dep === "acl:relcl";
    let first = subject;
    while (isBelow(nodes, first - 1, subject)) first -= 1;
    return nodes[first - 1]?.text === "," && /^(?:parataxis|conj|acl|acl:relcl|ccomp)$/.test(node.dep);
  });
}

/** "Hasina, prime minister for fifteen years, resigned", "Nangaa, who leads the alliance, urged soldiers". */
function findAfterComma(nodes: readonly Node[], root: number): number | undefined {
  const found = [...nodes.keys()].filter((verb) => {
    if (verb <= root || nodes[beforeVerb(nodes, verb)]?.text !== ",") return false;
    const predicate =
      nodes[verb]?.pos === "VERB" ? looksFinite(nodes, verb) : childrenOf(nodes, verb, /^cop$/).length > 0;
    if (!predicate) return false;
    const before = beforeVerb(nodes, verb);
    return childrenOf(nodes, verb, /^(?:nsubj|mark$|cc$)/).every(
      (it) => it < before && it > root && nodes[it]?.pos === "PROPN",
    );
  });
  return found.find((verb) => isFull(nodes, verb)) ?? found.findLast((verb) => !isParticiple(nodes, verb));
}

/** "Human rights groups have accused Eritrea": a clause right after its own subject is no relative of it. */
function findJoined(nodes: readonly Node[], root: number): number | undefined {
  return [...nodes.keys()].find((verb) => {
    const node = nodes[verb];
    if (verb <= root || node?.pos !== "VERB" || !looksFinite(nodes, verb)) return false;
    if (!/^(?:acl|acl:relcl|ccomp|conj|flat)$/.test(node.dep) || !hangsOn(nodes, verb, root)) return false;
    if (
      nodes
        .slice(root + 1, verb)
        .some(({ text, pos, lemma }) => text === "," || pos === "SCONJ" || RELATIVE.test(lemma))
    )
      return false;
    if (childrenOf(nodes, verb, /^(?:mark|cc|obl:agent)$/).length > 0) return false;
    const subject = childrenOf(nodes, verb, /^nsubj/).find((it) => it < verb);
    if (subject !== undefined)
      return nodes.slice(root + 1, subject).every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos));
    return isFull(nodes, verb);
  });
}

/** On the root itself, or on what stands in a phrase with "of" after it: "a panel of experts described". */
function hangsOn(nodes: readonly Node[], verb: number, root: number): boolean {
  const above = nodes[verb]?.head ?? -1;
  return above === root || (nodes[above]?.dep === "nmod" && nodes[above].head === root);
}

/** Past auxiliaries, adverbs and "not". */
function beforeVerb(nodes: readonly Node[], verb: number): number {
  let before = verb - 1;
  while (/^(?:AUX|ADV|PART|ADP|DET)$/.test(nodes[before]?.pos ?? "") && isBelow(nodes, before, verb)) before -= 1;
  return before;
}

function looksFinite(nodes: readonly Node[], verb: number): boolean {
  const node = nodes[verb];
  if (node === undefined || node.pos !== "VERB") return false;
  if (childrenOf(nodes, verb, /^aux/).some((it) => it < verb)) return true;
  return !/ing$/.test(node.text) && (node.text.toLowerCase() !== node.lemma || SPEAKING.test(node.lemma));
}

/** With what only a finite verb has after it: an object, a clause, an auxiliary before it. */
function isFull(nodes: readonly Node[], verb: number): boolean {
  return childrenOf(nodes, verb, /^(?:obj|iobj|ccomp|xcomp|aux|aux:pass|cop)$/).length > 0;
}

/** "backed by the party", "accused of fraud", "known as Barbecue", "based in Paris". */
function isParticiple(nodes: readonly Node[], verb: number): boolean {
  return (
    /^(?:by|of|as)$/.test(nodes[verb + 1]?.text ?? "") ||
    /^(?:base|bear|age|know|date|locate)$/.test(nodes[verb]?.lemma ?? "")
  );
}

/** "Microsoft, which helped the government, said"; "Malaysian Prime Minister Anwar Ibrahim, who holds the chair, said". */
function findLostSubject(nodes: Node[], root: number): void {
  if (childrenOf(nodes, root, /^(?:nsubj|csubj|expl)/).length > 0) return;
  const source = childrenOf(nodes, root, /^obl$/).find((it) => it < root);
  const [listed] = source === undefined ? [] : childrenOf(nodes, source, /^conj$/).filter((it) => it < root);
  if (
    listed !== undefined &&
    childrenOf(nodes, listed, /^cc$/).length === 0 &&
    childrenOf(nodes, listed, /^appos$/).length > 0
  ) {
    // "According to the commission, Georgian Dream, the ruling party, won": no list.
    Object.assign(nodes[listed] ?? {}, { head: root, dep: "nsubj" });
    return;
  }
  const comma = nodes.findIndex(({ text }) => text === ",");
  if (comma < 1 || comma > 12 || nodes[beforeVerb(nodes, root)]?.text !== ",") return;
  const clause = childrenOf(nodes, root, /^(?:ccomp|advcl|obl|dep|parataxis)$/).find((it) => it < root);
  if (clause === undefined) return;
  const [name, relative] = childrenOf(nodes, clause, /^nsubj/);
  if (name !== undefined && relative !== undefined && RELATIVE.test(nodes[relative]?.text.toLowerCase() ?? "")) {
    Object.assign(nodes[name] ?? {}, { head: root, dep: "nsubj" });
    Object.assign(nodes[clause] ?? {}, { head: name, dep: "acl:relcl" });
    return;
  }
  const opening = nodes.slice(0, comma);
  if (clause >= comma || opening.some(({ pos }) => !/^(?:PROPN|NOUN|ADJ|DET)$/.test(pos))) return;
  let head = comma - 1;
  while (/^(?:flat|compound)/.test(nodes[head]?.dep ?? "") && (nodes[head]?.head ?? comma) < comma)
    head = nodes[head]?.head ?? head;
  if (!/^(?:PROPN|NOUN)$/.test(nodes[head]?.pos ?? "")) return;
  for (const child of childrenOf(nodes, clause, /./))
    if (child !== head && child < comma) Object.assign(nodes[child] ?? {}, { head });
  Object.assign(nodes[head] ?? {}, { head: root, dep: "nsubj" });
  if (clause !== head) Object.assign(nodes[clause] ?? {}, { head, dep: "amod" });
}

/** "urged both to show restraint but blamed Paris": what is told in the past is joined to what is told, not to what is wished. */
export function mendJoined(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const infinitive = nodes[node.head];
    if (
      node.dep !== "conj" ||
      !isPast(node) ||
      infinitive === undefined ||
      !/^(?:xcomp|advcl|acl)$/.test(infinitive.dep)
    )
      continue;
    const wish = childrenOf(nodes, node.head, /^mark$/).some((mark) => nodes[mark]?.lemma === "to");
    const governor = nodes[infinitive.head];
    if (!wish || governor === undefined || !isPast(governor)) continue;
    if (childrenOf(nodes, position, /^(?:aux|aux:pass|mark|nsubj|nsubj:pass)$/).length === 0)
      Object.assign(node, { head: infinitive.head });
  }
}

function isPast({ pos, text, lemma }: Node): boolean {
  return pos === "VERB" && text.toLowerCase() !== lemma && !/(?:ing|s)$/.test(text);
}
