/** Who says what stands in quotation marks: `"Chad armed them," Sudan's minister, Ana Bello, told reporters.` */
import { childrenOf, isBelow, type Node } from "./mend-node.ts";
import { SPEAKING } from "./verb-classes.ts";

const MARK = /^["”]$/;
/** Words of a phrase between the marks and the verb; a clause about the speaker is left to the parser. */
const PHRASE = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|PUNCT|PART|CCONJ|ADV|X|SYM)$/;
const LONGEST = 24;

/** The phrase after the closing mark is the subject of the verb of speech beside it, and nothing that the speech is about. */
export function mendQuoteSpeakers(nodes: Node[]): void {
  const marks = nodes.flatMap(({ text }, position) => (MARK.test(text) ? [position] : []));
  for (const close of marks) {
    if (!isClosing(nodes, marks, close)) continue;
    const verb = findVerb(nodes, close);
    if (verb === undefined) continue;
    const first = verb === close + 1;
    const [from, to] = first ? [verb + 1, findEnd(nodes, verb)] : [close + 1, verb];
    const speaker = findHead(nodes, from, to);
    const top = findTop(nodes, marks, close);
    if (speaker === undefined || top === undefined) continue;
    const own = childrenOf(nodes, verb, /^nsubj/);
    if (own.some((it) => it >= from && it < to) && (isBelow(nodes, top, verb) || isBelow(nodes, verb, top))) continue;
    giveSpeech(nodes, { verb, speaker, top, from, to });
  }
}

/** A mark with a comma before it that no speech follows. */
function isClosing(nodes: readonly Node[], marks: readonly number[], close: number): boolean {
  const before = nodes[close - 1]?.text ?? "";
  if (!/^[,!?]$/.test(before)) return false;
  const at = marks.indexOf(close);
  if (nodes[close]?.text === "”" || at % 2 === 1) return true;
  // The speech has begun a sentence earlier.
  return marks.length === 1 && !(nodes[close - 2]?.pos === "VERB" && SPEAKING.test(nodes[close - 2]?.lemma ?? ""));
}

/** The verb of speech after the mark, with nothing but a phrase between them. */
function findVerb(nodes: readonly Node[], close: number): number | undefined {
  for (let at = close + 1; at < nodes.length && at <= close + LONGEST; at += 1) {
    const { pos = "X", lemma = "", text = "" } = nodes[at] ?? {};
    if (pos === "VERB") return SPEAKING.test(lemma) && !/ing$/.test(text) ? at : undefined;
    if (!PHRASE.test(pos) || MARK.test(text) || /^[;:]$/.test(text)) return undefined;
  }
  return undefined;
}

/** Where the phrase after "said" ends: before a preposition that does not belong to a noun, a clause or the end. */
function findEnd(nodes: readonly Node[], verb: number): number {
  let at = verb + 1;
  while (at < nodes.length && PHRASE.test(nodes[at]?.pos ?? "X") && !MARK.test(nodes[at]?.text ?? "")) at += 1;
  return at;
}

/** The noun of the phrase: its first, where that hangs on nothing before the end of the phrase but names that it takes. */
function findHead(nodes: readonly Node[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const { pos = "X", dep = "", head = -1 } = nodes[at] ?? {};
    if (pos === "ADP" || pos === "ADV") return undefined;
    if (!/^(?:NOUN|PROPN|PRON)$/.test(pos)) continue;
    // "Sudan's minister", "President Rojas": what leads to the noun.
    if (/^(?:nmod:poss|compound|amod|nmod:desc|flat|det)$/.test(dep) && head > at && head < to) continue;
    return at;
  }
  return undefined;
}

/** The word that heads what stands between the marks. */
function findTop(nodes: readonly Node[], marks: readonly number[], close: number): number | undefined {
  const open = marks.findLast((it) => it < close) ?? -1;
  for (let at = open + 1; at < close; at += 1) {
    const { head = -1, pos = "X" } = nodes[at] ?? {};
    const outside = head <= open || head >= close;
    if (outside && pos !== "PUNCT" && nodes.slice(open + 1, close).some((it) => /^(?:VERB|AUX)$/.test(it.pos)))
      return at;
  }
  return undefined;
}

interface Speech {
  readonly verb: number;
  readonly speaker: number;
  readonly top: number;
  readonly from: number;
  readonly to: number;
}

function giveSpeech(nodes: Node[], { verb, speaker, top, from, to }: Speech): void {
  const said = nodes[verb] as Node;
  if (!isBelow(nodes, top, verb)) {
    const { head, dep } = nodes[top] as Node;
    const above = isBelow(nodes, head, verb) || (head >= from && head < to) ? -1 : head;
    Object.assign(said, { head: above, dep: above < 0 ? "root" : dep });
    Object.assign(nodes[top] as Node, { head: verb, dep: "ccomp" });
  }
  for (const child of childrenOf(nodes, verb, /^nsubj/))
    if (child < top) Object.assign(nodes[child] as Node, { head: top });
  for (let at = from; at < to; at += 1) {
    const node = nodes[at] as Node;
    const inside = node.head >= from && node.head < to;
    if (at === speaker) Object.assign(node, { head: verb, dep: "nsubj" });
    else if (node.pos === "PUNCT") Object.assign(node, { head: inside ? node.head : verb });
    else if (!inside && node.head !== verb && /^(?:NOUN|PROPN)$/.test(node.pos)) {
      const placed = childrenOf(nodes, at, /^case$/).some((it) => nodes[it]?.pos === "ADP");
      Object.assign(node, placed ? { head: verb, dep: "obl" } : { head: speaker, dep: "appos" });
    }
  }
}
