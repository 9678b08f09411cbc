/** "the claim by X that Y had fled drew no answer": what a noun of saying says, with who says it in between, and the verb that follows. */
import { childrenOf, isBelow, type Node, toSubjectDep } from "./mend-node.ts";

export const TELLINGS =
  /^(?:claim|allegation|accusation|assertion|charge|statement|contention|testimony|complaint|suggestion|revelation|announcement|remark|insinuation|report|warning|finding|rumour|rumor|declaration|insistence|denial|admission|story|notion|idea|fact|news|theory|confession|confirmation|disclosure|conclusion|belief|fear|suspicion|hint|criticism|argument)$/;

/** What is asked for in a clause: "its demand that Israel withdraw". */
const WISHES = /^(?:demand|request|order|proposal|recommendation|plea|condition|requirement|insistence|appeal|wish)$/;

/** Words that a sentence must have for the mend of contents to touch it. */
export const CONTENT_NOUNS = new RegExp(`${TELLINGS.source}|${WISHES.source}`);

/** A noun may be joined to "that" by these alone: "the claim by opposition leader X that", "X's claim that". */
const OWNER = /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|PART|NUM)$/;
const MAX_OWNER = 8;

export function mendNounContents(nodes: Node[]): void {
  for (const [that, link] of nodes.entries()) {
    markContent(nodes, that);
    const clause = link.head;
    if (link.lemma !== "that" || link.dep !== "mark" || clause < that) continue;
    const noun = findTelling(nodes, that);
    const verb = nodes[clause];
    if (noun === undefined || verb === undefined) continue;
    const outer = findOuter(nodes, noun, clause);
    if (!isBelow(nodes, clause, noun) && !isBelow(nodes, noun, clause)) Object.assign(verb, { head: noun, dep: "acl" });
    else if (isBelow(nodes, noun, clause) && outer !== undefined) raise(nodes, noun, clause, outer);
    else if (
      isBelow(nodes, clause, noun) &&
      verb.head !== noun &&
      verb.dep !== "conj" &&
      isOwner(nodes, verb.head, noun, that)
    )
      Object.assign(verb, { head: noun, dep: "acl" });
  }
}

/** "claims that soldiers had killed them": beside a subject and an object of the verb "that" is neither. */
function markContent(nodes: Node[], that: number): void {
  const link = nodes[that] as Node;
  const [noun, verb] = [nodes[that - 1], nodes[link.head]];
  if (link.lemma !== "that" || link.dep !== "obj" || noun?.pos !== "NOUN") return;
  const subject = childrenOf(nodes, link.head, /^nsubj/).some((it) => it > that && it < link.head);
  const object = childrenOf(nodes, link.head, /^obj$/).some((it) => it > link.head);
  if (verb === undefined || !subject) return;
  // "its demand that Israel withdraw": the bare verb asks for it.
  const asked =
    WISHES.test(noun.lemma) && verb.text === verb.lemma && childrenOf(nodes, link.head, /^aux/).length === 0;
  if (!asked && !(object && TELLINGS.test(noun.lemma))) return;
  link.dep = "mark";
  if (!isBelow(nodes, that - 1, link.head)) Object.assign(verb, { head: that - 1, dep: "acl" });
}

/** "said that Turkey had arrested journalists": a "that" that the clause hangs on opens the clause. */
export function mendThatClauses(nodes: Node[]): void {
  for (const [that, link] of nodes.entries()) {
    const above = nodes[link.head];
    if (link.lemma !== "that" || !/^(?:SCONJ|PRON|DET)$/.test(link.pos) || above === undefined || link.head > that)
      continue;
    giveVerb(nodes, that);
    const [clause] = childrenOf(nodes, that, /^(?:acl|acl:relcl|ccomp)$/).filter((it) => it > that);
    if (clause === undefined || childrenOf(nodes, clause, /^nsubj/).filter((it) => it > that).length === 0) continue;
    if (
      !/^(?:VERB|AUX|NOUN|ADJ)$/.test(above.pos) ||
      !/^(?:conj|obj|dep|obl|ccomp|nmod|appos|advmod|mark)/.test(link.dep)
    )
      continue;
    Object.assign(nodes[clause] ?? {}, { head: link.head, dep: above.pos === "NOUN" ? "acl" : "ccomp" });
    Object.assign(link, { head: clause, dep: "mark" });
    for (const child of childrenOf(nodes, that, /./)) Object.assign(nodes[child] ?? {}, { head: clause });
  }
}

/** "insist that no soldiers crossed": the verb is that of the noun before it, which the tree hangs on "that". */
function giveVerb(nodes: Node[], that: number): void {
  const noun = childrenOf(nodes, that, /^(?:punct|nsubj|obj|nmod|dep|conj)$/).find(
    (it) => it > that && /^(?:NOUN|PROPN)$/.test(nodes[it]?.pos ?? ""),
  );
  const [verb] = noun === undefined ? [] : childrenOf(nodes, noun, /^acl(?::relcl)?$/).filter((it) => it > noun);
  if (noun === undefined || verb === undefined || nodes[verb]?.pos !== "VERB") return;
  if (/ing$/.test(nodes[verb].text) || childrenOf(nodes, verb, /^(?:nsubj|mark|obl:agent)/).length > 0) return;
  Object.assign(nodes[verb], { head: that, dep: "ccomp" });
  Object.assign(nodes[noun] ?? {}, { head: verb, dep: toSubjectDep(nodes, verb) });
}

/** The noun before "that", or before "by X that". */
function findTelling(nodes: readonly Node[], that: number): number | undefined {
  for (let at = that - 1; at >= 0 && that - at <= MAX_OWNER; at -= 1) {
    const { lemma, pos } = nodes[at] as Node;
    // "said in a statement that", "told him in a report that": it is the verb's content.
    if (childrenOf(nodes, at, /^case$/).some((it) => nodes[it]?.lemma === "in")) return undefined;
    if (pos === "NOUN" && TELLINGS.test(lemma))
      return at === that - 1 || /^(?:by|from|of|in)$/.test(nodes[at + 1]?.lemma ?? "") ? at : undefined;
    if (!OWNER.test(pos)) return undefined;
  }
  return undefined;
}

function isOwner(nodes: readonly Node[], head: number, noun: number, that: number): boolean {
  return head > noun && head < that && /^(?:NOUN|PROPN)$/.test(nodes[head]?.pos ?? "");
}

/** The finite verb after the clause that has no subject of its own. */
function findOuter(nodes: readonly Node[], noun: number, clause: number): number | undefined {
  const outer = nodes.findIndex(
    ({ pos, text, dep }, at) =>
      at > clause &&
      /^(?:VERB|AUX|ADJ|NOUN)$/.test(pos) &&
      /^(?:advcl|conj|parataxis|ccomp|xcomp|acl|acl:relcl|root)$/.test(dep) &&
      isBelow(nodes, at, clause) &&
      (childrenOf(nodes, at, /^(?:aux|cop)/).length > 0 ||
        /(?:ed|s|ew|ook|ame|ell|ent|ave|ought|ade|aid)$/.test(text)) &&
      (pos === "VERB" || childrenOf(nodes, at, /^cop$/).length > 0) &&
      childrenOf(nodes, at, /^(?:nsubj|mark|cc)/).filter((it) => it > clause).length === 0,
  );
  return outer < 0 || noun > clause ? undefined : outer;
}

function raise(nodes: Node[], noun: number, clause: number, outer: number): void {
  const verb = nodes[clause] as Node;
  const { head, dep } = verb;
  if (isBelow(nodes, head, outer)) return;
  for (const child of childrenOf(nodes, clause, /^punct$/))
    if (child > outer || child < noun) Object.assign(nodes[child] ?? {}, { head: outer });
  Object.assign(nodes[outer] ?? {}, { head, dep });
  Object.assign(nodes[noun] ?? {}, { head: outer, dep: toSubjectDep(nodes, outer) });
  Object.assign(verb, { head: noun, dep: "acl" });
}

/** Nouns for what is asked of somebody. */
const ASKINGS = /^(?:demand|call|plea|request|appeal|petition|ultimatum|invitation|pressure)$/;

/** What one does with it; "used the call to thank them" has an aim of its own. */
const ANSWERS_ASKING =
  /^(?:ignore|reject|refuse|rebuff|decline|dismiss|accept|heed|face|resist|defy|receive|get|meet|grant|spurn|welcome|back|support|join|echo|renew|repeat|reiterate|hear|obey)$/;

/** "ignored a plea from Chad to free them": to free them is what is asked, not why the plea was ignored. */
export function mendAskedAims(nodes: Node[]): void {
  for (const [verb, node] of nodes.entries()) {
    if (node.pos !== "VERB" || node.dep !== "advcl" || node.head > verb || nodes[verb - 1]?.lemma !== "to") continue;
    const noun = childrenOf(nodes, node.head, /^(?:obj|nsubj:pass)$/).find((it) => it < verb);
    if (noun === undefined || !ASKINGS.test(nodes[noun]?.lemma ?? "")) continue;
    if (!ANSWERS_ASKING.test(nodes[node.head]?.lemma ?? "")) continue;
    const whole = nodes.slice(noun + 1, verb - 1).every((_, at) => isBelow(nodes, noun + 1 + at, noun));
    if (whole) Object.assign(node, { head: noun, dep: "acl" });
  }
}
