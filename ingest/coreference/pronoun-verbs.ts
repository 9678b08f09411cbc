/** What the verb of "it" says of whom it can mean: who speaks and who is blamed is no event, and nobody blames another for helping himself. */
import type { Sentence } from "../analysis/analyser.ts";
import { findChild } from "../analysis/syntax.ts";
import { ANSWERING, BLAMING } from "../analysis/verb-classes.ts";
import { SAYINGS } from "../claims/answered-words.ts";
import type { Cluster } from "./cluster.ts";
import type { Chaining } from "./context.ts";
import { WEIGHTS } from "./pronoun-weights.ts";

/** What only somebody does. */
const ACTS =
  /^(?:say|announce|tell|state|claim|declare|acknowledge|admit|insist|argue|allege|maintain|believe|write|vow|pledge|promise|threaten|refuse|urge|demand|order|ask|offer|thank|praise|agree|arrest|detain|deploy)$/;
/** To whom one does these is somebody. */
const UNDERGOES =
  /^(?:accuse|urge|ask|tell|warn|threaten|arm|sue|fine|persuade|convince|invite|thank|congratulate|order|forbid|outlaw|pressure|help|assist|entrust|disarm|dissolve)$/;
/** What one does for a friend. */
const HELPS =
  /^(?:free|release|rescue|reinstate|arm|fund|finance|bankroll|back|support|aid|help|shelter|harbou?r|host|protect|shield|train|supply|equip|assist|sponsor|join|appease|whitewash|send|dispatch|recruit|smuggle|infiltrate|direct|control|instruct|use|tolerate|coddle|pay)$/;

/** What the verb of a pronoun without a sex weighs for a candidate that is no actor. */
export function weighVerb(sentence: Sentence, position: number, cluster: Cluster): number {
  const token = sentence.tokens[position];
  const verb = sentence.tokens[token?.head ?? -1];
  if (token === undefined || verb === undefined || !isThing(cluster)) return 0;
  const acts =
    token.dep === "nsubj" && (ACTS.test(verb.lemma) || ANSWERING.test(verb.lemma) || verb.lemma === "accuse");
  return acts || (/^(?:obj|nsubj:pass)$/.test(token.dep) && UNDERGOES.test(verb.lemma)) ? -WEIGHTS.happened : 0;
}

/** "It is the last town in the valley", "it was the largest party": of what kind the noun says it is. */
export function findToldType(sentence: Sentence, position: number, { lexicon }: Chaining): Cluster["type"] | undefined {
  const { text = "", dep = "", head = -1 } = sentence.tokens[position] ?? {};
  if (text.toLowerCase() !== "it" || !dep.startsWith("nsubj")) return undefined;
  if (findChild(sentence, head, ["cop"]) === undefined || findChild(sentence, head, ["case"]) !== undefined)
    return undefined;
  const noun = sentence.tokens[head];
  return noun?.pos === "NOUN" ? lexicon.findNominal(noun.lemma)?.type : undefined;
}

/** What is denied, confirmed or called something was said or done. */
const SAID_OF_DEEDS = /^(?:deny|confirm|dismiss|reject|call|describe|rule|doubt|repeat)$/;
/** These tell what it is: "called it a farce"; "ruled it for years" tells of a land. */
const TELLS_WHAT = /^(?:call|describe|rule)$/;
/** "called it a terrorist group" tells of a body or a land. */
const OF_BODIES =
  /^(?:group|state|company|entity|partner|friend|foe|neighbou?r|rival|threat|haven|hub|puppet|proxy|cradle|sponsor|member|model|paradise|stronghold|bastion)$/;

/** "Poland denied it", "Ankara has not confirmed it", "called it a sad farce": it happened or was said, and is nobody; "a gang" is no event. */
export function findToldDeeds(
  sentence: Sentence,
  position: number,
  { clusters, lexicon }: Chaining,
): readonly Cluster[] {
  const { text = "", dep = "", head = -1 } = sentence.tokens[position] ?? {};
  const verb = sentence.tokens[head]?.lemma ?? "";
  if (text.toLowerCase() !== "it" || dep !== "obj" || head > position) return clusters;
  if (!SAID_OF_DEEDS.test(verb)) return clusters;
  const told = TELLS_WHAT.test(verb) ? findComplement(sentence, position) : "";
  if (told === undefined) return clusters;
  const type = lexicon.findNominal(told)?.type ?? (OF_BODIES.test(told) ? "Organization" : "Event");
  return clusters.filter((cluster) => (cluster.type === "Event") === (type === "Event"));
}

/** The noun that says what it is, or else the adjective: "called it an army of thieves", "ruled it void". */
function findComplement({ tokens }: Sentence, position: number): string | undefined {
  let told: string | undefined;
  for (let at = position + 1; at < tokens.length; at += 1) {
    const { pos = "X", text = "", lemma = "" } = tokens[at] ?? {};
    if (at === position + 1 && text === "as") continue;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|VERB)$/.test(pos) && !/^(?:['’]s|[“”"])$/.test(text)) break;
    if (/^(?:NOUN|ADJ)$/.test(pos)) told = lemma;
  }
  return told;
}

/** "The junta in Niamey accused Benin of arming it": whom it cannot mean, by their words in the sentence. */
export function findHelpless(sentence: Sentence, position: number): number | undefined {
  const token = sentence.tokens[position];
  if (token?.dep !== "obj" || !HELPS.test(sentence.tokens[token.head]?.lemma ?? "")) return undefined;
  return findAccuser(sentence, token.head);
}

/** Neither speaks nor is spoken to; a site without a name may stand for those who run it, and a capital for its state. */
function isThing({ type, names, role }: Cluster): boolean {
  return type === "Event" || (type === "Place" && names.size > 0 && role !== "capital");
}

/** "The junta accused Benin of arming it": who blames another for what is told by the verb. */
function findAccuser(sentence: Sentence, verb: number): number | undefined {
  let at = verb;
  for (let steps = 0; steps < 3; steps += 1) {
    const { dep = "", head = -1 } = sentence.tokens[at] ?? {};
    if (!/^(?:advcl|xcomp|conj|acl)$/.test(dep)) return undefined;
    if (BLAMING.test(sentence.tokens[head]?.lemma ?? "")) return findChild(sentence, head, ["nsubj"]);
    at = head;
  }
  return undefined;
}

/** "Peru was accused by Chile of arming the rebels, a charge it denies": the word for who is accused, who alone answers it. */
export function findAccused(sentence: Sentence, position: number): number | undefined {
  const { dep: role = "", head: answer = -1 } = sentence.tokens[position] ?? {};
  const { dep = "", head = -1, lemma = "" } = sentence.tokens[answer] ?? {};
  const which = findChild(sentence, answer, ["obj"]) ?? -1;
  const said = SAYINGS.test(sentence.tokens[head]?.lemma ?? "") ? /^(?:which|that|)$/ : /^which$/;
  if (role !== "nsubj" || !ANSWERING.test(lemma) || !dep.startsWith("acl") || which > answer) return undefined;
  if (!said.test(sentence.tokens[which]?.lemma ?? "")) return undefined;
  const blame = sentence.tokens.slice(0, answer).findLastIndex((it) => it.pos === "VERB" && BLAMING.test(it.lemma));
  const accused = findChild(sentence, blame, ["nsubj:pass"]) ?? findChild(sentence, blame, ["obj"]);
  return /^(?:NOUN|PROPN)$/.test(sentence.tokens[accused ?? -1]?.pos ?? "") ? accused : undefined;
}

/** A court, a ministry, a state: "them" is seldom one of these. */
export function isOneBody({ type, role, plural, label }: Cluster): boolean {
  const many = role === "group" && (type !== "Organization" || label?.endsWith("s") === true);
  return (type === "Organization" || type === "State") && plural !== true && !many && role !== "media";
}

/** "The police said that people had thrown stones at them": many by its name. */
export function isManyByName({ names, label, role }: Cluster): boolean {
  return (
    role === "police" ||
    [...names, label ?? ""].some((name) => /(?:police|forces?|troops?|guards|brigades)$/i.test(name))
  );
}

/** Where a plural of people or bodies stands that has no chain: "asked the court to ban three parties. It accuses them of treason". */
export function findCrowd(
  { sentences, clusterAt, lexicon }: Chaining,
  index: number,
  position: number,
): number | undefined {
  for (const at of [index, index - 1]) {
    const tokens = sentences[at]?.tokens ?? [];
    for (let word = (at === index ? position : tokens.length) - 1; word >= 0; word -= 1) {
      const { pos, text, lemma, dep, start } = tokens[word] ?? { pos: "X", text: "", lemma: "", dep: "", start: 0 };
      if (pos !== "NOUN" || text.toLowerCase() === lemma || !/^(?:nsubj|obj|obl|nmod)/.test(dep)) continue;
      if (clusterAt(at, word) !== undefined) continue;
      if (/^(?:Person|Organization|ArmedGroup)$/.test(lexicon.findNominal(lemma)?.type ?? "")) return start;
    }
  }
  return undefined;
}
