/** What the lexicon says of a noun where it stands. */
import type { Sentence } from "../../analysis/analyser.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Chaining } from "../context.ts";

/** By the noun and the word before it: a news agency is no agency, a cultural centre lies somewhere. */
export function findKind(
  { lexicon }: Chaining,
  { tokens }: Sentence,
  head: number,
): ReturnType<Lexicon["findNominal"]> {
  const { lemma = "", text = "" } = tokens[head] ?? {};
  const before = tokens[head - 1];
  // "barracks" is listed as it is written.
  const alone = lexicon.findNominal(lemma) ?? lexicon.findNominal(text);
  // "attacked a church": the building, where "the church" may be those who pray there.
  const opened = tokens.some((token) => token.head === head && token.dep === "det" && /^an?$/i.test(token.text));
  if (lemma === "church" && opened) return lexicon.findNominal("chapel");
  if (before === undefined || !/^(?:compound|amod)$/.test(before.dep)) return alone;
  // So are "rights groups".
  const written = lexicon.findNominal(`${before.text.toLowerCase()} ${lemma}`);
  return written ?? lexicon.findNominal(`${before.lemma} ${lemma}`) ?? alone;
}
