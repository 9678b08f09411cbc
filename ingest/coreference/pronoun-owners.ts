/** Whose something is: what the noun that a pronoun owns, and the verb over it, say of the owner. */
import type { Sentence, Token } from "../analysis/analyser.ts";
import { caseOf, findChild } from "../analysis/syntax.ts";
import { SPEAKING } from "../analysis/verb-classes.ts";
import type { Cluster } from "./cluster.ts";
import { isJoined, sharesSubject } from "./pronoun-syntax.ts";
import { WEIGHTS } from "./pronoun-weights.ts";

/** @param head of the mention, where it stands in the same sentence */
export function weighOwner(sentence: Sentence, token: Token, head: number | undefined, cluster: Cluster): number {
  const fitting = weighHolder(sentence.tokens[token.head]?.lemma ?? "", cluster);
  if (head === undefined) return fitting;
  return (
    fitting +
    (isAnswered(sentence, token, head) ? WEIGHTS.answered : 0) +
    (isJoined(sentence, token, head) ? WEIGHTS.joined : 0) +
    (isOwnObject(sentence, token, head) ? WEIGHTS.ownObject : 0) +
    (isOwnSpeaker(sentence, token, head) ? WEIGHTS.ownSpeaker : 0) +
    (isHelped(sentence, token, head) ? WEIGHTS.helped : 0)
  );
}

/** What only lands have. */
const OF_LANDS =
  /^(?:soil|territory|airspace|sovereignty|border|frontier|coast|coastline|capital|ambassador|embassy|consulate|envoy|neighbou?r|currency|parliament|constitution|independence|airport|sky|shore|waters|province|nationality|diplomat)$/;

/** A client is a lawyer's, a government is whose office it is to lead one, a border is a state's. */
function weighHolder(owned: string, { type, role, kinds, offices }: Cluster): number {
  // An office, a ministry and a court have no army.
  if (
    /^(?:army|navy|military)$/.test(owned) &&
    type === "Organization" &&
    /^(?:organ|court|media|ministry)$/.test(role ?? "")
  )
    return -2 * WEIGHTS.holder;
  if (type !== "Person") return OF_LANDS.test(owned) ? toLandWeight(type) : 0;
  if (owned === "client")
    return [...kinds, ...offices].some((kind) => /^(?:lawyer|attorney|barrister|solicitor|counsel)$/.test(kind))
      ? WEIGHTS.holder
      : 0;
  if (!/^(?:government|administration|cabinet|regime|presidency)$/.test(owned)) return 0;
  return [...offices].some((office) => /^(?:president|minister|premier|prime|chancellor|king|leader)$/.test(office))
    ? WEIGHTS.holder
    : 0;
}

function toLandWeight(type: Cluster["type"]): number {
  if (type === "State") return WEIGHTS.holder;
  return type === "Event" ? -WEIGHTS.holder : 0;
}

const ANSWERS =
  /^(?:thank|praise|blame|criticise|criticize|condemn|denounce|fine|punish|sanction|rebuke|reward|honour|honor|scold|prosecute|commend|congratulate|reproach|fault|pay)$/;

/** "thanked Niger for its help": what one is thanked or blamed for is one's own. */
function isAnswered(sentence: Sentence, token: Token, head: number): boolean {
  const owned = sentence.tokens[token.head];
  const verb = sentence.tokens[owned?.head ?? -1];
  if (owned === undefined || verb === undefined || caseOf(sentence, token.head) !== "for") return false;
  return ANSWERS.test(verb.lemma) && findChild(sentence, owned.head, ["obj", "nsubj:pass"]) === head;
}

/** "France supports Mali in its fight": the fight is of whoever is helped. */
function isHelped(sentence: Sentence, token: Token, head: number): boolean {
  const owned = sentence.tokens[token.head];
  if (owned === undefined || caseOf(sentence, token.head) !== "in") return false;
  const helped = HELPS.test(sentence.tokens[owned.head]?.lemma ?? "")
    ? findChild(sentence, owned.head, ["obj"])
    : owned.head;
  if (helped === undefined || helped === token.head) return false;
  const helper = sentence.tokens[sentence.tokens[helped]?.head ?? -1];
  return HELPS.test(helper?.lemma ?? "") && (helped === head || sentence.tokens[head]?.head === helped);
}

const HELPS = /^(?:support|help|aid|assist|back|encourage|join|arm|train|advise)$/;

/** "Amid reports that Chile attacked Bolivia, Peru closed its border": what one does something to is mostly one's own. */
function isOwnObject(sentence: Sentence, token: Token, subject: number): boolean {
  const owned = sentence.tokens[token.head];
  return owned !== undefined && /^(?:obj|obl)/.test(owned.dep) && sharesSubject(sentence, owned.head, subject);
}

/** "Peru has not armed Chad, its minister said": who speaks at the end speaks mostly for whom the sentence is about. */
function isOwnSpeaker({ tokens }: Sentence, token: Token, head: number): boolean {
  const owned = tokens[token.head];
  const said = tokens[owned?.head ?? -1];
  const subject = tokens[head];
  if (owned?.dep !== "nsubj" || said === undefined || subject === undefined || !SPEAKING.test(said.lemma)) return false;
  const told = tokens[subject.head];
  if (!/^nsubj/.test(subject.dep) || told === undefined || subject.start > token.start) return false;
  return (
    (told.dep === "ccomp" && tokens[told.head] === said) || (said.dep === "parataxis" && tokens[said.head] === told)
  );
}
