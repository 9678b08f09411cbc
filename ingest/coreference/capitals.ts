/** "Beijing accuses Washington": a capital that acts, or is acted upon as a state is, is a mention of its state. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts, findChild } from "../analysis/syntax.ts";
import { GOVERNORS } from "../claims/governors.ts";
import type { Cluster } from "./cluster.ts";
import { createCluster } from "./cluster.ts";
import type { Chaining } from "./context.ts";

/** What governments do and towns do not. Those of speech stand in `GOVERNORS`. */
const ACTS: ReadonlySet<string> = new Set(
  `
  abandon abstain accept agree arm attack back ban bar bomb boycott break_off carry_out cede condemn conduct confirm consult cooperate criticise
  criticize cut demand deploy deport dispatch distrust enlist escalate expel extradite finance freeze fund grant halt harbour
  harbor impose intend interfere intervene invade invite issue join launch lift meddle mediate mobilise mobilize
  negotiate object oppose order pledge praise press pressure propose protest provide pursue recall recognise recognize
  refuse regard reinforce repeat respond restore resume retaliate sanction seek send sever shell sign sponsor strike summon supply
  support suspend threaten try tolerate train try urge veto view vow wage want warn welcome withdraw withhold work
`
    .trim()
    .split(/\s+/),
);

/** Whom one does this to is a government. */
const ADDRESSES: ReadonlySet<string> = new Set(
  `
  accuse antagonise antagonize appease arm assure back bankroll blame call_on condemn criticise criticize fund help implicate isolate
  oblige persuade praise press pressure provoke reproach sanction supply support suspect tell threaten thank urge warn
`
    .trim()
    .split(/\s+/),
);

/** Nouns for dealings of states; the capital stands after "with", "on", "to", "from", "between". */
const DEALINGS: ReadonlySet<string> = new Set(
  `
  accord agreement alliance ally cooperation coordination deal demand dispute embargo friction help aid pact partnership
  pressure relation relationship request response rift row sanction tension tie treaty understanding war warning
`
    .trim()
    .split(/\s+/),
);

/** What only a government has. */
const POSSESSIONS: ReadonlySet<string> = new Set(
  `
  accusation aggression aid aim allegation ally ambassador ambition approval assessment backing charge claim complicity
  concern consent decision demand denial envoy evidence goal hand influence intention interest interference involvement
  meddling motive neighbour neighbor objection offer opponent plan policy position proposal reaction refusal rejection
  rescue response responsibility retaliation revenge rival role stance support threat veto view warning
`
    .trim()
    .split(/\s+/),
);

/** Whoever recalls these from a capital means its state. */
const DIPLOMATS = /^(?:ambassador|envoy|diplomat|consul|mission)$/;

/** Where governments sit that the lists of capitals do not have: they act as capitals do. */
const SEATS: ReadonlySet<string> = new Set(["city-delhi-ind", "city-la-paz-bol", "city-tel-aviv-isr", "the-hague-nld"]);

/** Moves the mentions of capitals that act to the chains of their states, which are opened if nothing else names them. */
export function settleCapitals(chaining: Chaining): void {
  for (const capital of [...chaining.clusters]) {
    const seat = capital.role === "capital" || SEATS.has(capital.entryId ?? "");
    if (capital.type !== "Place" || !seat || capital.country === undefined) continue;
    const acting = capital.mentions.filter(({ sentence, head }) => {
      const words = chaining.sentences[sentence];
      return words !== undefined && isActor(words, head);
    });
    if (acting.length === 0) continue;
    const state = findState(chaining, capital.country);
    if (state === undefined) continue;
    for (const mention of acting) {
      const at = capital.mentions.indexOf(mention);
      capital.mentions.splice(at, 1);
      capital.reasons.splice(at, 1);
      chaining.link(state, { ...mention, type: "State", mentionType: "Place" }, "a capital that acts is its state");
    }
    if (capital.mentions.length === 0) chaining.clusters.splice(chaining.clusters.indexOf(capital), 1);
  }
}

/** The state itself, not a territory within it. */
function findState(chaining: Chaining, country: string): Cluster | undefined {
  const entry = chaining.lexicon.findCountry(country);
  if (entry === undefined) return undefined;
  const known = chaining.clusters.find(({ entryId }) => entryId === entry.id);
  if (known !== undefined) return known;
  return chaining.open(
    Object.assign(createCluster("State"), {
      entryId: entry.id,
      label: entry.name,
      ...(entry.country !== undefined && { country: entry.country }),
      ...(entry.role !== undefined && { role: entry.role }),
    }),
  );
}

function isActor(sentence: Sentence, head: number): boolean {
  const first = firstOfList(sentence, head);
  const token = sentence.tokens[first];
  const governor = sentence.tokens[token?.head ?? -1];
  if (token === undefined || governor === undefined) return false;
  const lemma = toPhrasal(sentence, token.head);
  const preposition = caseOf(sentence, first) ?? "";
  if (token.dep === "nsubj")
    return (
      isActing(sentence, token.head) ||
      (findChild(sentence, token.head, ["cop"]) !== undefined && (STANCES.has(lemma) || STANDINGS.has(lemma)))
    );
  if (token.dep === "obj" && (isMadeToAct(sentence, token.head) || isHeldToAccount(sentence, token.head))) return true;
  // "offered Vilnius talks": to whom a dealing is offered.
  if ((token.dep === "iobj" || token.dep === "obj") && /^(?:offer|grant|deny|promise|owe|lend|hand|send)$/.test(lemma))
    return true;
  if (token.dep === "obj" || token.dep === "iobj" || token.dep === "nsubj:pass")
    return ADDRESSES.has(lemma) || (token.dep === "nsubj:pass" && GOVERNORS.get(lemma)?.polarity === "alleged");
  if (token.dep === "obl:agent" || (token.dep === "obl" && preposition === "by"))
    return governor.pos === "VERB" && !TOWNS.has(lemma);
  if (token.dep === "nmod:poss") return POSSESSIONS.has(governor.lemma);
  if (token.dep.startsWith("nmod"))
    return /^(?:with|on|to|from|between|against|by)$/.test(preposition) && DEALINGS.has(governor.lemma);
  return token.dep.startsWith("obl") && isDealtWith(sentence, token.head, preposition);
}

/** "severed ties with Tehran", where the tree hangs the phrase on the verb; "recalled its ambassador from Zagreb". */
function isDealtWith(sentence: Sentence, verb: number, preposition: string): boolean {
  const object = findChild(sentence, verb, ["obj"]);
  const lemma = sentence.tokens[object ?? -1]?.lemma ?? "";
  if (preposition === "from") return DIPLOMATS.test(lemma);
  return /^(?:with|on|against)$/.test(preposition) && DEALINGS.has(lemma);
}

/** What towns are the subject of as well as governments: they lie, are hit, mourn and host. */
const TOWNS: ReadonlySet<string> = new Set(
  `
  be become boast celebrate count draw enjoy experience fall feature feel get go grow have hold host house include keep lie lose
  mark mourn need record remain report rise see sit stand start suffer survive take turn wake witness
`
    .trim()
    .split(/\s+/),
);

/** "Kigali has soldiers there and commands the rebels": one deed among the verbs it is the subject of is enough. */
function isActing(sentence: Sentence, verb: number): boolean {
  return [verb, ...conjuncts(sentence, verb)].some((at) => {
    const lemma = toPhrasal(sentence, at);
    const own = at === verb || findChild(sentence, at, ["nsubj", "nsubj:pass"]) === undefined;
    const acts = ACTS.has(lemma) || speaks(lemma) || isDeed(sentence, at);
    return own && acts && sentence.tokens[at]?.pos === "VERB";
  });
}

/** "Baku retook the region", "Minsk could stop them if it wanted to": with an object or an aim of its own no town but a government. */
function isDeed(sentence: Sentence, verb: number): boolean {
  const lemma = sentence.tokens[verb]?.lemma ?? "";
  if (TOWNS.has(lemma) && !takesThem(sentence, verb)) return false;
  return findChild(sentence, verb, ["obj", "xcomp", "ccomp"]) !== undefined;
}

/** "had not taken them off a list": "take" alone says little, with a person for its object it is a deed. */
function takesThem(sentence: Sentence, verb: number): boolean {
  const object = findChild(sentence, verb, ["obj"]);
  return sentence.tokens[verb]?.lemma === "take" && sentence.tokens[object ?? -1]?.pos === "PRON";
}

/** What governments are, not towns. */
const STANCES: ReadonlySet<string> = new Set(
  "able adamant afraid angry anxious aware certain concerned confident convinced determined eager furious happy keen neutral open optimistic prepared ready reluctant responsible silent sure unable unhappy unwilling wary willing worried".split(
    " ",
  ),
);

const STANDINGS: ReadonlySet<string> = new Set(
  "ally adversary backer enemy foe friend guarantor mediator member neighbour neighbor opponent partner patron rival signatory sponsor supplier supporter".split(
    " ",
  ),
);

/** "held Washington responsible". */
function isHeldToAccount(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some((child) =>
    /^(?:responsible|accountable|liable)$/.test(sentence.tokens[child]?.lemma ?? ""),
  );
}

/** "prompting Moscow to threaten retaliation": it acts, whoever made it. */
function isMadeToAct(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some((child) => {
    const { pos, dep = "", lemma = "" } = sentence.tokens[child] ?? {};
    const to = sentence.tokens[findChild(sentence, child, ["mark"]) ?? -1]?.lemma === "to";
    return pos === "VERB" && to && /^(?:xcomp|advcl|ccomp)$/.test(dep) && (ACTS.has(lemma) || speaks(lemma));
  });
}

function speaks(lemma: string): boolean {
  return GOVERNORS.get(lemma)?.speaks === true;
}

/** "Moscow and Kyiv agreed": what holds for the first holds for all. */
function firstOfList(sentence: Sentence, head: number): number {
  let at = head;
  for (let steps = 0; steps < 4 && sentence.tokens[at]?.dep === "conj"; steps += 1)
    at = sentence.tokens[at]?.head ?? at;
  return at;
}

function toPhrasal(sentence: Sentence, verb: number): string {
  const particle = childrenOf(sentence, verb).find((child) => sentence.tokens[child]?.dep === "compound:prt");
  const lemma = sentence.tokens[verb]?.lemma ?? "";
  return particle === undefined ? lemma : `${lemma}_${sentence.tokens[particle]?.lemma ?? ""}`;
}
