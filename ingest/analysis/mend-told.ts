/** What somebody tells, where words on when or to whom come before it, or where "that" itself was taken for a word of the sentence. */
import { childrenOf, isBelow, type Node, toSubjectDep } from "./mend-node.ts";
import { DAY, MONTH, TIME } from "./time-words.ts";
import { SPEAKING } from "./verb-classes.ts";

const WHEN = /^(?:late|later|early|earlier|ago|afterwards|soon|on|again|first|publicly|openly|today|yesterday)$/;
const TOLD = /^(?:tell|inform|assure|remind|notify|brief|warn|advise)$/;

function isTelling({ lemma, pos }: Node): boolean {
  return (
    pos === "VERB" && (SPEAKING.test(lemma) || /^(?:conclude|find|show|indicate|decide|mention|hold)$/.test(lemma))
  );
}

/** The clauses of a sentence with "that" whose teller the parser missed. */
export function mendToldContents(nodes: Node[]): void {
  mendLaterContents(nodes);
  mendThatHeads(nodes);
  mendToldClauses(nodes);
}

/** "said two days later that Chad had fled", "admitted early on that": the clause is what is said, not when. */
function mendLaterContents(nodes: Node[]): void {
  for (const [that, link] of nodes.entries()) {
    const clause = nodes[link.head];
    if (link.lemma !== "that" || link.dep !== "mark" || clause === undefined || link.head < that) continue;
    let at = clause.head;
    // "told Reuters that the army was behind it": what is said may be no verb.
    const odd = /^(?:obl|advmod|xcomp|obj|nmod)$/.test(clause.dep) && hasCopula(nodes, link.head);
    while (at >= 0 && at < that && isWhen(nodes[at])) at = nodes[at]?.head ?? -1;
    const verb = nodes[at];
    if ((at === clause.head && !odd) || verb === undefined || at > that || !isTelling(verb)) continue;
    if (childrenOf(nodes, at, /^ccomp$/).some((it) => it > at)) continue;
    Object.assign(clause, { head: at, dep: "ccomp" });
  }
}

function hasCopula(nodes: readonly Node[], clause: number): boolean {
  return childrenOf(nodes, clause, /^cop$/).length > 0;
}

function isWhen(node: Node | undefined): boolean {
  return node !== undefined && (WHEN.test(node.lemma) || TIME.test(node.lemma) || DAY.test(node.lemma));
}

/** "said that he had led attacks": a "that" which the parser took for the head of the clause that it opens. */
function mendThatHeads(nodes: Node[]): void {
  for (const [that, link] of nodes.entries()) {
    if (link.text !== "that" || link.pos !== "SCONJ" || link.dep === "mark") continue;
    const above = /^i?obj$/.test(nodes[link.head]?.dep ?? "") ? (nodes[link.head]?.head ?? -1) : link.head;
    const verb = nodes[above];
    if (verb === undefined || above > that || that - above > 6 || !isTelling(verb)) continue;
    const clause = findClause(nodes, that, above);
    if (clause === undefined) continue;
    const subject = findSubject(nodes, that, clause);
    if (subject === undefined) continue;
    for (const child of childrenOf(nodes, that, /./))
      if (child > that && child !== clause) Object.assign(nodes[child] ?? {}, { head: clause });
    Object.assign(nodes[clause] ?? {}, { head: above, dep: "ccomp" });
    Object.assign(link, { head: clause, dep: "mark" });
    Object.assign(nodes[subject] ?? {}, { head: clause, dep: toSubjectDep(nodes, clause) });
  }
}

/** The word that the first auxiliary or copula behind "that" belongs to, else the first with a subject. */
function findClause(nodes: readonly Node[], that: number, verb: number): number | undefined {
  const finite = nodes.findIndex(
    ({ dep, head }, at) => at > that && /^(?:aux|cop|nsubj)/.test(dep) && head > at && isBelow(nodes, head, verb),
  );
  return finite < 0 ? undefined : nodes[finite]?.head;
}

/** The clause's own subject, else the noun or the like between "that" and its first auxiliary. */
function findSubject(nodes: readonly Node[], that: number, clause: number): number | undefined {
  const [own] = childrenOf(nodes, clause, /^nsubj/);
  if (own !== undefined) return own;
  const auxiliary = childrenOf(nodes, clause, /^(?:aux|cop)/)[0] ?? clause;
  const found = nodes.findIndex(
    ({ head, dep, pos }, at) =>
      at > that &&
      at < auxiliary &&
      /^(?:NOUN|PROPN|PRON|ADJ)$/.test(pos) &&
      (head === that || head === clause || head <= that || at === clause) &&
      !/^(?:det|amod|case)$/.test(dep),
  );
  return found < 0 || found === clause ? undefined : found;
}

/** "told journalists that he had fled", "told her by telephone that they had moved it": a clause with a subject and an object is no relative. */
function mendToldClauses(nodes: Node[]): void {
  for (const [that, link] of nodes.entries()) {
    const clause = nodes[link.head];
    if (link.lemma !== "that" || link.dep !== "obj" || clause?.dep !== "acl:relcl" || link.head < that) continue;
    const noun = nodes[clause.head];
    const verb = nodes[noun?.head ?? -1];
    if (noun === undefined || verb === undefined || noun.head > clause.head || !isTelling(verb)) continue;
    if (!childrenOf(nodes, link.head, /^nsubj/).some((it) => it > that)) continue;
    if (childrenOf(nodes, noun.head, /^ccomp$/).some((it) => it > noun.head)) continue;
    const told =
      TOLD.test(verb.lemma) && /^(?:i?obj|obl)/.test(noun.dep) && !/^(?:story|truth|lie|tale)$/.test(noun.lemma);
    const full = childrenOf(nodes, link.head, /^(?:obj|ccomp|xcomp)$/).some((it) => it > link.head);
    const aside =
      noun.dep.startsWith("obl") && (full || isWhen(noun) || childrenOf(nodes, noun.head, /^obj$/).length === 0);
    if (!told && !aside) continue;
    Object.assign(clause, { head: noun.head, dep: "ccomp" });
    Object.assign(link, { dep: "mark" });
  }
}

/** "In March Ana Rojas told", "By Monday Hamas had gone": the day is no part of who did it. */
export function mendDatedNames(nodes: Node[]): void {
  for (const [name, node] of nodes.entries()) {
    if (node.pos === "PROPN" && /^(?:flat|compound|appos)$/.test(node.dep)) partFromDay(nodes, name);
    if (/^(?:PROPN|NOUN)$/.test(node.pos) && /^(?:obl|root|nmod)$/.test(node.dep)) partDayBefore(nodes, name);
  }
}

/** "On Thursday police arrested him": the preposition belongs to the day, who acts is the subject. */
function partDayBefore(nodes: Node[], name: number): void {
  const node = nodes[name] as Node;
  const [preposition] = childrenOf(nodes, name, /^case$/);
  const date = (preposition ?? -1) + 1;
  const day = nodes[date];
  if (preposition === undefined || day === undefined || date >= name || day.head !== name) return;
  if (!(DAY.test(day.lemma) || MONTH.test(day.text)) || (preposition > 0 && nodes[preposition - 1]?.text !== ","))
    return;
  const verb = node.head;
  if (nodes[verb]?.pos !== "VERB" || verb < name || childrenOf(nodes, verb, /^nsubj/).length > 0) return;
  if (node.pos === "NOUN" && !isActing(nodes, name, verb)) return;
  // "On Friday night gunmen attacked".
  const hour = nodes[date + 1];
  if (hour !== undefined && hour.head === name && date + 1 < name && DAY.test(hour.lemma))
    Object.assign(hour, { head: date, dep: "flat" });
  for (const number of childrenOf(nodes, name, /^nummod$/))
    if (number < name) Object.assign(nodes[number] ?? {}, { head: date });
  Object.assign(day, { head: verb, dep: "obl" });
  Object.assign(nodes[preposition] ?? {}, { head: date });
  Object.assign(node, { dep: toSubjectDep(nodes, verb) });
}

/** "By Monday Hamas had gone": a day is no part of the name behind it, which is the subject that the verb lacks. */
function partFromDay(nodes: Node[], name: number): void {
  const day = nodes[name - 1];
  const verb = day?.head ?? -1;
  if (day === undefined || nodes[name]?.head !== name - 1 || !DAY.test(day.lemma) || !/^(?:obl|nmod)/.test(day.dep))
    return;
  if (nodes[verb]?.pos !== "VERB" || verb < name || childrenOf(nodes, verb, /^[nc]subj/).length > 0) return;
  Object.assign(nodes[name] ?? {}, { head: verb, dep: toSubjectDep(nodes, verb) });
  for (const part of childrenOf(nodes, name - 1, /^(?:flat|compound)$/))
    if (part > name) Object.assign(nodes[part] ?? {}, { head: name });
}

/** Nothing but the verb follows: not "in March elections, Ruiz won", "on Friday night". */
function isActing(nodes: readonly Node[], noun: number, verb: number): boolean {
  if (DAY.test(nodes[noun]?.lemma ?? "") || TIME.test(nodes[noun]?.lemma ?? "")) return false;
  return nodes.slice(noun + 1, verb).every(({ pos }) => /^(?:AUX|ADV|PART)$/.test(pos));
}

/** "shot dead a driver": what he was afterwards, not what he had been. */
export function mendShotDead(nodes: Node[]): void {
  for (const [dead, node] of nodes.entries()) {
    const verb = nodes[dead - 1];
    if (node.lemma !== "dead" || !/^(?:amod|advmod|compound)$/.test(node.dep) || node.head < dead) continue;
    if (verb?.pos === "VERB" && /^(?:shoot|strike|leave)$/.test(verb.lemma))
      Object.assign(node, { head: dead - 1, dep: "xcomp" });
  }
}
