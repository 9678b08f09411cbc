/** Which posts are held for a state, and which words tell only what somebody does for a living or is. */
import type { PredicateName } from "../../../cypher/ontology.ts";
import type { Office, OfficeKind } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

const LONGEST = 5;
/** Kinds that nobody holds for a state by their word alone: "a Spanish journalist" is a citizen of Spain, not its journalist. */
const PRIVATE: ReadonlySet<OfficeKind> = new Set(["activist", "media", "business", "militant", "religious"]);
/** The same of other kinds. */
const TRADES =
  /^(?:pilot|airman|veteran|recruit|lawyer|barrister|solicitor|attorney|defence lawyer|defense lawyer|notary|politician|opposition politician|opposition figure|statesman|stateswoman|aid worker|relief worker|humanitarian worker|spy|detective|prince|princess|heir|pretender)$/;
/** Of the kind that is none of the others, those who serve. */
const SERVANTS =
  /\b(?:official|adviser|advisor|aide|assistant|servant|bureaucrat|commissar|apparatchik|functionary|cadre|member|secretary|treasurer|inspector|guard|bodyguard|ally|confidant|deputy|strategist|bureaucrat|witness|resident|elder)$/;
/** What one is to somebody: "the Russian ally" is no Russian. */
const RELATIONS =
  /^(?:ally|rival|counterpart|opponent|enemy|foe|critic|partner|friend|neighbour|neighbor|successor|predecessor|backer|supporter|sponsor|side|team|delegation|group|people|leader|chief|head|boss|ruler|regime|government|name|word)$/;

/** Those whose leader leads no state: "the Haitian gang leader X". */
export const OWN_PEOPLE =
  /^(?:gang|rebel|militia|guerrilla|separatist|insurgent|jihadist|militant|cartel|mafia|cult|clan|union|party|protest|student|community|business|faction|church|tribal|religious|spiritual|drug|crime|strike|resistance|band|sect|labou?r|worker|workers|peasant|farmers?|youth|women|civic|indigenous|activist|dissident|campaign|terrorist|terror|pirate|smuggling|industry|trade)$/;
/** Words for those who oppose whoever governs: "opposition leader". */
export const OPPOSITION: ReadonlySet<string> = new Set(["opposition", "dissident"]);

/** The office that ends a row of words, the longest there is. */
export function findOfficeAtEnd(words: readonly string[], lexicon: Lexicon): Office | undefined {
  for (let from = Math.max(0, words.length - LONGEST); from < words.length; from += 1) {
    const match = lexicon.findOffice(words, from);
    if (match !== undefined && from + match.length === words.length) return match.office;
  }
  return undefined;
}

/** Diplomats who are sent to speak for others, however high; a secretary-general heads his body. */
const ENVOYS = /ambassador|charg|consul|representative|mission|delegation|negotiator/;

/** What an office says of its holder: who is sent abroad leads nobody, whatever the title. */
export function toHeldPredicate({ kind, title, predicate }: Office): PredicateName | undefined {
  return predicate === "LEADER_OF" && kind === "diplomat" && ENVOYS.test(title) ? "MEMBER_OF" : predicate;
}

/** What of the work of a body somebody may head: "the foreign policy chief of the EU" is not its head. */
const AREAS =
  /^(?:policy|rights?|aid|relief|humanitarian|refugees?|migration|trade|climate|disarmament|peacekeeping|economy|enlargement|environment|energy|budget)$/i;

/** "human rights chief", "aid chief": a post within the body, however high. @param words up to the title */
export function isOfArea(words: readonly string[]): boolean {
  return /^(?:chief|head|boss)$/.test(words.at(-1) ?? "") && words.some((word) => AREAS.test(word));
}

/** Whether an office is none of the state's: who holds it belongs to a state only as its citizen. */
export function isOccupation({ kind, title, predicate }: Office): boolean {
  if (predicate !== "MEMBER_OF") return false;
  return PRIVATE.has(kind) || TRADES.test(title) || (kind === "other" && !SERVANTS.test(title));
}

/** Whether words that end in this noun say of a person only what he is: "nurse", "dealer", "arms dealer"; not "minister", not "ally". */
export function isPrivatePerson(words: readonly string[], lexicon: Lexicon): boolean {
  const last = (words.at(-1) ?? "").toLowerCase();
  if (RELATIONS.test(last)) return false;
  const office = findOfficeAtEnd(words, lexicon);
  return office === undefined || isOccupation(office);
}
