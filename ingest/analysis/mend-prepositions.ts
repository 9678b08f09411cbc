/** Prepositions in a wrong place: taken for a member of a list, or for that of a noun. */
import { childrenOf, findBy, type Node } from "./mend-node.ts";

const NOMINAL = /^(?:DET|ADJ|NUM|NOUN|PROPN)$/;
const RELATIONS: Readonly<Partial<Record<Node["pos"], string>>> = { ADJ: "amod", DET: "det", NUM: "nummod" };

export const PROSECUTED =
  /^(?:accuse|charge|convict|sentence|indict|acquit|jail|fine|suspect|clear|exonerate|absolve)$/;

/** Those and what else is done to somebody by decree: "barred from office by the court", "removed from power by the army". */
export const DECREED = new RegExp(
  `${PROSECUTED.source}|^(?:bar|ban|disqualify|dismiss|sack|remove|oust|suspend|strip|expel|deport|arrest|detain|free|release|extradite|summon|invite|elect|appoint|nominate|transfer|exclude|evict|swear)$`,
);

const GIVEN = /^(?:hand|give|deny|grant|award|deal|refuse|offer)$/;
/** What can be done to somebody somewhere or for some time: the place or the month did not do it. */
const DONE = new RegExp(
  `${DECREED.source}|^(?:hold|keep|imprison|capture|seize|kidnap|abduct|shoot|kill|murder|behead|attack|target|question|interrogate|hang|execute|blacklist|sanction|ambush|stab|beat|poison|stop|intercept|assassinate|bomb|shell|besiege|surround|torture|raid|storm)$`,
);
const HELD_IN =
  /^(?:prison|jail|custody|cell|detention|captivity|camp|house|home|hospital|year|month|week|day|hour|night|road|street|border|airport|checkpoint)$/;

/** "charged with treason by prosecutors", "cleared of a part in the attack by a court": who does it does not belong to the treason. */
export function mendAgents(nodes: Node[]): void {
  for (const [at, node] of nodes.entries()) {
    let thing = nodes[node.head];
    for (let steps = 0; steps < 3 && thing?.dep.startsWith("nmod") === true; steps += 1) thing = nodes[thing.head];
    const verb = thing?.head ?? -1;
    if (!/^nmod/.test(node.dep) || thing === undefined || !/^(?:obl|obj)/.test(thing.dep) || verb > at) continue;
    // "was handed a sentence by a court": whoever gave it is said of the giving.
    const fits = thing.dep === "obj" ? GIVEN : HELD_IN.test(thing.lemma) || thing.pos === "PROPN" ? DONE : DECREED;
    if (!fits.test(nodes[verb]?.lemma ?? "") || childrenOf(nodes, verb, /^aux:pass$/).length === 0) continue;
    if (findBy(nodes, at) === undefined) continue;
    if (childrenOf(nodes, verb, /^obl:agent$/).length === 0) Object.assign(node, { head: verb, dep: "obl:agent" });
  }
}

const BLAMED_OF = /^(?:accuse|suspect|convict|acquit|clear|absolve|exonerate)$/;
/** Nouns for what is done or what somebody is like, not for bodies that somebody can be the head of. */
const DEED =
  /(?:tion|sion|ing|ery|acy|ism|ide|ance|ence|ity|lty|ness|eft|aud|ason|arms|rime|order|buse|rape|arson|bias|ttack|plot|assacre|lie|trayal|larceny)$/;
const BODY =
  /^(?:opposition|administration|federation|organi[sz]ation|association|commission|delegation|coalition|institution|nation|region|division|city|university|community|authority|ministry|resistance|conference|society|entity|minority|majority|party)$/;

/** "accused Baku of ethnic cleansing": of what somebody is accused does not belong to him, as the army does to "the chief of the army". */
export function mendCrimes(nodes: Node[]): void {
  for (const [at, node] of nodes.entries()) {
    if (!/^nmod/.test(node.dep) || node.pos !== "NOUN" || !isLedByOf(nodes, at)) continue;
    let blamed = nodes[node.head];
    for (let steps = 0; steps < 3 && blamed !== undefined && /^nmod$/.test(blamed.dep); steps += 1)
      blamed = nodes[blamed.head];
    const verb = blamed?.head ?? -1;
    if (blamed === undefined || !/^(?:obj|nsubj:pass)$/.test(blamed.dep) || !BLAMED_OF.test(nodes[verb]?.lemma ?? ""))
      continue;
    if (at < verb || childrenOf(nodes, verb, /^(?:obl|advcl)/).some((it) => isLedByOf(nodes, it))) continue;
    const isDeed = DEED.test(node.lemma) && !BODY.test(node.lemma);
    if (isDeed || /^(?:PRON|PROPN)$/.test(nodes[node.head]?.pos ?? "")) Object.assign(node, { head: verb, dep: "obl" });
  }
}

function isLedByOf(nodes: readonly Node[], at: number): boolean {
  return childrenOf(nodes, at, /^(?:case|mark)$/).some((it) => nodes[it]?.lemma === "of");
}

/** "has been accused of stealing millions, much of it lost, by officials": after a comma the doer is the main verb's. */
export function mendLateAgents(nodes: Node[]): void {
  const root = nodes.findIndex(({ head }) => head < 0);
  if (!PROSECUTED.test(nodes[root]?.lemma ?? "") || childrenOf(nodes, root, /^aux:pass$/).length === 0) return;
  if (childrenOf(nodes, root, /^obl:agent$/).length > 0) return;
  const doer = nodes.find(
    (node, at) => at > root && /^(?:obl|nmod)/.test(node.dep) && nodes[(findBy(nodes, at) ?? 0) - 1]?.text === ",",
  );
  if (doer !== undefined) Object.assign(doer, { head: root, dep: "obl:agent" });
}

/** "has rejected a claim by a journalist that …": an active verb has a subject and no agent; whose claim it is, is the claim's. */
export function mendAgentsOfActive(nodes: Node[]): void {
  for (const [at, node] of nodes.entries()) {
    if (node.dep !== "obl:agent" || childrenOf(nodes, node.head, /^nsubj$/).length === 0) continue;
    if (childrenOf(nodes, node.head, /^(?:aux:pass|nsubj:pass)$/).length > 0) continue;
    const by = findBy(nodes, at) ?? -1;
    const object = nodes[by - 1];
    if (/^ob[jl]$/.test(object?.dep ?? "") && object?.pos === "NOUN" && object.head === node.head)
      Object.assign(node, { head: by - 1, dep: "nmod" });
  }
}

/** "an inquiry into former President Menem": the noun after such a word is what hangs on the noun before it. */
export function mendStrayPrepositions(nodes: Node[]): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as Node;
    if (!/^(?:conj|appos|parataxis)$/.test(node.dep) || node.pos !== "ADP") continue;
    if (!/^(?:NOUN|VERB|NUM)$/.test(nodes[node.head]?.pos ?? "") || node.head > at) continue;
    const end = endOfPhrase(nodes, at + 1);
    const noun = headOfPhrase(nodes, end - 1);
    const own = nodes[noun];
    if (noun <= at || own === undefined || !/^(?:NOUN|PROPN)$/.test(own.pos)) continue;
    for (const word of nodes.slice(at + 1, end))
      if (word !== own && word.head !== noun && word.dep !== "flat" && word.head >= at && word.head < end)
        Object.assign(word, { head: noun, dep: RELATIONS[word.pos] ?? "compound" });
    // "was founded in 2007 by him": what follows a year is said of the deed.
    const year = nodes[node.head];
    const above = year?.pos === "NUM" && nodes[year.head]?.pos === "VERB" ? year.head : node.head;
    const verb = nodes[above]?.pos === "VERB";
    const doer = verb && node.lemma === "by" && childrenOf(nodes, above, /^aux:pass$/).length > 0;
    Object.assign(own, { head: above, dep: doer ? "obl:agent" : verb ? "obl" : "nmod" });
    Object.assign(node, { head: noun, dep: "case" });
  }
}

const MEANS = /^(?:telephone|phone|video|videolink|videoconference|teleconference|radio|satellite)$/;
const BESIDE = /^(?:together|along|jointly)$/i;

/** "spoke by telephone with Oslo", "signed it on Monday, together with Oslo": whom one does it with belongs to the verb. */
export function mendCompanions(nodes: Node[]): void {
  for (const [at, preposition] of nodes.entries()) {
    const node = nodes[preposition.head];
    const above = nodes[node?.head ?? -1];
    if (node === undefined || above === undefined || preposition.dep !== "case") continue;
    if (node.head > at || preposition.head < at || !/^(?:NOUN|PROPN)$/.test(node.pos)) continue;
    const far = node.dep === "nmod" && /^(?:with|to)$/.test(preposition.lemma) && MEANS.test(above.lemma);
    const beside =
      preposition.lemma === "with" && /^(?:nmod|conj|appos)$/.test(node.dep) && BESIDE.test(nodes[at - 1]?.text ?? "");
    if (far && above.dep === "obl") Object.assign(node, { head: above.head, dep: "obl" });
    else if (beside && nodes[at - 2]?.text === ",") {
      const verb = findVerb(nodes, node.head);
      if (verb >= 0) Object.assign(node, { head: verb, dep: "obl" });
    }
  }
}

/** The nearest verb above a word, -1 if there is none. */
function findVerb(nodes: readonly Node[], from: number): number {
  let at = from;
  for (let steps = 0; at >= 0 && steps < nodes.length; steps += 1) {
    if (nodes[at]?.pos === "VERB") return at;
    at = nodes[at]?.head ?? -1;
  }
  return -1;
}

function endOfPhrase(nodes: readonly Node[], from: number): number {
  let end = from;
  while (end < nodes.length && NOMINAL.test(nodes[end]?.pos ?? "")) end += 1;
  return end;
}

/** Of "President Carlos Menem" Carlos. */
function headOfPhrase(nodes: readonly Node[], last: number): number {
  let head = last;
  for (let steps = 0; steps < 4 && nodes[head]?.dep === "flat"; steps += 1) head = nodes[head]?.head ?? -1;
  return head;
}

const TURNS_TO = /^(?:call|prevail|rely|count|press|lean|appeal|insist|depend|urge)$/;

/** "called on Ana Rojas not to run": before the infinitive stands who is to do it, asked by the verb before it. */
export function mendAskedNot(nodes: Node[]): void {
  for (const [at, node] of nodes.entries()) {
    if (!/^(?:on|upon|to)$/.test(node.lemma) || node.pos !== "ADP" || node.dep !== "mark") continue;
    const clause = nodes[node.head];
    const asked = nodes.findIndex(({ head, pos }, it) => it > at && head === node.head && /^(?:PROPN|NOUN)$/.test(pos));
    if (clause?.pos !== "VERB" || !/^(?:xcomp|ccomp|advcl)$/.test(clause.dep) || asked < 0 || asked > node.head)
      continue;
    if (!TURNS_TO.test(nodes[clause.head]?.lemma ?? "") || clause.head > at) continue;
    Object.assign(nodes[asked] ?? {}, { head: clause.head, dep: "obl" });
    Object.assign(node, { head: asked, dep: "case" });
  }
}
