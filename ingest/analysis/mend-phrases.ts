/** Nouns in the wrong place: days, numbers, names, gifts, pairs. */
import { childrenOf, isBelow, type Node } from "./mend-node.ts";
import { DAY, SPAN } from "./time-words.ts";
import { APPOINTING, GIVING } from "./verb-classes.ts";

/** "the capture of Aleppo by Syria": names take no such phrases, the word above them does. */
export function mendNames(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const name = nodes[node.head];
    if (
      name?.pos !== "PROPN" ||
      node.head > position ||
      !/^nmod$/.test(node.dep) ||
      !/^(?:nmod|obl|obj)/.test(name.dep)
    )
      continue;
    const [preposition] = childrenOf(nodes, position, /^case$/);
    const above = nodes[name.head];
    const goal = nodes[preposition ?? -1]?.lemma === "for" && above?.pos === "VERB" && node.pos === "PROPN";
    const word = nodes[preposition ?? -1]?.lemma ?? "";
    // "killed by the Taliban in Helmand": where it was is said of the deed.
    const where = name.dep === "obl:agent" && /^(?:in|at|near|on|towards?|during|after|before)$/.test(word);
    if (!goal && !where && !/^(?:by|from|with|against|to|into|over|as)$/.test(word)) continue;
    if (above === undefined || !/^(?:NOUN|VERB)$/.test(above.pos)) continue;
    Object.assign(node, { head: name.head, dep: above.pos === "VERB" ? "obl" : "nmod" });
  }
}

/** "gave Ukraine tanks": whoever stands between a verb of giving and the gift is given it. */
export function mendGifts(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const gift = nodes[node.head];
    if (
      node.pos !== "PROPN" ||
      node.dep !== "compound" ||
      !/^ob[jl]$/.test(gift?.dep ?? "") ||
      !/^(?:NOUN|SYM)$/.test(gift?.pos ?? "") ||
      gift?.head !== position - 1
    )
      continue;
    if (!GIVING.test(nodes[gift.head]?.lemma ?? "")) continue;
    Object.assign(node, { head: gift.head, dep: "iobj" });
    gift.dep = "obj";
  }
}

/** "appointed X head of Y", "named X as head of Y": the person is appointed, the post is what as. */
export function mendAppointments(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const above = nodes[node.head];
    if (node.pos !== "PROPN" || above === undefined) continue;
    const given = above.dep === "obj" || above.dep === "xcomp";
    const post = node.dep === "compound" && given && above.pos === "NOUN" && above.head === position - 1;
    if (post && APPOINTING.test(nodes[above.head]?.lemma ?? "")) {
      Object.assign(node, { head: above.head, dep: "obj" });
      Object.assign(above, { dep: "xcomp" });
    } else if (node.dep === "xcomp" && node.head === position - 1 && APPOINTING.test(above.lemma)) {
      const free = childrenOf(nodes, node.head, /^obj$/).length === 0;
      const as = childrenOf(nodes, node.head, /^obl/).some((it) =>
        childrenOf(nodes, it, /^case$/).some((word) => nodes[word]?.lemma === "as"),
      );
      if (free && as) node.dep = "obj";
    }
  }
}

/** "to 18 Rwandan rebels": the preposition and the number belong to the noun, not the noun to the verb beside them. */
export function mendNumbers(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
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

/** "last month 20 people died": the number counts what follows it, it is no part of the date before it. */
export function mendCounts(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const [before, after] = [nodes[position - 1], nodes[position + 1]];
    if (node.pos !== "NUM" || node.head !== position - 1 || before === undefined || after?.pos !== "NOUN") continue;
    const plural = after.text.toLowerCase() !== after.lemma || after.lemma === "people";
    if (SPAN.test(before.lemma) && plural && after.head !== position)
      Object.assign(node, { head: position + 1, dep: "nummod" });
  }
}

/** "claimed by al-Shabab militants": a preposition belongs to the noun of its phrase, not to a word before that noun. */
export function mendCases(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const modifier = nodes[node.head];
    if (node.dep !== "case" || position > node.head || modifier === undefined) continue;
    if (node.pos !== "ADP" && node.text.toLowerCase() !== "according") continue;
    if (!/^(?:compound|amod|nummod|nmod:desc)$/.test(modifier.dep) || modifier.head < node.head) continue;
    if (BOUNDS.test(modifier.text)) continue;
    // "according to Foreign Minister Arrieta": the title has a word of its own.
    const title = nodes[modifier.head]?.dep === "nmod:desc" && nodes[modifier.head]?.head;
    const head = typeof title === "number" && title > modifier.head ? title : modifier.head;
    const noun = nodes[head];
    Object.assign(node, { head });
    // "…, according to X": such words have no place beside the noun before them.
    if (node.text === "according" && noun !== undefined)
      Object.assign(noun, { dep: nodes[noun.head]?.pos === "VERB" ? "obl" : "nmod" });
    if (noun?.dep === "obj") Object.assign(noun, { dep: "obl" });
  }
}

/** "at least 60", "up to 60", "at most 60". */
const BOUNDS = /^(?:least|most|\d[\d,.]*)$/i;

/** "said on Tuesday that …", "sales in February to Iran": what hangs on a day belongs to what the day hangs on. */
export function mendDays(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
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
    if (clause) Object.assign(nodes[mark] ?? {}, { dep: "mark" });
  }
}

/** "Libyan leader A and Bulgarian President B signed": the second adjective is no second leader. */
export function mendPairs(nodes: Node[]): void {
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

/** "accused it of having armed them", "killed A and B, and had abducted C": the participle is the verb, "have" only tells when. */
export function mendPerfects(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const joined = node.dep === "conj" && childrenOf(nodes, position, /^nsubj/).length === 0;
    if (node.pos !== "VERB" || (node.text.toLowerCase() !== "having" && !(node.lemma === "have" && joined))) continue;
    const below = childrenOf(nodes, position, /^(?:xcomp|ccomp|obj)$/).find(
      (it) =>
        it > position &&
        it - position <= 2 &&
        nodes[it]?.pos === "VERB" &&
        /(?:ed|en|wn|ght|ut|ld)$/.test(nodes[it].text),
    );
    const verb = nodes[below ?? -1];
    if (below === undefined || verb === undefined) continue;
    const { dep } = node;
    const head = joined ? findVerbAbove(nodes, node.head) : node.head;
    for (const child of childrenOf(nodes, position, /./))
      if (child !== below) Object.assign(nodes[child] ?? {}, { head: below });
    for (const child of childrenOf(nodes, below, /^nsubj:pass$/))
      if (child > below) Object.assign(nodes[child] ?? {}, { dep: "obj" });
    Object.assign(verb, { head, dep });
    Object.assign(node, { head: below, dep: "aux" });
  }
}

/** A verb is joined to a verb: the nearest one above the noun that the tree joins it to. */
/** Nothing hangs on a comma: "ISIS-K, the affiliate claiming …" is an apposition, and with "and" a list. */
export function mendCommas(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const comma = nodes[node.head];
    if (comma?.pos !== "PUNCT" || comma.head < 0 || node.pos === "PUNCT") continue;
    const isApposed =
      node.dep === "conj" &&
      /^(?:NOUN|PROPN)$/.test(node.pos) &&
      /^(?:NOUN|PROPN)$/.test(nodes[comma.head]?.pos ?? "") &&
      comma.head < node.head &&
      childrenOf(nodes, position, /^cc$/).length === 0;
    node.head = comma.head;
    if (isApposed) node.dep = "appos";
  }
}

function findVerbAbove(nodes: readonly Node[], from: number): number {
  let at = from;
  for (let steps = 0; steps < nodes.length; steps += 1) {
    const node = nodes[at];
    if (node === undefined || node.pos === "VERB") return node === undefined ? from : at;
    at = node.head;
  }
  return from;
}

/** "the war between the army, led by X, and the RSF": what is led stands right before the comma, and the other side after the next. */
export function mendSides(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const between = nodes[position] as Node;
    const first = between.head;
    if (between.lemma !== "between" || between.dep !== "case" || first < position) continue;
    if (childrenOf(nodes, first, /^conj$/).length > 0 || nodes[first + 1]?.text !== ",") continue;
    const led = nodes[first + 2];
    const and = nodes.findIndex(({ text }, at) => at > first + 2 && text === "and" && nodes[at - 1]?.text === ",");
    const other = nodes.findIndex(
      ({ pos }, at) =>
        at > and && at < and + 6 && /^(?:NOUN|PROPN)$/.test(pos) && !/^(?:NOUN|PROPN)$/.test(nodes[at + 1]?.pos ?? ""),
    );
    if (led === undefined || and < 0 || other < 0) continue;
    if (/^acl/.test(led.dep)) led.head = first;
    Object.assign(nodes[other] ?? {}, { head: first, dep: "conj" });
    Object.assign(nodes[and] ?? {}, { head: other, dep: "cc" });
  }
}
