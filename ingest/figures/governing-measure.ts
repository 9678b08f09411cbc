/** What became of those counted, by the verb or noun above the number or beside it. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, findChild, pathToRoot } from "../analysis/syntax.ts";
import { findMeasure } from "./measures.ts";
import { skipBounds, type WrittenNumber } from "./numbers.ts";

/** The word that says what became of those counted. */
export interface Governing {
  readonly measure: string;
  readonly token: number;
  readonly near: boolean;
}

/** "137 dead", "killed 143", "of whom three were arrested": the verb or noun above, or a word beside it. */
export function findGoverningMeasure(sentence: Sentence, token: number): Governing | undefined {
  const { tokens } = sentence;
  for (const child of childrenOf(sentence, token)) {
    if (isApart(sentence, child)) continue;
    const measure = findDeed(sentence, child, token);
    if (measure !== undefined) return { measure, token: child, near: true };
  }
  // "killed by three gunmen", "fled with two aides": it was not done to them.
  if (
    /^obl/.test(tokens[token]?.dep ?? "") &&
    /^(?:by|with|from|to|for|of|against|near|according to)$/.test(caseOf(sentence, token) ?? "") &&
    !isUpTo(sentence, token)
  )
    return undefined;
  const path = pathToRoot(sentence, token).slice(1, 4);
  for (const position of path) {
    if (position === path[0] && isDoer(sentence, token, position)) return undefined;
    const measure = findDeed(sentence, position, token);
    if (measure !== undefined) return { measure, token: position, near: Math.abs(position - token) <= 4 };
    const { pos, dep = "" } = tokens[position] ?? {};
    // "raids in which 300 officers took part": what became of others is told outside.
    if (pos === "VERB" && (position !== path[0] || dep === "acl:relcl")) break;
  }
  return undefined;
}

/** "Two gunmen killed nine people": it is those nine that were killed. But "nine lost their lives", "two got their freedom". */
function isDoer(sentence: Sentence, token: number, verb: number): boolean {
  const { lemma = "", pos = "" } = sentence.tokens[verb] ?? {};
  const doneTo = findMeasure(lemma, pos) !== undefined && !OWN_ACTS.test(lemma);
  if (pos !== "VERB" || sentence.tokens[token]?.dep !== "nsubj" || !(doneTo || findDeath(sentence, verb))) return false;
  return findChild(sentence, verb, ["obj"]) !== undefined && findChild(sentence, verb, ["aux:pass"]) === undefined;
}

/** What those counted do themselves, though an object may stand behind: "300 people fled the town". */
const OWN_ACTS =
  /^(?:die|perish|drown|starve|disappear|vanish|flee|escape|abscond|surrender|defect|march|protest|demonstrate|plead|enlist)$/;

/** "four suspects in the murder", "six held over the killing": that is what they are tied to, not what became of them. */
function isApart(sentence: Sentence, child: number): boolean {
  return (
    (sentence.tokens[child]?.dep ?? "").startsWith("nmod") &&
    /^(?:in|over|behind|for|about|after)$/.test(caseOf(sentence, child) ?? "") &&
    findMeasure(sentence.tokens[child]?.lemma ?? "") === "killed"
  );
}

/** "shot dead hundreds of people", "hurt scores": the word right before the number. */
export function findBeside({ tokens }: Sentence, { from }: WrittenNumber): Governing | undefined {
  const at = skipBounds(tokens, from);
  const { lemma = "", pos = "" } = tokens[at] ?? {};
  const measure = /^(?:VERB|ADJ)$/.test(pos) ? findMeasure(lemma, pos) : undefined;
  return measure === undefined ? undefined : { measure, token: at, near: true };
}

/** "killed up to 60 soldiers": a bound, no preposition. */
function isUpTo(sentence: Sentence, token: number): boolean {
  const to = childrenOf(sentence, token).find((child) => sentence.tokens[child]?.text === "to");
  return to !== undefined && sentence.tokens[to - 1]?.text === "up";
}

/** The measure of a word beside or above those counted; "life" is none by itself ("life in prison"), but lives are lost. */
function findDeed(sentence: Sentence, position: number, counted: number): string | undefined {
  const { lemma = "", pos = "", text = "" } = sentence.tokens[position] ?? {};
  if (lemma === "life") return undefined;
  // "One friend is hurting": what is felt, not done.
  if (text === "hurting" && sentence.tokens[counted]?.head === position && counted < position) return undefined;
  // "two doctors at the hospital", "30 nurses of three hospitals" work there.
  if (lemma === "hospital" && !/^(?:in|to|into)$/.test(caseOf(sentence, position) ?? "")) return undefined;
  // "imposed sanctions on eleven men".
  if (lemma === "sanction" && /^(?:on|against)$/.test(caseOf(sentence, counted) ?? "")) return "sanctioned";
  if (lemma === "try") return findChild(sentence, position, ["aux:pass"]) === undefined ? undefined : "tried";
  if (!COSTS_LIVES.test(lemma)) {
    const measure = findByParticle(sentence, position, counted) ?? findMeasure(lemma, pos);
    // "30 marchers, two pupils": those beside them are who they are.
    return measure === "protesters" && pos === "NOUN" ? undefined : (measure ?? findDeath(sentence, position));
  }
  const object = findChild(sentence, position, ["obj"]);
  const lives = sentence.tokens[object ?? -1]?.lemma === "life";
  return lives || (lemma === "lose" && object === counted) ? "killed" : undefined;
}

/** "lost 40 soldiers"; "claimed the lives of 40", "cost twelve lives". */
const COSTS_LIVES = /^(?:lose|claim|take|cost|end)$/;

/** "brought out 300", "57 got away"; but "fighting broke out between 30 rebels and the army". */
function findByParticle({ tokens }: Sentence, verb: number, counted: number): string | undefined {
  const { lemma = "", pos = "" } = tokens[verb] ?? {};
  const particle = tokens
    .slice(verb + 1, verb + 9)
    .find(({ head, dep, text }) => head === verb && PARTICLE.test(dep) && AWAY.test(text));
  if (pos !== "VERB" || particle === undefined) return undefined;
  const measure = findMeasure(`${lemma}_${particle.text}`);
  // Pupils and workers are sent home too, and nobody expels them.
  if (particle.text === "home" && lemma === "send" && !ENVOYS.test(tokens[counted]?.lemma ?? "")) return undefined;
  return measure === "escaped" && tokens[counted]?.dep !== "nsubj" ? undefined : measure;
}

const ENVOYS = /^(?:diplomat|envoy|ambassador|attache|attaché|consul|migrant|national|citizen)$/;
const PARTICLE = /^(?:compound:prt|advmod|xcomp)/;
const AWAY = /^(?:out|away|over|up|down|go|free|home)$/;

/** "were shot dead", "beaten to death". */
function findDeath({ tokens }: Sentence, verb: number): "killed" | undefined {
  const [next, after] = [tokens[verb + 1], tokens[verb + 2]];
  const dead = next?.lemma === "dead" || (next?.lemma === "to" && after?.lemma === "death");
  return dead && tokens[verb]?.pos === "VERB" ? "killed" : undefined;
}
