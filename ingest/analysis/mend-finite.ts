/**
 * A sentence has a finite verb. The tagger decides word by word and often takes a past tense for the participle of the same form
 * ("Six guards died in clashes", "The two countries signed an agreement"); the parser then makes a noun the root. Where a clause is
 * left without a finite verb, the participle that the tagger was not sure of is one.
 */
import { findPartedPasts } from "./enclosed-phrases.ts";
import { isBattle, isInserted, isPerfect, takesBareObject } from "./participles.ts";
import type { Tag } from "./pos-tagger.ts";
import { ADJECTIVE, PARTICIPLE, PAST, SINGULAR } from "./tags.ts";
import { isSpeakingForm } from "./verb-classes.ts";

/** Parallel lists: the tag of each word, and the tag that came close or the same again. */
export interface WeighedTags {
  readonly tags: readonly Tag[];
  readonly close: readonly Tag[];
}

export interface MendedTags extends WeighedTags {
  /** The only past tense of the main clause, if it has one and no other finite verb. */
  readonly mainVerb?: number;
}

const FINITE: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);
/** "Please see the attached report": a base form without "to" commands. */
const BARE = "VB";
const NAMING = /^(?:NOUN|PROPN|PRON|NUM)$/;
const NAMED = /^(?:NOUN|PROPN|PRON|DET)$/;
const OPENERS: ReadonlySet<string> = new Set(
  ["when", "where", "because", "whether", "if", "while", "whereas", "although", "though", "who", "which"].flatMap(
    (word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()],
  ),
);
/** They open a clause where a finite verb follows, else a phrase. */
const LINKS: ReadonlySet<string> = new Set(["after", "before", "since", "until", "unless", "as"]);
const AUXILIARY =
  /^(?:be|am|is|are|was|were|been|being|have|has|had|having|get|gets|got|getting|['’](?:s|m|re|ve|d))$/i;
/** "neighbouring Chad", "warring sides": nothing is done to the noun. */
const QUALITIES = /^(?:neighbou?ring|warring|opposing|surviving|outgoing|incoming|upcoming|ongoing|outlying)$/i;
const LEAST_WORDS = 4;

/** @returns the same lists where nothing is to be mended */
export function mendFinite(texts: readonly string[], weighed: WeighedTags): MendedTags {
  const tags = [...weighed.tags];
  const close = [...weighed.close];
  const change = (at: number, tag: Tag): void => {
    tags[at] = tag;
    close[at] = tag;
  };
  for (const at of texts.keys()) {
    if (isQuality(texts, tags, at)) change(at, ADJECTIVE);
    if (isPerfect(texts, tags, at)) change(at, PARTICIPLE);
    if (isBattle(texts, tags, at)) change(at, SINGULAR);
  }
  if (!isFullSentence(texts)) return { tags, close };
  if (opensWithPast(texts, tags)) change(0, PARTICIPLE);
  for (const at of findPartedPasts(texts, tags)) change(at, PAST);
  const clauses = readClauses(texts, tags);
  let changed = false;
  for (const clause of clauses) {
    const verb = clause.verbs.length === 0 ? findVerb(texts, { tags, close }, clause) : undefined;
    if (verb === undefined) continue;
    change(verb, PAST);
    changed = true;
  }
  const joined = findJoined(texts, { tags, close }, clauses[0]);
  if (joined !== undefined) {
    change(joined, PAST);
    changed = true;
  }
  for (const at of texts.keys()) {
    const bare = takesBareObject(texts, { tags, close }, at);
    if (!bare && !isInserted(texts, tags, at)) continue;
    change(at, bare ? PAST : PARTICIPLE);
    changed = true;
  }
  const report = findClosingReport(texts, { tags, close });
  if (report !== undefined) {
    change(report, PAST);
    changed = true;
  }
  const [mainVerb, other] = (changed ? readClauses(texts, tags) : clauses)[0]?.verbs ?? [];
  // "Amnesty called on Egypt and described it as": what is joined to it leaves it the main verb.
  const follows = other !== undefined && /^(?:and|but)$/.test(texts[other - 1] ?? "");
  if (mainVerb === undefined || (other !== undefined && !follows) || !isPast(tags[mainVerb])) return { tags, close };
  change(mainVerb, tags[mainVerb] as Tag);
  return { tags, close, mainVerb };
}

interface Clause {
  /** Position of the word that opens it, -1 for the main clause. */
  readonly opener: number;
  readonly from: number;
  readonly to: number;
  /** Finite verbs; of a clause that hangs on another only the first. */
  readonly verbs: readonly number[];
}

/** The main clause, whole, and after each word that opens a clause what follows until the next sign or opener. */
function readClauses(texts: readonly string[], tags: readonly Tag[]): readonly Clause[] {
  const hanging: Clause[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < texts.length; at += 1) {
    if (!opensClause(texts, tags, at)) continue;
    let to = at + 1;
    while (to < texts.length && tags[to]?.pos !== "PUNCT" && !opensClause(texts, tags, to)) to += 1;
    const verb = findFinite(tags, at + 1, to);
    if (verb !== undefined) taken.add(verb);
    else if (LINKS.has(texts[at] ?? "")) continue;
    else if (texts[to] === ",") {
      // "who, critics said, led": the clause goes on behind the sign.
      const later = findFinite(tags, to, texts.length);
      if (later !== undefined) taken.add(later);
    }
    hanging.push({ opener: at, from: at + 1, to, verbs: verb === undefined ? [] : [verb] });
  }
  const verbs: number[] = [];
  for (let at = 0; at < texts.length; at += 1)
    if (!taken.has(at) && (hasTense(tags, at) || isCommand(tags, at))) verbs.push(at);
  return [{ opener: -1, from: 0, to: texts.length, verbs }, ...hanging];
}

function hasTense(tags: readonly Tag[], at: number): boolean {
  return FINITE.has(tags[at]?.fine ?? "");
}

function findFinite(tags: readonly Tag[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) if (hasTense(tags, at)) return at;
  return undefined;
}

function isCommand(tags: readonly Tag[], at: number): boolean {
  if (tags[at]?.fine !== BARE) return false;
  let before = at - 1;
  while (tags[before]?.pos === "ADV") before -= 1;
  return /^(?:PUNCT|CCONJ|INTJ)$/.test(tags[before]?.pos ?? "PUNCT");
}

function opensClause(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  const text = texts[at] ?? "";
  return OPENERS.has(text) || LINKS.has(text) || (text === "that" && /^(?:IN|WDT)$/.test(tags[at]?.fine ?? ""));
}

/**
 * The first doubtful participle, or form that is nothing but a past tense, with a noun before it in its clause and no agent behind
 * it; in the main clause else any participle, for nothing else can be the verb.
 */
function findVerb(texts: readonly string[], { tags, close }: WeighedTags, clause: Clause): number | undefined {
  const inside = range(clause.from, clause.to);
  const hasSubject = (at: number): boolean =>
    range(clause.from, at).some((position) => NAMING.test(tags[position]?.pos ?? ""));
  const hanging = clause.opener < 0 ? hangingPlaces(texts, tags) : new Set<number>();
  const isFree = (at: number): boolean =>
    hasSubject(at) && !hasAuxiliary(texts, tags, at) && texts[at - 1] !== "," && !isByAgent(texts, tags, at);
  const isDoubtful = (at: number): boolean =>
    tags[at]?.fine === "VBN" && isPast(close[at]) && isFree(at) && !hanging.has(at);
  const isMissed = (at: number): boolean =>
    clause.opener < 0 &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tags[at]?.pos ?? "") &&
    hasSubject(at) &&
    !hanging.has(at) &&
    isPlainPast(texts[at]);
  const found = inside.find((at) => isDoubtful(at) || isMissed(at));
  if (found !== undefined || clause.opener >= 0) return found;
  return inside.find((at) => tags[at]?.fine === "VBN" && /ed$/.test(texts[at] ?? "") && isFree(at) && !hanging.has(at));
}

/** "The film premiered in Cannes and was sold": what is joined to a finite verb without a subject is one too. */
function findJoined(texts: readonly string[], weighed: WeighedTags, main: Clause | undefined): number | undefined {
  const [verb] = main?.verbs ?? [];
  if (main === undefined || verb === undefined || isCommand(weighed.tags, verb)) return undefined;
  let before = verb - 1;
  while (weighed.tags[before]?.pos === "ADV") before -= 1;
  if (!/^(?:and|but)$/.test(texts[before] ?? "")) return undefined;
  return findVerb(texts, weighed, { ...main, to: before, verbs: [] });
}

/** Places inside clauses that hang on another. */
function hangingPlaces(texts: readonly string[], tags: readonly Tag[]): ReadonlySet<number> {
  return new Set(
    readClauses(texts, tags)
      .filter(({ opener, verbs }) => opener >= 0 && verbs.length === 0)
      .flatMap(({ from, to }) => range(from, to)),
  );
}

/** "froze": an irregular past that is no participle; a noun of that form would be a chance. */
function isPlainPast(text = ""): boolean {
  return /^(?:froze|drove|rose|fell|flew|fled|grew|knew|shook|struck|swore|threw|took|wrote|withdrew|chose|broke|gave|drew)$/.test(
    text,
  );
}

function hasAuxiliary(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  let before = at - 1;
  while (/^(?:ADV|PART)$/.test(tags[before]?.pos ?? "")) before -= 1;
  return AUXILIARY.test(texts[before] ?? "") || tags[before]?.pos === "AUX";
}

/** "…, the foreign minister warned on state radio." */
function findClosingReport(texts: readonly string[], { tags, close }: WeighedTags): number | undefined {
  const comma = texts.lastIndexOf(",");
  if (comma < 2) return undefined;
  const verb = range(comma + 1, texts.length).find(
    (at) => !/^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/.test(tags[at]?.pos ?? ""),
  );
  if (verb === undefined || verb === comma + 1 || tags[verb]?.fine !== "VBN" || !isPast(close[verb])) return undefined;
  const finite = findFinite(tags, verb, texts.length) !== undefined;
  return !finite && isSpeakingForm(texts[verb] ?? "") ? verb : undefined;
}

/** "Asked about the raid, the spokeswoman declined": the past tense of a clause that has its subject behind the comma. */
function opensWithPast(texts: readonly string[], tags: readonly Tag[]): boolean {
  return isPast(tags[0]) && tags[1]?.pos === "ADP" && NAMED.test(tags[texts.indexOf(",") + 1]?.pos ?? "");
}

function isQuality(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  return (
    tags[at]?.pos === "VERB" &&
    QUALITIES.test(texts[at] ?? "") &&
    /^(?:ADP|DET|NUM)$/.test(tags[at - 1]?.pos ?? "ADP") &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tags[at + 1]?.pos ?? "")
  );
}

/** Headings and captions go without a full stop. */
function isFullSentence(texts: readonly string[]): boolean {
  return texts.length > LEAST_WORDS && texts.slice(-2).includes(".");
}

/** "claimed by Daesh", not "shortened by one hour". */
function isByAgent(texts: readonly string[], tags: readonly Tag[], at: number): boolean {
  return texts[at + 1] === "by" && /^(?:DET|PROPN|PRON|NOUN|ADJ)$/.test(tags[at + 2]?.pos ?? "");
}

function isPast(tag: Tag | undefined): boolean {
  return tag?.fine === "VBD" && tag.pos === "VERB";
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
