/** Whether a name is a man's or a woman's: by the title before it ("Mrs Darwish"), else by its given name ("Leila Darwish"). */
import type { Sentence } from "../analysis/analyser.ts";
import type { Gender, Mention } from "../annotated-document.ts";
import type { Gender as NameGender } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

const GENDERS: Readonly<Record<NameGender, Gender | undefined>> = { f: "feminine", m: "masculine", u: undefined };
/** How many words a title has at most. */
const LONGEST = 3;

/** Those that stand before a given name. */
const BEFORE_GIVEN = /^(?:sir|dame|lady|lord|king|queen|prince|princess|pope|sheikh|sheikha|emperor|empress|daw)$/;

/** "Sir Geoffrey", "Prince Andrew": the title calls him by his given name. */
export function isCalledByGiven(sentence: Sentence, mention: Mention): boolean {
  return BEFORE_GIVEN.test(findWordsBefore(sentence, mention).at(-1)?.toLowerCase() ?? "");
}

/** Of a title that ends right before the name: "Mr", "Queen", "police spokeswoman". */
export function findTitleGender(sentence: Sentence, mention: Mention, lexicon: Lexicon): Gender | undefined {
  const words = findWordsBefore(sentence, mention);
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const title = lexicon.findOffice(words, words.length - length);
    if (title?.length === length && title.office.gender !== undefined) return GENDERS[title.office.gender];
  }
  return undefined;
}

function findWordsBefore({ tokens }: Sentence, { start }: Mention): readonly string[] {
  const at = tokens.findIndex((token) => token.start >= start);
  const words = tokens.slice(Math.max(0, at - LONGEST - 1), Math.max(0, at)).map(({ text }) => text);
  return words.at(-1) === "." ? words.slice(0, -1) : words;
}

/** Of a name of several words: what its first one tells, where only men or only women bear it. */
export function findGivenGender(name: string, lexicon: Lexicon): Gender | undefined {
  const [given = "", ...rest] = name.split(/\s+/);
  const gender = rest.length === 0 ? undefined : lexicon.findGivenName(given);
  return gender === undefined ? undefined : GENDERS[gender];
}
