/** Words that change what the clause under them is worth: who says it, and whether it is so. */
import type { Polarity } from "../../cypher/model.ts";

export interface Governor {
  readonly polarity: Polarity;
  /** The clause is what its subject says. */
  readonly speaks?: true;
  /** Whoever does not doubt or deny it holds it to be so. */
  readonly twoSided?: true;
  /** Somebody else is to do it: to be asked to say something is not to say it. */
  readonly asks?: true;
  /** Only a clause with a subject of its own is its content: "ruled that X had fled", not "ruled the country". */
  readonly clause?: true;
}

const SAYS: Governor = { polarity: "asserted", speaks: true };
const ALLEGES: Governor = { polarity: "alleged", speaks: true };
const DENIES: Governor = { polarity: "denied", speaks: true, twoSided: true };
const GUESSES: Governor = { polarity: "speculated", speaks: true };
const HEDGES: Governor = { polarity: "speculated" };
const FAILS: Governor = { polarity: "denied" };
const ASKS: Governor = { polarity: "speculated", asks: true };
const SAYS_THAT: Governor = { ...SAYS, clause: true };
const ALLEGES_THAT: Governor = { ...ALLEGES, clause: true };
const GUESSES_THAT: Governor = { ...GUESSES, clause: true };
const DENIES_THAT: Governor = { polarity: "denied", speaks: true, clause: true };

function rows(governor: Governor, words: string): readonly (readonly [string, Governor])[] {
  return words.split(" ").map((word) => [word, governor] as const);
}

/** By lemma of the verb or noun that governs a clause or a noun; of a word that stands in two rows the last holds. */
export const GOVERNORS: ReadonlyMap<string, Governor> = new Map([
  ...rows(
    SAYS_THAT,
    "confess hold decide judge indicate mention specify stipulate concur confide intimate exclaim elaborate recollect understand admission confession acknowledgement acknowledgment assurance ruling verdict judgment judgement message reply respond retort answer counter testify attest certify repeat reiterate emphasise emphasize underline underscore highlight lament bemoan deplore object grumble tweet post blog text inform notify brief apprise assure reassure remind observe opine quip joke proclaim pronounce profess submit relate recount narrate describe outline leak divulge determine establish rule verify prove demonstrate document discover uncover hear learn calculate deduce grant volunteer interject fume thunder whisper mutter shout communicate convey relay signal register assess regret point_out spell_out set_out let_on make_clear let_slip let_know put_it swear_in",
  ),
  ...rows(
    ALLEGES_THAT,
    "swear vow boast brag gloat aver avow affirm purport pretend preach submission testimony complaint contention revelation remark announcement disclosure declaration insistence version account story evidence proof document contention tale boast retort reply",
  ),
  ...rows(
    GUESSES_THAT,
    "guess presume surmise conjecture imagine reckon theorise theorize postulate hypothesise infer dread foresee foretell forecast anticipate envision caution notion idea impression view opinion conviction perception assumption presumption hypothesis concern sign expectation apprehension",
  ),
  ...rows(
    DENIES_THAT,
    "lie myth nonsense falsehood hoax fabrication slander fiction repudiate contest gainsay debunk disprove",
  ),
  ...rows(
    SAYS,
    "thank credit say tell report announce state confirm reveal disclose declare add note explain show find remark comment write acknowledge admit concede stress recall conclude statement report finding confirmation analysis",
  ),
  ...rows(
    ALLEGES,
    "claim allege insist maintain assert accuse blame argue contend suggest insinuate imply portray depict complain charge indict protest point claim allegation accusation assertion insinuation narrative rhetoric narrative theory",
  ),
  ...rows(
    DENIES,
    "deny reject dismiss refute rebut disavow contradict discredit dispute denial rejection dismissal refutation rule_out doubt disbelieve scepticism skepticism disbelief sceptical skeptical doubtful dubious unconvinced incredulous",
  ),
  ...rows(
    GUESSES,
    "believe think suspect fear speculate expect predict hint assume estimate worry wonder question suspicion belief fear worry speculation hint prediction possibility likelihood risk rumour rumor indication prospect worried concerned afraid fearful unsure uncertain unclear",
  ),
  ...rows(ALLEGES, "convinced confident certain sure adamant"),
  ...rows(
    HEDGES,
    "plan intend want hope threaten vow conspire conspiracy consider prepare seem appear may might could plot aim wish promise pledge agree offer plan intention threat plot likely possible potential expected set poised ready",
  ),
  ...rows(
    ASKS,
    "demand urge request ask press pressure require appeal implore beg exhort instruct command order call_for call_on call_upon plea plead petition lobby advise",
  ),
  ...rows(
    HEDGES,
    "brink verge cusp try attempt bid proposal propose willing prepared committed readiness willingness mull contemplate weigh envisage seek",
  ),
  ...rows(GUESSES, "warn warning"),
  ...rows(SAYS, "convict"),
  // A court that clears somebody of it says so.
  ...rows({ polarity: "denied", speaks: true }, "acquit clear exonerate absolve vindicate"),
  ...rows(
    FAILS,
    "fail refuse decline avoid prevent stop cease failure refusal inability unable foil thwart avert unwilling unlikely impossible untrue false unthinkable",
  ),
]);

/** Nouns for what somebody says: "rejected a report by X that". */
export const REPORTS =
  /^(?:report|claim|allegation|accusation|assertion|suggestion|insinuation|charge|statement|story|account|theory|testimony|rumour|rumor|speculation|notion|contention|version|narrative|finding|complaint|revelation|suspicion|conclusion)$/;

/** Trying to say it is saying it; trying to do it is not doing it. */
export const ATTEMPTS: ReadonlySet<string> = new Set([
  "try",
  "attempt",
  "seek",
  "want",
  "effort",
  "bid",
  "attempt",
  "hope",
  "aim",
  "strive",
  "narrative",
]);

export const HEDGE_ADVERBS: ReadonlyMap<string, Polarity> = new Map([
  ...["allegedly", "reportedly", "purportedly", "supposedly", "ostensibly"].map((word) => [word, "alleged"] as const),
  ...[
    "possibly",
    "perhaps",
    "maybe",
    "probably",
    "likely",
    "potentially",
    "presumably",
    "apparently",
    "seemingly",
    "conceivably",
  ].map((word) => [word, "speculated"] as const),
]);

export const HEDGE_ADJECTIVES: ReadonlyMap<string, Polarity> = new Map([
  ...["alleged", "purported", "supposed", "accused", "claimed", "reported", "suspected"].map(
    (word) => [word, "alleged"] as const,
  ),
  ...["possible", "potential", "likely", "planned", "imminent", "future", "probable", "would-be", "feared"].map(
    (word) => [word, "speculated"] as const,
  ),
  ...["false", "unfounded", "baseless", "bogus", "nonexistent"].map((word) => [word, "denied"] as const),
]);

export const MODALS: ReadonlySet<string> = new Set([
  "may",
  "might",
  "could",
  "would",
  "should",
  "must",
  "will",
  "shall",
  "can",
]);

/** Phrases that name a source: "according to Reuters". */
export const SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "according to",
  "per",
  "in the word of",
  "in the words of",
  "in the view of",
  "as per",
]);

/** From the weakest to the strongest departure from an assertion: the strongest that applies holds. */
const RANK: readonly Polarity[] = ["asserted", "alleged", "speculated", "denied"];

export function strongest(a: Polarity, b: Polarity): Polarity {
  // What is denied twice is not asserted by anybody here: it stays denied.
  return RANK.indexOf(a) >= RANK.indexOf(b) ? a : b;
}
