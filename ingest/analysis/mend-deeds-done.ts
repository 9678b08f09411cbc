/** Deeds done to people whose parts the parser mistakes: who is taken hostage, who is meant by a participle, who did it, where it led. */
import { childrenOf, endOfName, isBelow, type Node, toSubjectDep } from "./mend-node.ts";
import { POST } from "./post-words.ts";

export function mendDeedsDone(nodes: Node[]): void {
  mendTiedSubjects(nodes);
  mendNounParticiples(nodes);
  mendTakenHostage(nodes);
  mendCountedObjects(nodes);
  mendNamedObjects(nodes);
  mendAmongThose(nodes);
  mendGoalsBefore(nodes);
  mendParticlesBefore(nodes);
  mendTakenFrom(nodes);
  mendHyphened(nodes);
}

const TAKING = /^(?:take|hold|keep|seize|make)$/;

/** "took its crew hostage": the crew is taken; a hostage is what it is then. */
function mendTakenHostage(nodes: Node[]): void {
  for (const [hostage, node] of nodes.entries()) {
    const taken = hostage - 1;
    const object = nodes[taken];
    if (!/^(?:hostage|captive|prisoner)$/.test(node.text) || node.dep !== "obj") continue;
    if (object?.dep !== "compound" || object.head !== hostage || !TAKING.test(nodes[node.head]?.lemma ?? "")) continue;
    for (const child of childrenOf(nodes, hostage, /./))
      if (child < taken) Object.assign(nodes[child] ?? {}, { head: taken });
    Object.assign(object, { head: node.head, dep: "obj" });
    Object.assign(node, { dep: "xcomp" });
  }
}

const TIED =
  /^(?:link|tie|ally|affiliate|believe|suspect|accuse|wanted|want|know|think|back|lead|arm|train|support|dress|disguise|describe|identify|convict|charge|allege|fund|finance|base|hire|pay|command|send)$/;
const FINITE =
  /(?:ed|id|old|ote|ew|ade|ook|ave|ame|ent|eft|ept|ell|egan|met|ought|uilt|ost|oke|ose|ore|ove|ung|ank|sat|ran|led|won|put|hit|shot)$/i;

/** "when rebels linked to Chad attacked a base": the first participle tells who they are, the verb behind it what they did. */
function mendTiedSubjects(nodes: Node[]): void {
  for (const [tied, node] of nodes.entries()) {
    const subject = tied - 1;
    if (node.pos !== "VERB" || !TIED.test(node.lemma) || !/^(?:NOUN|PROPN)$/.test(nodes[subject]?.pos ?? "")) continue;
    if (!/^(?:to|with|by|as|of|in)$/.test(nodes[tied + 1]?.lemma ?? "") || !FINITE.test(node.text)) continue;
    const head = headOfName(nodes, subject);
    if (nodes[head]?.head !== tied || !/^nsubj/.test(nodes[head].dep)) continue;
    if (childrenOf(nodes, tied, /^(?:aux|cop|obj|ccomp|iobj)/).length > 0) continue;
    const verb = findOwnVerb(nodes, tied);
    if (verb === undefined) continue;
    for (const child of childrenOf(nodes, tied, /^(?:mark|advmod|cc$|punct|nsubj)/))
      if (child < subject) Object.assign(nodes[child] ?? {}, { head: verb });
    for (const child of childrenOf(nodes, tied, /^(?:punct|parataxis)$/))
      if (child > verb) Object.assign(nodes[child] ?? {}, { head: verb });
    Object.assign(nodes[verb] ?? {}, { head: node.head, dep: node.dep });
    Object.assign(nodes[head] ?? {}, { head: verb, dep: toSubjectDep(nodes, verb) });
    Object.assign(node, { head, dep: "acl" });
  }
}

/** The last word of a name hangs on its first. */
function headOfName(nodes: readonly Node[], word: number): number {
  let at = word;
  for (let steps = 0; steps < 5 && nodes[at]?.dep === "flat"; steps += 1) at = nodes[at]?.head ?? at;
  return at;
}

/** The next finite verb behind, joined by no word and with no subject of its own, before any comma. */
function findOwnVerb(nodes: readonly Node[], tied: number): number | undefined {
  for (let at = tied + 2; at < nodes.length && at < tied + 14; at += 1) {
    const { pos, text = "", head = -1 } = nodes[at] ?? {};
    if ((pos === "PUNCT" && text !== "-") || pos === "CCONJ" || pos === "SCONJ") return undefined;
    // "accused of killing migrants are to be tried": the auxiliary opens the clause.
    if (pos === "AUX" && text !== "been" && text !== "be") return head > at && isFree(nodes, head) ? head : undefined;
    if (pos !== "VERB" || /ing$/.test(text) || nodes[at - 1]?.lemma === "to") continue;
    return FINITE.test(text) && isFree(nodes, at) ? at : undefined;
  }
  return undefined;
}

/** Without a subject, a link or a doer: what follows a noun needs an object to be no participle of it. */
function isFree(nodes: readonly Node[], verb: number): boolean {
  const { pos, dep = "", head = -1 } = nodes[verb] ?? {};
  if (pos !== "VERB" || !/^(?:conj|ccomp|xcomp|advcl|acl|parataxis|dep)$/.test(dep)) return false;
  if (childrenOf(nodes, verb, /^(?:nsubj|csubj|cc$|obl:agent)/).length > 0) return false;
  if (childrenOf(nodes, verb, /^mark$/).some((it) => nodes[it]?.lemma !== "to")) return false;
  return dep !== "acl" || nodes[head]?.pos === "VERB" || childrenOf(nodes, verb, /^obj$/).some((it) => it > verb);
}

/** "exchanged for Togolese jailed in Chad": a passive participle right behind a noun tells of it, not of the verb. */
function mendNounParticiples(nodes: Node[]): void {
  for (const [participle, node] of nodes.entries()) {
    const noun = nodes[participle - 1];
    if (node.dep !== "advcl" || node.pos !== "VERB" || !/(?:ed|en|wn|ght|elt|eld)$/.test(node.text)) continue;
    if (noun === undefined || node.head > participle || !/^(?:NOUN|PROPN)$/.test(noun.pos)) continue;
    if (childrenOf(nodes, participle, /^(?:nsubj|mark|aux|obj|ccomp|advmod)/).length > 0) continue;
    const head = headOfName(nodes, participle - 1);
    const { dep = "", head: above = -1 } = nodes[head] ?? {};
    if (/^(?:obj|obl|nmod|iobj)$/.test(dep) && above >= 0 && !isWhen(nodes, head))
      Object.assign(node, { head, dep: "acl" });
  }
}

function isWhen(nodes: readonly Node[], at: number): boolean {
  return /^(?:\w+day|week|month|year|time|morning|night|evening|afternoon|weekend)$/i.test(nodes[at]?.text ?? "");
}

/** "marched on La Paz to demand it": the place is where they went, not who demands. */
function mendGoalsBefore(nodes: Node[]): void {
  for (const [to, node] of nodes.entries()) {
    if (node.lemma !== "to" || node.dep !== "mark" || node.head < to) continue;
    const aim = nodes[node.head];
    const preposition = childrenOf(nodes, node.head, /^mark$/).find(
      (it) => it < to && /^(?:on|at|in|against|into|through|near|outside)$/.test(nodes[it]?.lemma ?? ""),
    );
    const place = childrenOf(nodes, node.head, /^nsubj/).find((it) => it < to);
    if (aim === undefined || preposition === undefined || place === undefined || place < preposition) continue;
    if (nodes[aim.head]?.pos !== "VERB" || aim.head > preposition) continue;
    Object.assign(nodes[place] ?? {}, { head: aim.head, dep: "obl" });
    Object.assign(nodes[preposition] ?? {}, { head: place, dep: "case" });
    if (/^[cx]comp$/.test(aim.dep)) aim.dep = "advcl";
  }
}

/** "detained more than a million Uyghurs", "deported 30,000 Haitians": what has no preposition and follows at once is the object. */
function mendCountedObjects(nodes: Node[]): void {
  for (const [noun, node] of nodes.entries()) {
    const verb = nodes[node.head];
    if (node.dep !== "obl" || verb?.pos !== "VERB" || node.head > noun || isWhen(nodes, noun)) continue;
    if (childrenOf(nodes, noun, /^case$/).length > 0 || childrenOf(nodes, noun, /^nummod$/).length === 0) continue;
    if (childrenOf(nodes, node.head, /^(?:obj|ccomp|xcomp|aux:pass)$/).length > 0) continue;
    const between = nodes.slice(node.head + 1, noun);
    if (!between.every(({ pos, text }) => /^(?:NUM|ADJ|DET|ADV|ADP)$/.test(pos) && text !== "for")) continue;
    const peoples = /^[A-Z].*s$/.test(node.text);
    if (peoples || /^(?:more|less|fewer|at|over|nearly|almost|about|some|up)$/.test(between[0]?.lemma ?? ""))
      node.dep = "obj";
  }
}

/** "pushed back migrants": the particle goes with the verb. */
function mendParticlesBefore(nodes: Node[]): void {
  for (const [particle, node] of nodes.entries()) {
    const verb = nodes[particle - 1];
    if (node.dep !== "amod" || !/^(?:back|away|off|out)$/.test(node.text) || verb?.pos !== "VERB") continue;
    if (nodes[node.head]?.head === particle - 1 && !/ing$/.test(verb.text))
      Object.assign(node, { head: particle - 1, dep: "compound:prt" });
  }
}

const REMOVING = /^(?:withdraw|pull|remove|evacuate|recall|redeploy|airlift|bring|expel|deport|rescue|free)$/;

/** "withdrew the last of its soldiers from Mali": from where they are taken is said of the taking. */
function mendTakenFrom(nodes: Node[]): void {
  for (const [place, node] of nodes.entries()) {
    if (node.dep !== "nmod" || node.pos !== "PROPN") continue;
    if (!childrenOf(nodes, place, /^case$/).some((it) => /^(?:from|out)$/.test(nodes[it]?.lemma ?? ""))) continue;
    let at = node.head;
    for (let steps = 0; steps < 3 && /^(?:nmod|obl)$/.test(nodes[at]?.dep ?? ""); steps += 1)
      at = nodes[at]?.head ?? -1;
    const object = nodes[at];
    if (object === undefined || object.pos === "VERB" || !/^(?:obj|nsubj:pass)$/.test(object.dep) || at === node.head)
      continue;
    if (object.head < place && REMOVING.test(nodes[object.head]?.lemma ?? ""))
      Object.assign(node, { head: object.head, dep: "obl" });
  }
}

/** "pounded rebel-held Idlib": the participle describes the name behind it. */
function mendHyphened(nodes: Node[]): void {
  for (const [participle, node] of nodes.entries()) {
    if (node.pos !== "VERB" || nodes[participle - 1]?.text !== "-" || node.dep === "amod") continue;
    if (!/^(?:held|backed|led|controlled|run|occupied|armed|trained|ruled|dominated|besieged)$/.test(node.text))
      continue;
    const name = nodes[participle + 1];
    const verb = nodes[node.head];
    if (name?.pos !== "PROPN" || name.head !== participle || verb?.pos !== "VERB" || node.head > participle) continue;
    for (const child of childrenOf(nodes, participle, /./))
      if (child > participle + 1) Object.assign(nodes[child] ?? {}, { head: node.head });
    const full = childrenOf(nodes, node.head, /^obj$/).length > 0;
    Object.assign(name, { head: node.head, dep: full ? "obl" : "obj" });
    Object.assign(node, { head: participle + 1, dep: "amod" });
  }
}

/** "blacklisted the head of the firm, Ali Musa": nobody is spoken to who is named behind the comma. */
function mendNamedObjects(nodes: Node[]): void {
  for (const [name, node] of nodes.entries()) {
    if (node.pos !== "PROPN" || nodes[name - 1]?.text !== ",") continue;
    const object = node.dep === "vocative" ? findObject(nodes, node.head, name) : findLed(nodes, name);
    if (object === undefined || nodes[object]?.pos !== "NOUN") continue;
    const within = [...nodes.keys()].slice(object + 1, name - 1);
    if (within.every((it) => isBelow(nodes, it, object))) Object.assign(node, { head: object, dep: "appos" });
  }
}

/** "Two monks were among those killed by the army": they were killed. */
function mendAmongThose(nodes: Node[]): void {
  for (const [those, node] of nodes.entries()) {
    const among = those - 1;
    if (!/^(?:those|people)$/.test(node.text) || nodes[among]?.lemma !== "among") continue;
    const [deed] = childrenOf(nodes, those, /^acl$/).filter((it) => it > those);
    const be = nodes[among - 1]?.lemma === "be" ? among - 1 : -1;
    if (deed === undefined || be < 1) continue;
    const subject = findBefore(nodes, be);
    if (subject === undefined || nodes[deed]?.pos !== "VERB" || isBelow(nodes, subject, deed)) continue;
    Object.assign(nodes[deed] ?? {}, { head: subject, dep: "acl" });
  }
}

/** What the auxiliary says something of: its subject, or what it was hung on. */
function findBefore(nodes: readonly Node[], be: number): number | undefined {
  const head = nodes[be]?.head ?? -1;
  const found = [
    ...childrenOf(nodes, be, /^nsubj/),
    ...(head > be ? childrenOf(nodes, head, /^nsubj/) : []),
    ...(head >= 0 && head < be ? [head] : []),
  ].find((it) => it < be && /^(?:NOUN|PROPN)$/.test(nodes[it]?.pos ?? ""));
  return found;
}

function findObject(nodes: readonly Node[], verb: number, name: number): number | undefined {
  return childrenOf(nodes, verb, /^(?:obj|nsubj:pass|obl|obl:agent)$/).findLast((it) => it < name);
}

/** "the leader of the Fano, Ali Musa, in Gondar": what has a name of its own needs no other, he is its leader. */
function findLed(nodes: readonly Node[], name: number): number | undefined {
  const node = nodes[name];
  const band = nodes[node?.head ?? -1];
  if (
    !/^(?:conj|appos)$/.test(node?.dep ?? "") ||
    node === undefined ||
    band?.dep !== "nmod" ||
    band.pos !== "PROPN" ||
    !POST.test(nodes[band.head]?.lemma ?? "")
  )
    return undefined;
  if (childrenOf(nodes, name, /^cc$/).length > 0 || childrenOf(nodes, node.head, /^conj$/).length > 1) return undefined;
  const end = endOfName(nodes, name);
  return end > name && nodes[end + 1]?.text === "," ? band.head : undefined;
}
