/** What governments do, suffer and are that towns do not: by it a capital that acts is told from the town. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts, findChild } from "../analysis/syntax.ts";
import { GOVERNORS } from "../claims/governors.ts";

/** What towns are the subject of as well as governments: they lie, are hit, mourn and host. */
export const TOWNS: ReadonlySet<string> = new Set(
  `
  be become boast celebrate count draw enjoy experience fall feature feel get go grow have hold host house include keep lie lose
  mark mourn need record remain report rise see sit stand start suffer survive take turn wake witness
`
    .trim()
    .split(/\s+/),
);

/** "Kigali has soldiers there and commands the rebels": one deed among the verbs it is the subject of is enough. */
export function isActing(sentence: Sentence, verb: number): boolean {
  return [verb, ...conjuncts(sentence, verb)].some((at) => {
    const own = at === verb || findChild(sentence, at, ["nsubj", "nsubj:pass"]) === undefined;
    return own && sentence.tokens[at]?.pos === "VERB" && isDeed(sentence, at);
  });
}

/** "Baku retook the region", "Minsk could stop them if it wanted to": what no town does, with an object or an aim of its own. */
function isDeed(sentence: Sentence, verb: number): boolean {
  const { lemma = "", dep = "" } = sentence.tokens[verb] ?? {};
  if (speaks(lemma)) return true;
  if (TOWNS.has(lemma)) return isTaking(sentence, verb);
  return (
    // "a region that critics say Manila neglected": its object stands before it.
    /^(?:acl:relcl|ccomp)$/.test(dep) ||
    childrenOf(sentence, verb).some(
      (child) =>
        /^(?:obj|xcomp|ccomp|compound:prt)$/.test(sentence.tokens[child]?.dep ?? "") ||
        (/^obl/.test(sentence.tokens[child]?.dep ?? "") && AIMED.test(caseOf(sentence, child) ?? "")),
    )
  );
}

/** Before whom or what one acts upon, not before where or when. */
const AIMED = /^(?:with|against|of|to|from)$/;

/** "had not taken them off a list", "is taking revenge"; "took its name", "took shape" are a town's too. */
function isTaking(sentence: Sentence, verb: number): boolean {
  const object = findChild(sentence, verb, ["obj"]);
  const { lemma = "" } = sentence.tokens[object ?? -1] ?? {};
  return sentence.tokens[verb]?.lemma === "take" && object !== undefined && !/^(?:name|shape|place|pride)$/.test(lemma);
}

/** "is ready to talk", "was behind the killing", "was not involved". */
export function isInStance(sentence: Sentence, word: number): boolean {
  const { lemma = "" } = sentence.tokens[word] ?? {};
  if (findChild(sentence, word, ["cop", "aux:pass"]) === undefined) return false;
  return STANCES.has(lemma) || STANDINGS.has(lemma) || caseOf(sentence, word) === "behind";
}

/** What governments are, not towns. */
const STANCES: ReadonlySet<string> = new Set(
  "able adamant afraid angry anxious aware certain concerned confident convinced determined eager furious guilty happy innocent involved keen neutral open optimistic prepared quick ready reluctant responsible silent slow sure unable unhappy unwilling wary willing worried".split(
    " ",
  ),
);

export const STANDINGS: ReadonlySet<string> = new Set(
  "ally adversary backer enemy foe friend guarantor mediator member neighbour neighbor opponent partner patron rival signatory sponsor supplier supporter".split(
    " ",
  ),
);

/** Whom one does this to is a government; those of speech stand in `GOVERNORS`. */
const ADDRESSES: ReadonlySet<string> = new Set(
  `
  antagonise antagonize appease applaud arm assure back bankroll censure compel condemn convince criticise criticize deceive deter embarrass encourage
  engage entangle force frustrate fund grant help humiliate humour humor irritate implicate isolate mislead oblige
  offend outrage owe persuade placate please praise press pressure prompt prosecute provoke punish push reassure rebuke reproach reward sanction
  supply support suspect thank threaten trust unnerve unsettle
`
    .trim()
    .split(/\s+/),
);

/** "accused Ankara", "charging Tehran with", "held Washington responsible", "offered Vilnius talks". */
export function isAddressed(sentence: Sentence, verb: number): boolean {
  const lemma = toPhrasal(sentence, verb);
  if (ADDRESSES.has(lemma) || (GOVERNORS.has(lemma) && !VISITED.test(lemma))) return true;
  return childrenOf(sentence, verb).some(
    (child) =>
      /^(?:responsible|accountable|liable)$/.test(sentence.tokens[child]?.lemma ?? "") ||
      (sentence.tokens[child]?.dep === "obj" && /^(?:offer|deny|promise|lend|hand|send)$/.test(lemma)),
  );
}

/** What is also said of a town. */
const VISITED = /^(?:hold|discover|document|establish|judge|call|know|mention|say|see|show|find|hit|describe|name)$/;

/** "prompting Moscow to threaten retaliation": it acts, whoever made it. */
export function isMadeToAct(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some((child) => {
    const { pos, dep = "", lemma = "" } = sentence.tokens[child] ?? {};
    const to = sentence.tokens[findChild(sentence, child, ["mark"]) ?? -1]?.lemma === "to";
    return pos === "VERB" && to && /^(?:xcomp|ccomp)$/.test(dep) && !TOWNS.has(lemma);
  });
}

function speaks(lemma: string): boolean {
  return GOVERNORS.get(lemma)?.speaks === true;
}

function toPhrasal(sentence: Sentence, verb: number): string {
  const particle = childrenOf(sentence, verb).find((child) => sentence.tokens[child]?.dep === "compound:prt");
  const lemma = sentence.tokens[verb]?.lemma ?? "";
  return particle === undefined ? lemma : `${lemma}_${sentence.tokens[particle]?.lemma ?? ""}`;
}
