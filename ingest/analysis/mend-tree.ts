/**
 * Mends what a statistical parser gets wrong in the prose of news again and again: days that swallow what follows them, the
 * clause before a closing "…, officials said", numbers that part a preposition from its noun.
 */
import type { Sentence, Token, UniversalPos } from "./analyser.ts";

interface Node {
  readonly lemma: string;
  readonly text: string;
  readonly pos: UniversalPos;
  head: number;
  dep: string;
}

const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|overnight|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|morning|evening|weekend|night|afternoon)$/;
const PARTICLE = /^(?:over|out|up|down|off|back|away)$/;
const SAY = /^(?:say|report|announce|tell|add|state|claim|declare|reveal|disclose|confirm|protest|quote)$/;
/** Verbs whose infinitive says what is promised, refused or asked, not what for. */
const TAKES_INFINITIVE =
  /^(?:agree|promise|pledge|vow|offer|refuse|decline|threaten|want|plan|attempt|try|seek|intend|consent|undertake|volunteer|commit|decide|fail|prepare|resolve|swear|demand|ask|urge|order|press|pressure|force|compel|persuade|warn|tell|call|appeal|beg|instruct|continue|begin|start|allow|permit|help|invite|require|encourage)$/;

/** The same words under mended heads and relations. */
export function mendTree(sentence: Sentence): Sentence {
  const nodes: Node[] = sentence.tokens.map(({ lemma, text, pos, head, dep }) => ({ lemma, text, pos, head, dep }));
  for (const mend of [
    mendHeadless,
    mendNames,
    mendGifts,
    mendNumbers,
    mendSaying,
    mendDays,
    mendParticles,
    mendInfinitives,
    mendGoals,
    mendPairs,
  ])
    mend(nodes);
  if (nodes.some((_, position) => hasCycle(nodes, position))) return sentence;
  const changed = nodes.some(
    ({ head, dep }, position) => head !== sentence.tokens[position]?.head || dep !== sentence.tokens[position]?.dep,
  );
  if (!changed) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map(
      (token, position): Token => ({
        ...token,
        head: nodes[position]?.head ?? token.head,
        dep: nodes[position]?.dep ?? token.dep,
      }),
    ),
  };
}

function hasCycle(nodes: readonly Node[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= nodes.length; steps += 1) {
    at = nodes[at]?.head ?? -1;
    if (at < 0) return false;
  }
  return true;
}

function childrenOf(nodes: readonly Node[], head: number, dep: RegExp): readonly number[] {
  return nodes.flatMap((node, position) => (node.head === head && dep.test(node.dep) ? [position] : []));
}

const INTRANSITIVE =
  /^(?:protest|demonstrate|clash|march|rally|riot|meet|agree|withdraw|flee|strike|talk|retreat|negotiate|cooperate)$/;

/** "Kurds protested against Turkey.": a past tense that is taken for a participle leaves the sentence without a verb. */
function mendHeadless(nodes: Node[]): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  const noun = nodes[root];
  if (
    noun === undefined ||
    !/^(?:NOUN|PROPN)$/.test(noun.pos) ||
    nodes.at(-1)?.text !== "." ||
    childrenOf(nodes, root, /^(?:cop|aux)/).length > 0
  )
    return;
  const verb = childrenOf(nodes, root, /^acl$/).find(
    (it) => it > root && nodes[it]?.pos === "VERB" && /(?:ed|t|ght)$/.test(nodes[it]?.text ?? ""),
  );
  if (verb === undefined || nodes.slice(root + 1, verb).some(({ text }) => text === ",")) return;
  const active = childrenOf(nodes, verb, /^obj$/).length > 0 || INTRANSITIVE.test(nodes[verb]?.lemma ?? "");
  if (!active || childrenOf(nodes, verb, /^(?:aux|mark|nsubj|obl:agent)/).length > 0) return;
  for (const child of childrenOf(nodes, root, /^(?:punct|parataxis|advcl|obl)/))
    if (child > verb) Object.assign(nodes[child] ?? {}, { head: verb });
  Object.assign(nodes[verb] ?? {}, { head: -1, dep: "root" });
  Object.assign(noun, { head: verb, dep: "nsubj" });
}

/** "the capture of Aleppo by Syria": names take no such phrases, the word above them does. */
function mendNames(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const name = nodes[node.head];
    if (
      name?.pos !== "PROPN" ||
      node.head > position ||
      !/^nmod$/.test(node.dep) ||
      !/^(?:nmod|obl|obj)/.test(name.dep)
    )
      continue;
    const [preposition] = childrenOf(nodes, position, /^case$/);
    if (!/^(?:by|from|with|against|to|into|over)$/.test(nodes[preposition ?? -1]?.lemma ?? "")) continue;
    const above = nodes[name.head];
    if (above === undefined || !/^(?:NOUN|VERB)$/.test(above.pos)) continue;
    Object.assign(node, { head: name.head, dep: above.pos === "VERB" ? "obl" : "nmod" });
  }
}

/** "gave Ukraine tanks": whoever stands between a verb of giving and the gift is given it. */
function mendGifts(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const gift = nodes[node.head];
    if (
      node.pos !== "PROPN" ||
      node.dep !== "compound" ||
      gift?.dep !== "obj" ||
      gift.pos !== "NOUN" ||
      gift.head !== position - 1
    )
      continue;
    if (/^(?:give|grant|hand|lend|offer|sell|send|promise|pay|deny|tell|show)$/.test(nodes[gift.head]?.lemma ?? ""))
      Object.assign(node, { head: gift.head, dep: "iobj" });
  }
}

/** "to 18 Rwandan rebels": the preposition and the number belong to the noun, not the noun to the verb beside them. */
function mendNumbers(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (node.pos !== "NUM" || !/^(?:obl|nmod)/.test(node.dep) || childrenOf(nodes, position, /^case$/).length === 0)
      continue;
    let noun = position + 1;
    while (/^(?:ADJ|PROPN|NUM)$/.test(nodes[noun]?.pos ?? "") && nodes[noun + 1]?.pos === "NOUN") noun += 1;
    const head = nodes[noun];
    if (
      head === undefined ||
      head.pos !== "NOUN" ||
      head.head !== node.head ||
      !/^(?:obj|obl|nsubj|iobj|nmod)/.test(head.dep)
    )
      continue;
    for (const child of childrenOf(nodes, position, /./))
      if (child !== noun) Object.assign(nodes[child] ?? {}, { head: noun });
    for (let inner = position + 1; inner < noun; inner += 1)
      if (nodes[inner]?.head === noun) Object.assign(nodes[inner] ?? {}, { dep: "amod" });
    Object.assign(head, { dep: node.dep });
    Object.assign(node, { head: noun, dep: "nummod" });
  }
}

/** "Zambia extradited a man, an official said": of two subjects of the last verb the first belongs to the clause that is said. */
function mendSaying(nodes: Node[]): void {
  for (const [said, verb] of nodes.entries()) {
    if (!SAY.test(verb.lemma)) continue;
    const [first, second] = childrenOf(nodes, said, /^nsubj/).filter((subject) => subject < said);
    if (first === undefined || second === undefined) continue;
    const clause = nodes.findIndex(
      (node, position) =>
        position > first &&
        position < second &&
        /^(?:VERB|AUX)$/.test(node.pos) &&
        ((node.head === said && /^(?:ccomp|advcl|parataxis)/.test(node.dep)) ||
          (node.head === first && /^acl$/.test(node.dep))) &&
        childrenOf(nodes, position, /^(?:nsubj|mark)/).length === 0,
    );
    const main = nodes[clause];
    if (main === undefined) continue;
    Object.assign(main, { head: said, dep: "ccomp" });
    Object.assign(nodes[first] ?? {}, { head: clause });
  }
}

/** "said on Tuesday that …", "sales in February to Iran": what hangs on a day belongs to what the day hangs on. */
function mendDays(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const day = nodes[node.head];
    if (day === undefined || !DAY.test(day.lemma) || !/^(?:obl|nmod|advmod)/.test(day.dep) || position < node.head)
      continue;
    const phrase =
      /^nmod$|^nmod:(?!poss)/.test(node.dep) &&
      childrenOf(nodes, position, /^case$/).some((it) => nodes[it]?.lemma !== "of");
    const mark = childrenOf(nodes, position, /^(?:mark|obj)$/).find(
      (it) => it < position && /^(?:that|to)$/.test(nodes[it]?.lemma ?? ""),
    );
    const clause = /^acl/.test(node.dep) && mark !== undefined;
    if (!phrase && !clause) continue;
    const above = nodes[day.head];
    const verbal = above?.pos === "VERB";
    if (clause && !verbal) continue;
    Object.assign(node, {
      head: day.head,
      dep: phrase ? (verbal ? "obl" : "nmod") : nodes[mark ?? -1]?.lemma === "to" ? "advcl" : "ccomp",
    });
    if (clause && mark !== undefined) Object.assign(nodes[mark] ?? {}, { dep: "mark" });
  }
}

/** "hand over to X": the particle is the verb's, and so is the phrase after it. */
function mendParticles(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const verb = nodes[node.head];
    if (
      verb?.pos !== "VERB" ||
      !PARTICLE.test(node.lemma) ||
      position !== node.head + 1 ||
      !/^(?:advmod|compound:prt)$/.test(node.dep)
    )
      continue;
    for (const child of childrenOf(nodes, position, /^(?:obl|nmod)/))
      Object.assign(nodes[child] ?? {}, { head: node.head, dep: "obl" });
    node.dep = "compound:prt";
  }
}

/** "threatened on Monday to break relations", "agreed in principle to send aid". */
function mendInfinitives(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    const above = nodes[node.head];
    if (
      node.pos !== "VERB" ||
      above === undefined ||
      !childrenOf(nodes, position, /^mark$/).some((it) => nodes[it]?.lemma === "to")
    )
      continue;
    const verb = node.dep === "acl" && /^obl/.test(above.dep) ? above.head : node.head;
    if (
      !/^(?:advcl|acl)$/.test(node.dep) ||
      nodes[verb]?.pos !== "VERB" ||
      !TAKES_INFINITIVE.test(nodes[verb]?.lemma ?? "")
    )
      continue;
    if (childrenOf(nodes, verb, /^(?:xcomp|ccomp)/).length === 0) Object.assign(node, { head: verb, dep: "xcomp" });
  }
}

/** "aid to war-torn Mozambique": a name is no infinitive. */
function mendGoals(nodes: Node[]): void {
  for (const [position, node] of nodes.entries()) {
    if (!/^(?:xcomp|advcl|ccomp)$/.test(node.dep) || !/^(?:PROPN|NOUN)$/.test(node.pos)) continue;
    const [mark] = childrenOf(nodes, position, /^mark$/);
    if (
      mark === undefined ||
      nodes[mark]?.lemma !== "to" ||
      childrenOf(nodes, position, /^(?:cop|aux|nsubj)/).length > 0
    )
      continue;
    Object.assign(node, { dep: "obl" });
    Object.assign(nodes[mark] ?? {}, { dep: "case" });
  }
}

/** "Libyan leader A and Bulgarian President B signed": the second adjective is no second leader. */
function mendPairs(nodes: Node[]): void {
  for (const verb of nodes.keys()) {
    const [first, second] = childrenOf(nodes, verb, /^nsubj/);
    if (first === undefined || second === undefined) continue;
    const joined = nodes.findIndex(
      (node, position) =>
        position > first &&
        position < second &&
        node.dep === "conj" &&
        childrenOf(nodes, position, /^cc$/).length > 0 &&
        isBelow(nodes, node.head, first),
    );
    const between = nodes.slice(joined + 1, second);
    if (joined < 0 || !between.every(({ pos, head }) => /^(?:PROPN|NOUN|ADJ)$/.test(pos) && head >= joined)) continue;
    for (const cc of childrenOf(nodes, joined, /^cc$/)) Object.assign(nodes[cc] ?? {}, { head: second });
    Object.assign(nodes[joined] ?? {}, { head: second, dep: "amod" });
    Object.assign(nodes[second] ?? {}, { head: first, dep: "conj" });
  }
}

function isBelow(nodes: readonly Node[], from: number, top: number): boolean {
  let at = from;
  for (let steps = 0; at >= 0 && steps < nodes.length; steps += 1) {
    if (at === top) return true;
    at = nodes[at]?.head ?? -1;
  }
  return false;
}
