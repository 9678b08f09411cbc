/** Clauses whose own verb or subject the parser misses: a second clause after a comma, a verb behind a participle or behind who says it. */
import { childrenOf, isBelow, type Node } from "./mend-node.ts";
import { DAY, TIME } from "./time-words.ts";
import { APPOINTING, GIVING, SPEAKING } from "./verb-classes.ts";

const PAST =
  /(?:ed|id|old|ote|ew|ade|ook|ave|ame|ent|eft|ept|ell|egan|met|ought|uilt|ost|oke|ose|ore|ove|ung|ank|sat|ran|led|won|put|hit|shot)$/i;
const PERFECT = /(?:en|wn|un|ne|um)$/i;
const NAMING =
  /^(?:name|call|dub|nickname|title|entitle|label|code-name|codename|term|deem|make|teach|award|ask|order)$/;
const MAX_PHRASE = 14;

/** "voiced support for Riga, and Ilze Kalna, the foreign minister, said": a name after "and" with a verb of its own opens a clause. */
export function mendJoinedClauses(nodes: Node[]): void {
  for (const [name, node] of nodes.entries()) {
    if (node.dep !== "conj" || node.pos !== "PROPN" || node.head > name || nodes[node.head]?.pos === "VERB") continue;
    const [joint] = childrenOf(nodes, name, /^cc$/);
    if (joint === undefined || !/^(?:and|but|while)$/.test(nodes[joint]?.lemma ?? "")) continue;
    let end = name;
    while (nodes[end + 1]?.dep === "flat" || nodes[end + 1]?.head === name) {
      if (nodes[end + 1]?.pos !== "PROPN") break;
      end += 1;
    }
    const apposed = findApposition(nodes, end + 1);
    const verb = (apposed?.end ?? end) + 1;
    const spoken = nodes[verb];
    if (spoken === undefined || !isBareFinite(nodes, verb) || isBelow(nodes, node.head, verb)) continue;
    if (apposed === undefined && nodes[joint - 1]?.text !== "," && spoken.lemma !== "say") continue;
    const clause = findVerbAbove(nodes, node.head);
    if (clause === undefined) continue;
    if (apposed !== undefined) Object.assign(nodes[apposed.head] ?? {}, { head: name, dep: "appos" });
    if (spoken.dep !== "conj" || nodes[spoken.head]?.pos !== "VERB" || isBelow(nodes, spoken.head, name))
      Object.assign(spoken, { head: clause, dep: "conj" });
    Object.assign(node, { head: verb, dep: "nsubj" });
    Object.assign(nodes[joint] ?? {}, { head: verb });
  }
}

/** ", the foreign minister," with the noun that heads it. */
function findApposition(
  nodes: readonly Node[],
  comma: number,
): { readonly head: number; readonly end: number } | undefined {
  if (nodes[comma]?.text !== ",") return undefined;
  const end = nodes.findIndex(({ text }, at) => at > comma && text === ",");
  if (end < 0 || end - comma > MAX_PHRASE) return undefined;
  const within = nodes.slice(comma + 1, end);
  if (within.some(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "CCONJ")) return undefined;
  const head = within.findIndex(({ pos, head: above }) => pos === "NOUN" && (above <= comma || above >= end));
  return head < 0 ? undefined : { head: comma + 1 + head, end };
}

/** A past tense without a subject, an auxiliary or a doer after "by". */
function isBareFinite(nodes: readonly Node[], verb: number): boolean {
  const { pos, text = "", dep = "" } = nodes[verb] ?? {};
  return (
    pos === "VERB" &&
    PAST.test(text) &&
    /^(?:conj|acl|parataxis|advcl|ccomp|appos)$/.test(dep) &&
    childrenOf(nodes, verb, /^(?:nsubj|csubj|cc|mark|aux|obl:agent)/).length === 0
  );
}

function findVerbAbove(nodes: readonly Node[], from: number): number | undefined {
  let at = from;
  for (let steps = 0; steps < MAX_PHRASE && at >= 0; steps += 1) {
    if (nodes[at]?.pos === "VERB") return at;
    at = nodes[at]?.head ?? -1;
  }
  return undefined;
}

/** "Adler and Brandt each met him": the subject stands before the word that says that each of them did. */
export function mendEach(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (!/^(?:each|both|all)$/i.test(node.text) || !/^nsubj/.test(node.dep) || node.head < position) continue;
    let subject = position - 1;
    if (!/^(?:NOUN|PROPN)$/.test(nodes[subject]?.pos ?? "")) continue;
    for (let steps = 0; steps < 5 && /^(?:flat|compound|conj)$/.test(nodes[subject]?.dep ?? ""); steps += 1)
      subject = nodes[subject]?.head ?? subject;
    const noun = nodes[subject];
    if (noun === undefined || subject > position || isBelow(nodes, node.head, subject)) continue;
    if (childrenOf(nodes, subject, /^case$/).length > 0) continue;
    Object.assign(noun, { head: node.head, dep: node.dep });
    Object.assign(node, { head: subject, dep: "det" });
  }
}

/** "Last week the rebels claimed it": a stretch of time is no main clause. */
export function mendDatedOpenings(nodes: Node[]): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  const time = nodes[root];
  if (time === undefined || root > 3 || !(TIME.test(time.lemma) || DAY.test(time.lemma))) return;
  for (const subject of childrenOf(nodes, root, /^(?:obj|appos|nsubj|conj|nmod|parataxis)/)) {
    if (subject < root || childrenOf(nodes, subject, /^(?:case|cc)$/).length > 0) continue;
    const verb = childrenOf(nodes, subject, /^acl/).find(
      (it) =>
        it > subject &&
        nodes[it]?.pos === "VERB" &&
        PAST.test(nodes[it].text) &&
        childrenOf(nodes, it, /^(?:nsubj|mark|obl:agent)/).length === 0,
    );
    if (verb === undefined || childrenOf(nodes, verb, /^(?:obj|ccomp|xcomp|obl)/).length === 0) continue;
    for (const child of childrenOf(nodes, root, /./))
      if (child > verb || nodes[child]?.dep === "punct") Object.assign(nodes[child] ?? {}, { head: verb });
    Object.assign(nodes[verb] ?? {}, { head: -1, dep: "root" });
    Object.assign(nodes[subject] ?? {}, { head: verb, dep: "nsubj" });
    Object.assign(time, { head: verb, dep: "obl:unmarked" });
    return;
  }
}

/** "has neither confirmed nor denied": the auxiliary is that of both. */
export function mendNeitherNor(nodes: Node[]): void {
  for (const [neither, node] of nodes.entries()) {
    if (node.lemma !== "neither" || nodes[neither + 1]?.pos !== "VERB") continue;
    const auxiliary = nodes[neither - 1];
    const verb = nodes[neither + 1];
    if (auxiliary?.lemma !== "have" || verb?.head !== neither - 1 || auxiliary.dep === "aux") continue;
    for (const child of childrenOf(nodes, neither - 1, /./))
      if (child !== neither + 1) Object.assign(nodes[child] ?? {}, { head: neither + 1 });
    Object.assign(verb, { head: auxiliary.head, dep: auxiliary.dep });
    Object.assign(auxiliary, { head: neither + 1, dep: "aux" });
  }
}

/** "when soldiers acting on a warrant seized him", "Okoye, the premier, thanked Sall, who said": what has an object is no passive participle. */
export function mendActiveParticiples(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    if (node.pos !== "VERB" || node.dep !== "acl" || !PAST.test(node.text) || node.head > verb) continue;
    if (GIVING.test(node.lemma) || NAMING.test(node.lemma) || APPOINTING.test(node.lemma)) continue;
    if (!childrenOf(nodes, verb, /^obj$/).some((it) => it > verb && isNamed(nodes, it))) continue;
    if (childrenOf(nodes, verb, /^(?:nsubj|mark|aux|obl:agent)/).length > 0) continue;
    if (!takeFromParticiple(nodes, verb)) takeFromRelative(nodes, verb);
  }
}

function isNamed(nodes: readonly Node[], object: number): boolean {
  return nodes[object]?.pos === "PROPN" || childrenOf(nodes, object, /^(?:det|nmod:poss)$/).length > 0;
}

/** "soldiers acting on a warrant seized him". */
function takeFromParticiple(nodes: Node[], verb: number): boolean {
  let at = nodes[verb]?.head ?? -1;
  for (let steps = 0; steps < 6 && at >= 0 && nodes[at]?.pos !== "VERB"; steps += 1) at = nodes[at]?.head ?? -1;
  const participle = nodes[at];
  const subject = at - 1;
  if (participle === undefined || !/ing$/.test(participle.text) || participle.pos !== "VERB" || at > verb) return false;
  if (nodes[subject]?.head !== at || !/^nsubj/.test(nodes[subject].dep)) return false;
  if (childrenOf(nodes, at, /^aux/).length > 0) return false;
  for (const child of childrenOf(nodes, at, /./))
    if (child < subject) Object.assign(nodes[child] ?? {}, { head: verb });
  Object.assign(nodes[verb] ?? {}, { head: participle.head, dep: participle.dep });
  Object.assign(nodes[subject] ?? {}, { head: verb, dep: "nsubj" });
  Object.assign(participle, { head: subject, dep: "acl" });
  return true;
}

/** "Okoye, the premier, thanked Sall, who said": the verb after the relative is that of the relative. */
function takeFromRelative(nodes: Node[], verb: number): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  const main = nodes[root];
  if (main?.pos !== "VERB" || root < verb) return;
  const [subject, relative] = childrenOf(nodes, root, /^nsubj/);
  if (subject === undefined || relative === undefined || relative < verb || subject > verb) return;
  if (!/^(?:who|which)$/.test(nodes[relative]?.text ?? "") || nodes[relative - 1]?.text !== ",") return;
  if (!isBelow(nodes, verb, subject) || nodes[verb - 1]?.text !== ",") return;
  const noun = childrenOf(nodes, verb, /^obj$/)[0];
  if (noun === undefined) return;
  for (const child of childrenOf(nodes, root, /./))
    if (child < relative && child !== subject) Object.assign(nodes[child] ?? {}, { head: verb });
  Object.assign(nodes[verb] ?? {}, { head: -1, dep: "root" });
  Object.assign(nodes[subject] ?? {}, { head: verb, dep: "nsubj" });
  Object.assign(main, { head: noun, dep: "acl:relcl" });
}

/** "denied having planned it": the participle is the verb, "having" only says when. */
export function mendHavingDone(nodes: Node[]): void {
  for (const [having, node] of nodes.entries()) {
    if (node.text !== "having" || /^aux/.test(node.dep) || node.head < 0) continue;
    let verb = having + 1;
    while (nodes[verb]?.pos === "ADV") verb += 1;
    const deed = nodes[verb];
    if (deed?.pos !== "VERB" || deed.head !== having || !(PAST.test(deed.text) || PERFECT.test(deed.text))) continue;
    for (const child of childrenOf(nodes, having, /./))
      if (child !== verb) Object.assign(nodes[child] ?? {}, { head: verb });
    Object.assign(deed, {
      head: node.head,
      dep: node.dep === "advcl" && node.head === having - 1 ? "xcomp" : node.dep,
    });
    Object.assign(node, { head: verb, dep: "aux" });
    const [object] = childrenOf(nodes, verb, /^xcomp$/);
    if (object === verb + 1 && nodes[object]?.pos === "PROPN") Object.assign(nodes[object], { dep: "obj" });
  }
}

/** "had been, he said, beaten by them", "had, said the judge, allowed him": the participle after who says it goes with the auxiliary before. */
export function mendSplitVerbs(nodes: Node[]): void {
  for (const [said, speech] of nodes.entries()) {
    if (speech.pos !== "VERB" || !SPEAKING.test(speech.lemma)) continue;
    const first = nodes.findLastIndex(({ text }, at) => at < said && text === ",");
    const verb = nodes.findIndex(({ pos }, at) => at > said && (pos === "VERB" || pos === "AUX"));
    const auxiliaries: number[] = [];
    for (let at = first - 1; /^(?:be|have)$/.test(nodes[at]?.lemma ?? ""); at -= 1) auxiliaries.push(at);
    let subject = Math.min(first, ...auxiliaries) - 1;
    while (/^(?:flat|compound)$/.test(nodes[subject]?.dep ?? "")) subject = nodes[subject]?.head ?? -1;
    if (auxiliaries.length === 0 || first < 2 || !/^(?:NOUN|PROPN|PRON)$/.test(nodes[subject]?.pos ?? "")) continue;
    if (joinSplitVerb(nodes, { said, verb, subject, auxiliaries })) speech.dep = "parataxis";
  }
}

interface SplitVerb {
  readonly said: number;
  readonly verb: number;
  readonly subject: number;
  readonly auxiliaries: readonly number[];
}

function joinSplitVerb(nodes: Node[], { said, verb, subject, auxiliaries }: SplitVerb): boolean {
  const [deed, speech] = [nodes[verb], nodes[said]];
  const before = nodes[verb - 1];
  if (deed === undefined || speech === undefined || deed.pos !== "VERB" || before?.text !== ",") return false;
  if (!(PAST.test(deed.text) || PERFECT.test(deed.text)) || !isBelow(nodes, verb, said)) return false;
  if (nodes.slice(said + 1, verb - 1).some(({ text }) => /^(?:that|;)$/.test(text))) return false;
  const outer = auxiliaries.find((it) => isBelow(nodes, said, it));
  const { head, dep } = nodes[outer ?? said] ?? speech;
  const move = (from: number, which: RegExp, to: number, as?: string): void => {
    for (const child of childrenOf(nodes, from, which))
      if (child !== verb) Object.assign(nodes[child] ?? {}, { head: to, ...(as !== undefined && { dep: as }) });
  };
  move(verb, /^nsubj/, said);
  // "said the judge": who says it stands behind.
  if (childrenOf(nodes, said, /^nsubj/).length === 0)
    for (const child of childrenOf(nodes, said, /^obj$/)) Object.assign(nodes[child] ?? {}, { dep: "nsubj" });
  move(subject, /^case$/, verb, "mark");
  move(said, /^conj$/, dep === "advcl" ? head : verb);
  const passive = auxiliaries.some((it) => nodes[it]?.lemma === "be");
  for (const at of auxiliaries) {
    move(at, /^(?:cc|mark|advmod|conj|punct)$/, verb);
    Object.assign(nodes[at] ?? {}, { head: verb, dep: nodes[at]?.lemma === "be" ? "aux:pass" : "aux" });
  }
  Object.assign(deed, { head, dep });
  Object.assign(nodes[subject] ?? {}, { head: verb, dep: passive ? "nsubj:pass" : "nsubj" });
  Object.assign(speech, { head: verb });
  return true;
}
