/** "Beijing accuses Washington": a capital that acts, or is acted upon as a state is, is a mention of its state. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, childrenOf, conjuncts, findChild } from "../analysis/syntax.ts";
import { GOVERNORS } from "../claims/governors.ts";
import type { Cluster } from "./cluster.ts";
import { createCluster } from "./cluster.ts";
import type { Chaining } from "./context.ts";

/** Nouns for dealings of states; the capital stands after "with", "on", "to", "from", "between". */
const DEALINGS: ReadonlySet<string> = new Set(
  `
  accord agreement alliance ally cooperation coordination deal demand dispute embargo friction help aid pact partnership
  pressure relation relationship recognition request response rift row sanction support tension tie treaty understanding war warning
`
    .trim()
    .split(/\s+/),
);

/** What a town has; all else is its government's: "Beijing's army", "Tehran's mission". */
const TOWN_POSSESSIONS: ReadonlySet<string> = new Set(
  `
  airport apartment arena avenue bank bazaar boulevard bridge building café cathedral cemetery center centre chapel church
  college council councillor court district elite embankment fortress garden gate governor harbour harbor hospital hotel inhabitant jail
  mall map mayor market metro monument mosque municipality museum neighbourhood neighborhood night office opera outskirts palace
  park police population port prison quarter railway resident restaurant river road school seafront skyline slum square
  stadium station street suburb synagogue temple theatre theater tower traffic tube underground university waterfront zoo
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
    const state = findUnion(chaining, capital) ?? findState(chaining, capital.country);
    if (state === undefined) continue;
    for (const mention of acting) {
      const at = capital.mentions.indexOf(mention);
      capital.mentions.splice(at, 1);
      capital.reasons.splice(at, 1);
      chaining.link(state, { ...mention, type: state.type, mentionType: "Place" }, "a capital that acts is its state");
    }
    if (capital.mentions.length === 0) chaining.clusters.splice(chaining.clusters.indexOf(capital), 1);
  }
}

/** "Brussels criticised the trip": the union that sits there, where nothing else of Belgium is spoken of. */
function findUnion({ clusters, lexicon, open }: Chaining, capital: Cluster): Cluster | undefined {
  if (capital.country !== "BEL") return undefined;
  if (clusters.some((other) => other !== capital && other.country === "BEL")) return undefined;
  const known = clusters.find(({ entryId }) => entryId === UNION);
  const entry = lexicon.findById(UNION);
  if (known !== undefined || entry === undefined) return known;
  return open(Object.assign(createCluster(entry.type), { entryId: entry.id, label: entry.name, role: entry.role }));
}

const UNION = "european-union";

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
  // "the Ankara-backed militia".
  const [dash, backed] = sentence.tokens.slice(head + 1, head + 3);
  if (/^[-‐‑]$/.test(dash?.text ?? "") && BACKED.test(backed?.text ?? "")) return true;
  const { dep, head: above } = token;
  const preposition = caseOf(sentence, first) ?? "";
  if (dep === "nsubj") return isActing(sentence, above) || isInStance(sentence, above);
  if (dep === "nsubj:pass") return isAddressed(sentence, above);
  if (dep === "obj" || dep === "iobj") return isAddressed(sentence, above) || isMadeToAct(sentence, above);
  // "Oslo's Royal Theatre": what has a name of its own lies there.
  if (dep === "nmod:poss") return governor.pos === "NOUN" && !TOWN_POSSESSIONS.has(governor.lemma);
  if (!/^(?:obl|nmod)/.test(dep)) return false;
  return PARTNER.test(preposition) || isDealtWith(sentence, above, dep, preposition);
}

const BACKED =
  /^(?:backed|sponsored|supported|funded|financed|armed|supplied|trained|equipped|installed|appointed|aligned|allied|led)$/;

/** "signed with Tehran", "according to Caracas", "a verdict against Ankara": nothing lies or happens there. */
const PARTNER = /^(?:with|against|according|according to)$/;

/** What is given, sold or told to a capital goes to its government, and it is close to another's: "troops sent to Kabul" are there. */
const RECIPIENTS =
  /^(?:ally|answer|apologi[sz]e|appeal|belong|close|complain|concede|cost|friendly|grateful|hand|hostile|listen|loyal|matter|obedient|offer|pledge|report|sell|submit|subservient|suggest|supply|surrender|turn)$/;

/** "severed ties with Tehran", "recalled its ambassador from Zagreb", "an ally of Minsk", "called on Moscow to withdraw". */
function isDealtWith(sentence: Sentence, above: number, dep: string, preposition: string): boolean {
  const governor = sentence.tokens[above];
  const { lemma = "" } = governor ?? {};
  if (dep === "obl:agent" || (dep.startsWith("obl") && preposition === "by"))
    return governor?.pos === "VERB" && !TOWNS.has(lemma);
  if (preposition === "to" && RECIPIENTS.test(lemma)) return true;
  if (preposition === "on" && /^(?:call|depend|rely|press|insist)$/.test(lemma)) return true;
  if (preposition === "of") return STANDINGS.has(lemma) || OWN.has(lemma);
  const object = dep.startsWith("nmod") ? above : (findChild(sentence, above, ["obj"]) ?? above);
  const noun = sentence.tokens[object]?.lemma ?? "";
  if (preposition === "from") return DIPLOMATS.test(noun) || DEALINGS.has(noun);
  return /^(?:on|to|for|between|by|toward|towards)$/.test(preposition) && DEALINGS.has(noun);
}

/** Of which "of" tells whose they are. */
const OWN: ReadonlySet<string> = new Set(
  "agenda aim ambition attitude campaign consent demand envoy goal interest intention involvement policy position stance strategy will".split(
    " ",
  ),
);

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
function isInStance(sentence: Sentence, word: number): boolean {
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

const STANDINGS: ReadonlySet<string> = new Set(
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
function isAddressed(sentence: Sentence, verb: number): boolean {
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
function isMadeToAct(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb).some((child) => {
    const { pos, dep = "", lemma = "" } = sentence.tokens[child] ?? {};
    const to = sentence.tokens[findChild(sentence, child, ["mark"]) ?? -1]?.lemma === "to";
    return pos === "VERB" && to && /^(?:xcomp|ccomp)$/.test(dep) && !TOWNS.has(lemma);
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
