/** Gives the corpora of the name tagger the parts of speech that our own analyser would give them at run time. */
import type { Analyser, UniversalPos } from "../analysis/analyser.ts";
import type { NameDocument, NameSentence } from "./names-data.ts";

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]%]|'s?|-|\/)$/u;
const NO_SPACE_AFTER = /^(?:[([]|-|\/)$/u;

export function addPartsOfSpeech(documents: readonly NameDocument[], analyser: Analyser): readonly NameDocument[] {
  return documents.map((document) => ({
    ...document,
    sentences: document.sentences.map((sentence) => ({ ...sentence, pos: readPos(sentence, analyser) })),
  }));
}

/** Writes the sentence as running text, analyses it, and reads the tag of the token in which each piece begins. */
function readPos({ words }: NameSentence, analyser: Analyser): readonly UniversalPos[] {
  const starts: number[] = [];
  let text = "";
  words.forEach((word, i) => {
    if (i > 0 && !NO_SPACE_BEFORE.test(word) && !NO_SPACE_AFTER.test(words[i - 1] ?? "")) text += " ";
    starts.push(text.length);
    text += word;
  });
  const tokens = analyser.analyse(text, { start: 0, end: text.length }).flatMap((sentence) => sentence.tokens);
  let at = 0;
  return starts.map((start) => {
    while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) <= start) at++;
    return tokens[at]?.pos ?? "X";
  });
}
