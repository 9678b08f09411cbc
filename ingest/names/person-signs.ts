/** What stands behind a name and tells that a person bears it: "X, who …", "X, 45,", "X, a banker from Oslo". */
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { NameCandidate } from "./name-mention.ts";
import { isCapitalised, type NameSentence } from "./name-sentence.ts";

/** Words of an apposition before its noun. */
const LONGEST = 4;
const ARTICLE = /^(?:a|an|the|his|her|then)$/u;

/** Only of guesses at a place or body of two words or more; "the head of X, who" is about the head. */
export function isPersonal(sentence: NameSentence, { from, to, type }: NameCandidate, lexicon: Lexicon): boolean {
  if ((type !== "Place" && type !== "Organization") || to - from < 2) return false;
  const { words, lower } = sentence;
  if (!words.slice(from, to).every((word) => isCapitalised(word) || word === "-")) return false;
  if (words[to] !== "," || isWhereSomebodyServes(sentence, from, lexicon)) return false;
  const next = lower[to + 1] ?? "";
  if (next === "who" || next === "whom") return true;
  const age = /^(?:1[6-9]|[2-9]\d)$/u.test(next) && /^[,.]$/u.test(words[to + 2] ?? "");
  return age || isCalledPerson(sentence, to + 1, lexicon);
}

/** "John Bello, the head of Lagos Port Authority, who": the words are about who stands before that. */
function isWhereSomebodyServes({ words, lower }: NameSentence, from: number, lexicon: Lexicon): boolean {
  const link = lower[from - 1] ?? "";
  if (link === "the") return true;
  const post = lower[from - 2] ?? "";
  const serves = lexicon.findNominal(post)?.type === "Person" || lexicon.findOffice(words, from - 2) !== undefined;
  return /^(?:of|for|at|in|from|to)$/u.test(link) && serves;
}

/** "a former pizzeria owner who": the first noun behind the article that no other noun follows. */
function isCalledPerson({ words, lower, pos }: NameSentence, from: number, lexicon: Lexicon): boolean {
  if (!ARTICLE.test(lower[from] ?? "")) return false;
  for (let at = from + 1; at <= from + LONGEST; at += 1) {
    if (isCapitalised(words[at] ?? "") || pos[at] === "PUNCT") return false;
    if (pos[at] === "NOUN" && pos[at + 1] !== "NOUN" && words[at + 1] !== "-")
      return lexicon.findNominal(lower[at] ?? "")?.type === "Person";
  }
  return false;
}
