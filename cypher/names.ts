/** How names are compared and looked up: the same folding fills the index and reads the question, in every store. */

/** Letters that Unicode decomposition leaves alone, though a reader takes them for the plain ones. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/** Folding such a word is no more than to write it small. */
const PLAIN_WORD = /^[A-Za-z0-9]+$/;

/** Longest prefix of a word that is indexed; a longer question is answered by the whole word. */
const LONGEST_PREFIX = 16;

/** Lower case without accents: "Émile" and "emile" fold to the same text. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Folded words of a text: runs of letters and digits, everything else parts them. */
export function toWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * What is indexed of an entity: every prefix of every word of its names, once, parted by spaces. Typeahead is then the
 * search for one whole term, which both engines' fulltext indexes do alike and without wildcards.
 */
export function toSearchTerms(names: readonly string[]): string {
  const terms = new Set<string>();
  for (const word of names.flatMap(toWords)) {
    const letters = Array.from(word);
    for (let length = 1; length <= Math.min(letters.length, LONGEST_PREFIX); length += 1) {
      terms.add(letters.slice(0, length).join(""));
    }
    terms.add(word);
  }
  return [...terms].sort().join(" ");
}

/** The term of `toSearchTerms` that a question's word is found by. */
export function toSearchTerm(word: string): string {
  const letters = Array.from(word);
  return letters.length > LONGEST_PREFIX ? letters.slice(0, LONGEST_PREFIX).join("") : word;
}

/** How well a name answers a question: 0 the same, 1 begins with it, 2 has all its words, 3 has words that begin with its words. */
export type NameMatch = 0 | 1 | 2 | 3;

/** @param own the words of a name */
export function findWordsMatch(own: readonly string[], words: readonly string[]): NameMatch | undefined {
  if (!isAnswer(own, words)) return undefined;
  const question = words.join(" ");
  const text = own.join(" ");
  if (text === question) return 0;
  if (text.startsWith(question)) return 1;
  return words.every((word) => own.includes(word)) ? 2 : 3;
}

/** Whether a name has words that begin with all those asked for. */
export function isAnswer(own: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => own.some((ownWord) => ownWord.startsWith(word)));
}

export function isSameWords(own: readonly string[], words: readonly string[]): boolean {
  return own.length === words.length && own.every((word, index) => word === words[index]);
}

/** Distinct folded words of a longer text, for the index over documents. */
export function toDocumentWords(...texts: readonly (string | undefined)[]): string {
  // Between blanks nothing depends on what stands around: what stands there often is folded once.
  const runs = new Set(texts.flatMap((text) => text?.split(" ") ?? []));
  const words = new Set<string>();
  for (const run of runs) {
    if (PLAIN_WORD.test(run)) words.add(run.toLowerCase());
    else for (const word of toWords(run)) words.add(word);
  }
  return [...words].sort().join(" ");
}
