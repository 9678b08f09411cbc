/** Subjects with words on what they are held to be between them and their verb, and participles that lean on the wrong side. */
import { childrenOf, isBelow, type Node, toSubjectDep } from "./mend-node.ts";

const HELD = /^(?:believe|think|suspect|say|know|report|allege|presume|fear|claim|understand|rumour|rumor|assume)$/;
const LINKS = /^(?:to|of|for|with|about|against|in|over|from)$/;

/** "Gunmen believed to be members of the front attacked a bus": who attacked are the gunmen, whatever they are believed to be. */
export function mendHeldSubjects(nodes: Node[]): void {
  for (const held of nodes.keys()) {
    if (!isHeld(nodes, held)) continue;
    const said = nodes.findIndex(
      ({ pos }, at) => at > held + 1 && (pos === "VERB" || childrenOf(nodes, at, /^cop$/).length > 0),
    );
    const main = findMain(nodes, said);
    if (main !== undefined) giveSubject(nodes, held, said, main);
  }
}

/** "men believed to", "a man suspected of …ing": a noun and a participle that the tree takes for its verb. */
function isHeld(nodes: readonly Node[], held: number): boolean {
  const { pos, lemma = "", text = "" } = nodes[held] ?? {};
  if (pos !== "VERB" || !HELD.test(lemma) || !/(?:ed|aid|ought|nown|ood)$/.test(text)) return false;
  const link = nodes[held + 1]?.lemma;
  if (link !== "to" && !(link === "of" && /^(?:VERB|AUX)$/.test(nodes[held + 2]?.pos ?? ""))) return false;
  const subject = nodes[held - 1];
  return subject?.pos === "NOUN" && subject.head === held && childrenOf(nodes, held, /^aux/).length === 0;
}

function giveSubject(nodes: Node[], held: number, said: number, main: number): void {
  const subject = held - 1;
  const node = nodes[held] as Node;
  for (const child of childrenOf(nodes, main, /^nsubj/))
    if (child < main) Object.assign(nodes[child] ?? {}, { head: held, dep: "xcomp" });
  if (said !== main && !isBelow(nodes, said, held)) Object.assign(nodes[said] ?? {}, { head: held, dep: "xcomp" });
  const outer = isBelow(nodes, node.head, main) ? -1 : node.head;
  if (isBelow(nodes, main, held)) Object.assign(nodes[main] ?? {}, { head: outer, dep: outer < 0 ? "root" : node.dep });
  Object.assign(nodes[subject] ?? {}, { head: main, dep: toSubjectDep(nodes, main) });
  Object.assign(node, { head: subject, dep: "acl" });
  for (const child of childrenOf(nodes, held, /^punct$/)) Object.assign(nodes[child] ?? {}, { head: main });
}

/** The verb in the past behind what is believed, with no comma, mark or auxiliary of an infinitive before it. */
function findMain(nodes: readonly Node[], said: number): number | undefined {
  for (let at = said + 1; said >= 0 && at < nodes.length; at += 1) {
    const { pos, text = "" } = nodes[at] ?? {};
    if (/^[,;:]$/.test(text) || /^(?:who|which|that)$/i.test(text)) return undefined;
    if (pos !== "VERB" || /ing$/.test(text) || nodes[at - 1]?.lemma === "to") continue;
    return /^acl/.test(nodes[at]?.dep ?? "") ? undefined : at;
  }
  return undefined;
}

/** "confessed to having planted it, the police said": the participle is what was confessed, not what the police said. */
export function mendLeaningParticiples(nodes: Node[]): void {
  for (const [having, auxiliary] of nodes.entries()) {
    if (auxiliary.text !== "having" || !LINKS.test(nodes[having - 1]?.lemma ?? "")) continue;
    let verb = having + 1;
    while (nodes[verb]?.pos === "ADV" || nodes[verb]?.text === "been") verb += 1;
    const deed = nodes[verb];
    const above = having - 2;
    if (deed?.pos !== "VERB" || deed.head < verb || !/^(?:VERB|ADJ)$/.test(nodes[above]?.pos ?? "")) continue;
    if (isBelow(nodes, above, verb)) continue;
    Object.assign(deed, { head: above, dep: "advcl" });
    Object.assign(auxiliary, { head: verb, dep: "aux" });
    Object.assign(nodes[having - 1] ?? {}, { head: verb, dep: "mark" });
  }
}
