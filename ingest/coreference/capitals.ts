/** "Beijing accuses Washington": a capital that acts, or is acted upon as a state is, is a mention of its state. */
import type { Sentence } from "../analysis/analyser.ts";
import { caseOf, findChild, firstConjunct } from "../analysis/syntax.ts";
import { isActing, isAddressed, isInStance, isMadeToAct, STANDINGS, TOWNS } from "./capital-deeds.ts";
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
  // "Moscow and Kyiv agreed": what holds for the first holds for all.
  const first = firstConjunct(sentence, head);
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

const BACKED = /^(?:backed|sponsored|supported|funded|financed|armed|supplied|installed|aligned|allied|led)$/;

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
