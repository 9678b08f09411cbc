/** Subjects that are told by several nouns side by side: a party behind a name, a town behind officials, a post before a name. */
import { childrenOf, endOfName, isBelow, type Node, startOfName, toSubjectDep } from "./mend-node.ts";
import { POST } from "./post-words.ts";

/** "Ana Rojas of the small Farmers Union has left": the union is hers, and no subject of a clause on her. */
export function mendSubjectsOfBodies(nodes: Node[]): void {
  for (const [verb, clause] of nodes.entries()) {
    if (clause.pos !== "VERB" || !/^acl/.test(clause.dep) || clause.head > verb) continue;
    const person = clause.head;
    const of = endOfName(nodes, person) + 1;
    const body = childrenOf(nodes, verb, /^nsubj/).find((it) => it > of);
    if (nodes[person]?.pos !== "PROPN" || nodes[of]?.lemma !== "of" || body === undefined) continue;
    if (!isPhrase(nodes, of + 1, body, verb) || !isFiniteVerb(nodes, body, verb)) continue;
    giveBody(nodes, { person, of, body, verb });
  }
}

interface Parts {
  readonly person: number;
  readonly of: number;
  readonly body: number;
  readonly verb: number;
}

/** The words of the phrase go to the body, the body to the person, and she to the verb. */
function giveBody(nodes: Node[], { person, of, body, verb }: Parts): void {
  for (const child of childrenOf(nodes, verb, /./))
    if (child > of && child < body) Object.assign(nodes[child] ?? {}, { head: body });
  for (const child of childrenOf(nodes, person, /./))
    if (child > verb) Object.assign(nodes[child] ?? {}, { head: verb });
  for (let word = of + 1; word < body; word += 1)
    if (!isBelow(nodes, word, body)) Object.assign(nodes[word] ?? {}, { head: body, dep: "amod" });
  const { head = -1, dep = "root" } = nodes[person] ?? {};
  Object.assign(nodes[verb] ?? {}, { head, dep });
  Object.assign(nodes[of] ?? {}, { head: body, dep: "case" });
  Object.assign(nodes[body] ?? {}, { head: person, dep: "nmod" });
  Object.assign(nodes[person] ?? {}, { head: verb, dep: toSubjectDep(nodes, verb) });
}

/** One noun phrase: nothing between the two places hangs outside it and the verb behind it. */
function isPhrase(nodes: readonly Node[], from: number, noun: number, verb: number): boolean {
  for (let at = from; at < noun; at += 1) {
    const { pos = "X", head = -1, text = "" } = nodes[at] ?? {};
    const inside = (head >= from - 1 && head <= noun) || head === verb || head < from;
    if (!inside || !/^(?:DET|ADJ|NOUN|PROPN|NUM|VERB)$/.test(pos) || /^(?:who|which|that)$/.test(text)) return false;
  }
  return /^(?:NOUN|PROPN)$/.test(nodes[noun]?.pos ?? "");
}

/** "has won", "won", with nothing but brackets between the noun and the first word of the verb. */
function isFiniteVerb(nodes: readonly Node[], noun: number, verb: number): boolean {
  const first = childrenOf(nodes, verb, /^aux/).find((it) => it > noun) ?? verb;
  const between = nodes.slice(noun + 1, first);
  const bracket = between[0]?.text === "(" && between.at(-1)?.text === ")";
  const past = nodes[verb]?.text !== nodes[verb]?.lemma && !/ing$/.test(nodes[verb]?.text ?? "");
  return (between.length === 0 || bracket) && (first < verb || past);
}

/** "officials in Oslo said": of two subjects side by side the second is where the first are. */
export function mendPlacedSubjects(nodes: Node[]): void {
  for (const [place, node] of nodes.entries()) {
    if (!/^nsubj/.test(node.dep) || node.head < place) continue;
    const [preposition] = childrenOf(nodes, place, /^case$/);
    const noun = childrenOf(nodes, node.head, /^nsubj/).find((it) => it < place);
    if (noun === undefined || preposition !== noun + 1 || !/^(?:in|at|from|of)$/.test(nodes[preposition]?.lemma ?? ""))
      continue;
    if (nodes[noun]?.pos === "NOUN") Object.assign(node, { head: noun, dep: "nmod" });
  }
}

/** "Fijian energy adviser Ana Rojas said": the post before a name is no clause or object of its own beside it. */
export function mendPostsBefore(nodes: Node[]): void {
  for (const [name, node] of nodes.entries()) {
    if (node.pos !== "PROPN" || !/^nsubj/.test(node.dep) || startOfName(nodes, name) !== name) continue;
    const post = nodes[name - 1];
    if (post?.pos !== "NOUN" || post.head !== node.head || !(POST.test(post.lemma) || HOLDER.test(post.lemma)))
      continue;
    if (!/^(?:ccomp|xcomp|advcl|parataxis|dep|obl|obj|nsubj)/.test(post.dep)) continue;
    if (childrenOf(nodes, name - 1, /^(?:nsubj|cop|mark|aux|cc|case)/).length > 0) continue;
    Object.assign(post, { head: name, dep: "nmod:desc" });
  }
}

const HOLDER =
  /^(?:adviser|advisor|analyst|senator|lawyer|prosecutor|aide|official|diplomat|candidate|coach|banker|tycoon|cleric|imam|bishop|captain|major|sergeant|officer|judge|attorney|deputy|veteran|billionaire|businessman|economist|historian|blogger|editor|correspondent|reporter|campaigner|lobbyist|opponent|dissident|warlord|kingpin|trafficker)$/;

/** "Gambian leader Musa Jallow and Fijian President Tora signed": what "and" joins is the second name, not its title. */
export function mendJoinedTitles(nodes: Node[]): void {
  for (const [post, { dep, head: name, lemma }] of nodes.entries()) {
    const named = nodes[name];
    if (dep !== "nmod:desc" || !POST.test(lemma) || named === undefined || named.head > post) continue;
    if (!/^(?:nmod|list|dep|appos)$/.test(named.dep)) continue;
    const [and] = childrenOf(nodes, post, /^cc$/);
    if (and === undefined || childrenOf(nodes, name, /^case$/).length > 0) continue;
    let first = named.head;
    while (/^(?:appos|flat)$/.test(nodes[first]?.dep ?? "")) first = nodes[first]?.head ?? -1;
    Object.assign(named, { head: first, dep: "conj" });
    Object.assign(nodes[and] ?? {}, { head: name });
  }
}

/** "expelled suspected militant Ana Okoye": what somebody is held to be says who she is, it is nothing that the verb begins. */
export function mendSuspected(nodes: Node[]): void {
  for (const [verb, { pos }] of nodes.entries()) {
    const node = nodes[verb + 1];
    if (pos !== "VERB" || node?.dep !== "xcomp" || node.head !== verb || !SUSPECTED.test(node.text)) continue;
    const named = childrenOf(nodes, verb + 1, /^(?:obj|obl|xcomp|nmod)$/).find(
      (it) => it > verb + 1 && childrenOf(nodes, it, /^(?:case|mark)$/).length === 0,
    );
    if (named === undefined) continue;
    Object.assign(nodes[named] ?? {}, { head: verb, dep: "obj" });
    for (const child of childrenOf(nodes, verb + 1, /./)) Object.assign(nodes[child] ?? {}, { head: verb });
    Object.assign(node, { head: named, dep: "amod" });
  }
}

const SUSPECTED = /^(?:suspected|alleged|accused|convicted|wanted|reputed|captured|jailed|exiled|ousted)$/;
