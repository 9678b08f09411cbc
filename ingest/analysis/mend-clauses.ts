/** Verbs in the wrong place: who says, what is promised, what a particle belongs to. */
import { childrenOf, isBelow, type Node, toSubjectDep } from "./mend-node.ts";
import { BLAMING, SPEAKING } from "./verb-classes.ts";

/** Verbs whose infinitive says what is promised, refused or asked, not what for. */
const TAKES_INFINITIVE =
  /^(?:agree|promise|pledge|vow|offer|refuse|decline|threaten|want|plan|attempt|try|seek|intend|consent|undertake|volunteer|commit|decide|fail|prepare|resolve|swear|demand|ask|urge|order|press|pressure|force|compel|persuade|warn|tell|call|appeal|beg|instruct|continue|begin|start|allow|permit|help|invite|require|encourage)$/;

/** "Zambia extradited a man, an official said": of two subjects of the last verb the first belongs to the clause that is said. */
export function mendSaying(nodes: Node[]): void {
  for (let said = 0; said < nodes.length; said += 1) {
    const verb = nodes[said] as Node;
    if (!SPEAKING.test(verb.lemma)) continue;
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

/** "hand over to X", "hand him over to X": the particle is the verb's, and so is the phrase after it. */
export function mendParticles(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const verb = nodes[node.head];
    if (
      verb?.pos !== "VERB" ||
      !PARTICLE.test(node.lemma) ||
      (position !== node.head + 1 && !isHandedOver(nodes, position)) ||
      !/^(?:advmod|compound:prt)$/.test(node.dep)
    )
      continue;
    for (const child of childrenOf(nodes, position, /^(?:obl|nmod)/))
      Object.assign(nodes[child] ?? {}, { head: node.head, dep: "obl" });
    node.dep = "compound:prt";
  }
}

function isHandedOver(nodes: readonly Node[], particle: number): boolean {
  const { head = -1, lemma } = nodes[particle] ?? {};
  const handed = lemma === "over" && /^(?:hand|turn|sign)$/.test(nodes[head]?.lemma ?? "");
  return handed && head < particle && nodes[particle + 1]?.lemma === "to";
}

export const PARTICLE = /^(?:over|out|up|down|off|back|away)$/;

/** "threatened on Monday to break relations", "agreed in principle to send aid". */
export function mendInfinitives(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const above = nodes[node.head];
    if (
      node.pos !== "VERB" ||
      above === undefined ||
      !childrenOf(nodes, position, /^mark$/).some((it) => nodes[it]?.lemma === "to")
    )
      continue;
    // "had stopped a day earlier to see her": the aim is the verb's.
    if (node.dep === "advcl" && /^(?:earlier|later|ago|before)$/.test(above.text)) node.head = above.head;
    // "forced the Chadian envoy to leave": who is made to do it is no plan to do it.
    const made = above.dep === "obj" && MAKING.test(nodes[above.head]?.lemma ?? "") && !OWNED_AIMS.test(above.lemma);
    const verb = node.dep === "acl" && (made || /^obl/.test(above.dep)) ? above.head : node.head;
    if (!/^(?:advcl|acl)$/.test(node.dep) || nodes[verb]?.pos !== "VERB") continue;
    // "is believed by the police to have planned it".
    const told = above.dep === "obl:agent" && SPEAKING.test(nodes[verb].lemma);
    if (!told && !(made && node.dep === "acl") && !TAKES_INFINITIVE.test(nodes[verb].lemma)) continue;
    if (childrenOf(nodes, verb, /^(?:xcomp|ccomp)/).length === 0) Object.assign(node, { head: verb, dep: "xcomp" });
  }
}

const MAKING =
  /^(?:order|force|compel|oblige|instruct|command|urge|persuade|convince|pressure|prompt|coerce|tell|ask|warn)$/;

export const OWNED_AIMS =
  /^(?:effort|attempt|bid|plan|decision|refusal|failure|pledge|threat|ability|inability|desire|intention|campaign|readiness|willingness|vow|commitment|determination|struggle|reluctance)$/;

/** "the importance of UN efforts to help": an infinitive right after somebody's attempt is the attempt's, not the verb's above. */
export function mendAttempts(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const noun = nodes[position - 2];
    if (node.pos !== "VERB" || !/^(?:advcl|xcomp)$/.test(node.dep) || nodes[position - 1]?.lemma !== "to") continue;
    if (noun === undefined || !OWNED_AIMS.test(noun.lemma) || node.head === position - 2) continue;
    const owned = childrenOf(nodes, position - 2, /^(?:nmod:poss|compound)$/).some(
      (it) => nodes[it]?.dep === "nmod:poss" || nodes[it]?.pos === "PROPN",
    );
    if (owned) Object.assign(node, { head: position - 2, dep: "acl" });
  }
}

/** "aid to war-torn Mozambique": a name is no infinitive. */
export function mendGoals(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
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

/** "claims that Kenya attacked Somalia": a "that" beside a subject and an object is no third party, it opens what the noun says. */
export function mendContents(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    if (node.dep !== "acl:relcl" || node.head < 0 || node.head > position) continue;
    const that = childrenOf(nodes, position, /^(?:obj|mark|nsubj)$/).find((it) => nodes[it]?.lemma === "that");
    const mark = nodes[that ?? -1];
    const subject = childrenOf(nodes, position, /^nsubj/).find((it) => it !== that);
    if (mark === undefined || subject === undefined) continue;
    const object = childrenOf(nodes, position, /^(?:obj|iobj|ccomp|xcomp)$/).some((it) => it !== that && it > position);
    const whole = object || mark.dep === "mark" || childrenOf(nodes, position, /^(?:cop|aux:pass)$/).length > 0;
    if (!whole) continue;
    node.dep = "acl";
    mark.dep = "mark";
  }
}

/** "US claims that Chile attacked were rejected": a second finite verb is the noun's, not the clause's. */
export function mendClaimed(nodes: Node[]): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  const noun = nodes[root];
  const [inner] = childrenOf(nodes, root, /^acl$/).filter((it) => it > root);
  if (noun === undefined || noun.pos !== "NOUN" || inner === undefined) return;
  if (!childrenOf(nodes, inner, /^mark$/).some((it) => nodes[it]?.lemma === "that")) return;
  const outer = childrenOf(nodes, inner, /^[cx]comp$/).find(
    (it) =>
      it > inner &&
      nodes[it]?.pos === "VERB" &&
      childrenOf(nodes, it, /^mark$/).length === 0 &&
      !/ing$/.test(nodes[it].text),
  );
  const verb = nodes[outer ?? -1];
  if (outer === undefined || verb === undefined) return;
  for (const subject of childrenOf(nodes, outer, /^nsubj/))
    if (childrenOf(nodes, inner, /^obj$/).length === 0)
      Object.assign(nodes[subject] ?? {}, { head: inner, dep: "obj" });
  for (const child of childrenOf(nodes, root, /^punct$/)) Object.assign(nodes[child] ?? {}, { head: outer });
  Object.assign(verb, { head: -1, dep: "root" });
  Object.assign(noun, { head: outer, dep: toSubjectDep(nodes, outer) });
}

/** "Chad doubts Libya attacked Niger": a verb with a subject of its own is no subject of the verb after it. */
export function mendDoubting(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const verb = nodes[node.head];
    if (node.pos !== "VERB" || verb === undefined || node.dep !== "nsubj" || node.head < position) continue;
    const below = node.head;
    const before = childrenOf(nodes, position, /^nsubj/).length > 0 || childrenOf(nodes, below, /^nsubj/).length > 1;
    if (!before || verb.pos !== "VERB") continue;
    const [first, second] = childrenOf(nodes, below, /^nsubj/).filter((it) => it !== position);
    if (first !== undefined && second !== undefined && first < position)
      Object.assign(nodes[first] ?? {}, { head: position });
    const { head, dep } = verb;
    Object.assign(verb, { head: position, dep: "ccomp" });
    Object.assign(node, { head, dep });
    for (const child of childrenOf(nodes, below, /^punct$/)) Object.assign(nodes[child] ?? {}, { head: position });
  }
}

/** "those who, he claimed, had ordered the attack": what is put in between has neither the relative nor the verb. */
export function mendAsides(nodes: Node[]): void {
  for (let said = 0; said < nodes.length; said += 1) {
    const verb = nodes[said] as Node;
    if (!SPEAKING.test(verb.lemma) || verb.pos !== "VERB") continue;
    const subject = childrenOf(nodes, said, /^nsubj/).find((it) => it < said && said - it <= 3);
    if (subject === undefined) continue;
    let relative = subject - 1;
    while (/^(?:DET|PUNCT|PROPN|ADJ)$/.test(nodes[relative]?.pos ?? "")) relative -= 1;
    if (!/^(?:who|which|that)$/.test(nodes[relative]?.lemma ?? "") || nodes[relative]?.pos !== "PRON") continue;
    let main = said + 1;
    while (/^(?:AUX|ADV|PUNCT|PART)$/.test(nodes[main]?.pos ?? "")) main += 1;
    let noun = relative - 1;
    while (nodes[noun]?.pos === "PUNCT") noun -= 1;
    const clause = nodes[main];
    // "which he said was forged": without commas only an auxiliary after it tells the clause apart.
    const between = nodes.slice(said + 1, main);
    if (clause?.pos !== "VERB" || !between.some(({ pos, text }) => pos === "AUX" || text === ",")) continue;
    if (!/^(?:NOUN|PROPN|PRON)$/.test(nodes[noun]?.pos ?? "") || isBelow(nodes, noun, main)) continue;
    if (childrenOf(nodes, main, /^nsubj/).some((it) => it > said)) continue;
    Object.assign(clause, { head: noun, dep: "acl:relcl" });
    Object.assign(nodes[relative] ?? {}, { head: main, dep: toSubjectDep(nodes, main) });
    Object.assign(verb, { head: main, dep: "parataxis" });
  }
}

export const TAKES_GERUND =
  /^(?:deny|admit|consider|avoid|stop|start|begin|continue|suggest|propose|recommend|oppose|risk|mull|contemplate|weigh|discuss|envisage|favour|favor)$/;

/** "denied killing X": right after such a verb a gerund is what is denied, not what happens beside it. */
export function mendGerunds(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const before = nodes[position - 1];
    const perfect = before?.text === "having" && before.head === position;
    const first = perfect ? position - 2 : position - 1;
    const verb = nodes[first];
    const gerund = perfect ? /^(?:conj|advcl|acl|obj|ccomp)$/ : /^(?:advcl|acl|obj)$/;
    if (node.pos !== "VERB" || !(perfect || /ing$/.test(node.text)) || !gerund.test(node.dep)) continue;
    if (verb?.pos !== "VERB" || !TAKES_GERUND.test(verb.lemma) || isBelow(nodes, first, position)) continue;
    Object.assign(node, { head: first, dep: "xcomp" });
  }
}

/** "A ferry sank, killing 40 people, Kenya said": what came of it belongs to what happened, not to who says so. */
export function mendOutcomes(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    const said = nodes[node.head];
    if (node.pos !== "VERB" || !/ing$/.test(node.text) || node.dep !== "advcl" || said === undefined) continue;
    if (!SPEAKING.test(said.lemma) || nodes[position - 1]?.text !== ",") continue;
    if (childrenOf(nodes, position, /^(?:nsubj|mark)/).length > 0) continue;
    const speaker = childrenOf(nodes, node.head, /^nsubj/).find((it) => it > position);
    const content = childrenOf(nodes, node.head, /^ccomp$/).find((it) => it < position);
    if (speaker !== undefined && content !== undefined) Object.assign(node, { head: content });
  }
}

/** "said it had foiled an attempt to topple him, accusing Chad": a comma and an act of speech lead back to who spoke, not to the attempt. */
export function mendRemarks(nodes: Node[]): void {
  for (let position = 0; position < nodes.length; position += 1) {
    const node = nodes[position] as Node;
    if (node.pos !== "VERB" || !/ing$/.test(node.text) || nodes[position - 1]?.text !== ",") continue;
    if (!/^(?:advcl|acl)$/.test(node.dep) || !(SPEAKING.test(node.lemma) || BLAMING.test(node.lemma))) continue;
    const bare = childrenOf(nodes, node.head, /^mark$/).some((it) => nodes[it]?.lemma === "to");
    if (!bare || childrenOf(nodes, position, /^(?:nsubj|mark)/).length > 0) continue;
    let verb = nodes[node.head]?.head ?? -1;
    while (verb >= 0 && (nodes[verb]?.pos !== "VERB" || childrenOf(nodes, verb, /^nsubj/).length === 0))
      verb = nodes[verb]?.head ?? -1;
    if (verb >= 0) Object.assign(node, { head: verb, dep: "advcl" });
  }
}
