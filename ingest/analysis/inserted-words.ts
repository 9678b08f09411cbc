/** Where words that are put in between begin and end: who says it, and whose words they are. */
import type { Tag } from "./pos-tagger.ts";
import { DAY } from "./time-words.ts";
import { isSpeakingForm } from "./verb-classes.ts";

/** Positions of the comma before the words and of the comma behind them, or of what ends the sentence. */
export interface Insertion {
  readonly open: number;
  readonly close: number;
  /** "…, Kenya said." */
  readonly last: boolean;
  /** "Kenya said", "according to Kenya", "who had fled", "a former minister". */
  readonly kind: "spoken" | "viewed" | "relative" | "apposed";
}

const LONGEST = 14;
/** Forms that make a clause. */
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const RELATIVES =
  /^(?:who|whom|whose|which|that|what|where|when|while|because|if|whether|although|as|and|but|or|nor)$/i;
const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART|ADV|SYM)$/;
export const ACCORDING = /^according$/i;
const VIEWS = /^(?:words?|view|opinion|account|telling|version|estimation|reckoning|estimate|assessment|judge?ment)$/;

/** Clauses and phrases on who says it, between commas or at the end of the sentence. */
export function findSpeech(texts: readonly string[], tags: readonly Tag[]): readonly Insertion[] {
  const found: Insertion[] = [];
  for (let open = texts.indexOf(",", 1); open > 0; open = texts.indexOf(",", open + 1)) {
    const insertion = readInsertion(texts, tags, open);
    const fits = insertion?.last === true ? isAfterClause : isWithinClause;
    if (insertion === undefined || !fits(texts, tags, insertion)) continue;
    found.push(insertion);
    open = insertion.close;
  }
  return found;
}

/** The words before the last comma are a clause of their own, and no part of the one behind it. */
function isAfterClause(texts: readonly string[], tags: readonly Tag[], { open, kind }: Insertion): boolean {
  return (
    kind === "spoken" && !OPENERS.test(texts[0] ?? "") && tags.slice(0, open).some(({ fine }) => FINITE.test(fine))
  );
}

const OPENERS = /^(?:when|if|after|before|as|while|although|though|since|once|because|asked|whether|until)$/i;

function readInsertion(texts: readonly string[], tags: readonly Tag[], open: number): Insertion | undefined {
  const comma = texts.indexOf(",", open + 1);
  const last = comma < 0;
  const close = last ? texts.length - 1 : comma;
  if (close < open + 3 || close > open + LONGEST || tags[close]?.pos !== "PUNCT") return undefined;
  const inner = texts.slice(open + 1, close);
  const spoken = isSpoken(inner, tags.slice(open + 1, close));
  if (!spoken && !isViewed(inner)) return undefined;
  return {
    open,
    close: spoken && !last ? findNameEnd(texts, tags, open, close) : close,
    last,
    kind: spoken ? "spoken" : "viewed",
  };
}

/** A subject and a verb of speech in either order, nothing else with a verb, no link to another clause. */
function isSpoken(inner: readonly string[], tags: readonly Tag[]): boolean {
  const verb = inner.findIndex((text, at) => FINITE.test(tags[at]?.fine ?? "") && isSpeakingForm(text));
  const subject = verb === 0 ? tags[1] : tags[verb - 1];
  if (verb < 0 || !/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(subject?.pos ?? "")) return false;
  // "…, Kenya announced sanctions": what has an object says something of its own.
  const told = /^t(?:old|ells?)$/.test(inner[verb] ?? "");
  const next = verb === 0 || told ? undefined : tags[verb + 1];
  if (next !== undefined && !/^(?:ADP|ADV|PUNCT)$/.test(next.pos) && !DAY.test(inner[verb + 1]?.toLowerCase() ?? ""))
    return false;
  const isQuality = (at: number): boolean =>
    /^VB[GN]$/.test(tags[at]?.fine ?? "") && /^(?:ADJ|NOUN)$/.test(tags[at + 1]?.pos ?? "");
  return inner.every(
    (text, at) => at === verb || isQuality(at) || (PHRASE.test(tags[at]?.pos ?? "") && !RELATIVES.test(text)),
  );
}

/** "according to X", "in the words of X", "by his own account". */
function isViewed(inner: readonly string[]): boolean {
  if (ACCORDING.test(inner[0] ?? "")) return inner[1] === "to";
  return (
    /^(?:in|by|on)$/i.test(inner[0] ?? "") && inner.slice(1, 5).some((text) => VIEWS.test(text)) && inner.length > 2
  );
}

/** "…, said the presiding judge, Ana Rojas, …": the name beside the speaker belongs to him. */
function findNameEnd(texts: readonly string[], tags: readonly Tag[], open: number, close: number): number {
  if (!isSpeakingForm(texts[open + 1] ?? "")) return close;
  const next = texts.indexOf(",", close + 1);
  const named = next > close + 1 && tags.slice(close + 1, next).every(({ pos }) => pos === "PROPN");
  return named ? next : close;
}

/** The clause is not complete before the words and goes on behind them. */
function isWithinClause(texts: readonly string[], tags: readonly Tag[], { open, close }: Insertion): boolean {
  // "he was, as Ana Ruiz put it, “the heart” of": the quotation mark is no word.
  const next = /^["“”]$/.test(texts[close + 1] ?? "") ? close + 2 : close + 1;
  const [before, after] = [tags[open - 1], tags[next]];
  if (before === undefined || after === undefined || after.pos === "PUNCT") return false;
  const had = /^(?:had|has|have)$/.test(texts[open - 1] ?? "") && /^VB[ND]$/.test(after.fine);
  if (
    before.pos === "AUX" ||
    had ||
    /^(?:who|whom|which|that|because|while|although|but|and)$/i.test(texts[open - 1] ?? "")
  )
    return true;
  if (before.pos === "VERB") return after.pos === "DET" && FINITE.test(before.fine);
  const isVerb = (tag: Tag | undefined): boolean => FINITE.test(tag?.fine ?? "");
  const goesOn = isVerb(after) || (after.pos === "ADV" && isVerb(tags[next + 1]));
  return goesOn && !tags.slice(findClauseStart(texts, tags, open), open).some(isVerb) && before.pos !== "ADV";
}

export function findClauseStart(texts: readonly string[], tags: readonly Tag[], open: number): number {
  for (let at = open - 1; at >= 0; at -= 1) {
    if (/^(?:;|:|but|that|because|while|although)$/i.test(texts[at] ?? "")) return at + 1;
    if (texts[at] === "and" && tags.slice(0, at).some(({ fine }) => FINITE.test(fine))) return at + 1;
  }
  return 0;
}
