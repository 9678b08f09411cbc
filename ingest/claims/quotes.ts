/**
 * Who speaks in quotation marks: "A. B," X said. "C." gives all of it to X, wherever in it a sentence ends. A few words in marks
 * ("special operation") are no speech.
 */
import type { Sentence } from "../analysis/analyser.ts";
import { childrenOf, findChild } from "../analysis/syntax.ts";
import type { AnnotatedDocument } from "../annotated-document.ts";
import { GOVERNORS } from "./governors.ts";

export interface QuoteSpeaker {
  readonly sentence: number;
  readonly token: number;
}

interface Quote {
  readonly start: number;
  readonly end: number;
  speaker: QuoteSpeaker | undefined;
}

/** Every pair of marks of a paragraph, so that the words between two quotations are not taken for one. */
const MARKED = /"[^"\n]*"|“[^”\n]*”/g;
/** Marks included. A few words are speech if they end in a comma or stop before the closing mark: "We have proof," he said. */
const [SHORT, LONG, ENDLESS] = [7, 26, 1500];

function isSpeech(words: string): boolean {
  const { length } = words;
  return length <= ENDLESS && (length >= LONG || (length >= SHORT && /[,.!?].$/.test(words)));
}

/** Signs between two parts of one speech, beside the words of who speaks. */
const GAP = 2;

type QuotedText = Pick<AnnotatedDocument, "text" | "sentences">;
type SpeakerAt = (offset: number) => QuoteSpeaker | undefined;

/** Pronouns and claims ask for those of the same document. */
const speakersBySentences = new WeakMap<QuotedText["sentences"], SpeakerAt>();

/** @returns who speaks at an offset of the text, if it lies in a speech whose speaker is named */
export function findQuoteSpeakers(document: QuotedText): SpeakerAt {
  const known = speakersBySentences.get(document.sentences);
  if (known !== undefined) return known;
  const found = readQuoteSpeakers(document);
  speakersBySentences.set(document.sentences, found);
  return found;
}

function readQuoteSpeakers(document: QuotedText): SpeakerAt {
  const quotes: Quote[] = [...document.text.matchAll(MARKED)]
    .filter(({ 0: words }) => isSpeech(words))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, speaker: undefined }));
  const isQuoted = (offset: number): boolean => quotes.some(({ start, end }) => offset >= start && offset < end);
  for (const [position, quote] of quotes.entries()) {
    const before = quotes[position - 1];
    const own = document.sentences.findIndex(({ start, end }) => start < quote.end && end > quote.start);
    for (const [offset, sentence] of own < 0 ? [] : document.sentences.slice(own).entries()) {
      if (sentence.start >= quote.end || quote.speaker !== undefined) break;
      const token = findOuterSpeaker(sentence, isQuoted);
      if (token !== undefined) quote.speaker = { sentence: own + offset, token };
    }
    // "…," X said. "…": the speech goes on after the words that name who speaks.
    const next = before?.speaker;
    if (quote.speaker !== undefined || next === undefined) continue;
    const ended = document.sentences[next.sentence]?.end ?? 0;
    if (quote.start - Math.max(ended, before?.end ?? 0) <= GAP) quote.speaker = next;
  }
  return (offset) => quotes.find(({ start, end }) => offset > start && offset < end)?.speaker;
}

/** The subject of a verb of speech that stands outside the marks. */
function findOuterSpeaker(sentence: Sentence, isQuoted: (offset: number) => boolean): number | undefined {
  for (const [position, token] of sentence.tokens.entries()) {
    if (token.pos !== "VERB" || GOVERNORS.get(token.lemma)?.speaks !== true || isQuoted(token.start)) continue;
    const subject =
      findChild(sentence, position, ["nsubj"]) ??
      // "…," said X: what follows the verb may be read as its object.
      childrenOf(sentence, position).find((child) => child === position + 1 && sentence.tokens[child]?.pos === "PROPN");
    const word = sentence.tokens[subject ?? -1];
    if (subject !== undefined && word !== undefined && !isQuoted(word.start)) return subject;
  }
  return undefined;
}
